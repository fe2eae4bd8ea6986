// Requests of files: their names and descriptors.
import type { const_char_p, int, unsigned } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { nowhere, target } from '../internal/ring/memory.ts'
import {
  IORING_OP_CLOSE,
  IORING_OP_FIXED_FD_INSTALL,
  IORING_OP_LINKAT,
  IORING_OP_MKDIRAT,
  IORING_OP_OPENAT,
  IORING_OP_RENAMEAT,
  IORING_OP_STATX,
  IORING_OP_SYMLINKAT,
  IORING_OP_UNLINKAT,
  IOSQE_FIXED_FILE,
} from '../linux/io_uring.ts'
import type { statx } from '../sys/stat.ts'
import type { mode_t } from '../sys/types.ts'
import { bitsOf, both, closable, fdOf, fileIndex, pathOf, prepare } from './prep.ts'
import type { io_uring_sqe } from './sqe.ts'

function open(
  call: string,
  sqe: io_uring_sqe,
  dfd: int,
  path: const_char_p,
  flags: int,
  mode: mode_t,
  index: number,
): void {
  const directory = fdOf(call, 'dfd', dfd)
  const bits = fdOf(call, 'flags', flags)
  const permissions = bitsOf(call, 'mode', mode)
  prepare(call, sqe, IORING_OP_OPENAT, directory, pathOf(call, 'path', path), permissions, 0, bits).file = index
}

/**
 * `void io_uring_prep_openat(struct io_uring_sqe *sqe, int dfd, const char *path, int flags, mode_t mode)` — openat: `res` is the descriptor.
 *
 * @param dfd - where a relative path begins, or AT_FDCWD.
 * @see `io_uring_prep_openat(3)`
 */
export function io_uring_prep_openat(sqe: io_uring_sqe, dfd: int, path: const_char_p, flags: int, mode: mode_t): void {
  open('io_uring_prep_openat', sqe, dfd, path, flags, mode, 0)
}

/**
 * `void io_uring_prep_openat_direct(struct io_uring_sqe *sqe, int dfd, const char *path, int flags, mode_t mode, unsigned file_index)` — openat into the
 * registered files.
 *
 * @param file_index - the place there, or IORING_FILE_INDEX_ALLOC.
 * @see `io_uring_prep_openat_direct(3)`
 */
export function io_uring_prep_openat_direct(
  sqe: io_uring_sqe,
  dfd: int,
  path: const_char_p,
  flags: int,
  mode: mode_t,
  file_index: unsigned,
): void {
  const call = 'io_uring_prep_openat_direct'
  open(call, sqe, dfd, path, flags, mode, fileIndex(call, file_index))
}

/**
 * `void io_uring_prep_close(struct io_uring_sqe *sqe, int fd)` — close.
 *
 * @see `io_uring_prep_close(3)`
 */
export function io_uring_prep_close(sqe: io_uring_sqe, fd: int): void {
  const call = 'io_uring_prep_close'
  const file = closable(fdOf(call, 'fd', fd))
  prepare(call, sqe, IORING_OP_CLOSE, file, nowhere, 0, 0)
}

/**
 * `void io_uring_prep_close_direct(struct io_uring_sqe *sqe, unsigned file_index)` — empty a place among the registered files.
 *
 * @see `io_uring_prep_close_direct(3)`
 */
export function io_uring_prep_close_direct(sqe: io_uring_sqe, file_index: unsigned): void {
  const call = 'io_uring_prep_close_direct'
  const index = fileIndex(call, file_index)
  prepare(call, sqe, IORING_OP_CLOSE, 0, nowhere, 0, 0).file = index
}

/**
 * `void io_uring_prep_fixed_fd_install(struct io_uring_sqe *sqe, int fd, unsigned int flags)` — a descriptor for a registered file. Since Linux 6.8.
 *
 * @param fd - its place.
 * @param flags - 0, or IORING_FIXED_FD_NO_CLOEXEC.
 * @see `io_uring_prep_fixed_fd_install(3)`
 */
export function io_uring_prep_fixed_fd_install(sqe: io_uring_sqe, fd: int, flags: unsigned): void {
  const call = 'io_uring_prep_fixed_fd_install'
  const place = fdOf(call, 'fd', fd)
  const bits = bitsOf(call, 'flags', flags)
  prepare(call, sqe, IORING_OP_FIXED_FD_INSTALL, place, nowhere, 0, 0, bits).flags = IOSQE_FIXED_FILE
}

const STATX: number = header('sys/stat.h').statx.struct.size

/**
 * `void io_uring_prep_statx(struct io_uring_sqe *sqe, int dfd, const char *path, int flags, unsigned mask, struct statx *statxbuf)` — statx.
 *
 * @param statxbuf - filled when it completes.
 * @see `io_uring_prep_statx(3)`
 */
