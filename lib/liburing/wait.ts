// What the waits for completions share.
import type { int } from '../internal/c.ts'
import { instanceOrNull, pointerTo } from '../internal/memory.ts'
import type { Limit, Queue } from '../internal/ring/queue.ts'
import type { io_uring_cqe } from '../linux/io_uring.ts'
import { __kernel_timespec } from '../linux/time_types.ts'
import { sigset_t } from '../signal/sigset.ts'
import { type io_uring, ringOf } from './ring.ts'

/** `struct io_uring_cqe **`: an array of one element, which gets the completion. */
export type cqe_ptr = [io_uring_cqe | null] | (io_uring_cqe | null)[]

/** How long to wait, and under which mask. */
export function limitOf(
  call: string,
  ts: __kernel_timespec | null,
  sigmask: sigset_t | null,
  least: number,
): Limit | null {
  instanceOrNull(call, 'ts', __kernel_timespec, ts)
  instanceOrNull(call, 'sigmask', sigset_t, sigmask)
  return ts === null && sigmask === null && least === 0 ? null : { ts, sigmask, least }
}

/** Waits, and stores the first completion, or null. */
export function deliver(call: string, ring: io_uring, cqe_ptr: cqe_ptr, wait: (queue: Queue) => number): int {
  pointerTo(call, 'cqe_ptr', cqe_ptr, false)
  const made = ringOf(call, ring)
  const answer = wait(made.queue)
  cqe_ptr[0] = made.queue.ready > 0 ? made.cqe(0) : null
  return answer
}
