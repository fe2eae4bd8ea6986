import { EBUSY, EDEADLK, EINVAL, EPERM, ETIMEDOUT } from 'libposix/errno.h'
import {
  PTHREAD_PROCESS_PRIVATE,
  PTHREAD_PROCESS_SHARED,
  PTHREAD_RWLOCK_INITIALIZER,
  pthread_rwlock_clockrdlock,
  pthread_rwlock_clockwrlock,
  pthread_rwlock_destroy,
  pthread_rwlock_init,
  pthread_rwlock_rdlock,
  pthread_rwlock_t,
  pthread_rwlock_timedrdlock,
  pthread_rwlock_timedwrlock,
  pthread_rwlock_tryrdlock,
  pthread_rwlock_trywrlock,
  pthread_rwlock_unlock,
  pthread_rwlock_wrlock,
  pthread_rwlockattr_destroy,
  pthread_rwlockattr_getpshared,
  pthread_rwlockattr_init,
  pthread_rwlockattr_setpshared,
  pthread_rwlockattr_t,
} from 'libposix/pthread.h'
import { CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, timespec } from 'libposix/time.h'
import { describe, expect, it } from 'vitest'
import { outputOf } from '../support/run.ts'

const past = new timespec()

describe('pthread_rwlock_rdlock', () => {
  it('keeps writers out, and writers all', async () => {
    expect(await outputOf('threads')).toBe('10000 10000 null 0 null 0\nEBUSY 0 0 0\nEBUSY EBUSY EPERM 0\n')
  })

  it('can be had several times', () => {
    const lock = new pthread_rwlock_t(PTHREAD_RWLOCK_INITIALIZER)
    for (let i = 0; i < 3; i++) expect(pthread_rwlock_rdlock(lock)).toBe(0)
    expect(pthread_rwlock_trywrlock(lock)).toBe(EBUSY)
    for (let i = 0; i < 3; i++) expect(pthread_rwlock_unlock(lock)).toBe(0)
    expect(pthread_rwlock_trywrlock(lock)).toBe(0)
    expect(pthread_rwlock_rdlock(lock)).toBe(EDEADLK)
    expect(() => pthread_rwlock_rdlock(null)).toThrow(RangeError)
  })
})

describe('pthread_rwlock_wrlock', () => {
  it('is had once', () => {
    const lock = new pthread_rwlock_t()
    expect(pthread_rwlock_wrlock(lock)).toBe(0)
    expect(pthread_rwlock_wrlock(lock)).toBe(EDEADLK)
  })
})

describe.each([
  ['pthread_rwlock_tryrdlock', pthread_rwlock_tryrdlock],
  ['pthread_rwlock_trywrlock', pthread_rwlock_trywrlock],
] as const)('%s', (_, take) => {
  it('does not wait', () => {
    const lock = new pthread_rwlock_t()
    expect(take(lock)).toBe(0)
    expect(pthread_rwlock_unlock(lock)).toBe(0)
    pthread_rwlock_wrlock(lock)
    expect(take(lock)).toBe(EBUSY)
  })
})

describe.each([
  ['pthread_rwlock_timedrdlock', pthread_rwlock_timedrdlock],
  ['pthread_rwlock_timedwrlock', pthread_rwlock_timedwrlock],
  [
    'pthread_rwlock_clockrdlock',
    (lock: pthread_rwlock_t, time: timespec) => pthread_rwlock_clockrdlock(lock, CLOCK_MONOTONIC, time),
  ],
  [
    'pthread_rwlock_clockwrlock',
    (lock: pthread_rwlock_t, time: timespec) => pthread_rwlock_clockwrlock(lock, CLOCK_MONOTONIC, time),
  ],
] as const)('%s', (name, take) => {
  it('waits until then', () => {
    const lock = new pthread_rwlock_t()
    expect(take(lock, past)).toBe(0)
    if (name.includes('wr')) return
    expect(pthread_rwlock_timedwrlock(lock, past)).toBe(ETIMEDOUT)
    expect(pthread_rwlock_timedwrlock(lock, new timespec({ tv_nsec: -1 }))).toBe(EINVAL)
    expect(pthread_rwlock_clockwrlock(lock, CLOCK_PROCESS_CPUTIME_ID, past)).toBe(EINVAL)
  })

  it('refuses NULL', () => {
    expect(() => take(new pthread_rwlock_t(), null as never)).toThrow(RangeError)
  })
})

describe('pthread_rwlock_unlock', () => {
  it('is for who has it', () => {
    expect(pthread_rwlock_unlock(new pthread_rwlock_t())).toBe(EPERM)
  })
})

describe('pthread_rwlock_init', () => {
  it('makes one that is free', () => {
    const lock = new pthread_rwlock_t(new Uint8Array(56).fill(0xff))
    expect(pthread_rwlock_init(lock, new pthread_rwlockattr_t())).toBe(0)
    expect(pthread_rwlock_trywrlock(lock)).toBe(0)
  })
})

describe('pthread_rwlock_destroy', () => {
  it('refuses one that is locked', () => {
    const lock = new pthread_rwlock_t()
    pthread_rwlock_rdlock(lock)
    expect(pthread_rwlock_destroy(lock)).toBe(EBUSY)
    pthread_rwlock_unlock(lock)
    expect(pthread_rwlock_destroy(lock)).toBe(0)
  })
})

describe.each([
  ['pthread_rwlockattr_init', pthread_rwlockattr_init],
  ['pthread_rwlockattr_destroy', pthread_rwlockattr_destroy],
] as const)('%s', (_, call) => {
  it('takes attributes', () => {
    expect(call(new pthread_rwlockattr_t())).toBe(0)
    expect(() => call(null)).toThrow(RangeError)
  })
})

describe.each(['pthread_rwlockattr_getpshared', 'pthread_rwlockattr_setpshared'])('%s', () => {
  it('says who may use it', () => {
    const [attr, value] = [new pthread_rwlockattr_t(), Int32Array.of(-1)]
    expect([pthread_rwlockattr_getpshared(attr, value), value[0]]).toEqual([0, PTHREAD_PROCESS_PRIVATE])
    expect(pthread_rwlockattr_setpshared(attr, PTHREAD_PROCESS_SHARED)).toBe(0)
    expect([pthread_rwlockattr_getpshared(attr, value), value[0]]).toEqual([0, PTHREAD_PROCESS_SHARED])
    expect(pthread_rwlockattr_setpshared(attr, 99)).toBe(EINVAL)
  })
})
