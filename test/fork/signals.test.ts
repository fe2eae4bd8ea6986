// fork and signals: what came before is handled before, and the child starts as C's does.
import { describe, expect, it } from 'vitest'
import { patience } from '../support/patience.ts'
import { outputOf } from '../support/run.ts'

const linesOf = async (program: string) => (await outputOf(program)).trimEnd().split('\n')

describe('fork', () => {
  it('runs the handlers of what came before, and the child starts with the mask of the program', async () => {
    expect(await linesOf('earlier')).toEqual(['child 1 2 0 0', 'parent 1 2 0 0', '3'])
  })

  it('leaves the child of a handler under the mask of the handler, and then of the program', async () => {
    // SIGUSR1 and SIGUSR2 are 10 and 12; what waited for the parent does not wait for the child.
    const lines = await linesOf('in-handler')
    expect(lines).toEqual(['in the handler a00 0', 'child 0 0', 'parent SIGUSR2', 'parent 0 0'])
  })

  it('hands on nothing but the mask of the program', async () => {
    const none = '0000000000000000'
    const [free, ...pending] = [`SigBlk:\t${none}`, `SigPnd:\t${none}`, `ShdPnd:\t${none}`]
    const lines = await linesOf('exec')
    expect(lines.slice(0, 3).sort()).toEqual([free, ...pending].sort())
    expect(lines.slice(3).sort()).toEqual(['SigBlk:\t0000000000000800', ...pending].sort())
  })

  it('goes right each time while signals rain', { timeout: 120_000 * patience }, async () => {
    expect(await outputOf('stream', { args: [200], deadline: 100_000 })).toBe('{"5":200} true 0\n')
  })
})
