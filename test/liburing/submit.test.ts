import { ETIME } from 'libposix/errno.h'
import {
  __kernel_timespec,
  IORING_OP_NOP,
  IORING_OP_SEND,
  IOSQE_ASYNC,
  IOSQE_CQE_SKIP_SUCCESS,
  type io_uring_cqe,
  io_uring_cqe_get_data,
  io_uring_cqe_get_data64,
  io_uring_get_sqe,
  io_uring_peek_cqe,
  io_uring_prep_nop,
  io_uring_prep_recv,
  io_uring_prep_send,
  io_uring_sq_ready,
  io_uring_sq_space_left,
  io_uring_sqe_set_buf_group,
  io_uring_sqe_set_data,
  io_uring_sqe_set_data64,
  io_uring_sqe_set_flags,
  io_uring_submit,
  io_uring_submit_and_get_events,
  io_uring_submit_and_wait,
  io_uring_submit_and_wait_min_timeout,
  io_uring_submit_and_wait_timeout,
} from 'libposix/liburing.h'
import { describe, expect, it } from 'vitest'
import { complete, needsRing, ringOf, sqeOf } from '../support/ring.ts'
import { pair } from '../support/sockets.ts'

needsRing()

const aWhile = new __kernel_timespec({ tv_nsec: 1_000_000 })

describe('io_uring_get_sqe', () => {
  it('gives as many as the queue has', () => {
    const ring = ringOf(2)
    expect(io_uring_get_sqe(ring)).not.toBeNull()
    expect(io_uring_get_sqe(ring)).not.toBeNull()
    expect(io_uring_get_sqe(ring)).toBeNull()
    expect(io_uring_submit(ring)).toBe(2)
    expect(io_uring_get_sqe(ring)).not.toBeNull()
  })

  it('gives requests that do nothing', () => {
    const ring = ringOf()
    const sqe = io_uring_get_sqe(ring)!
    expect(sqe).toMatchObject({ opcode: IORING_OP_NOP, flags: 0, ioprio: 0, personality: 0 })
    expect(complete(ring, 1)).toEqual([{ data: 0, res: 0, flags: 0 }])
  })

  it('gives what cannot be changed any more when it is submitted', () => {
    const ring = ringOf(1)
    const sqe = sqeOf(ring)
    io_uring_submit(ring)
    expect(() => io_uring_prep_nop(sqe)).toThrow(RangeError)
    expect(() => io_uring_sqe_set_data64(sqe, 1)).toThrow(RangeError)
    expect(() => {
      sqe.flags = IOSQE_ASYNC
    }).toThrow(RangeError)
    expect(() => io_uring_prep_nop({} as never)).toThrow(TypeError)
  })

  it('lets no bits be set that could have another meaning', () => {
    const ring = ringOf()
    const sqe = sqeOf(ring)
    io_uring_prep_send(sqe, -1, 'x', 1, 0)
    expect(sqe.opcode).toBe(IORING_OP_SEND)
    expect(() => {
      sqe.ioprio = 1 << 5
    }).toThrow(RangeError)
  })
})

describe('io_uring_sqe_set_data64', () => {
  it.each([0, 1, -1, 2 ** 31, 2 ** 53 - 1, 2n ** 64n - 1n, 0x123456789abcdefn])('keeps %s', data => {
    const ring = ringOf()
    const cqe: [io_uring_cqe | null] = [null]
    io_uring_sqe_set_data64(sqeOf(ring), data)
    io_uring_submit_and_wait(ring, 1)
    expect(io_uring_peek_cqe(ring, cqe)).toBe(0)
    expect(cqe[0]!.user_data).toBe(BigInt.asUintN(64, BigInt(data)))
    expect(io_uring_cqe_get_data64(cqe[0]!)).toBe(Number(BigInt.asUintN(64, BigInt(data))))
  })

  it('refuses what is no integer of 64 bits', () => {
    const ring = ringOf()
    for (const data of [1.5, '1', null, 2n ** 64n, 2 ** 64])
      expect(() => io_uring_sqe_set_data64(sqeOf(ring), data as never)).toThrow(TypeError)
  })
})

describe('io_uring_sqe_set_data', () => {
  it('keeps an object', () => {
    const ring = ringOf()
    const [objects, cqe]: [object[], [io_uring_cqe | null]] = [[{ n: 1 }, { n: 2 }], [null]]
    for (const object of objects) io_uring_sqe_set_data(sqeOf(ring), object)
    io_uring_sqe_set_data(sqeOf(ring), null)
    for (const object of [...objects, null]) {
      io_uring_submit_and_wait(ring, 1)
      io_uring_peek_cqe(ring, cqe)
      expect(io_uring_cqe_get_data(cqe[0]!)).toBe(object)
      complete(ring, 1)
    }
  })

  it('refuses what is no object', () => {
    expect(() => io_uring_sqe_set_data(sqeOf(ringOf()), 1 as never)).toThrow(TypeError)
  })
})

