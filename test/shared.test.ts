import { array, int, shared, sizeof } from 'libposix'
import { sockaddr_in } from 'libposix/netinet/in.h'
import { describe, expect, it } from 'vitest'
import { outputOf, runProgram } from './support/run.ts'

describe('shared', () => {
  it('is what C has at file scope: zeroed, of that type and count', () => {
    expect(shared(Int32Array)).toEqual(new Int32Array(1))
    expect(shared(int, 3)).toEqual(new Int32Array(3))
    expect(shared(sockaddr_in)).toBeInstanceOf(sockaddr_in)
    expect(sizeof(shared(sockaddr_in, 2))).toBe(sizeof(array(sockaddr_in, 2)))
    expect(shared(BigInt64Array, 0)).toHaveLength(0)
  })

  it('is the same memory in every thread', async () => {
    expect(await outputOf('blocks')).toBe('0 3 0  0 2\n6 0.5 text 80 443\n')
  })

  it('refuses another type or count at the same place', async () => {
    const end = await runProgram('differs')
    expect(end).toMatchObject({ status: 1, stdout: '' })
    expect(end.stderr).toContain('Error: shared(): another thread has found another type or count at call 1 of file:')
  })

  it('refuses what is no type and no count', () => {
    expect(() => shared(5 as never)).toThrow(TypeError)
    expect(() => shared(Array as never)).toThrow(TypeError)
    expect(() => shared(Int32Array, -1)).toThrow(TypeError)
    expect(() => shared(Int32Array, 0.5)).toThrow(TypeError)
    expect(() => shared(Int32Array, 2 ** 50)).toThrow(Error)
  })
})
