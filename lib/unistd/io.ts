/** Descriptors and terminals: a part of `<unistd.h>`. @module */
import { ahead } from '../internal/ahead.ts'
import type { const_char_p, const_pointer, int, pointer, unsigned } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/result.ts'
import { PATH_MAX } from '../limits.ts'
import type { off_t, pid_t, size_t, ssize_t } from '../sys/types.ts'

const native = header('unistd.h')

/**
 * `ssize_t read(int fd, void *buf, size_t count)` — read at most `count` bytes.
 *
 * May return less than asked for: a stream has no message boundaries. Blocks while there is nothing to read.
 *
 * @returns bytes read, 0 at the end, or -1 with errno set: EAGAIN, EBADF, ECONNRESET, EFAULT, EINTR, EINVAL, EIO, EISDIR.
 * @see `read(2)`
 */
export function read(fd: int, buf: pointer, count: size_t): ssize_t {
  return ret(native.read(fd, buf, count))
}

/**
 * `ssize_t write(int fd, const void *buf, size_t count)` — write at most `count` bytes.
 *
 * @returns bytes written, or -1 with errno set: EAGAIN, EBADF, EDESTADDRREQ, EFAULT, EFBIG, EINTR, EINVAL, EIO, ENOSPC, EPERM, EPIPE.
 * @see `write(2)`
 */
export function write(fd: int, buf: const_pointer, count: size_t): ssize_t {
  return ret(native.write(fd, buf, count))
}

/**
 * `ssize_t pread(int fd, void *buf, size_t count, off_t offset)` — read from a place in a file, without moving its offset.
 *
 * @returns bytes read, 0 at the end, or -1 with errno set: as read, and EINVAL for a negative offset, ESPIPE.
 * @see `pread(2)`
 */
export function pread(fd: int, buf: pointer, count: size_t, offset: off_t): ssize_t {
  return ret(native.pread(fd, buf, count, offset))
}

/**
 * `ssize_t pwrite(int fd, const void *buf, size_t count, off_t offset)` — write to a place in a file, without moving its offset.
 *
 * On a descriptor opened with O_APPEND Linux appends, whatever the offset says.
 *
 * @returns bytes written, or -1 with errno set: as write, and EINVAL for a negative offset, ESPIPE.
 * @see `pwrite(2)`
 */
export function pwrite(fd: int, buf: const_pointer, count: size_t, offset: off_t): ssize_t {
  return ret(native.pwrite(fd, buf, count, offset))
}

/**
 * `int close(int fd)` — give a descriptor back.
 *
 * The descriptor is free again also when the call fails with EINTR or EIO: do not repeat it. Those that Node opened for itself, its event queues and the
 * pipes that wake them up, do not exist for the program: EBADF.
 *
 * @returns 0, or -1 with errno set: EBADF, EINTR, EIO, ENOSPC, EDQUOT.
 * @see `close(2)`
 */
export function close(fd: int): int {
  return ret(native.close(fd))
}

/**
 * `off_t lseek(int fd, off_t offset, int whence)` — move a file's offset.
 *
 * Duplicates of a descriptor and the child of a fork share the offset. Beyond the end is allowed: writing there leaves a hole.
 *
 * @param whence - {@link SEEK_SET}, {@link SEEK_CUR}, {@link SEEK_END}, {@link SEEK_DATA} or {@link SEEK_HOLE}.
 * @returns the new offset from the start, or -1 with errno set: EBADF, EINVAL, ENXIO, EOVERFLOW, ESPIPE.
 * @see `lseek(2)`
 */
export function lseek(fd: int, offset: off_t, whence: int): off_t {
  return ret(native.lseek(fd, offset, whence))
}

/**
 * `int dup(int oldfd)` — a second descriptor for the same open file.
 *
 * Both share the offset and the status flags, not FD_CLOEXEC, which the new one lacks.
 *
 * @returns the lowest unused descriptor, or -1 with errno set: EBADF, EMFILE.
 * @see `dup(2)`
 */
export function dup(oldfd: int): int {
  return ret(native.dup(oldfd))
}

/**
 * `int dup2(int oldfd, int newfd)` — make `newfd` another descriptor for `oldfd`'s open file.
 *
 * An open `newfd` is closed first, silently; equal descriptors are left as they are.
 *
 * @returns newfd, or -1 with errno set: EBADF, EBUSY, EINTR, EMFILE.
 * @see `dup2(2)`
 */
export function dup2(oldfd: int, newfd: int): int {
  return ret(native.dup2(oldfd, newfd))
}

