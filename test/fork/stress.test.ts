// The short form of `npm run stress:fork`.
import { execFile, execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { patience } from '../support/patience.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

describe('200 forks', () => {
  it('end as they should, and leave nothing behind', { timeout: 240_000 * patience }, async () => {
    execFileSync('npx', ['tsc', '--project', 'test/stress'], { cwd: root })
    const run = promisify(execFile)(process.execPath, ['build/stress/fork.js', '200', '--light'], { cwd: root })
    const { stdout } = await run.catch(error => error)
    const result = JSON.parse(stdout.trim().split('\n').at(-1))
    expect(result, stdout).toMatchObject({
      forks: 200,
      hangs: 0,
      wrong: 0,
      refused: 0,
      failed: 0,
      leaked: 0,
      zombies: 0,
    })
  })
})
