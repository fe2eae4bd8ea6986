import { EEXIST, EINVAL, ENOBUFS, ENOENT } from 'libposix/errno.h'
import {
  IORING_CQE_BUFFER_SHIFT,
  IORING_CQE_F_BUFFER,
  IORING_CQE_F_MORE,
  IOSQE_BUFFER_SELECT,
  type io_uring,
  type io_uring_buf_ring,
  io_uring_buf_ring_add,
  io_uring_buf_ring_advance,
  io_uring_buf_ring_cq_advance,
  io_uring_buf_ring_init,
  io_uring_buf_ring_mask,
  io_uring_cq_ready,
  io_uring_free_buf_ring,
  io_uring_prep_provide_buffers,
  io_uring_prep_recv,
  io_uring_prep_recv_multishot,
  io_uring_prep_remove_buffers,
  io_uring_prep_send_bundle,
  io_uring_setup_buf_ring,
  type io_uring_sqe,
  io_uring_sqe_set_buf_group,
  io_uring_sqe_set_flags,
  io_uring_submit,
  io_uring_submit_and_wait,
} from 'libposix/liburing.h'
import { recv, send } from 'libposix/sys/socket.h'
import { describe, expect, it } from 'vitest'
import { complete, needsRing, result, ringOf, sqeOf } from '../support/ring.ts'
import { pair } from '../support/sockets.ts'

needsRing()

const SIZE = 16

function group(ring: io_uring, count: number, bgid = 1): io_uring_buf_ring {
  const ret = new Int32Array(1)
  const br = io_uring_setup_buf_ring(ring, count, bgid, 0, ret)
  expect([br !== null, ret[0]]).toEqual([true, 0])
  return br!
}

const memory = () => Buffer.from(new SharedArrayBuffer(8 * SIZE))

/** Gives buffers of SIZE bytes to a group. */
function fill(br: io_uring_buf_ring, from: Buffer, count: number): void {
  const mask = io_uring_buf_ring_mask(count)
  for (let i = 0; i < count; i++) io_uring_buf_ring_add(br, from.subarray(i * SIZE), SIZE, i, mask, i)
  io_uring_buf_ring_advance(br, count)
}

function select(sqe: io_uring_sqe, bgid = 1): void {
  io_uring_sqe_set_flags(sqe, IOSQE_BUFFER_SELECT)
  io_uring_sqe_set_buf_group(sqe, bgid)
}

describe('io_uring_setup_buf_ring', () => {
  it('fails as the kernel says', () => {
    const [ring, ret] = [ringOf(), new Int32Array(1)]
    expect(io_uring_setup_buf_ring(ring, 3, 1, 0, ret)).toBeNull()
    expect(ret[0]).toBe(-EINVAL)
    group(ring, 4)
    expect(io_uring_setup_buf_ring(ring, 4, 1, 0, ret)).toBeNull()
    expect(ret[0]).toBe(-EEXIST)
  })

  it('refuses flags that say where its memory lies', () => {
    expect(() => io_uring_setup_buf_ring(ringOf(), 4, 1, 1, new Int32Array(1))).toThrow(RangeError)
  })
})

describe('io_uring_buf_ring_add', () => {
  it('gives memory that a receiver takes', () => {
    const [ring, [a, b], from] = [ringOf(), pair(), memory()]
    const br = group(ring, 2)
    fill(br, from, 2)
    for (const text of ['one', 'two']) {
      send(b, text, text.length, 0)
      const sqe = sqeOf(ring)
      io_uring_prep_recv(sqe, a, null, SIZE, 0)
      select(sqe)
      const [{ res, flags }] = complete(ring, 1) as unknown as [{ res: number; flags: number }]
      expect(flags & IORING_CQE_F_BUFFER).not.toBe(0)
      const bid = flags >>> IORING_CQE_BUFFER_SHIFT
      expect(from.toString('latin1', bid * SIZE, bid * SIZE + res)).toBe(text)
    }
  })

  it('refuses memory that may go, and what is past the end', () => {
    const br = group(ringOf(), 2)
    expect(() => io_uring_buf_ring_add(br, Buffer.alloc(8), 8, 0, 1, 0)).toThrow(RangeError)
    expect(() => io_uring_buf_ring_add(br, memory(), 8 * SIZE + 1, 0, 1, 0)).toThrow(RangeError)
    expect(() => io_uring_buf_ring_add(br, null, 8, 0, 1, 0)).toThrow(RangeError)
    expect(() => io_uring_buf_ring_add({} as never, memory(), 8, 0, 1, 0)).toThrow(TypeError)
  })

  it('does not let a shorter buffer come where the kernel may be reading a longer one', () => {
    const br = group(ringOf(), 2)
    fill(br, memory(), 2)
    expect(() => io_uring_buf_ring_add(br, memory().subarray(-1), 1, 5, 1, 0)).toThrow(RangeError)
    io_uring_buf_ring_add(br, memory(), 1, 5, 1, 0)
  })
})

describe('io_uring_buf_ring_advance', () => {
  it('shows buffers only then', () => {
    const [ring, [a, b]] = [ringOf(), pair()]
    const br = group(ring, 2)
    io_uring_buf_ring_add(br, memory(), SIZE, 0, 1, 0)
    send(b, 'x', 1, 0)
    const take = (sqe: io_uring_sqe) => {
      io_uring_prep_recv(sqe, a, null, SIZE, 0)
      select(sqe)
    }
    expect(result(ring, take)).toBe(-ENOBUFS)
    io_uring_buf_ring_advance(br, 1)
    expect(result(ring, take)).toBe(1)
  })
})