/**
 * `int dup3(int oldfd, int newfd, int flags)` — dup2 with O_CLOEXEC; equal descriptors are an error.
 *
 * @returns newfd, or -1 with errno set: EBADF, EBUSY, EINTR, EINVAL, EMFILE.
 * @see `dup3(2)`
 */
export function dup3(oldfd: int, newfd: int, flags: int): int {
  return ret(native.dup3(oldfd, newfd, flags))
}

/**
 * `int pipe(int pipefd[2])` — make a pipe.
 *
 * @param pipefd - gets the end to read from, then the end to write to.
 * @returns 0, or -1 with errno set: EMFILE, ENFILE.
 * @see `pipe(2)`
 */
export function pipe(pipefd: Int32Array): int {
  return ret(native.pipe(pipefd))
}

/**
 * `int pipe2(int pipefd[2], int flags)` — make a pipe, with O_CLOEXEC, O_NONBLOCK or O_DIRECT on both ends.
 *
 * @returns 0, or -1 with errno set: EINVAL, EMFILE, ENFILE.
 * @see `pipe2(2)`
 */
export function pipe2(pipefd: Int32Array, flags: int): int {
  return ret(native.pipe2(pipefd, flags))
}

/**
 * `void closefrom(int lowfd)` — close every descriptor from `lowfd` up.
 *
 * Those that Node itself lives on are not the program's, and stay.
 *
 * @see `closefrom(3)`
 */
export function closefrom(lowfd: int): void {
  native.closefrom(lowfd)
}

/**
 * `int close_range(unsigned int first, unsigned int last, int flags)` — close the descriptors from `first` to `last`.
 *
 * With {@link CLOSE_RANGE_CLOEXEC} they are marked to be closed by exec instead.
 *
 * @returns 0, or -1 with errno set: EINVAL, EMFILE, ENOMEM, ENOSYS.
 * @see `close_range(2)`
 */
export function close_range(first: unsigned, last: unsigned, flags: int): int {
  return ret(native.close_range(first, last, flags))
}

/**
 * `ssize_t copy_file_range(int fd_in, off_t *off_in, int fd_out, off_t *off_out, size_t len, unsigned int flags)` — copy between files inside
 * the kernel.
 *
 * @param off_in - where to read, moved on by what was copied; null: the file's own offset.
 * @param off_out - where to write, likewise.
 * @returns bytes copied, 0 at the end, or -1 with errno set: EBADF, EFBIG, EINVAL, EIO, EISDIR, ENOSPC, EOPNOTSUPP, EOVERFLOW, EPERM, ETXTBSY,
 * EXDEV.
 * @see `copy_file_range(2)`
 */
export function copy_file_range(
  fd_in: int,
  off_in: BigInt64Array | null,
  fd_out: int,
  off_out: BigInt64Array | null,
  len: size_t,
  flags: unsigned,
): ssize_t {
  return ret(native.copy_file_range(fd_in, off_in, fd_out, off_out, len, flags))
}

/**
 * `int fsync(int fd)` — wait until a file's data and metadata are on the disk.
 *
 * @returns 0, or -1 with errno set: EBADF, EDQUOT, EINTR, EINVAL, EIO, ENOSPC, EROFS.
 * @see `fsync(2)`
 */
export function fsync(fd: int): int {
  return ret(native.fsync(fd))
}

/**
 * `int fdatasync(int fd)` — fsync without the metadata that is not needed to read the data back.
 *
 * @returns 0, or -1 with errno set: as fsync.
 * @see `fdatasync(2)`
 */
export function fdatasync(fd: int): int {
  return ret(native.fdatasync(fd))
}

/**
 * `void sync(void)` — write all that the kernel still holds back to every file system. Never fails.
 *
 * @see `sync(2)`
 */
export function sync(): void {
  native.sync()
}

/**
 * `int syncfs(int fd)` — sync for the one file system that `fd` lies on.
 *
 * @returns 0, or -1 with errno set: EBADF, EDQUOT, EIO, ENOSPC.
 * @see `syncfs(2)`
 */
export function syncfs(fd: int): int {
  return ret(native.syncfs(fd))
}

/**
 * `int ftruncate(int fd, off_t length)` — cut or extend an open file to `length` bytes.
 *
 * @returns 0, or -1 with errno set: EBADF, EFBIG, EINTR, EINVAL, EIO, EPERM, ETXTBSY.
 * @see `ftruncate(2)`
 */
export function ftruncate(fd: int, length: off_t): int {
  return ret(native.ftruncate(fd, length))
}

