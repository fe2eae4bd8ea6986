// Requests of files: what is in them.
import type { const_pointer, int, pointer, unsigned } from '../internal/c.ts'
import { longOf } from '../internal/memory.ts'
import { nowhere, source, target } from '../internal/ring/memory.ts'
import type { StructArray } from '../internal/struct-class.ts'
import {
  IORING_OP_FADVISE,
  IORING_OP_FALLOCATE,
  IORING_OP_FSYNC,
  IORING_OP_FTRUNCATE,
  IORING_OP_READ,
  IORING_OP_READ_FIXED,
  IORING_OP_READ_MULTISHOT,
  IORING_OP_READV,
  IORING_OP_SPLICE,
  IORING_OP_SYNC_FILE_RANGE,
  IORING_OP_TEE,
  IORING_OP_WRITE,
  IORING_OP_WRITE_FIXED,
  IORING_OP_WRITEV,
} from '../linux/io_uring.ts'
import type { off_t } from '../sys/types.ts'
import type { iovec } from '../sys/uio.ts'
import { lastingOf } from './lasting.ts'
import { bitsOf, bytesIn, fdOf, prepare } from './prep.ts'
import type { io_uring_sqe } from './sqe.ts'
import { vectorOf } from './vector.ts'

/** `struct iovec *`: `array(iovec, n)`, or one iovec. */
type iovecs = StructArray<iovec> | iovec

/**
 * `void io_uring_prep_read(struct io_uring_sqe *sqe, int fd, void *buf, unsigned nbytes, __u64 offset)` — pread.
 *
 * @param buf - filled when it completes; or null, with IOSQE_BUFFER_SELECT and a group.
 * @param offset - where in the file; -1: at its position, as read(2).
 * @see `io_uring_prep_read(3)`
 */
export function io_uring_prep_read(sqe: io_uring_sqe, fd: int, buf: pointer, nbytes: unsigned, offset: off_t): void {
  const call = 'io_uring_prep_read'
  const file = fdOf(call, 'fd', fd)
  const length = bytesIn(call, 'nbytes', nbytes)
  const at = longOf(call, 'offset', offset)
  prepare(call, sqe, IORING_OP_READ, file, target(call, 'buf', buf, length), length, at)
}

/**
 * `void io_uring_prep_read_multishot(struct io_uring_sqe *sqe, int fd, unsigned nbytes, __u64 offset, int buf_group)` — read again and again into buffers
 * of a group, from a pipe or the like. Since Linux 6.7.
 *
 * @param nbytes - 0.
 * @see `io_uring_prep_read_multishot(3)`
 */
export function io_uring_prep_read_multishot(
  sqe: io_uring_sqe,
  fd: int,
  nbytes: unsigned,
  offset: off_t,
  buf_group: int,
): void {
  const call = 'io_uring_prep_read_multishot'
  const file = fdOf(call, 'fd', fd)
  const length = bytesIn(call, 'nbytes', nbytes)
  const at = longOf(call, 'offset', offset)
  const group = fdOf(call, 'buf_group', buf_group)
  prepare(call, sqe, IORING_OP_READ_MULTISHOT, file, nowhere, length, at).select(group)
}

/**
 * `void io_uring_prep_write(struct io_uring_sqe *sqe, int fd, const void *buf, unsigned nbytes, __u64 offset)` — pwrite.
 *
 * @param buf - of memory that may go (see the guide) the ring has a copy from here on.
 * @param offset - where in the file; -1: at its position, as write(2).
 * @see `io_uring_prep_write(3)`
 */
export function io_uring_prep_write(
  sqe: io_uring_sqe,
  fd: int,
  buf: const_pointer,
  nbytes: unsigned,
  offset: off_t,
): void {
  const call = 'io_uring_prep_write'
  const file = fdOf(call, 'fd', fd)
  const length = bytesIn(call, 'nbytes', nbytes)
  const at = longOf(call, 'offset', offset)
  prepare(call, sqe, IORING_OP_WRITE, file, source(call, 'buf', buf, length), length, at)
}

function fixed(
  call: string,
  sqe: io_uring_sqe,
  operation: unsigned,
  fd: int,
  buf: pointer,
  nbytes: unsigned,
  offset: off_t,
  buf_index: int,
): void {
  const file = fdOf(call, 'fd', fd)
  const length = bytesIn(call, 'nbytes', nbytes)
  const at = longOf(call, 'offset', offset)
  const index = fdOf(call, 'buf_index', buf_index)
  // The kernel sees to it that it lies in what is registered.
  prepare(call, sqe, operation, file, lastingOf(call, 'buf', buf, length), length, at).index = index
}

/**
 * `void io_uring_prep_read_fixed(struct io_uring_sqe *sqe, int fd, void *buf, unsigned nbytes, __u64 offset, int buf_index)` — pread into a registered
 * buffer.
 *
 * @param buf - within that buffer.
 * @see `io_uring_prep_read_fixed(3)`
 */
