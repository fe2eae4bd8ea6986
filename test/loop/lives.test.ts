// How long a watch keeps its process or its thread alive, and what forked children have of it.
import { describe, expect, it } from 'vitest'
import { outputOf, runProgram } from '../support/run.ts'

describe('a watch', () => {
  it('keeps the process alive until it is closed', async () => {
    expect(await outputOf('alive')).toBe('heard\nclosed\n')
  })

  it('lets the process end when it is told to', async () => {
    expect(await outputOf('unref')).toBe('end\n')
  })

  it('makes an uncaught exception of what its callback throws', async () => {
    expect(await outputOf('throws')).toBe('caught first\ncaught second\n')
    const end = await runProgram('throws', { args: ['uncaught'] })
    expect(end).toMatchObject({ status: 1, stdout: '' })
    expect(end.stderr).toContain('Error: first')
  })

  it('runs what its callback leaves to be done before the next one', async () => {
    expect(await outputOf('microtasks')).toBe('one\ntick\npromise\ntwo\ntick\npromise\n')
  })

  it('has a loop of its own in a worker, and ends with it', async () => {
    expect(await outputOf('workers')).toBe('worker heard 1\nmain heard 1\nterminated 1\nexited 3\n')
  })

  it('is told what another thread closes', async () => {
    expect(await outputOf('closed-elsewhere')).toBe('32\n')
  })
})

describe('after fork', () => {
  it('both processes go on watching', async () => {
    expect((await outputOf('forked')).trim().split('\n').sort()).toEqual(['child heard 1', 'parent heard 1'])
  })

  it('what the child does is not felt by the parent', async () => {
    expect(await outputOf('child-closes')).toBe('child done\nparent heard 1\n')
  })

  it('what the parent closes can still be watched by the child', async () => {
    expect(await outputOf('parent-closes')).toBe('parent 32\nchild 1\n')
  })

  it('needs no free descriptor in the child', async () => {
    expect(await outputOf('no-descriptors')).toBe('child heard 1\n')
  })
})
