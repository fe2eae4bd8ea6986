// What a ring keeps of files, memory and rights: io_uring_register(2).

import { memory } from '../internal/array.ts'
import type { int, unsigned } from '../internal/c.ts'
import { bases } from '../internal/iovec.ts'
import { intOf, pointerTo, unsignedOf } from '../internal/memory.ts'
import { ownHeader } from '../internal/native.ts'
import type { StructArray } from '../internal/struct-class.ts'
import { IO_URING_OP_SUPPORTED, io_uring_probe } from '../linux/io_uring.ts'
import type { iovec } from '../sys/uio.ts'
import { type Lasting, lastingOf } from './lasting.ts'
import { type io_uring, queueOf, ringOf } from './ring.ts'

const native = ownHeader('internal/liburing')

// ---- files

/**
 * `int io_uring_register_files(struct io_uring *ring, const int *files, unsigned nr_files)` — register files: a request with IOSQE_FIXED_FILE names one
 * by its place, which costs the kernel less.
 *
 * @param files - their descriptors; -1: an empty place.
 * @returns 0, or -errno: -EBADF, -EBUSY, -EINVAL, -EMFILE, -ENOMEM.
 * @see `io_uring_register_files(3)`
 */
export function io_uring_register_files(ring: io_uring, files: Int32Array, nr_files: unsigned): int {
  return queueOf('io_uring_register_files', ring).register(own => native.registerFiles(own, files, nr_files))
}

/**
 * `int io_uring_register_files_sparse(struct io_uring *ring, unsigned nr_files)` — make room for registered files.
 *
 * @returns as {@link io_uring_register_files}.
 * @see `io_uring_register_files_sparse(3)`
 */
export function io_uring_register_files_sparse(ring: io_uring, nr_files: unsigned): int {
  return queueOf('io_uring_register_files_sparse', ring).register(own => native.registerFilesSparse(own, nr_files))
}

/**
 * `int io_uring_register_files_update(struct io_uring *ring, unsigned off, const int *files, unsigned nr_files)` — change registered files.
 *
 * @param off - the first place that changes.
 * @param files - descriptors; -1: empty; IORING_REGISTER_FILES_SKIP: as it is.
 * @returns how many were changed, or -errno: -EBADF, -EINVAL, -ENXIO.
 * @see `io_uring_register_files_update(3)`
 */
export function io_uring_register_files_update(
  ring: io_uring,
  off: unsigned,
  files: Int32Array,
  nr_files: unsigned,
): int {
  return queueOf('io_uring_register_files_update', ring).register(own => native.updateFiles(own, off, files, nr_files))
}

/**
 * `int io_uring_unregister_files(struct io_uring *ring)` — forget all registered files.
 *
 * @returns 0, or -errno: -ENXIO.
 * @see `io_uring_unregister_files(3)`
 */
export function io_uring_unregister_files(ring: io_uring): int {
  return queueOf('io_uring_unregister_files', ring).register(native.unregisterFiles)
}

/**
 * `int io_uring_register_file_alloc_range(struct io_uring *ring, unsigned off, unsigned len)` — the places among which IORING_FILE_INDEX_ALLOC chooses.
 *
 * @returns 0, or -errno: -EINVAL, -EOVERFLOW.
 * @see `io_uring_register_file_alloc_range(3)`
 */
export function io_uring_register_file_alloc_range(ring: io_uring, off: unsigned, len: unsigned): int {
  return queueOf('io_uring_register_file_alloc_range', ring).register(own => native.registerFileRange(own, off, len))
}

// ---- memory

/** `const struct iovec *`: `array(iovec, n)`, or one iovec. */
type iovecs = StructArray<iovec> | iovec

/**
 * `int io_uring_register_buffers(struct io_uring *ring, const struct iovec *iovecs, unsigned nr_iovecs)` — register memory: `io_uring_prep_read_fixed` and
 * the like then name it by its place, which costs the kernel less.
 *
 * @param iovecs - of memory that stays: mmap's, or of a SharedArrayBuffer.
 * @returns 0, or -errno: -EBUSY, -EFAULT, -EINVAL, -ENOMEM.
 * @throws RangeError for memory that may go.
 * @see `io_uring_register_buffers(3)`
 */
export function io_uring_register_buffers(ring: io_uring, iovecs: iovecs, nr_iovecs: unsigned): int {
  const call = 'io_uring_register_buffers'
  const count = unsignedOf(call, 'nr_iovecs', nr_iovecs)
  const iov_base = bases(iovecs, count)
  const all: unknown[] = count === 1 ? [iov_base] : Array.isArray(iov_base) ? iov_base : []
  const kept: Lasting[] = all.filter(base => base !== null).map(base => lastingOf(call, 'iov_base', base))
  const made = ringOf(call, ring)
  const answer = made.queue.register(own => native.registerBuffers(own, memory(iovecs), nr_iovecs, iov_base))
  if (answer === 0) for (const { hold } of kept) made.keep('buffers', hold)
  return answer
}

/**
 * `int io_uring_unregister_buffers(struct io_uring *ring)` — forget all registered memory.
 *
 * @returns 0, or -errno: -ENXIO.
 * @see `io_uring_unregister_buffers(3)`
 */
