// In which order the handlers of signals that wait together run, and under which masks: as in C, whose program stands beside ours in test/peers.
import { expect, it } from 'vitest'
import { patience } from '../support/patience.ts'
import { peer } from '../support/program.ts'
import { runProgram } from '../support/run.ts'

it('is C’s order, under C’s masks', { timeout: 60_000 * patience }, async () => {
  const [c, ours] = await Promise.all([peer('let_in').ends(), runProgram('let-in')])
  expect(ours.stdout.split('\n')).toEqual(c.stdout.split('\n'))
  expect(ours).toMatchObject({ stderr: '', status: 0 })
  expect(c.stdout.split('\n')).toHaveLength(73)
})
