/** `<fcntl.h>` — open files, and what can be done with an open one. @module */
import { memory } from './internal/array.ts'
import type { const_char_p, int, pointer, unsigned } from './internal/c.ts'
import { bases } from './internal/iovec.ts'
import { header } from './internal/native.ts'
import { ret, waited, withErrno } from './internal/result.ts'
import { struct } from './internal/struct.ts'
import type { mode_t, off_t, pid_t, size_t, ssize_t } from './sys/types.ts'
import type { iovec_p } from './sys/uio.ts'

export * from './fcntl/constants.ts'
export { SEEK_CUR, SEEK_END, SEEK_SET } from './stdio/seek.ts'
export { flock } from './sys/file/flock.ts'
export {
  S_IFBLK,
  S_IFCHR,
  S_IFDIR,
  S_IFIFO,
  S_IFLNK,
  S_IFMT,
  S_IFREG,
  S_IFSOCK,
  S_IRGRP,
  S_IROTH,
  S_IRUSR,
  S_IRWXG,
  S_IRWXO,
  S_IRWXU,
  S_ISGID,
  S_ISUID,
  S_ISVTX,
  S_IWGRP,
  S_IWOTH,
  S_IWUSR,
  S_IXGRP,
  S_IXOTH,
  S_IXUSR,
  UTIME_NOW,
  UTIME_OMIT,
} from './sys/stat.ts'
export { mode_t, off_t, pid_t } from './sys/types.ts'
export { F_OK, R_OK, W_OK, X_OK } from './unistd/file.ts'
export { F_LOCK, F_TEST, F_TLOCK, F_ULOCK, lockf } from './unistd/io.ts'

const native = header('fcntl.h')
const inner = header('internal/fcntl')

/** `struct f_owner_ex` — who gets a descriptor's signals, for F_SETOWN_EX and F_GETOWN_EX. */
export class f_owner_ex extends struct<f_owner_ex>(native.f_owner_ex) {
  /** 0: a thread (F_OWNER_TID), 1: a process (F_OWNER_PID), 2: a process group (F_OWNER_PGRP). */
  declare type: int
  declare pid: pid_t
}

/** Of {@link f_owner_ex}: `pid` is a thread's. */
export const F_OWNER_TID: int = native.F_OWNER_TID
/** Of {@link f_owner_ex}: `pid` is a process's. */
export const F_OWNER_PID: int = native.F_OWNER_PID
/** Of {@link f_owner_ex}: `pid` is a process group's. */
export const F_OWNER_PGRP: int = native.F_OWNER_PGRP

/**
 * `int open(const char *pathname, int flags, ... [mode_t mode])` — open a file, or make it.
 *
 * @param flags - O_RDONLY, O_WRONLY or O_RDWR, with other O_* or-ed in.
 * @param mode - permissions of a file that is made, less the umask. C reads garbage where O_CREAT or O_TMPFILE lacks it: here a TypeError.
 * @returns the lowest unused descriptor, or -1 with errno set: EACCES, EBUSY, EDQUOT, EEXIST, EFAULT, EFBIG, EINTR, EINVAL, EISDIR, ELOOP, EMFILE,
 * ENAMETOOLONG, ENFILE, ENODEV, ENOENT, ENOMEM, ENOSPC, ENOTDIR, ENXIO, EOPNOTSUPP, EOVERFLOW, EPERM, EROFS, ETXTBSY, EWOULDBLOCK.
 * @see `open(2)`
 */
export function open(pathname: const_char_p | null, flags: int, mode?: mode_t): int {
  return ret(native.open(pathname, flags, mode))
}

/**
 * `int openat(int dirfd, const char *pathname, int flags, ... [mode_t mode])` — open, for a path that starts at a directory.
 *
 * @param dirfd - a directory, or AT_FDCWD; not looked at if the path is absolute.
 * @returns the lowest unused descriptor, or -1 with errno set: as open, and EBADF.
 * @see `openat(2)`
 */
export function openat(dirfd: int, pathname: const_char_p | null, flags: int, mode?: mode_t): int {
  return ret(native.openat(dirfd, pathname, flags, mode))
}

/**
 * `int creat(const char *pathname, mode_t mode)` — `open(pathname, O_CREAT | O_WRONLY | O_TRUNC, mode)`.
 *
 * @returns as open.
 * @see `creat(2)`
 */
export function creat(pathname: const_char_p | null, mode: mode_t): int {
  return ret(native.creat(pathname, mode))
}

/**
 * `int fcntl(int fd, int cmd, ... [arg])` — one of many things with an open file.
 *
 * @param arg - as `cmd` wants it: nothing, an int, or a pointer: {@link flock}, {@link f_owner_ex}, a BigUint64Array for the *_RW_HINT. Not looked at by a
 * command that takes none, nor by one that is unknown.
 * @returns what `cmd` gives, 0 if that is nothing, or -1 with errno set: EACCES, EAGAIN, EBADF, EBUSY, EDEADLK, EFAULT, EINTR, EINVAL, EMFILE, ENOLCK,
 * ENOTDIR, EPERM.
 * @see `fcntl(2)`
 */
