/** Facts about the system, and limits: a part of `<unistd.h>`. @module */
import type { const_char_p, const_pointer, int, long, pointer } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { ret, withErrno } from '../internal/result.ts'
import type { size_t } from '../sys/types.ts'

const native = header('unistd.h')

/**
 * `long sysconf(int name)` — a limit or an option of the system.
 *
 * @param name - `_SC_…`.
 * @returns the value; -1 and errno untouched where there is no limit or no such option; or -1 with errno set: EINVAL.
 * @see `sysconf(3)`
 */
export function sysconf(name: int): long {
  return withErrno(native.sysconf(name))
}

/**
 * `long pathconf(const char *path, int name)` — a limit or an option of the file system under a path.
 *
 * @param name - `_PC_…`.
 * @returns the value; -1 and errno untouched where there is no limit or no such option; or -1 with errno set: EACCES, EINVAL, ELOOP,
 * ENAMETOOLONG, ENOENT, ENOTDIR.
 * @see `pathconf(3)`
 */
export function pathconf(path: const_char_p, name: int): long {
  return withErrno(native.pathconf(path, name))
}

/**
 * `long fpathconf(int fd, int name)` — a limit or an option of the file system under an open file.
 *
 * @param name - `_PC_…`.
 * @returns as pathconf, or -1 with errno set: EBADF, EINVAL.
 * @see `fpathconf(3)`
 */
export function fpathconf(fd: int, name: int): long {
  return withErrno(native.fpathconf(fd, name))
}

/**
 * `size_t confstr(int name, char *buf, size_t size)` — a text about the system, cut at `size` with its NUL.
 *
 * @param name - `_CS_…`.
 * @returns the whole text's bytes, the NUL included; 0 and errno untouched where there is none; or 0 with errno set: EINVAL.
 * @see `confstr(3)`
 */
export function confstr(name: int, buf: pointer, size: size_t): size_t {
  return withErrno(native.confstr(name, buf, size))
}

/**
 * `int gethostname(char *name, size_t len)` — write this host's name into `name`.
 *
 * @returns 0, or -1 with errno set: EINVAL, ENAMETOOLONG, with the name cut.
 * @see `gethostname(2)`
 */
export function gethostname(name: pointer, len: size_t): int {
  return ret(native.gethostname(name, len))
}

/**
 * `int sethostname(const char *name, size_t len)` — rename this host, or the namespace it stands for. The name needs no NUL.
 *
 * @returns 0, or -1 with errno set: EFAULT, EINVAL, EPERM.
 * @see `sethostname(2)`
 */
export function sethostname(name: const_pointer, len: size_t): int {
  return ret(native.sethostname(name, len))
}

/**
 * `int getdomainname(char *name, size_t len)` — write the NIS domain's name into `name`, without a NUL if it just fits.
 *
 * @returns 0, or -1 with errno set: EINVAL.
 * @see `getdomainname(2)`
 */
export function getdomainname(name: pointer, len: size_t): int {
  return ret(native.getdomainname(name, len))
}

/**
 * `int setdomainname(const char *name, size_t len)` — set the NIS domain's name.
 *
 * @returns 0, or -1 with errno set: EFAULT, EINVAL, EPERM.
 * @see `setdomainname(2)`
 */
export function setdomainname(name: const_pointer, len: size_t): int {
  return ret(native.setdomainname(name, len))
}

/**
 * `long gethostid(void)` — 32 bits that are meant to identify this host. Never fails.
 *
 * @see `gethostid(3)`
 */
export function gethostid(): long {
  return native.gethostid()
}

/**
 * `int getpagesize(void)` — bytes in a page of memory. Never fails.
 *
 * @see `getpagesize(2)`
 */
export function getpagesize(): int {
  return native.getpagesize()
}

/**
 * `int getdtablesize(void)` — how many descriptors a process may have: the soft RLIMIT_NOFILE.
 *
 * @see `getdtablesize(3)`
 */
export function getdtablesize(): int {
  return native.getdtablesize()
}

/**
 * `int getentropy(void *buffer, size_t length)` — random bytes, at most 256.
 *
 * @returns 0, or -1 with errno set: EFAULT, EIO for more than 256, ENOSYS.
 * @see `getentropy(3)`
 */
export function getentropy(buffer: pointer, length: size_t): int {
  return ret(native.getentropy(buffer, length))
}

/** The control character that stands for "none" in a termios. */
export const _POSIX_VDISABLE: int = native._POSIX_VDISABLE
/** The POSIX that the system follows, as year and month. */
export const _POSIX_VERSION: long = native._POSIX_VERSION
/** The version of POSIX that the utilities follow: year and month (200809). */
export const _POSIX2_VERSION: long = native._POSIX2_VERSION
/** The version of the X/Open standard that libc follows (700). */
export const _XOPEN_VERSION: int = native._XOPEN_VERSION
