// Pseudo-terminals of <stdlib.h>.
import { set_errno } from '../errno.ts'
import type { int, pointer } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/result.ts'
import { PATH_MAX } from '../limits.ts'
import type { size_t } from '../sys/types.ts'

const native = header('stdlib.h')

/**
 * `int posix_openpt(int flags)` — open the master side of a new pseudo-terminal.
 *
 * @param flags - O_RDWR, with O_NOCTTY.
 * @returns a descriptor, or -1 with errno set: EINVAL, EMFILE, ENFILE, ENOENT, ENOSPC.
 * @see `posix_openpt(3)`
 */
export function posix_openpt(flags: int): int {
  return ret(native.posix_openpt(flags))
}

/**
 * `int grantpt(int fd)` — give the slave side to the user.
 *
 * @param fd - a master.
 * @returns 0, or -1 with errno set: EACCES, EBADF, EINVAL, ENOTTY.
 * @see `grantpt(3)`
 */
export function grantpt(fd: int): int {
  return ret(native.grantpt(fd))
}

/**
 * `int unlockpt(int fd)` — let the slave side be opened.
 *
 * @param fd - a master.
 * @returns 0, or -1 with errno set: EBADF, EINVAL.
 * @see `unlockpt(3)`
 */
export function unlockpt(fd: int): int {
  return ret(native.unlockpt(fd))
}

/**
 * `char *ptsname(int fd)` — the path of the slave side.
 *
 * @param fd - a master.
 * @returns as `/dev/pts/3`; or null with errno set: EBADF, ENOTTY.
 * @see `ptsname(3)`
 */
export function ptsname(fd: int): string | null {
  // libc's own array is every thread's.
  const name = Buffer.alloc(PATH_MAX)
  return ptsname_r(fd, name, PATH_MAX) === 0 ? name.toString('utf8', 0, name.indexOf(0)) : null
}

/**
 * `int ptsname_r(int fd, char *buf, size_t buflen)` — {@link ptsname} into memory of the caller's.
 *
 * @returns 0, or an error number, which is in errno too: EBADF, ENOTTY, ERANGE.
 * @see `ptsname_r(3)`
 */
export function ptsname_r(fd: int, buf: pointer, buflen: size_t): int {
  const error: int = native.ptsname_r(fd, buf, buflen)
  if (error !== 0) set_errno(error)
  return error
}
