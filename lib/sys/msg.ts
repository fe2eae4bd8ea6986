/** `<sys/msg.h>` — System V's message queues; gives `<sys/ipc.h>`'s names too. @module */
import type { int, long, pointer } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/result.ts'
import { struct } from '../internal/struct.ts'
import { dataAfter } from '../internal/trailing-data.ts'
import { ipc_perm } from './ipc.ts'
import type { key_t, pid_t, size_t, ssize_t, time_t } from './types.ts'

export * from './ipc.ts'
export { pid_t, size_t, ssize_t, time_t } from './types.ts'

const native = header('sys/msg.h')

/**
 * `struct msgbuf` — a message. C has the program declare one with an array of its own length: here that is the memory it is made of, as in
 * `new msgbuf(Buffer.alloc(8 + 100))`.
 */
export class msgbuf extends struct<msgbuf>(native.msgbuf) {
  /** The kind of message, by which msgrcv chooses: 1 or more. */
  declare mtype: long
  /** The text: all that the memory has after mtype. */
  declare readonly mtext: Buffer
}
Object.defineProperty(msgbuf.prototype, 'mtext', {
  get(this: msgbuf) {
    return dataAfter(this, native.msgbuf.fields.mtext.offset)
  },
})

/** `struct msqid_ds` — a queue, for {@link msgctl}. */
export class msqid_ds extends struct<msqid_ds>(native.msqid_ds, { msg_perm: ipc_perm }) {
  declare msg_perm: ipc_perm
  /** When the last message was sent. */
  declare msg_stime: time_t
  /** When the last one was received. */
  declare msg_rtime: time_t
  declare msg_ctime: time_t
  /** Bytes in the queue. */
  declare __msg_cbytes: number
  /** Messages in the queue. */
  declare msg_qnum: number
  /** How many bytes the queue may have. */
  declare msg_qbytes: number
  declare msg_lspid: pid_t
  declare msg_lrpid: pid_t
}

/** `struct msginfo` — the system's limits, for {@link msgctl} with IPC_INFO and MSG_INFO. */
export class msginfo extends struct<msginfo>(native.msginfo) {
  declare msgpool: int
  declare msgmap: int
  /** Bytes of a message at most. */
  declare msgmax: int
  /** Bytes of a queue at most. */
  declare msgmnb: int
  /** Queues at most. */
  declare msgmni: int
  declare msgssz: int
  declare msgtql: int
  declare msgseg: number
}

/**
 * `int msgget(key_t key, int msgflg)` — the id of the queue of a key, made if need be.
 *
 * @param key - of {@link ftok}, or {@link IPC_PRIVATE}.
 * @param msgflg - permissions as a file's, with IPC_CREAT, IPC_EXCL.
 * @returns the id, or -1 with errno set: EACCES, EEXIST, ENOENT, ENOMEM, ENOSPC.
 * @see `msgget(2)`
 */
export function msgget(key: key_t, msgflg: int): int {
  return ret(native.msgget(key, msgflg))
}

/**
 * `int msgsnd(int msqid, const void *msgp, size_t msgsz, int msgflg)` — send a message; waits while the queue is full.
 *
 * @param msgp - a {@link msgbuf}, or memory that begins with a long.
 * @param msgsz - the length of its text, without that long.
 * @param msgflg - 0 or IPC_NOWAIT.
 * @returns 0, or -1 with errno set: EACCES, EAGAIN, EFAULT, EIDRM, EINTR, EINVAL, ENOMEM. It is never begun again after a signal.
 * @see `msgsnd(2)`
 */
export function msgsnd(msqid: int, msgp: pointer, msgsz: size_t, msgflg: int): int {
  return ret(native.msgsnd(msqid, msgp, msgsz, msgflg))
}

/**
 * `ssize_t msgrcv(int msqid, void *msgp, size_t msgsz, long msgtyp, int msgflg)` — take a message out of a queue; waits for one.
 *
 * @param msgp - a {@link msgbuf}, or memory that begins with a long.
 * @param msgsz - the room for its text, without that long.
 * @param msgtyp - 0: the first one; above: the first of this type; below: the first of the lowest type up to its absolute value.
 * @param msgflg - IPC_NOWAIT, MSG_EXCEPT, MSG_NOERROR, MSG_COPY, joined by `|`.
 * @returns the length of the text, or -1 with errno set: E2BIG, EACCES, EFAULT, EIDRM, EINTR, EINVAL, ENOMSG. It is never begun again after a signal.
 * @see `msgrcv(2)`
 */
export function msgrcv(msqid: int, msgp: pointer, msgsz: size_t, msgtyp: long, msgflg: int): ssize_t {
  return ret(native.msgrcv(msqid, msgp, msgsz, msgtyp, msgflg))
}

/**
 * `int msgctl(int msqid, int cmd, struct msqid_ds *buf)` — look at a queue, change or remove it.
 *
 * @param cmd - IPC_STAT, IPC_SET, IPC_RMID; IPC_INFO, MSG_INFO with a {@link msginfo}; MSG_STAT, MSG_STAT_ANY.
 * @returns 0; an index for IPC_INFO and MSG_INFO, an id for MSG_STAT; or -1 with errno set: EACCES, EFAULT, EIDRM, EINVAL, EPERM.
 * @see `msgctl(2)`
 */
export function msgctl(msqid: int, cmd: int, buf: pointer): int {
  return ret(native.msgctl(msqid, cmd, buf))
}

/** Cut a text that is too long, where msgrcv fails otherwise. */
export const MSG_NOERROR: int = native.MSG_NOERROR
/** The first message that is not of msgtyp. */
export const MSG_EXCEPT: int = native.MSG_EXCEPT
/** Copy the message at the place msgtyp, and leave it in the queue. */
export const MSG_COPY: int = native.MSG_COPY
/** IPC_STAT by the kernel's index. */
export const MSG_STAT: int = native.MSG_STAT
/** What the queues of the system use. */
export const MSG_INFO: int = native.MSG_INFO
/** MSG_STAT without asking for permission. */
export const MSG_STAT_ANY: int = native.MSG_STAT_ANY
