import { EINVAL } from 'libposix/errno.h'
import {
  IORING_SETUP_CQE32,
  IORING_SETUP_CQSIZE,
  IORING_SETUP_DEFER_TASKRUN,
  IORING_SETUP_NO_MMAP,
  IORING_SETUP_SINGLE_ISSUER,
  IORING_SETUP_SQPOLL,
  IOSQE_IO_LINK,
  io_uring,
  io_uring_get_sqe,
  io_uring_params,
  io_uring_prep_nop,
  io_uring_prep_recv,
  io_uring_queue_exit,
  io_uring_queue_init,
  io_uring_queue_init_params,
  io_uring_sqe_set_flags,
  io_uring_submit,
} from 'libposix/liburing.h'
import { POLLIN, poll, pollfd } from 'libposix/poll.h'
import { close } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'
import { needsRing, result, ringOf, sqeOf } from '../support/ring.ts'
import { pair } from '../support/sockets.ts'

needsRing()

describe('io_uring_queue_init', () => {
  it('makes a ring', () => {
    const ring = ringOf(5)
    expect(ring.ring_fd).toBeGreaterThan(2)
    expect(ring.features).not.toBe(0)
    expect(result(ring, io_uring_prep_nop)).toBe(0)
  })

  it('makes one that completes when it is asked', () => {
    const flags = IORING_SETUP_SINGLE_ISSUER | IORING_SETUP_DEFER_TASKRUN
    const ring = ringOf(4, flags)
    expect(ring.flags & flags).toBe(flags)
    expect(result(ring, io_uring_prep_nop)).toBe(0)
  })

  it('fails as the kernel says', () => {
    expect(io_uring_queue_init(0, new io_uring(), 0)).toBe(-EINVAL)
    expect(io_uring_queue_init(8, new io_uring(), IORING_SETUP_DEFER_TASKRUN)).toBe(-EINVAL)
  })

  it('refuses what would lay out memory in another way', () => {
    for (const flags of [IORING_SETUP_NO_MMAP, IORING_SETUP_CQE32, 2 ** 31])
      expect(() => io_uring_queue_init(8, new io_uring(), flags)).toThrow(RangeError)
    expect(() => io_uring_queue_init(8, ringOf(), 0)).toThrow(RangeError)
    expect(() => io_uring_queue_init(8, {} as io_uring, 0)).toThrow(TypeError)
  })

  it('has a descriptor that is readable when there are completions', () => {
    const ring = ringOf()
    const fds = new pollfd({ fd: ring.ring_fd, events: POLLIN })
    expect(poll(fds, 1, 0)).toBe(0)
    io_uring_prep_nop(sqeOf(ring))
    io_uring_submit(ring)
    expect(poll(fds, 1, 0)).toBe(1)
  })
})

describe('io_uring_queue_init_params', () => {
  it('takes what there is to say, and tells what there is', () => {
    const ring = new io_uring()
    const params = new io_uring_params({ flags: IORING_SETUP_CQSIZE, cq_entries: 64 })
    expect(io_uring_queue_init_params(4, ring, params)).toBe(0)
    expect(params).toMatchObject({ sq_entries: 4, cq_entries: 64, features: ring.features })
    io_uring_queue_exit(ring)
  })
})

describe('io_uring_queue_exit', () => {
  it('ends a ring, with what is under way', () => {
    const ring = ringOf()
    const buf = Buffer.alloc(8)
    const [a] = pair()
    io_uring_prep_recv(sqeOf(ring), a, buf, 8, 0)
    expect(io_uring_submit(ring)).toBe(1)
    io_uring_prep_recv(sqeOf(ring), a, buf, 8, 0)
    io_uring_queue_exit(ring)
    expect(ring.ring_fd).toBe(-1)
    expect(() => io_uring_get_sqe(ring)).toThrow(RangeError)
  })

  it("ends what the kernel's thread has left to its workers", () => {
    // A request that is not ended keeps the ring for seconds: of so many the test would not live to see the last.
    for (let i = 0; i < 16; i++) {
      const ring = ringOf(8, IORING_SETUP_SQPOLL)
      const [a] = pair()
      const sqe = sqeOf(ring)
      io_uring_prep_recv(sqe, a, Buffer.alloc(8), 8, 0)
      io_uring_sqe_set_flags(sqe, IOSQE_IO_LINK)
      expect(io_uring_submit(ring)).toBe(1)
      io_uring_queue_exit(ring)
    }
  })

  it('leaves a ring that can be made anew', () => {
    const ring = ringOf()
    io_uring_queue_exit(ring)
    expect(io_uring_queue_init(2, ring, 0)).toBe(0)
    expect(result(ring, io_uring_prep_nop)).toBe(0)
    io_uring_queue_exit(ring)
  })
})

describe('io_uring', () => {
  it('goes on when the program closes its descriptor', () => {
    const ring = ringOf()
    expect(close(ring.ring_fd)).toBe(0)
    expect(result(ring, io_uring_prep_nop)).toBe(0)
  })
})