export function io_uring_unregister_buffers(ring: io_uring): int {
  const made = ringOf('io_uring_unregister_buffers', ring)
  const answer = made.queue.register(native.unregisterBuffers)
  if (answer === 0) made.drop('buffers')
  return answer
}

// ---- notices, rights, threads

/**
 * `int io_uring_register_eventfd(struct io_uring *ring, int fd)` — have an eventfd written to at each completion.
 *
 * @returns 0, or -errno: -EBADF, -EBUSY, -EINVAL.
 * @see `io_uring_register_eventfd(3)`
 */
export function io_uring_register_eventfd(ring: io_uring, fd: int): int {
  return queueOf('io_uring_register_eventfd', ring).register(own => native.registerEventfd(own, fd, 0))
}

/**
 * `int io_uring_register_eventfd_async(struct io_uring *ring, int fd)` — the same only for what did not complete at once.
 *
 * @returns as {@link io_uring_register_eventfd}.
 * @see `io_uring_register_eventfd_async(3)`
 */
export function io_uring_register_eventfd_async(ring: io_uring, fd: int): int {
  return queueOf('io_uring_register_eventfd_async', ring).register(own => native.registerEventfd(own, fd, 1))
}

/**
 * `int io_uring_unregister_eventfd(struct io_uring *ring)` — no more notices.
 *
 * @returns 0, or -errno: -ENXIO.
 * @see `io_uring_unregister_eventfd(3)`
 */
export function io_uring_unregister_eventfd(ring: io_uring): int {
  return queueOf('io_uring_unregister_eventfd', ring).register(native.unregisterEventfd)
}

/**
 * `int io_uring_register_personality(struct io_uring *ring)` — keep the rights that this thread has now: a request with their number as its
 * `personality` has them.
 *
 * @returns the number, or -errno.
 * @see `io_uring_register_personality(3)`
 */
export function io_uring_register_personality(ring: io_uring): int {
  return queueOf('io_uring_register_personality', ring).register(native.registerPersonality)
}

/**
 * `int io_uring_unregister_personality(struct io_uring *ring, int id)` — forget them.
 *
 * @returns 0, or -errno: -EINVAL.
 * @see `io_uring_unregister_personality(3)`
 */
export function io_uring_unregister_personality(ring: io_uring, id: int): int {
  return queueOf('io_uring_unregister_personality', ring).register(own => native.unregisterPersonality(own, id))
}

/**
 * `int io_uring_enable_rings(struct io_uring *ring)` — enable a ring that began with IORING_SETUP_R_DISABLED.
 *
 * @returns 0, or -errno: -EBADFD.
 * @see `io_uring_enable_rings(3)`
 */
export function io_uring_enable_rings(ring: io_uring): int {
  return queueOf('io_uring_enable_rings', ring).register(native.enableRings)
}

/**
 * `int io_uring_register_iowq_max_workers(struct io_uring *ring, unsigned int *values)` — how many threads of the kernel's may work for this one.
 *
 * @param values - two: at most for work that ends by itself, and for other; 0: as it is. Filled with what it was.
 * @returns 0, or -errno: -EFAULT, -EINVAL.
 * @see `io_uring_register_iowq_max_workers(3)`
 */
export function io_uring_register_iowq_max_workers(ring: io_uring, values: Uint32Array): int {
  return queueOf('io_uring_register_iowq_max_workers', ring).register(own => native.registerWorkers(own, values))
}

// ---- operations

const OPERATIONS = 256

/**
 * `struct io_uring_probe *io_uring_get_probe_ring(struct io_uring *ring)` — which operations the kernel knows.
 *
 * @returns null where it does not tell.
 * @see `io_uring_get_probe_ring(3)`
 */
export function io_uring_get_probe_ring(ring: io_uring): io_uring_probe | null {
  const probe = io_uring_probe.array(OPERATIONS)
  return io_uring_register_probe(ring, probe, OPERATIONS) === 0 ? probe : null
}

/**
 * `int io_uring_register_probe(struct io_uring *ring, struct io_uring_probe *p, unsigned nr)` — which operations the kernel knows.
 *
 * @param p - `io_uring_probe.array(nr)`, all zero.
 * @returns 0, or -errno: -EINVAL.
 * @see `io_uring_register_probe(3)`
 */
export function io_uring_register_probe(ring: io_uring, p: io_uring_probe, nr: unsigned): int {
  return queueOf('io_uring_register_probe', ring).register(own => native.registerProbe(own, p, nr))
}

/**
 * `int io_uring_opcode_supported(const struct io_uring_probe *p, int op)` — whether the kernel knows an operation.
 *
 * @param op - IORING_OP_*.
 * @returns 1 or 0.
 * @see `io_uring_opcode_supported(3)`
 */
export function io_uring_opcode_supported(p: io_uring_probe, op: int): int {
  pointerTo('io_uring_opcode_supported', 'p', p instanceof io_uring_probe ? [p] : p, false)
  const operation = intOf('io_uring_opcode_supported', 'op', op)
  if (operation < 0 || operation > p.last_op) return 0
  return (p.ops[operation]?.flags ?? 0) & IO_URING_OP_SUPPORTED ? 1 : 0
}
