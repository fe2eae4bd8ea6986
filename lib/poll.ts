/** `<poll.h>` — wait until one of several descriptors is ready. @module */
import { memory, type StructArray } from './internal/array.ts'
import type { int, pointer, short } from './internal/c.ts'
import { header } from './internal/native.ts'
import { ret } from './internal/ret.ts'
import { accessorsOf, struct } from './internal/struct.ts'

const native = header('poll.h')

/** Unsigned, 64 bits: a count of descriptors. */
export type nfds_t = number

/** `struct pollfd` — a descriptor, what is asked about it, and the answer. */
export class pollfd extends struct(native.pollfd) {
  /** A negative one is passed over. */
  declare fd: int
  /** Asked for: POLL*. */
  declare events: short
  /** The answer; POLLERR, POLLHUP and POLLNVAL come unasked. */
  declare revents: short

  constructor(view?: ArrayBufferView) {
    super(view)
    Object.defineProperties(this, fields)
  }
}

const fields = accessorsOf(pollfd.prototype, 'fd', 'revents')

/**
 * `int poll(struct pollfd *fds, nfds_t nfds, int timeout)` — wait until a descriptor is ready, or the time is over.
 *
 * A closed descriptor is no error: its `revents` is POLLNVAL.
 *
 * @param fds - `array(pollfd, n)`, one pollfd, or any view of such memory.
 * @param timeout - milliseconds; 0 returns at once, a negative one waits for ever.
 * @returns how many elements have a non-zero `revents`, 0 when the time was over, or -1 with errno set: EFAULT, EINTR, EINVAL, ENOMEM.
 * @see poll(2)
 */
export function poll(fds: pointer | StructArray<pollfd>, nfds: nfds_t, timeout: int): int {
  return ret(native.poll(memory(fds), nfds, timeout))
}

/**
 * `int ppoll(struct pollfd *fds, nfds_t nfds, const struct timespec *tmo_p, const sigset_t *sigmask)` — poll with nanoseconds and with
 * other signals blocked while it waits.
 *
 * @param tmo_p - null waits for ever.
 * @param sigmask - the signals that are blocked during the call, and only then; or null.
 * @returns how many elements have a non-zero `revents`, 0 when the time was over, or -1 with errno set: EFAULT, EINTR, EINVAL, ENOMEM.
 * @see ppoll(2)
 */
export function ppoll(fds: pointer | StructArray<pollfd>, nfds: nfds_t, tmo_p: pointer, sigmask: pointer): int {
  return ret(native.ppoll(memory(fds), nfds, tmo_p, sigmask))
}

/** There is something to read, a connection to accept, or the end. */
export const POLLIN: int = native.POLLIN
/** There are urgent data. */
export const POLLPRI: int = native.POLLPRI
/** A write would not block. */
export const POLLOUT: int = native.POLLOUT
/** The peer closed its sending direction. */
export const POLLRDHUP: int = native.POLLRDHUP
export const POLLERR: int = native.POLLERR
export const POLLHUP: int = native.POLLHUP
/** The descriptor is not open. */
export const POLLNVAL: int = native.POLLNVAL
export const POLLRDNORM: int = native.POLLRDNORM
export const POLLRDBAND: int = native.POLLRDBAND
export const POLLWRNORM: int = native.POLLWRNORM
export const POLLWRBAND: int = native.POLLWRBAND
export const POLLMSG: int = native.POLLMSG
export const POLLREMOVE: int = native.POLLREMOVE
