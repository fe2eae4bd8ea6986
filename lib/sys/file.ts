/** `<sys/file.h>` — flock; gives `<fcntl.h>`'s names too. @module */
import { flock as lock } from '../fcntl.ts'
import { both } from '../internal/both.ts'
import type { int } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/ret.ts'

export { L_INCR, L_SET, L_XTND } from '../bits/unistd-io.ts'
export * from '../fcntl.ts'

const native = header('sys/file.h')

/**
 * `int flock(int fd, int operation)` — lock or unlock a whole file, for the open file; and `struct flock`, which fcntl takes.
 *
 * All duplicates of a descriptor, those of forked children too, share the lock.
 *
 * @param operation - LOCK_SH, LOCK_EX or LOCK_UN, with LOCK_NB not to wait.
 * @returns 0, or -1 with errno set: EBADF, EINTR, EINVAL, ENOLCK, EWOULDBLOCK.
 * @see flock(2)
 */
export const flock: typeof lock & ((fd: int, operation: int) => int) = both(
  lock,
  (fd: int, operation: int): int => ret(native.flock(fd, operation)),
)
export type flock = lock