describe('io_uring_sqe_set_flags', () => {
  it('sets flags', () => {
    const ring = ringOf()
    const sqe = sqeOf(ring, 5)
    io_uring_sqe_set_flags(sqe, IOSQE_ASYNC)
    expect(sqe.flags).toBe(IOSQE_ASYNC)
    expect(complete(ring, 1)).toEqual([{ data: 5, res: 0, flags: 0 }])
  })

  it('keeps success untold, and failure not', () => {
    const ring = ringOf()
    const quiet = (data: number) => {
      const sqe = sqeOf(ring, data)
      io_uring_prep_send(sqe, data === 2 ? -1 : b, 'x', 1, 0)
      io_uring_sqe_set_flags(sqe, IOSQE_CQE_SKIP_SUCCESS)
      expect(sqe.flags).toBe(IOSQE_CQE_SKIP_SUCCESS)
    }
    const [a, b] = pair()
    quiet(1)
    quiet(2)
    io_uring_prep_recv(sqeOf(ring, 3), a, Buffer.alloc(1), 1, 0)
    expect(io_uring_submit_and_wait(ring, 2)).toBe(3)
    expect(complete(ring, 2).map(({ data }) => data)).toEqual([2, 3])
  })
})

describe('io_uring_sqe_set_buf_group', () => {
  it('names a group', () => {
    const ring = ringOf()
    const sqe = sqeOf(ring)
    io_uring_sqe_set_buf_group(sqe, 7)
    expect(sqe.buf_group).toBe(7)
  })
})

describe('io_uring_submit', () => {
  it('tells how many', () => {
    const ring = ringOf()
    expect(io_uring_submit(ring)).toBe(0)
    for (let i = 0; i < 3; i++) sqeOf(ring)
    expect(io_uring_submit(ring)).toBe(3)
  })
})

describe('io_uring_submit_and_wait', () => {
  it('waits for what was not seen', () => {
    const ring = ringOf()
    sqeOf(ring, 1)
    expect(io_uring_submit_and_wait(ring, 1)).toBe(1)
    sqeOf(ring, 2)
    expect(io_uring_submit_and_wait(ring, 2)).toBe(1)
    expect(complete(ring, 2).map(({ data }) => data)).toEqual([1, 2])
  })
})

describe('io_uring_submit_and_get_events', () => {
  it('does not wait', () => {
    const ring = ringOf()
    sqeOf(ring)
    expect(io_uring_submit_and_get_events(ring)).toBe(1)
    expect(io_uring_submit_and_get_events(ring)).toBe(0)
  })
})

describe('io_uring_submit_and_wait_timeout', () => {
  it('waits until then', () => {
    const ring = ringOf()
    const cqe: [io_uring_cqe | null] = [null]
    expect(io_uring_submit_and_wait_timeout(ring, cqe, 1, aWhile, null)).toBe(-ETIME)
    expect(cqe).toEqual([null])
    sqeOf(ring, 3)
    expect(io_uring_submit_and_wait_timeout(ring, cqe, 1, aWhile, null)).toBe(1)
    expect(cqe[0]!.user_data).toBe(3n)
  })
})

describe('io_uring_submit_and_wait_min_timeout', () => {
  it('is content with fewer after the shortest time', () => {
    const ring = ringOf()
    const cqe: [io_uring_cqe | null] = [null]
    sqeOf(ring, 3)
    const answer = io_uring_submit_and_wait_min_timeout(ring, cqe, 2, new __kernel_timespec({ tv_sec: 60 }), 100, null)
    // Older kernels have no such wait.
    if (answer >= 0) expect([answer, cqe[0]!.user_data]).toEqual([1, 3n])
  })
})

describe('io_uring_sq_ready', () => {
  it('counts what was prepared', () => {
    const ring = ringOf()
    sqeOf(ring)
    sqeOf(ring)
    expect(io_uring_sq_ready(ring)).toBe(2)
    io_uring_submit(ring)
    expect(io_uring_sq_ready(ring)).toBe(0)
  })
})

describe('io_uring_sq_space_left', () => {
  it('counts what fits', () => {
    const ring = ringOf(4)
    sqeOf(ring)
    expect(io_uring_sq_space_left(ring)).toBe(3)
    io_uring_submit(ring)
    expect(io_uring_sq_space_left(ring)).toBe(4)
  })
})
