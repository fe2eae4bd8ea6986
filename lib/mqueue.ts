/** `<mqueue.h>` — POSIX message queues. @module */
import type { const_char_p, const_pointer, int, pointer, unsigned } from './internal/c.ts'
import { header } from './internal/native.ts'
import { ret } from './internal/result.ts'
import { struct } from './internal/struct.ts'
import type { pointer_to } from './internal/struct-class.ts'
import type { sigevent } from './signal/sigevent.ts'
import type { mode_t, size_t, ssize_t } from './sys/types.ts'
import type { timespec } from './time.ts'

export { pthread_attr_t } from './pthread/attr.ts'
export { sigevent } from './signal/sigevent.ts'
export { size_t, ssize_t } from './sys/types.ts'
export { timespec } from './time.ts'

const native = header('mqueue.h')

/** A queue's descriptor, which poll(2) and epoll take, too. */
export type mqd_t = number

/** `struct mq_attr` — how large a queue is, and what is in it. */
export class mq_attr extends struct<mq_attr>(native.mq_attr) {
  /** 0 or O_NONBLOCK. */
  declare mq_flags: number
  /** How many messages it has room for. */
  declare mq_maxmsg: number
  /** How long each may be. */
  declare mq_msgsize: number
  /** How many there are. */
  declare mq_curmsgs: number
}

/**
 * `mqd_t mq_open(const char *name, int oflag, ...)` — open a queue, made if need be.
 *
 * @param name - `/` and a name without another slash.
 * @param oflag - O_RDONLY, O_WRONLY or O_RDWR, with O_CLOEXEC, O_CREAT, O_EXCL, O_NONBLOCK.
 * @param mode - of a new one: permissions as a file's.
 * @param attr - of a new one: its mq_maxmsg and mq_msgsize; null for the system's.
 * @returns a descriptor, or -1 with errno set: EACCES, EEXIST, EINVAL, EMFILE, ENAMETOOLONG, ENFILE, ENOENT, ENOMEM, ENOSPC, ENOSYS.
 * @see `mq_open(3)`
 */
export function mq_open(name: const_char_p, oflag: int, mode: mode_t = 0, attr: pointer = null): mqd_t {
  return ret(native.mq_open(name, oflag, mode, attr))
}

/**
 * `int mq_close(mqd_t mqdes)` — close a queue's descriptor.
 *
 * @returns 0, or -1 with errno set: EBADF.
 * @see `mq_close(3)`
 */
export function mq_close(mqdes: mqd_t): int {
  return ret(native.mq_close(mqdes))
}

/**
 * `int mq_unlink(const char *name)` — remove a queue's name; the queue goes when nobody has it open any more.
 *
 * @returns 0, or -1 with errno set: EACCES, ENAMETOOLONG, ENOENT.
 * @see `mq_unlink(3)`
 */
export function mq_unlink(name: const_char_p): int {
  return ret(native.mq_unlink(name))
}

/**
 * `int mq_getattr(mqd_t mqdes, struct mq_attr *attr)` — how large a queue is, and what is in it.
 *
 * @returns 0, or -1 with errno set: EBADF.
 * @see `mq_getattr(3)`
 */
export function mq_getattr(mqdes: mqd_t, attr: pointer_to<mq_attr>): int {
  return ret(native.mq_getattr(mqdes, attr))
}

/**
 * `int mq_setattr(mqd_t mqdes, const struct mq_attr *newattr, struct mq_attr *oldattr)` — set or clear O_NONBLOCK.
 *
 * @param newattr - only its mq_flags count.
 * @param oldattr - filled with what was before; or null.
 * @returns 0, or -1 with errno set: EBADF, EINVAL.
 * @see `mq_setattr(3)`
 */
export function mq_setattr(mqdes: mqd_t, newattr: pointer_to<mq_attr>, oldattr: pointer_to<mq_attr>): int {
  return ret(native.mq_setattr(mqdes, newattr, oldattr))
}

/**
 * `int mq_send(mqd_t mqdes, const char *msg_ptr, size_t msg_len, unsigned int msg_prio)` — send a message; waits while the queue is full.
 *
 * @param msg_prio - the highest is received first, up to 32767.
 * @returns 0, or -1 with errno set: EAGAIN, EBADF, EINTR, EINVAL, EMSGSIZE.
 * @see `mq_send(3)`
 */
export function mq_send(mqdes: mqd_t, msg_ptr: const_pointer, msg_len: size_t, msg_prio: unsigned): int {
  return ret(native.mq_send(mqdes, msg_ptr, msg_len, msg_prio))
}

/**
 * `int mq_timedsend(mqd_t mqdes, const char *msg_ptr, size_t msg_len, unsigned int msg_prio, const struct timespec *abs_timeout)` — {@link mq_send} that
 * waits no longer than until then.
 *
 * @param abs_timeout - by CLOCK_REALTIME.
 * @returns as {@link mq_send}; ETIMEDOUT when the time is over.
 * @see `mq_timedsend(3)`
 */
export function mq_timedsend(
  mqdes: mqd_t,
  msg_ptr: const_pointer,
  msg_len: size_t,
  msg_prio: unsigned,
  abs_timeout: pointer_to<timespec>,
): int {
  return ret(native.mq_timedsend(mqdes, msg_ptr, msg_len, msg_prio, abs_timeout))
}

/**
 * `ssize_t mq_receive(mqd_t mqdes, char *msg_ptr, size_t msg_len, unsigned int *msg_prio)` — take the oldest message of the highest priority; waits for one.
 *
 * @param msg_len - at least the queue's mq_msgsize.
 * @param msg_prio - one unsigned int, set to its priority; or null.
 * @returns the message's length, or -1 with errno set: EAGAIN, EBADF, EINTR, EMSGSIZE.
 * @see `mq_receive(3)`
 */
export function mq_receive(mqdes: mqd_t, msg_ptr: pointer, msg_len: size_t, msg_prio: Uint32Array | null): ssize_t {
  return ret(native.mq_receive(mqdes, msg_ptr, msg_len, msg_prio))
}

/**
 * `ssize_t mq_timedreceive(mqd_t mqdes, char *msg_ptr, size_t msg_len, unsigned int *msg_prio, const struct timespec *abs_timeout)` — {@link mq_receive} that
 * waits no longer than until then.
 *
 * @param abs_timeout - by CLOCK_REALTIME.
 * @returns as {@link mq_receive}; ETIMEDOUT when the time is over.
 * @see `mq_timedreceive(3)`
 */
export function mq_timedreceive(
  mqdes: mqd_t,
  msg_ptr: pointer,
  msg_len: size_t,
  msg_prio: Uint32Array | null,
  abs_timeout: pointer_to<timespec>,
): ssize_t {
  return ret(native.mq_timedreceive(mqdes, msg_ptr, msg_len, msg_prio, abs_timeout))
}

/**
 * `int mq_notify(mqd_t mqdes, const struct sigevent *sevp)` — ask for a signal when a message comes into the empty queue, once.
 *
 * @param sevp - SIGEV_SIGNAL or SIGEV_NONE; null takes the request back.
 * @returns 0, or -1 with errno set: EBADF, EBUSY, EINVAL.
 * @throws RangeError for SIGEV_THREAD: JavaScript has no function that another thread could call.
 * @see `mq_notify(3)`
 */
export function mq_notify(mqdes: mqd_t, sevp: pointer_to<sigevent>): int {
  return ret(native.mq_notify(mqdes, sevp))
}
