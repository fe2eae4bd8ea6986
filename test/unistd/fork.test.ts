import { describe, expect, it } from 'vitest'
import { runProgram } from '../support/run.ts'

/** Has a child end in one of the ways of fork/child-ends.ts: what the parent says of it, and what came on standard error. */
async function childEnds(way: string): Promise<{ said: string; stderr: string }> {
  const end = await runProgram('child-ends', { args: [way] })
  expect(end, end.stderr).toMatchObject({ status: 0, late: false })
  return { said: end.stdout, stderr: end.stderr }
}

describe('fork', () => {
  it('makes a child that is a process of its own', async () => {
    const end = await runProgram('child')
    expect(end.stdout).toBe('true true true true\ntrue true exit 3\n')
  })

  it.each([
    ['_exit', 'exit 7'],
    ['process.exit', 'exit 8'],
    ['process.exitCode', 'exit 9'],
    ['by itself', 'exit 0'],
    ['a signal', 'signal 15'],
    ['process.abort', 'signal 6'],
  ])('lets the child end: %s', async (way, said) => {
    expect((await childEnds(way)).said).toBe(`${said}\n`)
  })

  it.each(['an error', 'an error in a timer', 'a rejection', 'a rejection that nobody awaits'])(
    'prints %s of the child as Node does',
    async way => {
      const { said, stderr } = await childEnds(way)
      expect(said).toBe('exit 1\n')
      expect(stderr).toMatch(/TypeError: boom\n {4}at /)
      expect(stderr).toMatch(/Node\.js v\d/)
    },
  )

  it('runs the exit listeners in the child', async () => {
    const end = await runProgram('exit-listeners')
    expect(end.stdout).toBe('child 4\nexit 4\nparent 0\n')
  })
})

describe('_exit', () => {
  it('ends the process without its exit listeners', async () => {
    const end = await runProgram('without-listeners')
    expect(end).toMatchObject({ status: 5, stdout: '' })
  })
})

describe('vfork', () => {
  it('makes a child that is a process of its own, as fork', async () => {
    const end = await runProgram('child', { args: ['vfork'] })
    expect(end.stdout).toBe('true true true true\ntrue true exit 3\n')
  })
})
