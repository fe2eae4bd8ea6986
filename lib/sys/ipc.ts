/** `<sys/ipc.h>` — what System V's queues, semaphores and shared memory have in common. @module */
import type { const_char_p, int } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { withErrno } from '../internal/result.ts'
import { struct } from '../internal/struct.ts'
import type { gid_t, key_t, mode_t, uid_t } from './types.ts'

export { gid_t, key_t, mode_t, uid_t } from './types.ts'

const native = header('sys/ipc.h')

/** `struct ipc_perm` — whose it is, and who may use it. */
export class ipc_perm extends struct<ipc_perm>(native.ipc_perm) {
  declare __key: key_t
  /** The owner, whom IPC_SET changes. */
  declare uid: uid_t
  declare gid: gid_t
  /** The maker. */
  declare cuid: uid_t
  declare cgid: gid_t
  /** Permissions, as a file's. */
  declare mode: mode_t
  declare __seq: number
}

/**
 * `key_t ftok(const char *pathname, int proj_id)` — a key that programs make alike of a file's name and a number.
 *
 * @param pathname - a file that is there.
 * @param proj_id - its low 8 bits, which must not be 0.
 * @returns the key, or -1 with errno set: those of stat(2).
 * @see `ftok(3)`
 */
export function ftok(pathname: const_char_p, proj_id: int): key_t {
  return withErrno(native.ftok(pathname, proj_id))
}

/** The key that is a new one each time. */
export const IPC_PRIVATE: int = native.IPC_PRIVATE
/** Make it if it is not there. */
export const IPC_CREAT: int = native.IPC_CREAT
/** With IPC_CREAT: fail with EEXIST if it is there. */
export const IPC_EXCL: int = native.IPC_EXCL
/** Fail with EAGAIN or ENOMSG where the call would wait. */
export const IPC_NOWAIT: int = native.IPC_NOWAIT
/** Remove it. */
export const IPC_RMID: int = native.IPC_RMID
/** Set its owner and permissions. */
export const IPC_SET: int = native.IPC_SET
/** Tell about it. */
export const IPC_STAT: int = native.IPC_STAT
/** Tell the system's limits. */
export const IPC_INFO: int = native.IPC_INFO
