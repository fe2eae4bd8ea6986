import { EBUSY, EDEADLK, EINVAL, ENOTSUP, EPERM, ETIMEDOUT } from 'libposix/errno.h'
import {
  PTHREAD_MUTEX_DEFAULT,
  PTHREAD_MUTEX_ERRORCHECK,
  PTHREAD_MUTEX_INITIALIZER,
  PTHREAD_MUTEX_RECURSIVE,
  PTHREAD_MUTEX_ROBUST,
  PTHREAD_MUTEX_STALLED,
  PTHREAD_PRIO_INHERIT,
  PTHREAD_PRIO_NONE,
  PTHREAD_PROCESS_PRIVATE,
  PTHREAD_PROCESS_SHARED,
  pthread_mutex_clocklock,
  pthread_mutex_consistent,
  pthread_mutex_destroy,
  pthread_mutex_init,
  pthread_mutex_lock,
  pthread_mutex_t,
  pthread_mutex_timedlock,
  pthread_mutex_trylock,
  pthread_mutex_unlock,
  pthread_mutexattr_destroy,
  pthread_mutexattr_getprotocol,
  pthread_mutexattr_getpshared,
  pthread_mutexattr_getrobust,
  pthread_mutexattr_gettype,
  pthread_mutexattr_init,
  pthread_mutexattr_setprotocol,
  pthread_mutexattr_setpshared,
  pthread_mutexattr_setrobust,
  pthread_mutexattr_settype,
  pthread_mutexattr_t,
} from 'libposix/pthread.h'
import { CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, timespec } from 'libposix/time.h'
import { describe, expect, it } from 'vitest'
import { outputOf } from '../support/run.ts'

function mutexOf(type: number): pthread_mutex_t {
  const [mutex, attr] = [new pthread_mutex_t(), new pthread_mutexattr_t()]
  pthread_mutexattr_settype(attr, type)
  pthread_mutex_init(mutex, attr)
  return mutex
}

const past = new timespec()

describe('pthread_mutex_lock', () => {
  it('makes sums exact, as a semaphore does', async () => {
    expect(await outputOf('sums')).toBe('200000 200000\n')
  })

  it('asks who has it, where its type says so', () => {
    const [checking, recursive] = [mutexOf(PTHREAD_MUTEX_ERRORCHECK), mutexOf(PTHREAD_MUTEX_RECURSIVE)]
    for (const mutex of [checking, recursive]) expect(pthread_mutex_lock(mutex)).toBe(0)
    expect(pthread_mutex_lock(checking)).toBe(EDEADLK)
    expect(pthread_mutex_lock(recursive)).toBe(0)
    for (const mutex of [checking, recursive, recursive]) expect(pthread_mutex_unlock(mutex)).toBe(0)
    for (const mutex of [checking, recursive]) expect(pthread_mutex_unlock(mutex)).toBe(EPERM)
  })

  it('tells other threads, and those that come after one that has ended', async () => {
    expect((await outputOf('owners')).split('\n')).toEqual([
      'EBUSY EPERM',
      'EBUSY EPERM',
      'EOWNERDEAD 0 EOWNERDEAD',
      '0 EINVAL',
      '0 0 ENOTRECOVERABLE',
      'EBUSY EPERM',
      '',
    ])
  })

  it('tells a process that another was killed', async () => {
    expect(await outputOf('processes')).toBe('EOWNERDEAD\n')
  })

  it('refuses what is no mutex', () => {
    expect(() => pthread_mutex_lock(null)).toThrow(RangeError)
    expect(() => pthread_mutex_lock(new Uint8Array(8))).toThrow(RangeError)
    expect(() => pthread_mutex_lock(new Uint8Array(80).subarray(1))).toThrow('must be a multiple of 8')
    expect(() => pthread_mutex_lock(5 as never)).toThrow(TypeError)
    expect(pthread_mutex_lock(new Uint8Array(40).fill(0xff))).toBe(EINVAL)
  })
})

describe('pthread_mutex_init', () => {
  it('makes one that is free, as the initialiser does', () => {
    const mutex = new pthread_mutex_t(new Uint8Array(40).fill(0xff))
    expect(pthread_mutex_init(mutex, null)).toBe(0)
    expect(mutex).toEqual(new pthread_mutex_t(PTHREAD_MUTEX_INITIALIZER))
    expect(pthread_mutex_trylock(mutex)).toBe(0)
  })

  it('knows no protocol against priority inversion', () => {
    const attr = new pthread_mutexattr_t()
    pthread_mutexattr_setprotocol(attr, PTHREAD_PRIO_INHERIT)
    expect(pthread_mutex_init(new pthread_mutex_t(), attr)).toBe(ENOTSUP)
  })
})

describe('pthread_mutex_destroy', () => {
  it('refuses a locked one, and ends its use', () => {
    const mutex = new pthread_mutex_t()
    pthread_mutex_lock(mutex)
    expect(pthread_mutex_destroy(mutex)).toBe(EBUSY)
    pthread_mutex_unlock(mutex)
    expect(pthread_mutex_destroy(mutex)).toBe(0)
    expect(pthread_mutex_lock(mutex)).toBe(EINVAL)
  })
})