/**
 * `int truncate(const char *path, off_t length)` — cut or extend a file to `length` bytes.
 *
 * @returns 0, or -1 with errno set: EACCES, EFAULT, EFBIG, EINTR, EINVAL, EIO, EISDIR, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, EPERM, EROFS,
 * ETXTBSY.
 * @see `truncate(2)`
 */
export function truncate(path: const_char_p | null, length: off_t): int {
  return ret(native.truncate(path, length))
}

/**
 * `int lockf(int fd, int cmd, off_t len)` — lock, test or unlock a section of a file for this process.
 *
 * The section begins at the file's offset. Any close of the file by the process drops its locks, and a child does not inherit them.
 *
 * @param cmd - {@link F_LOCK}, {@link F_TLOCK}, {@link F_ULOCK} or {@link F_TEST}.
 * @param len - bytes; 0: to the end, wherever it will be; negative: the bytes before the offset.
 * @returns 0, or -1 with errno set: EACCES, EAGAIN, EBADF, EDEADLK, EINTR, EINVAL, ENOLCK.
 * @see `lockf(3)`
 */
export function lockf(fd: int, cmd: int, len: off_t): int {
  return ret(native.lockf(fd, cmd, len))
}

/**
 * `int isatty(int fd)` — whether a descriptor is a terminal.
 *
 * @returns 1, or 0 with errno set: EBADF, ENOTTY.
 * @see `isatty(3)`
 */
export function isatty(fd: int): int {
  return ret(native.isatty(fd)) === 1 ? 1 : 0
}

/**
 * `int ttyname_r(int fd, char *buf, size_t buflen)` — write the path of a terminal into `buf`.
 *
 * @returns 0, or the number of the error, errno is not set: EBADF, ENODEV, ENOTTY, ERANGE.
 * @see `ttyname_r(3)`
 */
export function ttyname_r(fd: int, buf: pointer, buflen: size_t): int {
  return native.ttyname_r(fd, buf, buflen)
}

/**
 * `char *ttyname(int fd)` — the path of a terminal.
 *
 * @returns the path, or null with errno set: EBADF, ENODEV, ENOTTY.
 * @see `ttyname(3)`
 */
export function ttyname(fd: int): string | null {
  const buf = Buffer.alloc(PATH_MAX)
  return ret(-native.ttyname_r(fd, buf, buf.length)) === -1 ? null : buf.toString('utf8', 0, buf.indexOf(0))
}

/**
 * `pid_t tcgetpgrp(int fd)` — the foreground process group of the terminal.
 *
 * @returns its id; an id above 1 that is no group's where there is none; or -1 with errno set: EBADF, ENOTTY.
 * @see `tcgetpgrp(3)`
 */
export function tcgetpgrp(fd: int): pid_t {
  return ret(native.tcgetpgrp(fd))
}

/**
 * `int tcsetpgrp(int fd, pid_t pgrp)` — make a process group of this session the terminal's foreground one.
 *
 * Called from the background it sends SIGTTOU to the caller's group, unless that is blocked or ignored.
 *
 * @returns 0, or -1 with errno set: EBADF, EINVAL, EIO, ENOTTY, EPERM, ESRCH.
 * @see `tcsetpgrp(3)`
 */
export function tcsetpgrp(fd: int, pgrp: pid_t): int {
  return ret(native.tcsetpgrp(fd, pgrp))
}

/** Standard input (0). */
export const STDIN_FILENO: int = native.STDIN_FILENO
/** Standard output (1). */
export const STDOUT_FILENO: int = native.STDOUT_FILENO
/** Standard error (2). */
export const STDERR_FILENO: int = native.STDERR_FILENO

/** Another name for {@link SEEK_SET} (0). */
export const L_SET: int = native.L_SET
/** Another name for {@link SEEK_CUR} (1). */
export const L_INCR: int = native.L_INCR
/** Another name for {@link SEEK_END} (2). */
export const L_XTND: int = native.L_XTND

/** Unlock. */
export const F_ULOCK: int = native.F_ULOCK
/** Lock, and wait for it. */
export const F_LOCK: int = native.F_LOCK
/** Lock if it is free. */
export const F_TLOCK: int = native.F_TLOCK
/** Fail with EACCES or EAGAIN if another process holds a lock there. */
export const F_TEST: int = native.F_TEST

/** Give the process a descriptor table of its own first. */
export const CLOSE_RANGE_UNSHARE: int = native.CLOSE_RANGE_UNSHARE
/** Set FD_CLOEXEC instead of closing. */
export const CLOSE_RANGE_CLOEXEC: int = native.CLOSE_RANGE_CLOEXEC

ahead(read, write, close, dup2)
