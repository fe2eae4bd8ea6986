/** Locks: the call of `<sys/file.h>` and the struct of `<fcntl.h>`, which C tells apart by the word `struct`. @module */
import type { int } from '../../internal/c.ts'
import { header } from '../../internal/native.ts'
import { ret } from '../../internal/result.ts'
import { struct } from '../../internal/struct.ts'
import { structOrFunction } from '../../internal/struct-or-function.ts'
import type { off_t, pid_t } from '../types.ts'

const native = header('sys/file.h')

/** `struct flock` — a lock on a section of a file, for F_SETLK, F_OFD_SETLK and the like. */
class lock extends struct<lock>(header('fcntl.h').flock) {
  /** F_RDLCK, F_WRLCK or F_UNLCK. */
  declare l_type: int
  /** What `l_start` counts from: SEEK_SET, SEEK_CUR or SEEK_END. */
  declare l_whence: int
  declare l_start: off_t
  /** Bytes; 0: to the end, wherever it will be. */
  declare l_len: off_t
  /** F_GETLK: who holds the lock that is in the way; -1 for one of an open file. */
  declare l_pid: pid_t
}

/**
 * `int flock(int fd, int operation)` — lock or unlock a whole file, for the open file; and `struct flock`, which fcntl takes.
 *
 * All duplicates of a descriptor, those of forked children too, share the lock.
 *
 * @param operation - LOCK_SH, LOCK_EX or LOCK_UN, with LOCK_NB not to wait.
 * @returns 0, or -1 with errno set: EBADF, EINTR, EINVAL, ENOLCK, EWOULDBLOCK.
 * @see `flock(2)`
 */
export const flock: typeof lock & ((fd: int, operation: int) => int) = structOrFunction(
  lock,
  (fd: int, operation: int): int => ret(native.flock(fd, operation)),
)
export type flock = lock
