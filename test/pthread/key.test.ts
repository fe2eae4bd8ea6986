import { EAGAIN, EINVAL } from 'libposix/errno.h'
import { PTHREAD_KEYS_MAX } from 'libposix/limits.h'
import {
  pthread_getspecific,
  pthread_key_create,
  pthread_key_delete,
  pthread_key_t,
  pthread_setspecific,
} from 'libposix/pthread.h'
import { describe, expect, it } from 'vitest'
import { outputOf } from '../support/run.ts'

function keyOf(destructor: null | (() => void) = null): Uint32Array {
  const key = pthread_key_t()
  expect(pthread_key_create(key, destructor)).toBe(0)
  return key
}

describe('pthread_key_create', () => {
  it('gives each thread a value of its own, which is destroyed with it', async () => {
    expect(await outputOf('own')).toBe('null 10\nnull 20\nnull 30\n63 of main 1\n')
  })

  it('makes no more than there can be', () => {
    const keys: Uint32Array[] = []
    let result = 0
    while (result === 0 && keys.length <= PTHREAD_KEYS_MAX) {
      keys.push(pthread_key_t())
      result = pthread_key_create(keys.at(-1)!, null)
    }
    expect(result).toBe(EAGAIN)
    keys.pop()
    for (const key of keys) expect(pthread_key_delete(key)).toBe(0)
  })

  it('refuses what C refuses', () => {
    expect(() => pthread_key_create([0] as never, null)).toThrow(TypeError)
    expect(() => pthread_key_create(pthread_key_t(), 5 as never)).toThrow(TypeError)
  })
})

describe('pthread_key_delete', () => {
  it('leaves nothing to a key of the same number', () => {
    const key = keyOf()
    pthread_setspecific(key, 'old')
    expect(pthread_key_delete(key[0]!)).toBe(0)
    expect(pthread_key_delete(key)).toBe(EINVAL)
    expect(pthread_getspecific(key)).toBeNull()
    const next = keyOf()
    expect(next[0]).toBe(key[0])
    expect(pthread_getspecific(next)).toBeNull()
    pthread_key_delete(next)
  })
})

describe('pthread_setspecific', () => {
  it('takes anything under a key', () => {
    const [key, value] = [keyOf(() => {}), {}]
    expect(pthread_setspecific(key, value)).toBe(0)
    expect(pthread_getspecific(key)).toBe(value)
    pthread_key_delete(key)
    expect(pthread_setspecific(key, value)).toBe(EINVAL)
    expect(() => pthread_setspecific('1' as never, value)).toThrow(TypeError)
  })
})

describe('pthread_getspecific', () => {
  it('is null under what is no key', () => {
    expect(pthread_getspecific(PTHREAD_KEYS_MAX)).toBeNull()
    expect(() => pthread_getspecific(0.5)).toThrow(TypeError)
  })
})
