/** The names of files: a part of `<unistd.h>`. @module */

import type { const_char_p, int, pointer } from '../internal/c.ts'
import { sizeOf } from '../internal/memory.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/result.ts'
import { PATH_MAX } from '../limits.ts'
import type { gid_t, size_t, ssize_t, uid_t } from '../sys/types.ts'

const native = header('unistd.h')

/** `const char *path` that the kernel reads: NULL is its EFAULT. */
type path = const_char_p | null

/** Makes Node forget the path that process.cwd() has in store. */
function forgetCwd(result: int): int {
  if (result === 0) {
    try {
      process.chdir('.')
    } catch {
      // A worker may not, and a directory that is gone has no path.
    }
  }
  return result
}

/**
 * `int access(const char *path, int mode)` — whether the real user may use a file.
 *
 * Asks for the real ids, where opening counts the effective ones.
 *
 * @param mode - {@link F_OK}, or {@link R_OK}, {@link W_OK} and {@link X_OK} or-ed together.
 * @returns 0, or -1 with errno set: EACCES, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, EPERM, EROFS, ETXTBSY.
 * @see `access(2)`
 */
export function access(path: path, mode: int): int {
  return ret(native.access(path, mode))
}

/**
 * `int faccessat(int dirfd, const char *path, int mode, int flags)` — access, for a path that starts at a directory.
 *
 * @param dirfd - a directory, or AT_FDCWD; not looked at if the path is absolute.
 * @param flags - AT_EACCESS counts the effective ids, AT_SYMLINK_NOFOLLOW asks for the link itself.
 * @returns 0, or -1 with errno set: as access, and EBADF.
 * @see `faccessat(2)`
 */
export function faccessat(dirfd: int, path: path, mode: int, flags: int): int {
  return ret(native.faccessat(dirfd, path, mode, flags))
}

/**
 * `int euidaccess(const char *path, int mode)` — access with the effective ids.
 *
 * @returns 0, or -1 with errno set: as access.
 * @see `euidaccess(3)`
 */
export function euidaccess(path: path, mode: int): int {
  return ret(native.euidaccess(path, mode))
}

/**
 * `int eaccess(const char *path, int mode)` — euidaccess under its other name.
 *
 * @returns 0, or -1 with errno set: as access.
 * @see `eaccess(3)`
 */
export function eaccess(path: path, mode: int): int {
  return ret(native.eaccess(path, mode))
}

/**
 * `int chown(const char *path, uid_t owner, gid_t group)` — change who owns a file.
 *
 * C writes -1 for an id that is to stay as it is; as an unsigned value that is `2 ** 32 - 1`.
 *
 * @returns 0, or -1 with errno set: EACCES, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, EPERM, EROFS.
 * @see `chown(2)`
 */
export function chown(path: path, owner: uid_t, group: gid_t): int {
  return ret(native.chown(path, owner, group))
}

/**
 * `int lchown(const char *path, uid_t owner, gid_t group)` — chown that changes a symbolic link itself.
 *
 * @returns 0, or -1 with errno set: as chown.
 * @see `lchown(2)`
 */
export function lchown(path: path, owner: uid_t, group: gid_t): int {
  return ret(native.lchown(path, owner, group))
}

/**
 * `int fchown(int fd, uid_t owner, gid_t group)` — chown of an open file.
 *
 * @returns 0, or -1 with errno set: EBADF, EIO, EPERM, EROFS.
 * @see `fchown(2)`
 */
export function fchown(fd: int, owner: uid_t, group: gid_t): int {
  return ret(native.fchown(fd, owner, group))
}

/**
 * `int fchownat(int dirfd, const char *path, uid_t owner, gid_t group, int flags)` — chown, for a path that starts at a directory.
 *
 * @param flags - AT_SYMLINK_NOFOLLOW and AT_EMPTY_PATH.
 * @returns 0, or -1 with errno set: as chown, and EBADF.
 * @see `fchownat(2)`
 */
export function fchownat(dirfd: int, path: path, owner: uid_t, group: gid_t, flags: int): int {
  return ret(native.fchownat(dirfd, path, owner, group, flags))
}

/**
 * `int link(const char *oldpath, const char *newpath)` — a second name for a file, on the same file system.
 *
 * @returns 0, or -1 with errno set: EACCES, EDQUOT, EEXIST, EFAULT, EIO, ELOOP, EMLINK, ENAMETOOLONG, ENOENT, ENOSPC, ENOTDIR, EPERM, EROFS,
 * EXDEV.
 * @see `link(2)`
 */
export function link(oldpath: path, newpath: path): int {
  return ret(native.link(oldpath, newpath))
}

/**
 * `int linkat(int olddirfd, const char *oldpath, int newdirfd, const char *newpath, int flags)` — link, for paths that start at directories.
 *
 * @param flags - AT_SYMLINK_FOLLOW and AT_EMPTY_PATH.
 * @returns 0, or -1 with errno set: as link, and EBADF, EINVAL.
 * @see `linkat(2)`
 */
export function linkat(olddirfd: int, oldpath: path, newdirfd: int, newpath: path, flags: int): int {
  return ret(native.linkat(olddirfd, oldpath, newdirfd, newpath, flags))
}

