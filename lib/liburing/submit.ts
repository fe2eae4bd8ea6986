// From a free submission to the kernel.
import type { int, unsigned } from '../internal/c.ts'
import { unsignedOf } from '../internal/memory.ts'
import type { __kernel_timespec } from '../linux/time_types.ts'
import type { sigset_t } from '../signal/sigset.ts'
import { addressOf, halvesOf } from './data.ts'
import { type io_uring, queueOf } from './ring.ts'
import { type io_uring_sqe, openOf, sqeOf } from './sqe.ts'
import { type cqe_ptr, deliver, limitOf } from './wait.ts'

/**
 * `struct io_uring_sqe *io_uring_get_sqe(struct io_uring *ring)` — the next free submission, for an `io_uring_prep_*`.
 *
 * It is a request that does nothing (IORING_OP_NOP), with no user data, until that has been called.
 *
 * @returns null when the submission queue is full: {@link io_uring_submit} empties it.
 * @see `io_uring_get_sqe(3)`
 */
export function io_uring_get_sqe(ring: io_uring): io_uring_sqe | null {
  const entry = queueOf('io_uring_get_sqe', ring).next()
  if (entry === null) return null
  entry.handle ??= sqeOf(entry)
  return entry.handle as io_uring_sqe
}

/**
 * `void io_uring_sqe_set_data64(struct io_uring_sqe *sqe, __u64 data)` — the user data by which the completion is known: `cqe.user_data`,
 * `io_uring_cqe_get_data64`.
 *
 * @param data - a number, or a bigint for what has more than 53 bits.
 * @see `io_uring_sqe_set_data64(3)`
 */
export function io_uring_sqe_set_data64(sqe: io_uring_sqe, data: number | bigint): void {
  const { low, high } = halvesOf('io_uring_sqe_set_data64', 'data', data)
  const entry = openOf('io_uring_sqe_set_data64', sqe)
  entry.low = low
  entry.high = high
  entry.object = null
}

/**
 * `void io_uring_sqe_set_data(struct io_uring_sqe *sqe, void *user_data)` — an object by which the completion is known: `io_uring_cqe_get_data`.
 *
 * The ring keeps it alive until then.
 *
 * @param user_data - any object, or null.
 * @see `io_uring_sqe_set_data(3)`
 */
export function io_uring_sqe_set_data(sqe: io_uring_sqe, user_data: object | null): void {
  const { low, high } = addressOf('io_uring_sqe_set_data', 'user_data', user_data)
  const entry = openOf('io_uring_sqe_set_data', sqe)
  entry.low = low
  entry.high = high
  entry.object = user_data
}

/**
 * `void io_uring_sqe_set_flags(struct io_uring_sqe *sqe, unsigned flags)` — how a request is done: IOSQE_*.
 *
 * With IOSQE_CQE_SKIP_SUCCESS the kernel still tells of success, and libposix does not: it has to know when memory is free.
 *
 * @param flags - joined by `|`; those from before are gone.
 * @see `io_uring_sqe_set_flags(3)`
 */
export function io_uring_sqe_set_flags(sqe: io_uring_sqe, flags: unsigned): void {
  const bits = unsignedOf('io_uring_sqe_set_flags', 'flags', flags)
  openOf('io_uring_sqe_set_flags', sqe).flags = bits
}

/**
 * `void io_uring_sqe_set_buf_group(struct io_uring_sqe *sqe, int bgid)` — take a buffer of that group when there is something to receive.
 *
 * @see `io_uring_sqe_set_buf_group(3)`
 */
export function io_uring_sqe_set_buf_group(sqe: io_uring_sqe, bgid: int): void {
  const group = unsignedOf('io_uring_sqe_set_buf_group', 'bgid', bgid)
  openOf('io_uring_sqe_set_buf_group', sqe).index = group
}

/**
 * `int io_uring_submit(struct io_uring *ring)` — hand what was prepared to the kernel.
 *
 * @returns how many requests were submitted, or -errno: -EAGAIN, -EBADF, -EBADFD, -EBUSY, -EINVAL.
 * @see `io_uring_submit(3)`, `io_uring_enter(2)`
 */
export function io_uring_submit(ring: io_uring): int {
  return queueOf('io_uring_submit', ring).submit(0, false)
}

