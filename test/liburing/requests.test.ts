import { EBADF, ECANCELED, EINVAL, ENOENT, ETIME } from 'libposix/errno.h'
import {
  __kernel_timespec,
  IORING_ASYNC_CANCEL_ALL,
  IORING_CQE_F_MORE,
  IORING_POLL_UPDATE_EVENTS,
  IORING_POLL_UPDATE_USER_DATA,
  IORING_TIMEOUT_ABS,
  IORING_TIMEOUT_UPDATE,
  IOSQE_IO_LINK,
  io_uring_prep_cancel,
  io_uring_prep_cancel_fd,
  io_uring_prep_cancel64,
  io_uring_prep_link_timeout,
  io_uring_prep_msg_ring,
  io_uring_prep_msg_ring_cqe_flags,
  io_uring_prep_msg_ring_fd,
  io_uring_prep_nop,
  io_uring_prep_poll_add,
  io_uring_prep_poll_multishot,
  io_uring_prep_poll_remove,
  io_uring_prep_poll_update,
  io_uring_prep_recv,
  io_uring_prep_timeout,
  io_uring_prep_timeout_remove,
  io_uring_prep_timeout_update,
  io_uring_register_files_sparse,
  type io_uring_sqe,
  io_uring_sqe_set_data,
  io_uring_sqe_set_flags,
  io_uring_submit,
} from 'libposix/liburing.h'
import { POLLIN, POLLOUT } from 'libposix/poll.h'
import { send } from 'libposix/sys/socket.h'
import { describe, expect, it } from 'vitest'
import { complete, completed, needsRing, result, ringOf, sqeOf } from '../support/ring.ts'
import { pair } from '../support/sockets.ts'

needsRing()

const soon = new __kernel_timespec({ tv_nsec: 1_000_000 })
const late = new __kernel_timespec({ tv_sec: 3600 })

function receive(sqe: io_uring_sqe, fd: number): void {
  io_uring_prep_recv(sqe, fd, Buffer.alloc(8), 8, 0)
}

describe('io_uring_prep_nop', () => {
  it('does nothing', () => {
    expect(result(ringOf(), io_uring_prep_nop)).toBe(0)
  })
})

describe('io_uring_prep_timeout', () => {
  it('ends by time', () => {
    expect(result(ringOf(), sqe => io_uring_prep_timeout(sqe, soon, 0, 0))).toBe(-ETIME)
  })

  it('ends by the number of completions', () => {
    const ring = ringOf()
    io_uring_prep_timeout(sqeOf(ring, 2), late, 1, 0)
    io_uring_prep_nop(sqeOf(ring, 1))
    expect(completed(ring, 2)).toMatchObject([{ data: 1 }, { data: 2, res: 0 }])
  })

  it('takes a point of time, as the request was prepared', () => {
    const past = new __kernel_timespec({ tv_nsec: 1 })
    const done = result(ringOf(), sqe => {
      io_uring_prep_timeout(sqe, past, 0, IORING_TIMEOUT_ABS)
      past.tv_sec = 2 ** 40
    })
    expect(done).toBe(-ETIME)
  })

  it('fails as the kernel says, and refuses what is no time', () => {
    const wrong = new __kernel_timespec({ tv_nsec: -1 })
    expect(result(ringOf(), sqe => io_uring_prep_timeout(sqe, wrong, 0, 0))).toBe(-EINVAL)
    expect(() => io_uring_prep_timeout(sqeOf(ringOf()), Buffer.alloc(15) as never, 0, 0)).toThrow(RangeError)
    expect(() => io_uring_prep_timeout(sqeOf(ringOf()), null as never, 0, 0)).toThrow(RangeError)
  })
})