/**
 * `int symlink(const char *target, const char *linkpath)` — make a symbolic link. The target need not exist.
 *
 * @returns 0, or -1 with errno set: EACCES, EDQUOT, EEXIST, EFAULT, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOSPC, ENOTDIR, EPERM, EROFS.
 * @see `symlink(2)`
 */
export function symlink(target: path, linkpath: path): int {
  return ret(native.symlink(target, linkpath))
}

/**
 * `int symlinkat(const char *target, int newdirfd, const char *linkpath)` — symlink, for a path that starts at a directory.
 *
 * @returns 0, or -1 with errno set: as symlink, and EBADF.
 * @see `symlinkat(2)`
 */
export function symlinkat(target: path, newdirfd: int, linkpath: path): int {
  return ret(native.symlinkat(target, newdirfd, linkpath))
}

/**
 * `ssize_t readlink(const char *path, char *buf, size_t bufsiz)` — where a symbolic link points to.
 *
 * The text has no NUL at its end and is cut silently where `buf` is too short.
 *
 * @returns bytes placed in buf, or -1 with errno set: EACCES, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR.
 * @see `readlink(2)`
 */
export function readlink(path: path, buf: pointer, bufsiz: size_t): ssize_t {
  return ret(native.readlink(path, buf, bufsiz))
}

/**
 * `ssize_t readlinkat(int dirfd, const char *path, char *buf, size_t bufsiz)` — readlink, for a path that starts at a directory.
 *
 * @returns bytes placed in buf, or -1 with errno set: as readlink, and EBADF.
 * @see `readlinkat(2)`
 */
export function readlinkat(dirfd: int, path: path, buf: pointer, bufsiz: size_t): ssize_t {
  return ret(native.readlinkat(dirfd, path, buf, bufsiz))
}

/**
 * `int unlink(const char *path)` — remove a name; with the last name and the last descriptor the file goes.
 *
 * @returns 0, or -1 with errno set: EACCES, EBUSY, EFAULT, EIO, EISDIR, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, EPERM, EROFS.
 * @see `unlink(2)`
 */
export function unlink(path: path): int {
  return ret(native.unlink(path))
}

/**
 * `int unlinkat(int dirfd, const char *path, int flags)` — unlink, for a path that starts at a directory; with AT_REMOVEDIR it is rmdir.
 *
 * @returns 0, or -1 with errno set: as unlink or rmdir, and EBADF, EINVAL.
 * @see `unlinkat(2)`
 */
export function unlinkat(dirfd: int, path: path, flags: int): int {
  return ret(native.unlinkat(dirfd, path, flags))
}

/**
 * `int rmdir(const char *path)` — remove an empty directory.
 *
 * @returns 0, or -1 with errno set: EACCES, EBUSY, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, ENOTEMPTY, EPERM, EROFS.
 * @see `rmdir(2)`
 */
export function rmdir(path: path): int {
  return ret(native.rmdir(path))
}

/**
 * `int chdir(const char *path)` — change the working directory, of the whole process: process.cwd() follows.
 *
 * @returns 0, or -1 with errno set: EACCES, EFAULT, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR.
 * @see `chdir(2)`
 */
export function chdir(path: path): int {
  return forgetCwd(ret(native.chdir(path)))
}

/**
 * `int fchdir(int fd)` — change the working directory to an open one.
 *
 * @returns 0, or -1 with errno set: EACCES, EBADF, ENOTDIR.
 * @see `fchdir(2)`
 */
export function fchdir(fd: int): int {
  return forgetCwd(ret(native.fchdir(fd)))
}

/**
 * `int chroot(const char *path)` — make a directory the process's `/`. The working directory stays where it is.
 *
 * @returns 0, or -1 with errno set: EACCES, EFAULT, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, EPERM.
 * @see `chroot(2)`
 */
export function chroot(path: path): int {
  return forgetCwd(ret(native.chroot(path)))
}

/**
 * `char *getcwd(char *buf, size_t size)` — write the working directory's path into `buf`.
 *
 * With null for `buf` glibc allocates: `size` bytes, or what is needed for 0. So does this.
 *
 * @returns buf, or null with errno set: EACCES, EINVAL, ENOENT, ENOMEM, ERANGE.
 * @see `getcwd(3)`
 */
export function getcwd<T extends ArrayBufferView>(buf: T, size: size_t): T | null
/**
 * `char *getcwd(char *buf, size_t size)` — the working directory's path, in a buffer that this makes: of `size` bytes, or of what is needed for 0.
 *
 * @returns the buffer, or null with errno set: EACCES, ENOENT, ENOMEM, ERANGE.
 * @see `getcwd(3)`
 */
export function getcwd(buf: null, size: size_t): Buffer | null
export function getcwd(buf: pointer, size: size_t): pointer {
  if (buf !== null) return ret(native.getcwd(buf, size)) === 0 ? buf : null
  sizeOf('getcwd', 'size', size)
  const own = Buffer.alloc(size === 0 ? PATH_MAX : Math.min(size, PATH_MAX))
  return ret(native.getcwd(own, own.length)) === 0 ? own : null
}

/** It exists. */
export const F_OK: int = native.F_OK
/** It may be read. */
export const R_OK: int = native.R_OK
/** It may be written. */
export const W_OK: int = native.W_OK
/** It may be executed, or searched if it is a directory. */
export const X_OK: int = native.X_OK