describe('io_uring_buf_ring_cq_advance', () => {
  it('gives buffers back with their completions', () => {
    const [ring, [a, b], from] = [ringOf(), pair(), memory()]
    const br = group(ring, 1)
    fill(br, from, 1)
    const sqe = sqeOf(ring)
    io_uring_prep_recv_multishot(sqe, a, null, 0, 0)
    select(sqe)
    io_uring_submit(ring)
    for (let i = 0; i < 5; i++) {
      send(b, 'again', 5, 0)
      expect(io_uring_submit_and_wait(ring, 1)).toBeGreaterThanOrEqual(0)
      expect(io_uring_cq_ready(ring)).toBe(1)
      io_uring_buf_ring_add(br, from, SIZE, 0, 0, 0)
      io_uring_buf_ring_cq_advance(ring, br, 1)
      expect(io_uring_cq_ready(ring)).toBe(0)
    }
  })

  it('refuses more than there are', () => {
    const ring = ringOf()
    expect(() => io_uring_buf_ring_cq_advance(ring, group(ring, 1), 1)).toThrow(RangeError)
  })
})

describe('io_uring_buf_ring_mask', () => {
  it('is one less', () => {
    expect(io_uring_buf_ring_mask(8)).toBe(7)
  })
})

describe('io_uring_buf_ring_init', () => {
  it('begins anew', () => {
    const [ring, [a, b]] = [ringOf(), pair()]
    const br = group(ring, 4)
    fill(br, memory(), 4)
    io_uring_buf_ring_init(br)
    send(b, 'x', 1, 0)
    const sqe = sqeOf(ring)
    io_uring_prep_recv(sqe, a, null, SIZE, 0)
    select(sqe)
    expect(complete(ring, 1)).toMatchObject([{ res: -ENOBUFS }])
  })
})

describe('io_uring_free_buf_ring', () => {
  it('ends a group', () => {
    const ring = ringOf()
    const br = group(ring, 2)
    expect(() => io_uring_free_buf_ring(ringOf(), br, 2, 1)).toThrow(RangeError)
    expect(io_uring_free_buf_ring(ring, br, 2, 1)).toBe(0)
    expect(() => io_uring_buf_ring_advance(br, 1)).toThrow(RangeError)
    group(ring, 2)
  })

  it('ends a receiver that takes from it', () => {
    const [ring, [a, b]] = [ringOf(), pair()]
    const br = group(ring, 2)
    fill(br, memory(), 2)
    const sqe = sqeOf(ring)
    io_uring_prep_recv_multishot(sqe, a, null, 0, 0)
    select(sqe)
    io_uring_submit(ring)
    expect(io_uring_free_buf_ring(ring, br, 2, 1)).toBe(0)
    send(b, 'x', 1, 0)
    const [done] = complete(ring, 1)
    expect(done!.res).toBe(-ENOBUFS)
    expect(done!.flags & IORING_CQE_F_MORE).toBe(0)
  })
})

describe('io_uring_buf_ring', () => {
  it('is sent from as a bundle', () => {
    const [ring, [a, b], from] = [ringOf(), pair(), memory()]
    const br = group(ring, 4)
    from.fill('abcd', 0, 4 * SIZE)
    fill(br, from, 4)
    const sqe = sqeOf(ring)
    io_uring_prep_send_bundle(sqe, a, 0, 0)
    select(sqe)
    const [done] = complete(ring, 1)
    // Before Linux 6.10 there are no bundles.
    if (done!.res === -EINVAL) return
    expect(done!.res).toBe(4 * SIZE)
    expect(recv(b, Buffer.alloc(100), 100, 0)).toBe(4 * SIZE)
  })
})

describe('io_uring_prep_provide_buffers', () => {
  it('gives buffers to a group without a queue', () => {
    const [ring, [a, b], from] = [ringOf(), pair(), memory()]
    expect(result(ring, sqe => io_uring_prep_provide_buffers(sqe, from, SIZE, 2, 9, 5))).toBeGreaterThanOrEqual(0)
    send(b, 'x', 1, 0)
    const sqe = sqeOf(ring)
    io_uring_prep_recv(sqe, a, null, SIZE, 0)
    select(sqe, 9)
    const [done] = complete(ring, 1)
    const at = (done!.flags >>> IORING_CQE_BUFFER_SHIFT) - 5
    expect(from.toString('latin1', at * SIZE, at * SIZE + 1)).toBe('x')
  })

  it('refuses memory that may go, and what is past the end', () => {
    const sqe = sqeOf(ringOf())
    expect(() => io_uring_prep_provide_buffers(sqe, Buffer.alloc(8), 8, 1, 1, 0)).toThrow(RangeError)
    expect(() => io_uring_prep_provide_buffers(sqe, memory(), SIZE, 9, 1, 0)).toThrow(RangeError)
    expect(() => io_uring_prep_provide_buffers(sqe, memory(), -1, 1, 1, 0)).toThrow(RangeError)
  })
})

describe('io_uring_prep_remove_buffers', () => {
  it('takes them back', () => {
    const ring = ringOf()
    expect(result(ring, sqe => io_uring_prep_remove_buffers(sqe, 5, 9))).toBe(-ENOENT)
    result(ring, sqe => io_uring_prep_provide_buffers(sqe, memory(), SIZE, 3, 9, 0))
    expect(result(ring, sqe => io_uring_prep_remove_buffers(sqe, 5, 9))).toBe(3)
  })
})
