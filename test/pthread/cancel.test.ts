import { EINVAL, ESRCH } from 'libposix/errno.h'
import {
  PTHREAD_CANCEL_ASYNCHRONOUS,
  PTHREAD_CANCEL_DEFERRED,
  PTHREAD_CANCEL_DISABLE,
  PTHREAD_CANCEL_ENABLE,
  pthread_cancel,
  pthread_cleanup_pop,
  pthread_cleanup_push,
  pthread_setcancelstate,
  pthread_setcanceltype,
  pthread_testcancel,
} from 'libposix/pthread.h'
import { describe, expect, it } from 'vitest'
import { outputOf } from '../support/run.ts'

describe('pthread_cancel', () => {
  it('ends a thread at the points that POSIX names', async () => {
    expect((await outputOf('points')).split('\n')).toEqual([
      'reads cancelled 21',
      'gets cancelled 21',
      'scans cancelled 21',
      'pauses cancelled 21',
      'waits cancelled 21',
      'joins cancelled 21',
      'tests cancelled 21',
      'exits by itself 21',
      'locks cancelled 321',
      'disables not cancelled 2',
      'enables cancelled 421',
      '',
    ])
  })

  it('fails as libc says', () => {
    expect(pthread_cancel(12345)).toBe(ESRCH)
    expect(() => pthread_cancel('1' as never)).toThrow(TypeError)
  })
})

describe.each([
  ['pthread_setcancelstate', pthread_setcancelstate, PTHREAD_CANCEL_ENABLE, PTHREAD_CANCEL_DISABLE],
  ['pthread_setcanceltype', pthread_setcanceltype, PTHREAD_CANCEL_DEFERRED, PTHREAD_CANCEL_ASYNCHRONOUS],
] as const)('%s', (_, set, first, other) => {
  it('tells what was before', () => {
    const old = Int32Array.of(-1)
    expect([set(other, old), old[0]]).toEqual([0, first])
    expect([set(first, old), old[0]]).toEqual([0, other])
    expect(set(first, null)).toBe(0)
    expect(set(99, old)).toBe(EINVAL)
  })

  it('refuses what C refuses', () => {
    expect(() => set(0.5, null)).toThrow(TypeError)
    expect(() => set(first, [0] as never)).toThrow(TypeError)
  })
})

describe('pthread_testcancel', () => {
  it('does nothing in a thread that nobody has cancelled', () => {
    expect(pthread_testcancel()).toBeUndefined()
  })
})

describe('pthread_cleanup_push', () => {
  it('refuses what C refuses', () => {
    expect(() => pthread_cleanup_push(5 as never, null)).toThrow(TypeError)
  })
})

describe('pthread_cleanup_pop', () => {
  it('does what was pushed last, if it is to', () => {
    const done: number[] = []
    for (const n of [1, 2, 3]) pthread_cleanup_push(arg => void done.push(arg), n)
    for (const execute of [1, 0, 1]) pthread_cleanup_pop(execute)
    expect(done).toEqual([3, 1])
  })
})
