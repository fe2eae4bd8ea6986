/** `<sys/stat.h>` — what a file is, and its permissions. @module */

import type { const_char_p, int, long, pointer } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/result.ts'
import { struct } from '../internal/struct.ts'
import type { pointer_to } from '../internal/struct-class.ts'
import { structOrFunction } from '../internal/struct-or-function.ts'
import { timespec } from '../time.ts'
import type { blkcnt_t, blksize_t, dev_t, gid_t, ino_t, mode_t, nlink_t, off_t, time_t, uid_t } from './types.ts'

export { timespec } from '../time.ts'
export * from './stat/statx.ts'
export { blkcnt_t, blksize_t, dev_t, gid_t, ino_t, mode_t, nlink_t, off_t, time_t, uid_t } from './types.ts'

const native = header('sys/stat.h')

/** `struct stat` */
class struct_stat extends struct<struct_stat>(native.stat.struct, {
  st_atim: timespec,
  st_mtim: timespec,
  st_ctim: timespec,
}) {
  declare st_dev: dev_t
  declare st_ino: ino_t
  declare st_nlink: nlink_t
  /** The kind of file (S_IFMT) and its permissions. */
  declare st_mode: mode_t
  declare st_uid: uid_t
  declare st_gid: gid_t
  /** Of a device file: which device. */
  declare st_rdev: dev_t
  declare st_size: off_t
  declare st_blksize: blksize_t
  /** In units of 512 bytes. */
  declare st_blocks: blkcnt_t
  /** Last read. */
  declare st_atim: timespec
  /** Last written. */
  declare st_mtim: timespec
  /** Last change of anything in this struct. */
  declare st_ctim: timespec

  // C's macros for the whole seconds.
  get st_atime(): time_t {
    return this.st_atim.tv_sec
  }
  set st_atime(value: time_t) {
    this.st_atim.tv_sec = value
  }
  get st_mtime(): time_t {
    return this.st_mtim.tv_sec
  }
  set st_mtime(value: time_t) {
    this.st_mtim.tv_sec = value
  }
  get st_ctime(): time_t {
    return this.st_ctim.tv_sec
  }
  set st_ctime(value: time_t) {
    this.st_ctim.tv_sec = value
  }
}
Object.defineProperty(struct_stat, 'name', { value: 'stat' })

/** `struct stat` — what a file is. */
export type stat = struct_stat
/**
 * `int stat(const char *pathname, struct stat *statbuf)` — what the file is that a path leads to, through symbolic links; and
 * `struct stat`, to be made with `new`.
 *
 * @returns 0, or -1 with errno set: EACCES, EFAULT, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW.
 * @see `stat(2)`
 */
export const stat: typeof struct_stat & ((pathname: const_char_p, statbuf: pointer_to<stat>) => int) = structOrFunction(
  struct_stat,
  (pathname: const_char_p, statbuf: pointer): int => ret(native.stat(pathname, statbuf)),
)

/**
 * `int fstat(int fd, struct stat *statbuf)` — what a descriptor leads to.
 *
 * @returns 0, or -1 with errno set: EBADF, EFAULT, ENOMEM, EOVERFLOW.
 * @see `fstat(2)`
 */
export function fstat(fd: int, statbuf: pointer_to<stat>): int {
  return ret(native.fstat(fd, statbuf))
}

/**
 * `int lstat(const char *pathname, struct stat *statbuf)` — stat, but of a symbolic link itself.
 *
 * @returns 0, or -1 with errno set: EACCES, EFAULT, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW.
 * @see `lstat(2)`
 */
export function lstat(pathname: const_char_p, statbuf: pointer_to<stat>): int {
  return ret(native.lstat(pathname, statbuf))
}

/**
 * `int fstatat(int dirfd, const char *pathname, struct stat *statbuf, int flags)` — stat of a path that begins at a directory.
 *
 * @param dirfd - the directory, or AT_FDCWD for the current one.
 * @param flags - AT_*, joined by `|`: AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH.
 * @returns 0, or -1 with errno set: EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW.
 * @see `fstatat(2)`
 */
export function fstatat(dirfd: int, pathname: const_char_p, statbuf: pointer_to<stat>, flags: int): int {
  return ret(native.fstatat(dirfd, pathname, statbuf, flags))
}

/**
 * `int chmod(const char *pathname, mode_t mode)` — set a file's permissions; umask has no part in it.
 *
 * @returns 0, or -1 with errno set: EACCES, EFAULT, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS.
 * @see `chmod(2)`
 */
export function chmod(pathname: const_char_p, mode: mode_t): int {
  return ret(native.chmod(pathname, mode))
}