export function io_uring_prep_statx(
  sqe: io_uring_sqe,
  dfd: int,
  path: const_char_p,
  flags: int,
  mask: unsigned,
  statxbuf: statx,
): void {
  const call = 'io_uring_prep_statx'
  const directory = fdOf(call, 'dfd', dfd)
  const bits = fdOf(call, 'flags', flags)
  const wanted = bitsOf(call, 'mask', mask)
  const name = pathOf(call, 'path', path)
  const buffer = target(call, 'statxbuf', statxbuf, STATX, true)
  const entry = prepare(call, sqe, IORING_OP_STATX, directory, both(name, buffer), wanted, 0, bits)
  entry.off2 = buffer.address
}

// ---- names

/**
 * `void io_uring_prep_unlinkat(struct io_uring_sqe *sqe, int dfd, const char *path, int flags)` — unlinkat.
 *
 * @param flags - 0, or AT_REMOVEDIR.
 * @see `io_uring_prep_unlinkat(3)`
 */
export function io_uring_prep_unlinkat(sqe: io_uring_sqe, dfd: int, path: const_char_p, flags: int): void {
  const call = 'io_uring_prep_unlinkat'
  const directory = fdOf(call, 'dfd', dfd)
  const bits = fdOf(call, 'flags', flags)
  prepare(call, sqe, IORING_OP_UNLINKAT, directory, pathOf(call, 'path', path), 0, 0, bits)
}

/**
 * `void io_uring_prep_renameat(struct io_uring_sqe *sqe, int olddfd, const char *oldpath, int newdfd, const char *newpath, unsigned int flags)` —
 * renameat2.
 *
 * @param flags - RENAME_*, joined by `|`.
 * @see `io_uring_prep_renameat(3)`
 */
export function io_uring_prep_renameat(
  sqe: io_uring_sqe,
  olddfd: int,
  oldpath: const_char_p,
  newdfd: int,
  newpath: const_char_p,
  flags: unsigned,
): void {
  two('io_uring_prep_renameat', sqe, IORING_OP_RENAMEAT, olddfd, oldpath, newdfd, newpath, flags)
}

/**
 * `void io_uring_prep_linkat(struct io_uring_sqe *sqe, int olddfd, const char *oldpath, int newdfd, const char *newpath, int flags)` — linkat.
 *
 * @param flags - AT_*, joined by `|`.
 * @see `io_uring_prep_linkat(3)`
 */
export function io_uring_prep_linkat(
  sqe: io_uring_sqe,
  olddfd: int,
  oldpath: const_char_p,
  newdfd: int,
  newpath: const_char_p,
  flags: int,
): void {
  two('io_uring_prep_linkat', sqe, IORING_OP_LINKAT, olddfd, oldpath, newdfd, newpath, flags)
}

function two(
  call: string,
  sqe: io_uring_sqe,
  operation: unsigned,
  olddfd: int,
  oldpath: const_char_p,
  newdfd: int,
  newpath: const_char_p,
  flags: int,
): void {
  const directory = fdOf(call, 'olddfd', olddfd)
  const other = fdOf(call, 'newdfd', newdfd)
  const bits = bitsOf(call, 'flags', flags)
  const [from, to] = [pathOf(call, 'oldpath', oldpath), pathOf(call, 'newpath', newpath)]
  // The kernel reads the other directory where a length would be.
  const entry = prepare(call, sqe, operation, directory, both(from, to), other, 0, bits)
  entry.off2 = to.address
}

/**
 * `void io_uring_prep_symlinkat(struct io_uring_sqe *sqe, const char *target, int newdirfd, const char *linkpath)` — symlinkat.
 *
 * @see `io_uring_prep_symlinkat(3)`
 */
export function io_uring_prep_symlinkat(
  sqe: io_uring_sqe,
  target: const_char_p,
  newdirfd: int,
  linkpath: const_char_p,
): void {
  const call = 'io_uring_prep_symlinkat'
  const directory = fdOf(call, 'newdirfd', newdirfd)
  const [to, link] = [pathOf(call, 'target', target), pathOf(call, 'linkpath', linkpath)]
  prepare(call, sqe, IORING_OP_SYMLINKAT, directory, both(to, link), 0, 0).off2 = link.address
}

/**
 * `void io_uring_prep_mkdirat(struct io_uring_sqe *sqe, int dfd, const char *path, mode_t mode)` — mkdirat.
 *
 * @see `io_uring_prep_mkdirat(3)`
 */
export function io_uring_prep_mkdirat(sqe: io_uring_sqe, dfd: int, path: const_char_p, mode: mode_t): void {
  const call = 'io_uring_prep_mkdirat'
  const directory = fdOf(call, 'dfd', dfd)
  const permissions = bitsOf(call, 'mode', mode)
  prepare(call, sqe, IORING_OP_MKDIRAT, directory, pathOf(call, 'path', path), permissions, 0)
}
