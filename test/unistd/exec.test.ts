import { openSync } from 'node:fs'
import { E2BIG, EACCES, EBADF, EFAULT, ENOENT, ENOTDIR } from 'libposix/errno.h'
import { execl, execle, execlp, execv, execve, execvp, execvpe, fexecve } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'
import { runProgram } from '../support/run.ts'

/** What a process prints that calls exec in one of the ways of exec/becomes.ts. */
async function becomes(way: string, env: Record<string, string> = {}): Promise<string> {
  const end = await runProgram('becomes', { args: [way], env, input: 'from stdin' })
  expect(end).toMatchObject({ status: 0, stderr: '', late: false })
  return end.stdout
}

describe('execv', () => {
  it('becomes another program in the same process', async () => {
    const end = await runProgram('same-process')
    const [before, after] = end.stdout.trim().split('\n')
    expect(after).toBe(before)
    expect(end.status).toBe(7)
  })

  it('passes the arguments, standard input and process.env', async () => {
    expect(await becomes('execv', { COLOUR: 'red' })).toBe('from stdin\nzero ünö red\n')
    expect(await becomes('execv after process.env')).toBe('blue\n')
  })

  it('takes views and an early NULL', async () => {
    expect(await becomes('execv of views')).toBe('a\n')
  })

  it('fails as the kernel says', () => {
    expect(execv('/nonexistent', ['x'])).toFailWith(ENOENT)
    expect(execv('/etc/passwd', ['x'])).toFailWith(EACCES)
    expect(execv('/etc/passwd/x', ['x'])).toFailWith(ENOTDIR)
    expect(execv('/bin/true', ['x', 'y'.repeat(200_000)])).toFailWith(E2BIG)
  })

  it('refuses what C refuses', () => {
    expect(() => execv('/bin/true', ['a\0b'])).toThrow(TypeError)
    expect(() => execv('/bin/true', [1 as never])).toThrow(TypeError)
    expect(() => execv('/bin/true', 'true' as never)).toThrow(TypeError)
    expect(() => execv(null as never, ['true'])).toThrow(RangeError)
    expect(() => execv('/bin/true', [Buffer.from('no end')])).toThrow(RangeError)
    const path = new Uint8Array(Buffer.from('/nonexistent\0'))
    const detaching = Object.defineProperty(['x'], 0, { get: () => structuredClone('x', { transfer: [path.buffer] }) })
    expect(() => execv(path, detaching)).toThrow(RangeError)
  })
})

describe('execve', () => {
  it('gives the environment', async () => {
    expect(await becomes('execve', { C: '3' })).toBe('A=1\nB=2\n')
    expect(await becomes('execve with NULL')).toBe('')
  })

  it('fails as the kernel says', () => {
    expect(execve(null, ['x'], [])).toFailWith(EFAULT)
    expect(execve('/nonexistent', ['x'], [])).toFailWith(ENOENT)
  })
})

describe('execvp', () => {
  it('searches PATH', async () => {
    expect(await becomes('execvp')).toBe('found\n')
    expect(execvp('no-such-program', ['x'])).toFailWith(ENOENT)
  })

  it('refuses what C refuses', () => {
    expect(() => execvp('true', null as never)).toThrow(RangeError)
  })
})

describe('execvpe', () => {
  it('searches PATH and gives the environment', async () => {
    expect(await becomes('execvpe')).toBe('A=1\n')
    expect(execvpe('no-such-program', ['x'], [])).toFailWith(ENOENT)
  })
})

describe('fexecve', () => {
  it('runs an open file', async () => {
    expect(await becomes('fexecve')).toBe('open\n')
  })

  it('fails as the kernel says', () => {
    expect(fexecve(9999, ['x'], [])).toFailWith(EBADF)
    expect(fexecve(openSync('/dev/null', 'r'), ['x'], [])).toFailWith(EACCES)
  })
})

describe('execl', () => {
  it('takes the arguments one by one', async () => {
    expect(await becomes('execl')).toBe('a b\n')
    expect(execl('/nonexistent', 'x', null)).toFailWith(ENOENT)
  })

  it('refuses what C refuses', () => {
    expect(() => execl('/bin/echo', 'echo', 3 as never, null)).toThrow(TypeError)
  })
})

describe('execlp', () => {
  it('searches PATH', async () => {
    expect(await becomes('execlp')).toBe('a\n')
    expect(execlp('no-such-program', 'x', null)).toFailWith(ENOENT)
  })
})

describe('execle', () => {
  it('takes the environment behind the NULL', async () => {
    expect(await becomes('execle')).toBe('A=1\n')
    expect(execle('/bin/true', 'x'.repeat(200_000), null, [])).toFailWith(E2BIG)
    expect(() => execle('/bin/true', 'true', null, 'A=1' as never)).toThrow(TypeError)
  })
})
