import { EAGAIN, EINTR, ETIME } from 'libposix/errno.h'
import {
  __kernel_timespec,
  io_uring_cq_advance,
  io_uring_cq_eventfd_enabled,
  io_uring_cq_eventfd_toggle,
  io_uring_cq_has_overflow,
  io_uring_cq_ready,
  type io_uring_cqe,
  io_uring_cqe_get_data,
  io_uring_cqe_get_data64,
  io_uring_cqe_seen,
  io_uring_get_events,
  io_uring_peek_batch_cqe,
  io_uring_peek_cqe,
  io_uring_submit,
  io_uring_wait_cqe,
  io_uring_wait_cqe_nr,
  io_uring_wait_cqe_timeout,
  io_uring_wait_cqes,
} from 'libposix/liburing.h'
import { SIG_DFL, SIGALRM, sigaddset, sigemptyset, signal, sigset_t } from 'libposix/signal.h'
import { ITIMER_REAL, itimerval, setitimer } from 'libposix/sys/time.h'
import { afterEach, describe, expect, it } from 'vitest'
import { needsRing, ringOf, sqeOf } from '../support/ring.ts'

needsRing()

const aWhile = new __kernel_timespec({ tv_nsec: 1_000_000 })

/** A ring with the completions of `count` requests. */
function withCompletions(count: number) {
  const ring = ringOf()
  for (let i = 0; i < count; i++) sqeOf(ring, i)
  expect(io_uring_submit(ring)).toBe(count)
  return ring
}

afterEach(() => {
  signal(SIGALRM, SIG_DFL)
})

describe('io_uring_wait_cqe', () => {
  it('waits for the first', () => {
    const ring = withCompletions(2)
    const cqe: [io_uring_cqe | null] = [null]
    for (const data of [0n, 1n]) {
      expect(io_uring_wait_cqe(ring, cqe)).toBe(0)
      expect(cqe[0]!.user_data).toBe(data)
      io_uring_cqe_seen(ring, cqe[0])
    }
  })

  it('is interrupted by a signal, whose handler runs', () => {
    const ring = ringOf()
    let heard = 0
    signal(SIGALRM, () => heard++)
    // Again and again: the first may come before the call does.
    const every = { tv_usec: 5000 }
    setitimer(ITIMER_REAL, new itimerval({ it_value: every, it_interval: every }), null)
    expect(io_uring_wait_cqe(ring, [null])).toBe(-EINTR)
    setitimer(ITIMER_REAL, new itimerval(), null)
    expect(heard).toBeGreaterThan(0)
  })

  it('refuses what is no array', () => {
    expect(() => io_uring_wait_cqe(ringOf(), null as never)).toThrow(RangeError)
    expect(() => io_uring_wait_cqe(ringOf(), 1 as never)).toThrow(TypeError)
  })
})

describe('io_uring_wait_cqe_nr', () => {
  it('waits for several', () => {
    const ring = withCompletions(3)
    expect(io_uring_wait_cqe_nr(ring, [null], 3)).toBe(0)
    expect(io_uring_cq_ready(ring)).toBe(3)
  })
})

describe('io_uring_wait_cqe_timeout', () => {
  it('waits until then', () => {
    const cqe: [io_uring_cqe | null] = [null]
    expect(io_uring_wait_cqe_timeout(ringOf(), cqe, aWhile)).toBe(-ETIME)
    expect(io_uring_wait_cqe_timeout(withCompletions(1), cqe, aWhile)).toBe(0)
    expect(cqe[0]!.res).toBe(0)
  })
})

describe('io_uring_wait_cqes', () => {
  it('waits for several, under a mask', () => {
    const ring = ringOf()
    const mask = new sigset_t()
    sigemptyset(mask)
    sigaddset(mask, SIGALRM)
    let heard = 0
    signal(SIGALRM, () => heard++)
    setitimer(ITIMER_REAL, new itimerval({ it_value: { tv_usec: 500 } }), null)
    expect(io_uring_wait_cqes(ring, [null], 1, new __kernel_timespec({ tv_nsec: 20_000_000 }), mask)).toBe(-ETIME)
    expect(heard).toBe(1)
  })
})