/**
 * `int io_uring_submit_and_wait(struct io_uring *ring, unsigned wait_nr)` — hand what was prepared to the kernel, and wait for completions.
 *
 * @param wait_nr - how many there must be that were not seen yet.
 * @returns how many requests were submitted, or -errno: those of {@link io_uring_submit}, and -EINTR.
 * @see `io_uring_submit_and_wait(3)`, `io_uring_enter(2)`
 */
export function io_uring_submit_and_wait(ring: io_uring, wait_nr: unsigned): int {
  const wait = unsignedOf('io_uring_submit_and_wait', 'wait_nr', wait_nr)
  return queueOf('io_uring_submit_and_wait', ring).submit(wait, false)
}

/**
 * `int io_uring_submit_and_get_events(struct io_uring *ring)` — submit, and let the kernel put completions in the queue, without waiting.
 *
 * @returns as {@link io_uring_submit}.
 * @see `io_uring_submit_and_get_events(3)`
 */
export function io_uring_submit_and_get_events(ring: io_uring): int {
  return queueOf('io_uring_submit_and_get_events', ring).submit(0, true)
}

/**
 * `int io_uring_submit_and_wait_timeout(struct io_uring *ring, struct io_uring_cqe **cqe_ptr, unsigned wait_nr, struct __kernel_timespec *ts,
 * sigset_t *sigmask)` — the same for no longer than `ts`.
 *
 * @param cqe_ptr - an array of one element, which gets the first completion or null.
 * @param ts - or null: for as long as it takes.
 * @param sigmask - the signals that are blocked meanwhile, or null.
 * @returns how many requests were submitted, or -errno: those of {@link io_uring_submit_and_wait}, and -ETIME.
 * @see `io_uring_submit_and_wait_timeout(3)`
 */
export function io_uring_submit_and_wait_timeout(
  ring: io_uring,
  cqe_ptr: cqe_ptr,
  wait_nr: unsigned,
  ts: __kernel_timespec | null,
  sigmask: sigset_t | null,
): int {
  const call = 'io_uring_submit_and_wait_timeout'
  const limit = limitOf(call, ts, sigmask, 0)
  const wait = unsignedOf(call, 'wait_nr', wait_nr)
  return deliver(call, ring, cqe_ptr, queue => queue.wait(queue.flush(), wait, limit))
}

/**
 * `int io_uring_submit_and_wait_min_timeout(struct io_uring *ring, struct io_uring_cqe **cqe_ptr, unsigned wait_nr, struct __kernel_timespec *ts,
 * unsigned min_wait, sigset_t *sigmask)` — the same, where one completion is enough after `min_wait` microseconds. Since Linux 6.12.
 *
 * @param min_wait - how long to wait for all `wait_nr`.
 * @returns as {@link io_uring_submit_and_wait_timeout}; -EINVAL where the kernel has no such wait.
 * @see `io_uring_submit_and_wait_min_timeout(3)`
 */
export function io_uring_submit_and_wait_min_timeout(
  ring: io_uring,
  cqe_ptr: cqe_ptr,
  wait_nr: unsigned,
  ts: __kernel_timespec | null,
  min_wait: unsigned,
  sigmask: sigset_t | null,
): int {
  const call = 'io_uring_submit_and_wait_min_timeout'
  const limit = limitOf(call, ts, sigmask, unsignedOf(call, 'min_wait', min_wait))
  const wait = unsignedOf(call, 'wait_nr', wait_nr)
  return deliver(call, ring, cqe_ptr, queue => queue.wait(queue.flush(), wait, limit))
}

/**
 * `unsigned io_uring_sq_ready(const struct io_uring *ring)` — how many requests were prepared and not taken by the kernel.
 *
 * @see `io_uring_sq_ready(3)`
 */
export function io_uring_sq_ready(ring: io_uring): unsigned {
  return queueOf('io_uring_sq_ready', ring).submitted()
}

/**
 * `unsigned io_uring_sq_space_left(const struct io_uring *ring)` — how many more requests fit in the submission queue.
 *
 * @see `io_uring_sq_space_left(3)`
 */
export function io_uring_sq_space_left(ring: io_uring): unsigned {
  return queueOf('io_uring_sq_space_left', ring).room()
}