describe('io_uring_prep_timeout_remove', () => {
  it('ends one', () => {
    const ring = ringOf()
    io_uring_prep_timeout(sqeOf(ring, 1), late, 0, 0)
    io_uring_prep_timeout_remove(sqeOf(ring, 2), 1, 0)
    expect(completed(ring, 2)).toMatchObject([{ res: -ECANCELED }, { res: 0 }])
    expect(result(ring, sqe => io_uring_prep_timeout_remove(sqe, 1, 0))).toBe(-ENOENT)
  })

  it('refuses to change one', () => {
    const sqe = sqeOf(ringOf())
    expect(() => io_uring_prep_timeout_remove(sqe, 1, IORING_TIMEOUT_UPDATE)).toThrow(RangeError)
  })
})

describe('io_uring_prep_timeout_update', () => {
  it('changes one', () => {
    const ring = ringOf()
    io_uring_prep_timeout(sqeOf(ring, 1), late, 0, 0)
    io_uring_prep_timeout_update(sqeOf(ring, 2), soon, 1, 0)
    expect(completed(ring, 2)).toMatchObject([{ res: -ETIME }, { res: 0 }])
  })
})

describe('io_uring_prep_link_timeout', () => {
  it('cancels what takes longer', () => {
    const ring = ringOf()
    const sqe = sqeOf(ring, 1)
    receive(sqe, pair()[0])
    io_uring_sqe_set_flags(sqe, IOSQE_IO_LINK)
    io_uring_prep_link_timeout(sqeOf(ring, 2), soon, 0)
    expect(completed(ring, 2)).toMatchObject([{ res: -ECANCELED }, { res: -ETIME }])
  })
})

describe('io_uring_prep_poll_add', () => {
  it('tells the events', () => {
    const [ring, [a, b]] = [ringOf(), pair()]
    expect(result(ring, sqe => io_uring_prep_poll_add(sqe, a, POLLIN | POLLOUT))).toBe(POLLOUT)
    io_uring_prep_poll_add(sqeOf(ring), a, POLLIN)
    io_uring_submit(ring)
    send(b, 'x', 1, 0)
    expect(complete(ring, 1)).toMatchObject([{ res: POLLIN }])
    expect(result(ring, sqe => io_uring_prep_poll_add(sqe, -1, POLLIN))).toBe(-EBADF)
  })
})

describe('io_uring_prep_poll_multishot', () => {
  it('tells them again and again', () => {
    const [ring, [a, b]] = [ringOf(), pair()]
    io_uring_prep_poll_multishot(sqeOf(ring), a, POLLIN)
    io_uring_submit(ring)
    for (let i = 0; i < 2; i++) {
      send(b, 'x', 1, 0)
      const [done] = complete(ring, 1)
      expect(done!.res).toBe(POLLIN)
      expect(done!.flags & IORING_CQE_F_MORE).not.toBe(0)
    }
  })
})

describe('io_uring_prep_poll_remove', () => {
  it('ends one', () => {
    const ring = ringOf()
    io_uring_prep_poll_add(sqeOf(ring, 1), pair()[0], POLLIN)
    io_uring_prep_poll_remove(sqeOf(ring, 2), 1)
    expect(completed(ring, 2)).toMatchObject([{ res: -ECANCELED }, { res: 0 }])
  })
})

describe('io_uring_prep_poll_update', () => {
  it('changes its events and its user data', () => {
    const ring = ringOf()
    io_uring_prep_poll_add(sqeOf(ring, 1), pair()[0], POLLIN)
    const both = IORING_POLL_UPDATE_EVENTS | IORING_POLL_UPDATE_USER_DATA
    io_uring_prep_poll_update(sqeOf(ring, 2), 1, 3, POLLOUT, both)
    expect(completed(ring, 2)).toMatchObject([
      { data: 2, res: 0 },
      { data: 3, res: POLLOUT },
    ])
    expect(result(ring, sqe => io_uring_prep_poll_update(sqe, 1, 3, POLLOUT, both))).toBe(-ENOENT)
  })
})