/**
 * `int fchmod(int fd, mode_t mode)` — set the permissions of an open file.
 *
 * @returns 0, or -1 with errno set: EBADF, EIO, EPERM, EROFS.
 * @see `fchmod(2)`
 */
export function fchmod(fd: int, mode: mode_t): int {
  return ret(native.fchmod(fd, mode))
}

/**
 * `int fchmodat(int dirfd, const char *pathname, mode_t mode, int flags)` — chmod of a path that begins at a directory.
 *
 * @param flags - 0; AT_SYMLINK_NOFOLLOW is refused by Linux.
 * @returns 0, or -1 with errno set: EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, EOPNOTSUPP, EPERM, EROFS.
 * @see `fchmodat(2)`
 */
export function fchmodat(dirfd: int, pathname: const_char_p, mode: mode_t, flags: int): int {
  return ret(native.fchmodat(dirfd, pathname, mode, flags))
}

/**
 * `mode_t umask(mode_t mask)` — set which permissions new files do not get. Never fails.
 *
 * @returns the mask before.
 * @see `umask(2)`
 */
export function umask(mask: mode_t): mode_t {
  return native.umask(mask)
}

/**
 * `int mkdir(const char *pathname, mode_t mode)` — make a directory.
 *
 * @returns 0, or -1 with errno set: EACCES, EDQUOT, EEXIST, EFAULT, ELOOP, EMLINK, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EPERM, EROFS.
 * @see `mkdir(2)`
 */
export function mkdir(pathname: const_char_p, mode: mode_t): int {
  return ret(native.mkdir(pathname, mode))
}

/**
 * `int mkdirat(int dirfd, const char *pathname, mode_t mode)` — mkdir of a path that begins at a directory.
 *
 * @returns as {@link mkdir}; also EBADF.
 * @see `mkdirat(2)`
 */
export function mkdirat(dirfd: int, pathname: const_char_p, mode: mode_t): int {
  return ret(native.mkdirat(dirfd, pathname, mode))
}

/**
 * `int mkfifo(const char *pathname, mode_t mode)` — make a named pipe.
 *
 * Opening it blocks until the other end is opened too.
 *
 * @returns 0, or -1 with errno set: EACCES, EDQUOT, EEXIST, ENAMETOOLONG, ENOENT, ENOSPC, ENOTDIR, EROFS.
 * @see `mkfifo(3)`
 */
export function mkfifo(pathname: const_char_p, mode: mode_t): int {
  return ret(native.mkfifo(pathname, mode))
}

/**
 * `int mkfifoat(int dirfd, const char *pathname, mode_t mode)` — mkfifo of a path that begins at a directory.
 *
 * @returns as {@link mkfifo}; also EBADF.
 * @see `mkfifoat(3)`
 */
export function mkfifoat(dirfd: int, pathname: const_char_p, mode: mode_t): int {
  return ret(native.mkfifoat(dirfd, pathname, mode))
}

/**
 * `int mknod(const char *pathname, mode_t mode, dev_t dev)` — make a file of any kind.
 *
 * @param mode - the kind (S_IFREG, S_IFCHR, S_IFBLK, S_IFIFO, S_IFSOCK) and the permissions.
 * @param dev - for S_IFCHR and S_IFBLK: which device.
 * @returns 0, or -1 with errno set: EACCES, EDQUOT, EEXIST, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EPERM, EROFS.
 * @see `mknod(2)`
 */
export function mknod(pathname: const_char_p, mode: mode_t, dev: dev_t): int {
  return ret(native.mknod(pathname, mode, dev))
}

/**
 * `int mknodat(int dirfd, const char *pathname, mode_t mode, dev_t dev)` — mknod of a path that begins at a directory.
 *
 * @returns as {@link mknod}; also EBADF.
 * @see `mknodat(2)`
 */
export function mknodat(dirfd: int, pathname: const_char_p, mode: mode_t, dev: dev_t): int {
  return ret(native.mknodat(dirfd, pathname, mode, dev))
}

/**
 * `int futimens(int fd, const struct timespec times[2])` — set when an open file was read and written last.
 *
 * @param times - `array(timespec, 2)`'s memory: read, written; {@link UTIME_NOW} or {@link UTIME_OMIT} as `tv_nsec`. null: now.
 * @returns 0, or -1 with errno set: EACCES, EBADF, EINVAL, EPERM, EROFS.
 * @see `futimens(3)`
 */
export function futimens(fd: int, times: pointer): int {
  return ret(native.futimens(fd, times))
}

/**
 * `int utimensat(int dirfd, const char *pathname, const struct timespec times[2], int flags)` — set when a file was read and written last.
 *
 * @param times - as for {@link futimens}.
 * @param flags - 0 or AT_SYMLINK_NOFOLLOW.
 * @returns 0, or -1 with errno set: EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, EPERM, EROFS.
 * @see `utimensat(2)`
 */
