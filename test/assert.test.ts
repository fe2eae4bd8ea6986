import { assert, assert_perror } from 'libposix/assert.h'
import { describe, expect, it } from 'vitest'
import { runProgram } from './support/run.ts'

describe('assert', () => {
  it('lets what is true pass', () => {
    const value: number | null = Math.max(1, 2)
    assert(value !== null)
    expect(value.toFixed()).toBe('2')
  })

  it('ends the process and says where', async () => {
    const end = await runProgram('fails', { args: ['assert'] })
    expect(end).toMatchObject({ signal: 'SIGABRT', stdout: '' })
    expect(end.stderr).toMatch(/^fails: fails\.\w+:\d+: check: Assertion `n === 2 \* \(1 \+ 1\)' failed\.\n$/)
  })
})

describe('assert_perror', () => {
  it('lets 0 pass', () => assert_perror(0))

  it('ends the process and says why', async () => {
    const end = await runProgram('fails', { args: ['assert_perror'] })
    expect(end.signal).toBe('SIGABRT')
    expect(end.stderr).toMatch(/^fails: fails\.\w+:\d+: Unexpected error: No such file or directory\.\n$/)
  })

  it('refuses what C refuses', () => expect(() => assert_perror('0' as never)).toThrow(TypeError))
})
