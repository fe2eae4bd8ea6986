import { EINVAL, EPERM, ETIMEDOUT } from 'libposix/errno.h'
import {
  PTHREAD_COND_INITIALIZER,
  PTHREAD_MUTEX_ERRORCHECK,
  PTHREAD_PROCESS_PRIVATE,
  PTHREAD_PROCESS_SHARED,
  pthread_cond_broadcast,
  pthread_cond_clockwait,
  pthread_cond_destroy,
  pthread_cond_init,
  pthread_cond_signal,
  pthread_cond_t,
  pthread_cond_timedwait,
  pthread_cond_wait,
  pthread_condattr_destroy,
  pthread_condattr_getclock,
  pthread_condattr_getpshared,
  pthread_condattr_init,
  pthread_condattr_setclock,
  pthread_condattr_setpshared,
  pthread_condattr_t,
  pthread_mutex_init,
  pthread_mutex_lock,
  pthread_mutex_t,
  pthread_mutex_trylock,
  pthread_mutexattr_settype,
  pthread_mutexattr_t,
} from 'libposix/pthread.h'
import { CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_REALTIME, clock_gettime, timespec } from 'libposix/time.h'
import { describe, expect, it } from 'vitest'
import { outputOf } from '../support/run.ts'

describe('pthread_cond_wait', () => {
  it('lets a producer and its consumers wait for each other', async () => {
    expect(await outputOf('queue')).toBe('true\n')
  })

  it('lets handlers run without the mutex, and is cancelled with it', async () => {
    const [signalled, cancelled] = (await outputOf('interrupted')).split('\n')
    expect(signalled).toMatch(/^(0 )*handler 0 0( 0)*$/)
    expect(cancelled).toBe('true EBUSY 0')
  })

  it('fails as libc says', () => {
    const [mutex, attr] = [new pthread_mutex_t(), new pthread_mutexattr_t()]
    pthread_mutexattr_settype(attr, PTHREAD_MUTEX_ERRORCHECK)
    pthread_mutex_init(mutex, attr)
    expect(pthread_cond_wait(new pthread_cond_t(), mutex)).toBe(EPERM)
  })

  it('refuses what is no condition and no mutex', () => {
    expect(() => pthread_cond_wait(null, new pthread_mutex_t())).toThrow(RangeError)
    expect(() => pthread_cond_wait(new pthread_cond_t(), new Uint8Array(8))).toThrow(RangeError)
    expect(() => pthread_cond_wait(5 as never, new pthread_mutex_t())).toThrow(TypeError)
  })
})

describe.each([
  ['pthread_cond_timedwait', pthread_cond_timedwait],
  [
    'pthread_cond_clockwait',
    (cond: pthread_cond_t, mutex: pthread_mutex_t, time: timespec) =>
      pthread_cond_clockwait(cond, mutex, CLOCK_REALTIME, time),
  ],
] as const)('%s', (_, wait) => {
  it('waits until then, and has the mutex', () => {
    const [cond, mutex, time] = [new pthread_cond_t(PTHREAD_COND_INITIALIZER), new pthread_mutex_t(), new timespec()]
    pthread_mutex_lock(mutex)
    clock_gettime(CLOCK_REALTIME, time)
    expect(wait(cond, mutex, time)).toBe(ETIMEDOUT)
    expect(pthread_mutex_trylock(mutex)).not.toBe(0)
    expect(wait(cond, mutex, new timespec({ tv_nsec: -1 }))).toBe(EINVAL)
    expect(pthread_cond_clockwait(cond, mutex, CLOCK_PROCESS_CPUTIME_ID, time)).toBe(EINVAL)
  })

  it('refuses NULL', () => {
    expect(() => wait(new pthread_cond_t(), new pthread_mutex_t(), null as never)).toThrow(RangeError)
  })
})

describe.each([
  ['pthread_cond_signal', pthread_cond_signal],
  ['pthread_cond_broadcast', pthread_cond_broadcast],
  ['pthread_cond_destroy', pthread_cond_destroy],
] as const)('%s', (_, call) => {
  it('does nothing where nobody waits', () => {
    expect(call(new pthread_cond_t())).toBe(0)
    expect(() => call(null)).toThrow(RangeError)
  })
})

describe('pthread_cond_init', () => {
  it('makes one with the clock of its attributes', () => {
    const [cond, mutex, attr, time] = [
      new pthread_cond_t(),
      new pthread_mutex_t(),
      new pthread_condattr_t(),
      new timespec(),
    ]
    pthread_condattr_setclock(attr, CLOCK_MONOTONIC)
    expect(pthread_cond_init(cond, attr)).toBe(0)
    pthread_mutex_lock(mutex)
    clock_gettime(CLOCK_MONOTONIC, time)
    time.tv_nsec = 0
    expect(pthread_cond_timedwait(cond, mutex, time)).toBe(ETIMEDOUT)
  })
})

describe.each([
  ['pthread_condattr_init', pthread_condattr_init],
  ['pthread_condattr_destroy', pthread_condattr_destroy],
] as const)('%s', (_, call) => {
  it('takes attributes', () => {
    expect(call(new pthread_condattr_t())).toBe(0)
    expect(() => call(null)).toThrow(RangeError)
  })
})

describe.each([
  ['pthread_condattr_getclock', pthread_condattr_getclock, pthread_condattr_setclock, CLOCK_REALTIME, CLOCK_MONOTONIC],
  [
    'pthread_condattr_getpshared',
    pthread_condattr_getpshared,
    pthread_condattr_setpshared,
    PTHREAD_PROCESS_PRIVATE,
    PTHREAD_PROCESS_SHARED,
  ],
] as const)('%s', (_, get, set, first, other) => {
  it('tells what was set', () => {
    const [attr, value] = [new pthread_condattr_t(), Int32Array.of(-1)]
    expect([get(attr, value), value[0]]).toEqual([0, first])
    expect(set(attr, other)).toBe(0)
    expect([get(attr, value), value[0]]).toEqual([0, other])
  })
})

describe.each([
  ['pthread_condattr_setclock', pthread_condattr_setclock],
  ['pthread_condattr_setpshared', pthread_condattr_setpshared],
] as const)('%s', (_, set) => {
  it('refuses what there is not', () => {
    expect(set(new pthread_condattr_t(), 99)).toBe(EINVAL)
    expect(() => set(new pthread_condattr_t(), 0.5)).toThrow(TypeError)
  })
})
