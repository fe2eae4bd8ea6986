import { pthread_atfork, pthread_equal, pthread_self } from 'libposix/pthread.h'
import { describe, expect, it } from 'vitest'
import { outputOf, runProgram } from './support/run.ts'

describe('pthread_atfork', () => {
  it('calls the hooks in the order of POSIX, in both processes', async () => {
    expect(await outputOf('order')).toBe('prepare2,prepare1,child1,child2\nprepare2,prepare1,parent1,parent2\n')
  })

  it('makes no fork when a prepare hook throws', async () => {
    expect(await outputOf('prepare-throws')).toBe('not now prepare,parent\n-1\n')
  })

  it('reports what the other hooks throw behind fork', async () => {
    expect(await outputOf('hooks-throw')).toBe('parent 1\nparent hook\n')
  })

  it('refuses what C refuses', () => {
    expect(() => pthread_atfork(1 as never, null, null)).toThrow(TypeError)
    expect(() => pthread_atfork(null, null, undefined as never)).toThrow(TypeError)
  })
})

describe('pthread_self', () => {
  it('is one id for each thread', async () => {
    const end = await runProgram('worker')
    expect(end).toMatchObject({ stdout: 'true true\n', stderr: '' })
  })
})

describe('pthread_equal', () => {
  it('compares ids', () => {
    expect(pthread_equal(pthread_self(), pthread_self())).not.toBe(0)
    expect(pthread_equal(pthread_self(), 0)).toBe(0)
    expect(pthread_equal(pthread_self(), -1)).toBe(0)
    expect(() => pthread_equal(pthread_self(), 0.5)).toThrow(TypeError)
    expect(() => pthread_equal(pthread_self(), null as never)).toThrow('t2 must be')
    const [held] = BigUint64Array.of(BigInt(pthread_self()))
    expect(pthread_equal(held!, [pthread_self()])).not.toBe(0)
  })
})