export function fcntl(fd: int, cmd: int, arg?: int | pointer): int {
  return cmd === native.F_GETOWN ? withErrno(inner.getOwner(fd)) : ret(native.fcntl(fd, cmd, arg))
}

/**
 * `int posix_fadvise(int fd, off_t offset, off_t len, int advice)` — announce how a section of a file will be used.
 *
 * @param len - 0: to the end.
 * @param advice - POSIX_FADV_*.
 * @returns 0, or the number of the error, errno is not set: EBADF, EINVAL, ESPIPE.
 * @see `posix_fadvise(2)`
 */
export function posix_fadvise(fd: int, offset: off_t, len: off_t, advice: int): int {
  return native.posix_fadvise(fd, offset, len, advice)
}

/**
 * `int posix_fallocate(int fd, off_t offset, off_t len)` — make sure that a section of a file has room on the disk.
 *
 * @returns 0, or the number of the error, errno is not set: EBADF, EFBIG, EINTR, EINVAL, ENODEV, ENOSPC, EOPNOTSUPP, ESPIPE.
 * @see `posix_fallocate(3)`
 */
export function posix_fallocate(fd: int, offset: off_t, len: off_t): int {
  return waited(native.posix_fallocate(fd, offset, len))
}

/**
 * `int fallocate(int fd, int mode, off_t offset, off_t len)` — allocate, punch out, zero, collapse or insert a section of a file.
 *
 * @param mode - FALLOC_FL_*; 0 allocates.
 * @returns 0, or -1 with errno set: EBADF, EFBIG, EINTR, EINVAL, EIO, ENODEV, ENOSPC, ENOSYS, EOPNOTSUPP, EPERM, ESPIPE, ETXTBSY.
 * @see `fallocate(2)`
 */
export function fallocate(fd: int, mode: int, offset: off_t, len: off_t): int {
  return ret(native.fallocate(fd, mode, offset, len))
}

/**
 * `ssize_t readahead(int fd, off64_t offset, size_t count)` — bring a section of a file into the page cache.
 *
 * @returns 0, or -1 with errno set: EBADF, EINVAL.
 * @see `readahead(2)`
 */
export function readahead(fd: int, offset: off_t, count: size_t): ssize_t {
  return ret(native.readahead(fd, offset, count))
}

/**
 * `int sync_file_range(int fd, off64_t offset, off64_t nbytes, unsigned int flags)` — write a section of a file to the disk, without metadata.
 *
 * @param nbytes - 0: to the end.
 * @param flags - SYNC_FILE_RANGE_*.
 * @returns 0, or -1 with errno set: EBADF, EINVAL, EIO, ENOMEM, ENOSPC, ESPIPE.
 * @see `sync_file_range(2)`
 */
export function sync_file_range(fd: int, offset: off_t, nbytes: off_t, flags: unsigned): int {
  return ret(native.sync_file_range(fd, offset, nbytes, flags))
}

/**
 * `ssize_t splice(int fd_in, off64_t *off_in, int fd_out, off64_t *off_out, size_t len, unsigned int flags)` — move bytes between a pipe and another
 * descriptor inside the kernel.
 *
 * @param off_in - where to read, moved on by what was moved; must be null for a pipe.
 * @param off_out - where to write, likewise.
 * @returns bytes moved, 0 at the end, or -1 with errno set: EAGAIN, EBADF, EINVAL, ENOMEM, ESPIPE.
 * @see `splice(2)`
 */
export function splice(
  fd_in: int,
  off_in: BigInt64Array | null,
  fd_out: int,
  off_out: BigInt64Array | null,
  len: size_t,
  flags: unsigned,
): ssize_t {
  return ret(native.splice(fd_in, off_in, fd_out, off_out, len, flags))
}

/**
 * `ssize_t tee(int fd_in, int fd_out, size_t len, unsigned int flags)` — copy from pipe to pipe without taking the bytes out of the first.
 *
 * @returns bytes copied, 0 at the end, or -1 with errno set: EAGAIN, EBADF, EINVAL, ENOMEM.
 * @see `tee(2)`
 */
export function tee(fd_in: int, fd_out: int, len: size_t, flags: unsigned): ssize_t {
  return ret(native.tee(fd_in, fd_out, len, flags))
}

/**
 * `ssize_t vmsplice(int fd, const struct iovec *iov, size_t nr_segs, unsigned int flags)` — put memory into a pipe without copying it, or take it out.
 *
 * The pipe refers to the memory itself: change it only when it has been read, and keep it until then.
 *
 * @returns bytes moved, or -1 with errno set: EAGAIN, EBADF, EINVAL, ENOMEM.
 * @see `vmsplice(2)`
 */
export function vmsplice(fd: int, iov: iovec_p, nr_segs: size_t, flags: unsigned): ssize_t {
  return ret(native.vmsplice(fd, memory(iov), nr_segs, flags, bases(iov, nr_segs)))
}
