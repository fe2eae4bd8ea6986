import { EBUSY } from 'libposix/errno.h'
import {
  PTHREAD_PROCESS_PRIVATE,
  pthread_spin_destroy,
  pthread_spin_init,
  pthread_spin_lock,
  pthread_spin_trylock,
  pthread_spin_unlock,
  pthread_spinlock_t,
} from 'libposix/pthread.h'
import { describe, expect, it } from 'vitest'
import { outputOf } from '../support/run.ts'

describe('pthread_spin_lock', () => {
  it('makes sums exact', async () => {
    expect(await outputOf('sums')).toBe('40000\n')
  })

  it('refuses what is no lock', () => {
    expect(() => pthread_spin_lock(null)).toThrow(RangeError)
    expect(() => pthread_spin_lock(new Uint8Array(2))).toThrow(RangeError)
  })
})

describe('pthread_spin_trylock', () => {
  it('does not wait', () => {
    const lock = pthread_spinlock_t()
    expect([pthread_spin_trylock(lock), pthread_spin_trylock(lock)]).toEqual([0, EBUSY])
  })
})

describe('pthread_spin_init', () => {
  it('makes one that is free', () => {
    const lock = pthread_spinlock_t(1)
    expect(pthread_spin_init(lock, PTHREAD_PROCESS_PRIVATE)).toBe(0)
    expect(pthread_spin_trylock(lock)).toBe(0)
  })
})

describe.each([
  ['pthread_spin_unlock', pthread_spin_unlock],
  ['pthread_spin_destroy', pthread_spin_destroy],
] as const)('%s', (_, call) => {
  it('ends the use of one', () => {
    expect(call(pthread_spinlock_t())).toBe(0)
    expect(() => call(5 as never)).toThrow(TypeError)
  })
})