export function utimensat(dirfd: int, pathname: const_char_p, times: pointer, flags: int): int {
  return ret(native.utimensat(dirfd, pathname, times, flags))
}

/**
 * `int S_ISREG(mode_t mode)` — 1 if `st_mode` is that of a regular file, or 0.
 *
 * @see `inode(7)`
 */
export function S_ISREG(mode: mode_t): int {
  return native.S_ISREG(mode)
}

/**
 * `int S_ISDIR(mode_t mode)` — 1 if `st_mode` is that of a directory, or 0.
 *
 * @see `inode(7)`
 */
export function S_ISDIR(mode: mode_t): int {
  return native.S_ISDIR(mode)
}

/**
 * `int S_ISCHR(mode_t mode)` — 1 if `st_mode` is that of a character device, or 0.
 *
 * @see `inode(7)`
 */
export function S_ISCHR(mode: mode_t): int {
  return native.S_ISCHR(mode)
}

/**
 * `int S_ISBLK(mode_t mode)` — 1 if `st_mode` is that of a block device, or 0.
 *
 * @see `inode(7)`
 */
export function S_ISBLK(mode: mode_t): int {
  return native.S_ISBLK(mode)
}

/**
 * `int S_ISFIFO(mode_t mode)` — 1 if `st_mode` is that of a pipe, or 0.
 *
 * @see `inode(7)`
 */
export function S_ISFIFO(mode: mode_t): int {
  return native.S_ISFIFO(mode)
}

/**
 * `int S_ISLNK(mode_t mode)` — 1 if `st_mode` is that of a symbolic link, or 0.
 *
 * @see `inode(7)`
 */
export function S_ISLNK(mode: mode_t): int {
  return native.S_ISLNK(mode)
}

/**
 * `int S_ISSOCK(mode_t mode)` — 1 if `st_mode` is that of a socket, or 0.
 *
 * @see `inode(7)`
 */
export function S_ISSOCK(mode: mode_t): int {
  return native.S_ISSOCK(mode)
}

/** The bits of st_mode that hold the kind of file. */
export const S_IFMT: mode_t = native.S_IFMT
/** st_mode: a regular file (0x8000). */
export const S_IFREG: mode_t = native.S_IFREG
/** st_mode: a directory (0x4000). */
export const S_IFDIR: mode_t = native.S_IFDIR
/** st_mode: a character device (0x2000). */
export const S_IFCHR: mode_t = native.S_IFCHR
/** st_mode: a block device (0x6000). */
export const S_IFBLK: mode_t = native.S_IFBLK
/** st_mode: a pipe or FIFO (0x1000). */
export const S_IFIFO: mode_t = native.S_IFIFO
/** st_mode: a symbolic link (0xa000). */
export const S_IFLNK: mode_t = native.S_IFLNK
/** st_mode: a socket (0xc000). */
export const S_IFSOCK: mode_t = native.S_IFSOCK
/** Run with the owner’s user id (04000). */
export const S_ISUID: mode_t = native.S_ISUID
/** Run with the file’s group id (02000). */
export const S_ISGID: mode_t = native.S_ISGID
/** In this directory only owners delete (01000). */
export const S_ISVTX: mode_t = native.S_ISVTX
/** The owner may do all three (0700). */
export const S_IRWXU: mode_t = native.S_IRWXU
/** The owner may read (0400). */
export const S_IRUSR: mode_t = native.S_IRUSR
/** The owner may write (0200). */
export const S_IWUSR: mode_t = native.S_IWUSR
/** The owner may execute, or search a directory (0100). */
export const S_IXUSR: mode_t = native.S_IXUSR
/** The group may do all three (070). */
export const S_IRWXG: mode_t = native.S_IRWXG
/** The group may read (040). */
export const S_IRGRP: mode_t = native.S_IRGRP
/** The group may write (020). */
export const S_IWGRP: mode_t = native.S_IWGRP
/** The group may execute, or search a directory (010). */
export const S_IXGRP: mode_t = native.S_IXGRP
/** Others may do all three (07). */
export const S_IRWXO: mode_t = native.S_IRWXO
/** Others may read (04). */
export const S_IROTH: mode_t = native.S_IROTH
/** Others may write (02). */
export const S_IWOTH: mode_t = native.S_IWOTH
/** Others may execute, or search a directory (01). */
export const S_IXOTH: mode_t = native.S_IXOTH
/** As `tv_nsec`: the present time. */
export const UTIME_NOW: long = native.UTIME_NOW
/** As `tv_nsec`: leave this time as it is. */
export const UTIME_OMIT: long = native.UTIME_OMIT
