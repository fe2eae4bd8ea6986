// When a child would not be sound, fork says so instead of making it.
import { describe, expect, it } from 'vitest'
import { sanitized } from '../support/patience.ts'
import { outputOf, runProgram } from '../support/run.ts'

async function lines(program: string): Promise<string[]> {
  return (await outputOf(program)).trim().split('\n')
}

describe('fork is refused', () => {
  it('while a worker runs, and not before and after', async () => {
    const said = await lines('workers')
    expect(said[0]).toBe('child 3')
    for (const line of said.slice(1, 4)) expect(line).toMatch(/^fork\(\): 1 worker thread .*worker\.terminate\(\)/)
    expect(said[4]).toBe('child 3')
  })

  it('in a listener of fs.watch, and not right after it', async () => {
    const refused = expect.stringMatching(/^fork\(\): a listener of fs\.watch .*setImmediate/)
    expect(await lines('watching')).toEqual([refused, refused, refused, `${5 << 8}`])
  })

  it('while a worker runs that was made before libposix came', async () => {
    const end = await runProgram('earlier-worker')
    expect(end.stdout).toMatch(/^fork\(\): 1 worker thread .*\nmade\n$/)
  })

  it('in a worker', async () => {
    const end = await runProgram('in-worker')
    expect(end.stdout).toMatch(/^fork\(\): only the main thread/)
  })

  it.skipIf(sanitized)(
    'where the limit of descriptors has fallen below those of a run that has a timeout',
    async () => {
      const [message, after] = await lines('limited')
      expect(message).toMatch(/^fork\(\): RLIMIT_NOFILE has fallen below the descriptors of thread \d+$/)
      expect(after).toBe('child 3')
    },
  )

  it('within seconds while a thread of the pool computes, and the parent is unharmed', async () => {
    const [message, duration, after] = await lines('busy-pool')
    expect(message).toMatch(/^fork\(\): thread \d+ \(.+\) never rests: /)
    expect(Number(duration)).toBeLessThan(15_000)
    expect(after).toBe('goes on')
  })

  it.each(['cold', 'warm'])('near the end of the stack, before anything has happened (%s)', async state => {
    expect(await outputOf('deep', { args: [state] })).toBe('3 prepare parent\n')
  })

  it('where the child could not have its own pid, before anything has happened', async () => {
    const [message, calls] = await lines('fixed-pid')
    expect(message).toMatch(/^fork\(\): Cannot /)
    expect(calls).toBe('0')
  })

  it('where the processes of this user may have no more signals pending', async () => {
    const [quiet, busy] = await lines('full-queue')
    for (const message of [quiet, busy]) expect(message).toMatch(/^fork\(\): RLIMIT_SIGPENDING allows no more signals/)
  })
})

describe('fork is not refused', () => {
  it('with the inspector open', async () => {
    const end = await runProgram('forks', { flags: ['--inspect=127.0.0.1:0'] })
    expect(end).toMatchObject({ status: 0, stdout: 'child 3\n' })
  })

  it.each(['false', 'true'])(
    'where there may be a worker, and DNS is not asked for the names of peers (%s)',
    async before => {
      expect(await outputOf('peers', { args: [before] })).toBe(`child 3\nonly without network: true, left ${before}\n`)
    },
  )

  it('with the pool waiting for input', async () => {
    expect(await outputOf('reading-pool')).toBe('child 3\n')
  })

  it('while V8 compiles and collects in the background', async () => {
    expect(await outputOf('busy-v8')).toBe('child 3\n')
  })
})
