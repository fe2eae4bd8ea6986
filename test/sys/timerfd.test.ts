import { EBADF, EINVAL } from 'libposix/errno.h'
import { POLLIN, poll, pollfd } from 'libposix/poll.h'
import {
  TFD_CLOEXEC,
  TFD_NONBLOCK,
  TFD_TIMER_ABSTIME,
  timerfd_create,
  timerfd_gettime,
  timerfd_settime,
} from 'libposix/sys/timerfd.h'
import { CLOCK_MONOTONIC, CLOCK_REALTIME, itimerspec } from 'libposix/time.h'
import { close, read } from 'libposix/unistd.h'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let fd = -1
beforeEach(() => {
  fd = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK)
})
afterEach(() => close(fd))

function spec(milliseconds: number, every = 0): itimerspec {
  const time = new itimerspec()
  time.it_value.tv_nsec = milliseconds * 1e6
  time.it_interval.tv_nsec = every * 1e6
  return time
}

describe('timerfd_create', () => {
  it('makes a timer', () => {
    expect(fd).toBeGreaterThan(2)
  })

  it('fails as the kernel says', () => {
    expect(timerfd_create(99, 0)).toFailWith(EINVAL)
    expect(timerfd_create(CLOCK_MONOTONIC, 1)).toFailWith(EINVAL)
  })
})

describe('timerfd_settime', () => {
  it('goes off once, or again and again', () => {
    expect(timerfd_settime(fd, 0, spec(5, 1), null)).toBe(0)
    const wait = new pollfd()
    wait.fd = fd
    wait.events = POLLIN
    const count = new BigUint64Array(1)
    let total = 0n
    while (total < 5n) {
      expect(poll(wait, 1, 5000)).toBe(1)
      expect(read(fd, count, 8)).toBe(8)
      total += count[0]!
    }
    const before = new itimerspec()
    expect(timerfd_settime(fd, 0, spec(0), before)).toBe(0)
    expect(before.it_interval.tv_nsec).toBe(1e6)
    expect(before.it_value.tv_nsec).toBeLessThanOrEqual(1e6)
  })

  it('takes a time of the clock', () => {
    const past = spec(0)
    past.it_value.tv_sec = 1
    const clock = timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK)
    expect(timerfd_settime(clock, TFD_TIMER_ABSTIME, past, null)).toBe(0)
    expect(poll(new pollfd({ fd: clock, events: POLLIN }), 1, 5000)).toBe(1)
    expect(read(clock, new BigUint64Array(1), 8)).toBe(8)
    close(clock)
  })

  it('fails as the kernel says', () => {
    expect(timerfd_settime(-1, 0, spec(1), null)).toFailWith(EBADF)
    expect(timerfd_settime(0, 0, spec(1), null)).toFailWith(EINVAL)
    expect(timerfd_settime(fd, 0, spec(1000), null)).toFailWith(EINVAL)
  })

  it('refuses what is too short', () => {
    expect(() => timerfd_settime(fd, 0, new Uint8Array(31) as never, null)).toThrow(RangeError)
    expect(() => timerfd_settime(fd, 0, spec(1), new Uint8Array(31) as never)).toThrow(RangeError)
  })
})

describe('timerfd_gettime', () => {
  it('tells the time left', () => {
    const left = spec(1)
    expect(timerfd_gettime(fd, left)).toBe(0)
    expect([left.it_value.tv_sec, left.it_value.tv_nsec]).toEqual([0, 0])
    const long = spec(0, 3)
    long.it_value.tv_sec = 100
    expect(timerfd_settime(fd, 0, long, null)).toBe(0)
    expect(timerfd_gettime(fd, left)).toBe(0)
    expect(left.it_value.tv_sec).toBeGreaterThan(90)
    expect(left.it_interval.tv_nsec).toBe(3e6)
  })

  it('fails as the kernel says', () => {
    expect(timerfd_gettime(-1, new itimerspec())).toFailWith(EBADF)
    expect(timerfd_gettime(0, new itimerspec())).toFailWith(EINVAL)
  })
})
