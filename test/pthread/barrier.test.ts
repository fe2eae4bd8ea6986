import { EINVAL } from 'libposix/errno.h'
import {
  PTHREAD_BARRIER_SERIAL_THREAD,
  PTHREAD_PROCESS_PRIVATE,
  PTHREAD_PROCESS_SHARED,
  pthread_barrier_destroy,
  pthread_barrier_init,
  pthread_barrier_t,
  pthread_barrier_wait,
  pthread_barrierattr_destroy,
  pthread_barrierattr_getpshared,
  pthread_barrierattr_init,
  pthread_barrierattr_setpshared,
  pthread_barrierattr_t,
} from 'libposix/pthread.h'
import { describe, expect, it } from 'vitest'
import { outputOf } from '../support/run.ts'

describe('pthread_barrier_wait', () => {
  it('lets nobody be a round ahead', async () => {
    expect(await outputOf('rounds')).toBe('800 200 0 0\n')
  })

  it('does not wait for more than are counted', () => {
    const barrier = new pthread_barrier_t()
    expect(pthread_barrier_wait(barrier)).toBe(EINVAL)
    pthread_barrier_init(barrier, null, 1)
    for (let i = 0; i < 3; i++) expect(pthread_barrier_wait(barrier)).toBe(PTHREAD_BARRIER_SERIAL_THREAD)
    expect(pthread_barrier_wait(new Uint8Array(32).fill(0xff))).toBe(EINVAL)
    expect(() => pthread_barrier_wait(null)).toThrow(RangeError)
  })
})

describe('pthread_barrier_init', () => {
  it('takes a count', () => {
    expect(pthread_barrier_init(new pthread_barrier_t(), new pthread_barrierattr_t(), 2)).toBe(0)
    expect(pthread_barrier_init(new pthread_barrier_t(), null, 0)).toBe(EINVAL)
    expect(() => pthread_barrier_init(new pthread_barrier_t(), null, 0.5)).toThrow(TypeError)
  })
})

describe('pthread_barrier_destroy', () => {
  it('ends its use', () => {
    const barrier = new pthread_barrier_t()
    pthread_barrier_init(barrier, null, 1)
    expect(pthread_barrier_destroy(barrier)).toBe(0)
    expect(pthread_barrier_wait(barrier)).toBe(EINVAL)
  })
})

describe.each([
  ['pthread_barrierattr_init', pthread_barrierattr_init],
  ['pthread_barrierattr_destroy', pthread_barrierattr_destroy],
] as const)('%s', (_, call) => {
  it('takes attributes', () => {
    expect(call(new pthread_barrierattr_t())).toBe(0)
    expect(() => call(null)).toThrow(RangeError)
  })
})

describe.each(['pthread_barrierattr_getpshared', 'pthread_barrierattr_setpshared'])('%s', () => {
  it('says who may use it', () => {
    const [attr, value] = [new pthread_barrierattr_t(), Int32Array.of(-1)]
    expect([pthread_barrierattr_getpshared(attr, value), value[0]]).toEqual([0, PTHREAD_PROCESS_PRIVATE])
    expect(pthread_barrierattr_setpshared(attr, PTHREAD_PROCESS_SHARED)).toBe(0)
    expect([pthread_barrierattr_getpshared(attr, value), value[0]]).toEqual([0, PTHREAD_PROCESS_SHARED])
    expect(pthread_barrierattr_setpshared(attr, 99)).toBe(EINVAL)
  })
})
