// The short form of `npm run stress:fork`.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { compiled } from '../support/compile.ts'
import { patience } from '../support/patience.ts'

const timeout = 240_000 * patience

describe('100 forks', () => {
  it('end as they should, and leave nothing behind', { timeout: timeout + 10_000 }, async () => {
    const run = promisify(execFile)(process.execPath, [compiled('stress/fork'), '100', '--light'], { timeout })
    const { stdout } = await run.catch(error => error)
    const result = JSON.parse(stdout.trim().split('\n').at(-1))
    expect(result, stdout).toMatchObject({
      forks: 100,
      hangs: 0,
      wrong: 0,
      refused: 0,
      failed: 0,
      leaked: 0,
      zombies: 0,
    })
  })
})