export function io_uring_prep_read_fixed(
  sqe: io_uring_sqe,
  fd: int,
  buf: pointer,
  nbytes: unsigned,
  offset: off_t,
  buf_index: int,
): void {
  fixed('io_uring_prep_read_fixed', sqe, IORING_OP_READ_FIXED, fd, buf, nbytes, offset, buf_index)
}

/**
 * `void io_uring_prep_write_fixed(struct io_uring_sqe *sqe, int fd, const void *buf, unsigned nbytes, __u64 offset, int buf_index)` — pwrite from a
 * registered buffer.
 *
 * @param buf - within that buffer.
 * @see `io_uring_prep_write_fixed(3)`
 */
export function io_uring_prep_write_fixed(
  sqe: io_uring_sqe,
  fd: int,
  buf: pointer,
  nbytes: unsigned,
  offset: off_t,
  buf_index: int,
): void {
  fixed('io_uring_prep_write_fixed', sqe, IORING_OP_WRITE_FIXED, fd, buf, nbytes, offset, buf_index)
}

function prepareVector(
  call: string,
  opcode: int,
  use: 'read' | 'written',
  sqe: io_uring_sqe,
  fd: int,
  iovecs: iovecs,
  nr_vecs: unsigned,
  offset: off_t,
  flags: int,
): void {
  const file = fdOf(call, 'fd', fd)
  const count = bitsOf(call, 'nr_vecs', nr_vecs)
  const at = longOf(call, 'offset', offset)
  const bits = fdOf(call, 'flags', flags)
  prepare(call, sqe, opcode, file, vectorOf(call, 'iovecs', iovecs, count, use), count, at, bits)
}

/**
 * `void io_uring_prep_readv(struct io_uring_sqe *sqe, int fd, const struct iovec *iovecs, unsigned nr_vecs, __u64 offset)` — preadv.
 *
 * @see `io_uring_prep_readv(3)`
 */
export function io_uring_prep_readv(
  sqe: io_uring_sqe,
  fd: int,
  iovecs: iovecs,
  nr_vecs: unsigned,
  offset: off_t,
): void {
  io_uring_prep_readv2(sqe, fd, iovecs, nr_vecs, offset, 0)
}

/**
 * `void io_uring_prep_readv2(struct io_uring_sqe *sqe, int fd, const struct iovec *iovecs, unsigned nr_vecs, __u64 offset, int flags)` — preadv2.
 *
 * @param flags - RWF_*, joined by `|`.
 * @see `io_uring_prep_readv2(3)`
 */
export function io_uring_prep_readv2(
  sqe: io_uring_sqe,
  fd: int,
  iovecs: iovecs,
  nr_vecs: unsigned,
  offset: off_t,
  flags: int,
): void {
  prepareVector('io_uring_prep_readv2', IORING_OP_READV, 'written', sqe, fd, iovecs, nr_vecs, offset, flags)
}

/**
 * `void io_uring_prep_writev(struct io_uring_sqe *sqe, int fd, const struct iovec *iovecs, unsigned nr_vecs, __u64 offset)` — pwritev.
 *
 * @see `io_uring_prep_writev(3)`
 */
export function io_uring_prep_writev(
  sqe: io_uring_sqe,
  fd: int,
  iovecs: iovecs,
  nr_vecs: unsigned,
  offset: off_t,
): void {
  io_uring_prep_writev2(sqe, fd, iovecs, nr_vecs, offset, 0)
}

/**
 * `void io_uring_prep_writev2(struct io_uring_sqe *sqe, int fd, const struct iovec *iovecs, unsigned nr_vecs, __u64 offset, int flags)` — pwritev2.
 *
 * @param flags - RWF_*, joined by `|`.
 * @see `io_uring_prep_writev2(3)`
 */
export function io_uring_prep_writev2(
  sqe: io_uring_sqe,
  fd: int,
  iovecs: iovecs,
  nr_vecs: unsigned,
  offset: off_t,
  flags: int,
): void {
  prepareVector('io_uring_prep_writev2', IORING_OP_WRITEV, 'read', sqe, fd, iovecs, nr_vecs, offset, flags)
}

/**
 * `void io_uring_prep_fsync(struct io_uring_sqe *sqe, int fd, unsigned fsync_flags)` — fsync.
 *
 * It does not wait for writes that were submitted before it: see IOSQE_IO_LINK and IOSQE_IO_DRAIN.
 *
 * @param fsync_flags - 0, or IORING_FSYNC_DATASYNC for fdatasync.
 * @see `io_uring_prep_fsync(3)`
 */
export function io_uring_prep_fsync(sqe: io_uring_sqe, fd: int, fsync_flags: unsigned): void {
  const call = 'io_uring_prep_fsync'
  const file = fdOf(call, 'fd', fd)
  prepare(call, sqe, IORING_OP_FSYNC, file, nowhere, 0, 0, bitsOf(call, 'fsync_flags', fsync_flags))
}