describe('io_uring_peek_cqe', () => {
  it('does not wait', () => {
    const cqe: [io_uring_cqe | null] = [null]
    expect(io_uring_peek_cqe(ringOf(), cqe)).toBe(-EAGAIN)
    expect(cqe).toEqual([null])
    expect(io_uring_peek_cqe(withCompletions(1), cqe)).toBe(0)
    expect(cqe[0]!.user_data).toBe(0n)
  })
})

describe('io_uring_peek_batch_cqe', () => {
  it('shows several', () => {
    const ring = withCompletions(5)
    const cqes: (io_uring_cqe | null)[] = []
    expect(io_uring_peek_batch_cqe(ring, cqes, 3)).toBe(3)
    expect(cqes.map(cqe => cqe!.user_data)).toEqual([0n, 1n, 2n])
    io_uring_cq_advance(ring, 3)
    expect(io_uring_peek_batch_cqe(ring, cqes, 8)).toBe(2)
    expect(cqes.slice(0, 2).map(cqe => cqe!.user_data)).toEqual([3n, 4n])
    expect(io_uring_peek_batch_cqe(ringOf(), cqes, 8)).toBe(0)
  })
})

describe('io_uring_get_events', () => {
  it('does not wait', () => {
    expect(io_uring_get_events(ringOf())).toBe(0)
  })
})

describe('io_uring_cqe_seen', () => {
  it('frees one', () => {
    const ring = withCompletions(2)
    const cqe: [io_uring_cqe | null] = [null]
    io_uring_wait_cqe(ring, cqe)
    io_uring_cqe_seen(ring, cqe[0])
    io_uring_cqe_seen(ring, null)
    expect(io_uring_cq_ready(ring)).toBe(1)
  })
})

describe('io_uring_cq_advance', () => {
  it('frees several, and no more than there are', () => {
    const ring = withCompletions(3)
    io_uring_cq_advance(ring, 2)
    expect(io_uring_cq_ready(ring)).toBe(1)
    expect(() => io_uring_cq_advance(ring, 2)).toThrow(RangeError)
  })
})

describe('io_uring_cq_ready', () => {
  it('counts', () => {
    expect(io_uring_cq_ready(ringOf())).toBe(0)
    expect(io_uring_cq_ready(withCompletions(4))).toBe(4)
  })
})

describe('io_uring_cq_has_overflow', () => {
  it('tells of completions without room, which are not lost', () => {
    const ring = ringOf(2)
    expect(io_uring_cq_has_overflow(ring)).toBe(false)
    // The queue of completions has 4, and libposix's copy as many.
    const many = 14
    for (let i = 0; i < many; i += 2) {
      sqeOf(ring, i)
      sqeOf(ring, i + 1)
      expect(io_uring_submit(ring)).toBe(2)
    }
    expect(io_uring_cq_has_overflow(ring)).toBe(true)
    const seen: number[] = []
    const cqe: [io_uring_cqe | null] = [null]
    while (io_uring_peek_cqe(ring, cqe) === 0) {
      seen.push(io_uring_cqe_get_data64(cqe[0]!))
      io_uring_cqe_seen(ring, cqe[0])
    }
    expect(seen).toEqual(Array.from({ length: many }, (_, i) => i))
  })
})

describe('io_uring_cq_eventfd_enabled', () => {
  it('tells', () => {
    expect(io_uring_cq_eventfd_enabled(ringOf())).toBe(true)
  })
})

describe('io_uring_cq_eventfd_toggle', () => {
  it('switches', () => {
    const ring = ringOf()
    expect(io_uring_cq_eventfd_toggle(ring, false)).toBe(0)
    expect(io_uring_cq_eventfd_enabled(ring)).toBe(false)
    expect(io_uring_cq_eventfd_toggle(ring, true)).toBe(0)
    expect(io_uring_cq_eventfd_enabled(ring)).toBe(true)
  })
})

describe('io_uring_cqe_get_data64', () => {
  it('refuses what is no completion', () => {
    expect(() => io_uring_cqe_get_data64(null as never)).toThrow(TypeError)
  })
})

describe('io_uring_cqe_get_data', () => {
  it('refuses what is no completion', () => {
    expect(() => io_uring_cqe_get_data({} as never)).toThrow(TypeError)
  })
})
