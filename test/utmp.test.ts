import { describe, expect, it } from 'vitest'
import { runProgram } from './support/run.ts'

describe('login_tty', () => {
  it('makes a terminal the process’s own, and fails on what is none', async () => {
    const end = await runProgram('login_tty')
    expect(end.stdout).toBe('3\n')
  })

  it('refuses what C refuses', async () => {
    const { login_tty } = await import('libposix/utmp.h')
    expect(() => login_tty('1' as never)).toThrow(TypeError)
  })
})
