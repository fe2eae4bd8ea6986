import { PTHREAD_ONCE_INIT, pthread_once, pthread_once_t } from 'libposix/pthread.h'
import { describe, expect, it } from 'vitest'

describe('pthread_once', () => {
  it('calls a function once', () => {
    const once = pthread_once_t(PTHREAD_ONCE_INIT)
    let calls = 0
    for (let i = 0; i < 3; i++) expect(pthread_once(once, () => calls++)).toBe(0)
    expect(calls).toBe(1)
  })

  it('calls it again if it has thrown', () => {
    const once = pthread_once_t()
    expect(() =>
      pthread_once(once, () => {
        throw new Error('not yet')
      }),
    ).toThrow('not yet')
    let calls = 0
    pthread_once(once, () => calls++)
    expect(calls).toBe(1)
  })

  it('refuses what C refuses', () => {
    expect(() => pthread_once(pthread_once_t(), null as never)).toThrow(RangeError)
    expect(() => pthread_once(null, () => {})).toThrow(RangeError)
    expect(() => pthread_once(new Uint8Array(8).subarray(1), () => {})).toThrow(RangeError)
  })
})
