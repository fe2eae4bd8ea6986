// Rings for tests; what a test leaves open is ended after it.

import { EINTR, ENOSYS, EPERM } from 'libposix/errno.h'
import {
  io_uring,
  io_uring_cq_advance,
  type io_uring_cqe,
  io_uring_get_sqe,
  io_uring_peek_batch_cqe,
  io_uring_queue_exit,
  io_uring_queue_init,
  type io_uring_sqe,
  io_uring_sqe_set_data64,
  io_uring_submit_and_wait,
} from 'libposix/liburing.h'
import { afterEach, beforeEach, expect } from 'vitest'

const open = new Set<io_uring>()

afterEach(() => {
  for (const ring of open) if (ring.ring_fd !== -1) io_uring_queue_exit(ring)
  open.clear()
})

function isThere(): boolean {
  const ring = new io_uring()
  const result = io_uring_queue_init(1, ring, 0)
  if (result === 0) io_uring_queue_exit(ring)
  return result !== -ENOSYS && result !== -EPERM
}

/** Skips the tests of a file where the kernel has no io_uring, or forbids it. */
export function needsRing(): void {
  const there = isThere()
  beforeEach(({ skip }) => skip(!there, 'there is no io_uring here'))
}

export function ringOf(entries = 8, flags = 0): io_uring {
  const ring = new io_uring()
  expect(io_uring_queue_init(entries, ring, flags)).toBe(0)
  open.add(ring)
  return ring
}

/** The next free submission. */
export function sqeOf(ring: io_uring, data = 0): io_uring_sqe {
  const sqe = io_uring_get_sqe(ring)
  expect(sqe).not.toBeNull()
  io_uring_sqe_set_data64(sqe!, data)
  return sqe!
}

export interface Completion {
  readonly data: number
  readonly res: number
  readonly flags: number
}

/** Submits, waits for `count` completions and takes them, in the order in which they came. */
export function complete(ring: io_uring, count: number): Completion[] {
  const taken: Completion[] = []
  while (taken.length < count) {
    const submitted = io_uring_submit_and_wait(ring, 1)
    // A signal, such as that of a child's end, ends the wait.
    if (submitted !== -EINTR) expect(submitted).toBeGreaterThanOrEqual(0)
    const cqes: (io_uring_cqe | null)[] = []
    const found = io_uring_peek_batch_cqe(ring, cqes, count - taken.length)
    for (const cqe of cqes) taken.push({ data: Number(cqe!.user_data), res: cqe!.res, flags: cqe!.flags })
    io_uring_cq_advance(ring, found)
  }
  return taken
}

/** The same of requests that may complete in any order: by their user data. */
export function completed(ring: io_uring, count: number): Completion[] {
  return complete(ring, count).sort((a, b) => a.data - b.data)
}

/** Prepares one request, submits it, and waits for its completion: its `res`. */
export function result(ring: io_uring, prepare: (sqe: io_uring_sqe) => void): number {
  prepare(sqeOf(ring))
  return complete(ring, 1)[0]!.res
}