describe('pthread_mutex_trylock', () => {
  it('does not wait', () => {
    const mutex = new pthread_mutex_t()
    expect(pthread_mutex_trylock(mutex)).toBe(0)
    expect(pthread_mutex_trylock(mutex)).toBe(EBUSY)
  })
})

describe.each([
  ['pthread_mutex_timedlock', pthread_mutex_timedlock],
  [
    'pthread_mutex_clocklock',
    (mutex: pthread_mutex_t, time: timespec) => pthread_mutex_clocklock(mutex, CLOCK_MONOTONIC, time),
  ],
] as const)('%s', (_, lock) => {
  it('waits until then', () => {
    const mutex = new pthread_mutex_t()
    expect(lock(mutex, past)).toBe(0)
    expect(lock(mutex, past)).toBe(ETIMEDOUT)
    expect(lock(mutex, new timespec({ tv_sec: -1 }))).toBe(ETIMEDOUT)
    expect(lock(mutex, new timespec({ tv_nsec: -1 }))).toBe(EINVAL)
  })

  it('refuses NULL', () => {
    expect(() => lock(new pthread_mutex_t(), null as never)).toThrow(RangeError)
  })
})

describe('pthread_mutex_unlock', () => {
  it('wakes who waits, whose clock is one of two', () => {
    const mutex = new pthread_mutex_t()
    expect(pthread_mutex_clocklock(mutex, CLOCK_PROCESS_CPUTIME_ID, past)).toBe(EINVAL)
    expect(pthread_mutex_lock(mutex)).toBe(0)
    expect(pthread_mutex_unlock(mutex)).toBe(0)
  })
})

describe('pthread_mutex_consistent', () => {
  it('is for robust ones whose owner has died', () => {
    const [mutex, attr] = [new pthread_mutex_t(), new pthread_mutexattr_t()]
    expect(pthread_mutex_consistent(mutex)).toBe(EINVAL)
    pthread_mutexattr_setrobust(attr, PTHREAD_MUTEX_ROBUST)
    pthread_mutex_init(mutex, attr)
    pthread_mutex_lock(mutex)
    expect(pthread_mutex_consistent(mutex)).toBe(EINVAL)
    expect(pthread_mutex_unlock(mutex)).toBe(0)
    expect(pthread_mutex_unlock(mutex)).toBe(EPERM)
  })
})

describe.each(['pthread_mutexattr_init', 'pthread_mutexattr_destroy'])('%s', () => {
  it('begins with the defaults', () => {
    const attr = new pthread_mutexattr_t()
    expect(pthread_mutexattr_init(attr)).toBe(0)
    expect(pthread_mutexattr_destroy(attr)).toBe(0)
  })
})

describe.each([
  [
    'pthread_mutexattr_gettype',
    pthread_mutexattr_gettype,
    pthread_mutexattr_settype,
    PTHREAD_MUTEX_DEFAULT,
    PTHREAD_MUTEX_RECURSIVE,
  ],
  [
    'pthread_mutexattr_getpshared',
    pthread_mutexattr_getpshared,
    pthread_mutexattr_setpshared,
    PTHREAD_PROCESS_PRIVATE,
    PTHREAD_PROCESS_SHARED,
  ],
  [
    'pthread_mutexattr_getrobust',
    pthread_mutexattr_getrobust,
    pthread_mutexattr_setrobust,
    PTHREAD_MUTEX_STALLED,
    PTHREAD_MUTEX_ROBUST,
  ],
  [
    'pthread_mutexattr_getprotocol',
    pthread_mutexattr_getprotocol,
    pthread_mutexattr_setprotocol,
    PTHREAD_PRIO_NONE,
    PTHREAD_PRIO_INHERIT,
  ],
] as const)('%s', (_, get, set, first, other) => {
  it('tells what was set', () => {
    const [attr, value] = [new pthread_mutexattr_t(), Int32Array.of(-1)]
    expect([get(attr, value), value[0]]).toEqual([0, first])
    expect(set(attr, other)).toBe(0)
    expect([get(attr, value), value[0]]).toEqual([0, other])
    expect(set(attr, 99)).toBe(EINVAL)
    expect(() => set(null, other)).toThrow(RangeError)
    expect(() => get(attr, null)).toThrow(RangeError)
  })
})

describe.each([
  ['pthread_mutexattr_settype', pthread_mutexattr_settype],
  ['pthread_mutexattr_setpshared', pthread_mutexattr_setpshared],
  ['pthread_mutexattr_setrobust', pthread_mutexattr_setrobust],
  ['pthread_mutexattr_setprotocol', pthread_mutexattr_setprotocol],
] as const)('%s', (_, set) => {
  it('takes an int', () => {
    expect(() => set(new pthread_mutexattr_t(), 0.5)).toThrow(TypeError)
  })
})
