import { EFAULT, EINVAL } from 'libposix/errno.h'
import {
  SI_TIMER,
  SIG_BLOCK,
  SIGALRM,
  SIGEV_NONE,
  SIGEV_SIGNAL,
  SIGEV_THREAD,
  SIGEV_THREAD_ID,
  SIGUSR1,
  sigaddset,
  sigemptyset,
  sigevent,
  siginfo_t,
  sigprocmask,
  sigset_t,
  sigwaitinfo,
} from 'libposix/signal.h'
import {
  CLOCK_MONOTONIC,
  CLOCK_REALTIME,
  itimerspec,
  TIMER_ABSTIME,
  timer_create,
  timer_delete,
  timer_getoverrun,
  timer_gettime,
  timer_settime,
} from 'libposix/time.h'
import { getppid, gettid } from 'libposix/unistd.h'
import { afterEach, describe, expect, it } from 'vitest'
import { outputOf } from '../support/run.ts'

const made: number[] = []
afterEach(() => {
  for (const timer of made.splice(0)) timer_delete(timer)
})

function timer(notify: number, signal = SIGUSR1): number {
  const event = new sigevent()
  event.sigev_notify = notify
  event.sigev_signo = signal
  const timerid = [0]
  expect(timer_create(CLOCK_MONOTONIC, event, timerid)).toBe(0)
  made.push(timerid[0]!)
  return timerid[0]!
}

function span(seconds: number, nanoseconds = 0): itimerspec {
  const made = new itimerspec()
  made.it_value.tv_sec = seconds
  made.it_value.tv_nsec = nanoseconds
  return made
}

describe('timer_create', () => {
  it('sends a signal to the handler, with a value', async () => {
    expect(await outputOf('handler')).toBe('timer 7 true\n')
  })

  it('sends SIGALRM by default', async () => {
    expect(await outputOf('by-default')).toBe('true true\n')
  })

  it('sends a signal to a thread', () => {
    const set = new sigset_t()
    sigemptyset(set)
    sigaddset(set, SIGUSR1)
    sigprocmask(SIG_BLOCK, set, null)
    const event = new sigevent()
    event.sigev_notify = SIGEV_THREAD_ID
    event.sigev_signo = SIGUSR1
    event.sigev_value.sival_int = 9
    event.sigev_notify_thread_id = gettid()
    const timerid = [0]
    expect(timer_create(CLOCK_MONOTONIC, event, timerid)).toBe(0)
    made.push(timerid[0]!)
    timer_settime(timerid[0]!, 0, span(0, 1), null)
    const info = new siginfo_t()
    expect(sigwaitinfo(set, info)).toBe(SIGUSR1)
    expect([info.si_code, info.si_value.sival_int]).toEqual([SI_TIMER, 9])
  })

  it('fails as the kernel says', () => {
    expect(timer_create(-1000, null, [0])).toFailWith(EINVAL)
    const event = new sigevent()
    event.sigev_signo = 1000
    expect(timer_create(CLOCK_REALTIME, event, [0])).toFailWith(EINVAL)
    event.sigev_notify = SIGEV_THREAD_ID
    event.sigev_signo = SIGALRM
    event.sigev_notify_thread_id = getppid()
    expect(timer_create(CLOCK_REALTIME, event, [0])).toFailWith(EINVAL)
  })

  it('refuses a thread of its own, and what C refuses', () => {
    const event = new sigevent()
    event.sigev_notify = SIGEV_THREAD
    expect(() => timer_create(CLOCK_REALTIME, event, [0])).toThrow(/sevp has the sigev_notify SIGEV_THREAD/)
    expect(() => timer_create(CLOCK_REALTIME, null, null as never)).toThrow(RangeError)
    expect(() => timer_create(CLOCK_REALTIME, null, 1 as never)).toThrow(TypeError)
  })
})

describe('timer_settime', () => {
  it('starts and stops, and tells what was left', () => {
    const id = timer(SIGEV_NONE)
    const old = new itimerspec()
    expect(timer_settime(id, 0, span(1000), old)).toBe(0)
    expect(old.it_value.tv_sec).toBe(0)
    expect(timer_settime(id, TIMER_ABSTIME, span(0), old)).toBe(0)
    expect(old.it_value.tv_sec).toBeGreaterThan(900)
  })

  it('fails as the kernel says', () => {
    const id = timer(SIGEV_NONE)
    expect(timer_settime(id, 0, span(0, 1_000_000_000), null)).toFailWith(EINVAL)
    expect(timer_settime(id, 0, null as never, null)).toFailWith(EINVAL)
    expect(timer_settime(1_000_000, 0, span(1), null)).toFailWith(EINVAL)
    // glibc would read memory at an address made of it.
    expect(timer_settime(-1, 0, span(1), null)).toFailWith(EINVAL)
  })
})

describe('timer_gettime', () => {
  it('tells what is left', () => {
    const id = timer(SIGEV_SIGNAL)
    const start = span(1000)
    start.it_interval.tv_sec = 5
    timer_settime(id, 0, start, null)
    const left = new itimerspec()
    expect(timer_gettime(id, left)).toBe(0)
    expect([left.it_value.tv_sec > 900, left.it_interval.tv_sec]).toEqual([true, 5])
  })

  it('fails as the kernel says', () => {
    expect(timer_gettime(-1, new itimerspec())).toFailWith(EINVAL)
    expect(timer_gettime(timer(SIGEV_NONE), null as never)).toFailWith(EFAULT)
  })
})

describe('timer_getoverrun', () => {
  it('counts expiries that no signal told of', async () => {
    expect(await outputOf('overrun')).toBe('true true\n')
  })

  it('fails as the kernel says', () => {
    expect(timer_getoverrun(timer(SIGEV_NONE))).toBe(0)
    expect(timer_getoverrun(-1)).toFailWith(EINVAL)
  })
})

describe('timer_delete', () => {
  it('ends it', () => {
    const id = timer(SIGEV_NONE)
    made.pop()
    expect(timer_delete(id)).toBe(0)
    expect(timer_delete(id)).toFailWith(EINVAL)
    expect(timer_delete(-(2 ** 31))).toFailWith(EINVAL)
  })
})