/**
 * `void io_uring_prep_sync_file_range(struct io_uring_sqe *sqe, int fd, unsigned len, __u64 offset, int flags)` — sync_file_range.
 *
 * @see `io_uring_prep_sync_file_range(3)`
 */
export function io_uring_prep_sync_file_range(
  sqe: io_uring_sqe,
  fd: int,
  len: unsigned,
  offset: off_t,
  flags: int,
): void {
  const call = 'io_uring_prep_sync_file_range'
  const file = fdOf(call, 'fd', fd)
  const length = bitsOf(call, 'len', len)
  const at = longOf(call, 'offset', offset)
  prepare(call, sqe, IORING_OP_SYNC_FILE_RANGE, file, nowhere, length, at, fdOf(call, 'flags', flags))
}

/**
 * `void io_uring_prep_fallocate(struct io_uring_sqe *sqe, int fd, int mode, __u64 offset, __u64 len)` — fallocate.
 *
 * @see `io_uring_prep_fallocate(3)`
 */
export function io_uring_prep_fallocate(sqe: io_uring_sqe, fd: int, mode: int, offset: off_t, len: off_t): void {
  const call = 'io_uring_prep_fallocate'
  const file = fdOf(call, 'fd', fd)
  const bits = fdOf(call, 'mode', mode)
  const at = longOf(call, 'offset', offset)
  // The kernel reads the length where an address would be.
  const length = { address: longOf(call, 'len', len), hold: null }
  prepare(call, sqe, IORING_OP_FALLOCATE, file, length, bits, at)
}

/**
 * `void io_uring_prep_fadvise(struct io_uring_sqe *sqe, int fd, __u64 offset, __u32 len, int advice)` — posix_fadvise.
 *
 * @see `io_uring_prep_fadvise(3)`
 */
export function io_uring_prep_fadvise(sqe: io_uring_sqe, fd: int, offset: off_t, len: unsigned, advice: int): void {
  const call = 'io_uring_prep_fadvise'
  const file = fdOf(call, 'fd', fd)
  const at = longOf(call, 'offset', offset)
  const length = bitsOf(call, 'len', len)
  prepare(call, sqe, IORING_OP_FADVISE, file, nowhere, length, at, fdOf(call, 'advice', advice))
}

/**
 * `void io_uring_prep_ftruncate(struct io_uring_sqe *sqe, int fd, loff_t len)` — ftruncate. Since Linux 6.9.
 *
 * @see `io_uring_prep_ftruncate(3)`
 */
export function io_uring_prep_ftruncate(sqe: io_uring_sqe, fd: int, len: off_t): void {
  const call = 'io_uring_prep_ftruncate'
  const file = fdOf(call, 'fd', fd)
  prepare(call, sqe, IORING_OP_FTRUNCATE, file, nowhere, 0, longOf(call, 'len', len))
}

/**
 * `void io_uring_prep_splice(struct io_uring_sqe *sqe, int fd_in, int64_t off_in, int fd_out, int64_t off_out, unsigned int nbytes, unsigned int
 * splice_flags)` — splice.
 *
 * @param off_in - -1 for a pipe, or the file's position.
 * @param splice_flags - SPLICE_F_*, joined by `|`.
 * @see `io_uring_prep_splice(3)`
 */
export function io_uring_prep_splice(
  sqe: io_uring_sqe,
  fd_in: int,
  off_in: off_t,
  fd_out: int,
  off_out: off_t,
  nbytes: unsigned,
  splice_flags: unsigned,
): void {
  const call = 'io_uring_prep_splice'
  const [from, to] = [fdOf(call, 'fd_in', fd_in), fdOf(call, 'fd_out', fd_out)]
  const length = bitsOf(call, 'nbytes', nbytes)
  const bits = bitsOf(call, 'splice_flags', splice_flags)
  const at = longOf(call, 'off_out', off_out)
  // The kernel reads the offset where an address would be.
  const begin = { address: longOf(call, 'off_in', off_in), hold: null }
  prepare(call, sqe, IORING_OP_SPLICE, to, begin, length, at, bits).file = from
}

/**
 * `void io_uring_prep_tee(struct io_uring_sqe *sqe, int fd_in, int fd_out, unsigned int nbytes, unsigned int splice_flags)` — tee.
 *
 * @see `io_uring_prep_tee(3)`
 */
export function io_uring_prep_tee(
  sqe: io_uring_sqe,
  fd_in: int,
  fd_out: int,
  nbytes: unsigned,
  splice_flags: unsigned,
): void {
  const call = 'io_uring_prep_tee'
  const [from, to] = [fdOf(call, 'fd_in', fd_in), fdOf(call, 'fd_out', fd_out)]
  const length = bitsOf(call, 'nbytes', nbytes)
  const bits = bitsOf(call, 'splice_flags', splice_flags)
  prepare(call, sqe, IORING_OP_TEE, to, nowhere, length, 0, bits).file = from
}