describe('io_uring_prep_cancel', () => {
  it('cancels by an object', () => {
    const [ring, object, sqe] = [ringOf(), {}, sqeOf]
    const waits = sqe(ring)
    receive(waits, pair()[0])
    io_uring_sqe_set_data(waits, object)
    io_uring_submit(ring)
    io_uring_prep_cancel(sqeOf(ring, 2), object, 0)
    expect(completed(ring, 2)).toMatchObject([{ data: 2, res: 0 }, { res: -ECANCELED }])
  })
})

describe('io_uring_prep_cancel64', () => {
  it('cancels by a number', () => {
    const ring = ringOf()
    receive(sqeOf(ring, 2 ** 52 + 1), pair()[0])
    io_uring_prep_cancel64(sqeOf(ring, 2), BigInt(2 ** 52 + 1), 0)
    expect(completed(ring, 2)).toMatchObject([{ res: 0 }, { res: -ECANCELED }])
  })

  it('finds nothing among what is done', () => {
    const ring = ringOf()
    complete(ring, Number(sqeOf(ring, 1) !== null))
    expect(result(ring, sqe => io_uring_prep_cancel64(sqe, 1, 0))).toBe(-ENOENT)
  })

  it('refuses what is no integer', () => {
    expect(() => io_uring_prep_cancel64(sqeOf(ringOf()), 0.5, 0)).toThrow(TypeError)
  })
})

describe('io_uring_prep_cancel_fd', () => {
  it('cancels all of a descriptor', () => {
    const [ring, [a]] = [ringOf(), pair()]
    for (const data of [1, 2]) receive(sqeOf(ring, data), a)
    io_uring_submit(ring)
    io_uring_prep_cancel_fd(sqeOf(ring, 3), a, IORING_ASYNC_CANCEL_ALL)
    expect(completed(ring, 3)).toMatchObject([{ res: -ECANCELED }, { res: -ECANCELED }, { data: 3, res: 2 }])
  })
})

describe('io_uring_prep_msg_ring', () => {
  it('makes a completion in another ring', () => {
    const [one, other] = [ringOf(), ringOf()]
    expect(result(one, sqe => io_uring_prep_msg_ring(sqe, other.ring_fd, 5, 77, 0))).toBe(0)
    expect(complete(other, 1)).toEqual([{ data: 77, res: 5, flags: 0 }])
  })

  it('is not taken for a request of that ring', () => {
    const [one, other] = [ringOf(), ringOf()]
    receive(sqeOf(other, 2), pair()[0])
    io_uring_submit(other)
    expect(result(one, sqe => io_uring_prep_msg_ring(sqe, other.ring_fd, 8, 2, 0))).toBe(0)
    expect(complete(other, 1)).toEqual([{ data: 2, res: 8, flags: 0 }])
    io_uring_prep_cancel64(sqeOf(other, 3), 2, 0)
    expect(completed(other, 2)).toMatchObject([{ res: -ECANCELED }, { res: 0 }])
  })
})

describe('io_uring_prep_msg_ring_cqe_flags', () => {
  it('passes flags', () => {
    const [one, other] = [ringOf(), ringOf()]
    const done = result(one, sqe => io_uring_prep_msg_ring_cqe_flags(sqe, other.ring_fd, 5, 77, 0, 9))
    // Before Linux 6.3 there are none.
    if (done === 0) expect(complete(other, 1)).toEqual([{ data: 77, res: 5, flags: 9 }])
    else expect(done).toBe(-EINVAL)
  })
})

describe('io_uring_prep_msg_ring_fd', () => {
  it('fails as the kernel says', () => {
    const [one, other] = [ringOf(), ringOf()]
    for (const ring of [one, other]) expect(io_uring_register_files_sparse(ring, 1)).toBe(0)
    expect(result(one, sqe => io_uring_prep_msg_ring_fd(sqe, other.ring_fd, 0, 0, 1, 0))).toBe(-EBADF)
  })
})
