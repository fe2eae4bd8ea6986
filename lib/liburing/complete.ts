// From the kernel to the program: completions.

import type { int, unsigned } from '../internal/c.ts'
import { readPointer } from '../internal/epoll-pointers.ts'
import { notOne, rangeFault } from '../internal/fault.ts'
import { low } from '../internal/integer.ts'
import { instanceOrNull, pointerTo, unsignedOf } from '../internal/memory.ts'
import { header } from '../internal/native.ts'
import type { Queue } from '../internal/ring/queue.ts'
import { IORING_CQ_EVENTFD_DISABLED, IORING_ENTER_GETEVENTS, io_uring_cqe } from '../linux/io_uring.ts'
import type { __kernel_timespec } from '../linux/time_types.ts'
import type { sigset_t } from '../signal/sigset.ts'
import { type io_uring, queueOf, ringOf } from './ring.ts'
import { type cqe_ptr, deliver, limitOf } from './wait.ts'

const USER_DATA: number = header('linux/io_uring.h').io_uring_cqe.fields.user_data.offset

/**
 * `int io_uring_wait_cqe(struct io_uring *ring, struct io_uring_cqe **cqe_ptr)` — wait for a completion.
 *
 * @param cqe_ptr - an array of one element, which gets the completion: `const cqe = [null]`. It is good until `io_uring_cqe_seen`.
 * @returns 0, or -errno: -EBADF, -EINTR, -EINVAL.
 * @see `io_uring_wait_cqe(3)`
 */
export function io_uring_wait_cqe(ring: io_uring, cqe_ptr: cqe_ptr): int {
  return deliver('io_uring_wait_cqe', ring, cqe_ptr, queue => queue.wait(0, 1, null))
}

/**
 * `int io_uring_wait_cqe_nr(struct io_uring *ring, struct io_uring_cqe **cqe_ptr, unsigned wait_nr)` — wait for that many completions.
 *
 * @param cqe_ptr - an array of one element, which gets the first.
 * @returns as {@link io_uring_wait_cqe}.
 * @see `io_uring_wait_cqe_nr(3)`
 */
export function io_uring_wait_cqe_nr(ring: io_uring, cqe_ptr: cqe_ptr, wait_nr: unsigned): int {
  const wait = unsignedOf('io_uring_wait_cqe_nr', 'wait_nr', wait_nr)
  return deliver('io_uring_wait_cqe_nr', ring, cqe_ptr, queue => queue.wait(0, wait, null))
}

/**
 * `int io_uring_wait_cqe_timeout(struct io_uring *ring, struct io_uring_cqe **cqe_ptr, struct __kernel_timespec *ts)` — wait for a completion
 * no longer than `ts`.
 *
 * @param cqe_ptr - an array of one element, which gets the completion or null.
 * @param ts - or null: for as long as it takes.
 * @returns as {@link io_uring_wait_cqe}; -ETIME when the time is over.
 * @see `io_uring_wait_cqe_timeout(3)`
 */
export function io_uring_wait_cqe_timeout(ring: io_uring, cqe_ptr: cqe_ptr, ts: __kernel_timespec | null): int {
  const limit = limitOf('io_uring_wait_cqe_timeout', ts, null, 0)
  return deliver('io_uring_wait_cqe_timeout', ring, cqe_ptr, queue => queue.wait(0, 1, limit))
}

/**
 * `int io_uring_wait_cqes(struct io_uring *ring, struct io_uring_cqe **cqe_ptr, unsigned wait_nr, struct __kernel_timespec *ts, sigset_t *sigmask)` —
 * wait for that many completions, no longer than `ts`, and with other signals blocked.
 *
 * @param cqe_ptr - an array of one element, which gets the first or null.
 * @param sigmask - the signals that are blocked meanwhile, or null.
 * @returns as {@link io_uring_wait_cqe_timeout}.
 * @see `io_uring_wait_cqes(3)`
 */
export function io_uring_wait_cqes(
  ring: io_uring,
  cqe_ptr: cqe_ptr,
  wait_nr: unsigned,
  ts: __kernel_timespec | null,
  sigmask: sigset_t | null,
): int {
  const call = 'io_uring_wait_cqes'
  const limit = limitOf(call, ts, sigmask, 0)
  const wait = unsignedOf(call, 'wait_nr', wait_nr)
  return deliver(call, ring, cqe_ptr, queue => queue.wait(0, wait, limit))
}

/**
 * `int io_uring_peek_cqe(struct io_uring *ring, struct io_uring_cqe **cqe_ptr)` — look for a completion without waiting.
 *
 * @param cqe_ptr - an array of one element, which gets the completion or null.
 * @returns 0; or -EAGAIN when there is none.
 * @see `io_uring_peek_cqe(3)`
 */
export function io_uring_peek_cqe(ring: io_uring, cqe_ptr: cqe_ptr): int {
  return deliver('io_uring_peek_cqe', ring, cqe_ptr, queue => queue.wait(0, 0, null))
}

/**
 * `unsigned io_uring_peek_batch_cqe(struct io_uring *ring, struct io_uring_cqe **cqes, unsigned count)` — look for several completions without waiting.
 *
 * @param cqes - an array, whose first elements get them.
 * @param count - how many at most.
 * @returns how many there are. They are seen when {@link io_uring_cq_advance} says so.
 * @see `io_uring_peek_batch_cqe(3)`
 */
