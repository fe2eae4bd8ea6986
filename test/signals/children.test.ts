// Signals do not queue: many children that end at once make one SIGCHLD. A handler that waits in a loop takes them all, one that waits once leaves zombies.
import { describe, expect, it } from 'vitest'
import { patience } from '../support/patience.ts'
import { outputOf } from '../support/run.ts'

const children = 1000
const size = 50

describe(`SIGCHLD of ${children} children that end in bursts of ${size}`, () => {
  it('leaves no zombie when the handler loops on WNOHANG', { timeout: 120_000 * patience }, async () => {
    const output = await outputOf('bursts', { args: [children / size, size, 'all'], deadline: 110_000 })
    const [taken, , zombies] = output.trim().split(' ')
    expect([taken, zombies]).toEqual([String(children), '0'])
  })

  it('leaves all but one of a burst as zombies when it waits once', { timeout: 60_000 * patience }, async () => {
    const output = await outputOf('bursts', { args: [1, size, 'one'], deadline: 50_000 })
    expect(output).toBe(`1 1 ${size - 1}\n`)
  })
})