export function io_uring_peek_batch_cqe(ring: io_uring, cqes: (io_uring_cqe | null)[], count: unsigned): unsigned {
  const call = 'io_uring_peek_batch_cqe'
  pointerTo(call, 'cqes', cqes, false)
  const most = unsignedOf(call, 'count', count) >>> 0
  const made = ringOf(call, ring)
  const { queue } = made
  if (queue.collect() === 0 && queue.needsEnter()) {
    get_events(queue)
    queue.collect()
  }
  const found = Math.min(most, queue.ready)
  for (let i = 0; i < found; i++) cqes[i] = made.cqe(i)
  return found
}

function get_events(queue: Queue): int {
  return queue.enter(0, 0, IORING_ENTER_GETEVENTS)
}

/**
 * `int io_uring_get_events(struct io_uring *ring)` — let the kernel put completions in the queue, without waiting.
 *
 * @returns 0, or -errno.
 * @see `io_uring_get_events(3)`
 */
export function io_uring_get_events(ring: io_uring): int {
  return get_events(queueOf('io_uring_get_events', ring))
}

/**
 * `void io_uring_cqe_seen(struct io_uring *ring, struct io_uring_cqe *cqe)` — done with a completion: its place is free.
 *
 * @param cqe - the first that was not seen; or null, which does nothing.
 * @see `io_uring_cqe_seen(3)`
 */
export function io_uring_cqe_seen(ring: io_uring, cqe: io_uring_cqe | null): void {
  instanceOrNull('io_uring_cqe_seen', 'cqe', io_uring_cqe, cqe)
  if (cqe !== null) io_uring_cq_advance(ring, 1)
}

/**
 * `void io_uring_cq_advance(struct io_uring *ring, unsigned nr)` — done with the first `nr` completions.
 *
 * @throws RangeError when there are not so many.
 * @see `io_uring_cq_advance(3)`
 */
export function io_uring_cq_advance(ring: io_uring, nr: unsigned): void {
  const count = unsignedOf('io_uring_cq_advance', 'nr', nr) >>> 0
  const queue = queueOf('io_uring_cq_advance', ring)
  if (count > queue.ready && count > queue.collect())
    rangeFault('io_uring_cq_advance', 'nr', `is more than the ${queue.ready} completions that there are`)
  queue.advance(count)
}

/**
 * `unsigned io_uring_cq_ready(const struct io_uring *ring)` — how many completions there are.
 *
 * @see `io_uring_cq_ready(3)`
 */
export function io_uring_cq_ready(ring: io_uring): unsigned {
  return queueOf('io_uring_cq_ready', ring).collect()
}

/**
 * `bool io_uring_cq_has_overflow(const struct io_uring *ring)` — whether completions wait for room in the queue.
 *
 * @see `io_uring_cq_has_overflow(3)`
 */
export function io_uring_cq_has_overflow(ring: io_uring): boolean {
  return queueOf('io_uring_cq_has_overflow', ring).overflows
}

/**
 * `bool io_uring_cq_eventfd_enabled(const struct io_uring *ring)` — whether completions are told by the eventfd.
 *
 * @see `io_uring_cq_eventfd_enabled(3)`
 */
export function io_uring_cq_eventfd_enabled(ring: io_uring): boolean {
  return (queueOf('io_uring_cq_eventfd_enabled', ring).cqFlags & IORING_CQ_EVENTFD_DISABLED) === 0
}

/**
 * `int io_uring_cq_eventfd_toggle(struct io_uring *ring, bool enabled)` — whether completions are to be told by the eventfd.
 *
 * @returns 0.
 * @see `io_uring_cq_eventfd_toggle(3)`
 */
export function io_uring_cq_eventfd_toggle(ring: io_uring, enabled: boolean): int {
  if (typeof enabled !== 'boolean') notOne('io_uring_cq_eventfd_toggle', 'enabled', 'a boolean', enabled)
  const queue = queueOf('io_uring_cq_eventfd_toggle', ring)
  const others = queue.cqFlags & ~IORING_CQ_EVENTFD_DISABLED
  queue.cqFlags = enabled ? others : others | IORING_CQ_EVENTFD_DISABLED
  return 0
}

function cqeOf(call: string, cqe: io_uring_cqe): io_uring_cqe {
  return cqe instanceof io_uring_cqe ? cqe : notOne(call, 'cqe', 'an io_uring_cqe', cqe)
}

/**
 * `__u64 io_uring_cqe_get_data64(const struct io_uring_cqe *cqe)` — the number by which the request is known.
 *
 * @returns a number, exact up to 2^53; `cqe.user_data` is the same as a bigint.
 * @see `io_uring_cqe_get_data64(3)`
 */
export function io_uring_cqe_get_data64(cqe: io_uring_cqe): number {
  const bytes = cqeOf('io_uring_cqe_get_data64', cqe)
  return (low(bytes, USER_DATA + 4) >>> 0) * 2 ** 32 + (low(bytes, USER_DATA) >>> 0)
}

/**
 * `void *io_uring_cqe_get_data(const struct io_uring_cqe *cqe)` — the object by which the request is known.
 *
 * @returns the object of `io_uring_sqe_set_data`, or null.
 * @see `io_uring_cqe_get_data(3)`
 */
export function io_uring_cqe_get_data(cqe: io_uring_cqe): any {
  return readPointer(cqeOf('io_uring_cqe_get_data', cqe), USER_DATA)
}
