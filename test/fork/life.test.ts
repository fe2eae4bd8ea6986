// What a child can do after fork, and what it shares with its parent.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sanitized } from '../support/patience.ts'
import { outputOf } from '../support/run.ts'

async function lines(program: string, ...args: string[]): Promise<string[]> {
  return (await outputOf(program, { args })).trim().split('\n')
}

describe('a child of fork', () => {
  it('runs timers, immediates and promises', async () => {
    expect((await lines('loop')).sort()).toEqual(['immediate', 'promise', 'timer'])
  })

  it('takes over the timers of its parent', async () => {
    expect(await outputOf('inherited-timers')).toBe('timer\ntimer\n')
  })

  it('uses the thread pool', async () => {
    expect(await lines('pool')).toEqual(['true', '8', '4'])
  })

  it('draws random numbers of its own', async () => {
    const [child, parent] = (await lines('random')).map(line => line.split(' '))
    expect(child).toHaveLength(3)
    for (const [i, number] of parent!.entries()) expect(number).not.toBe(child![i])
  })

  it('serves and connects', async () => {
    expect(await lines('network')).toEqual(['over tcp', 'over udp'])
  })

  // The sanitizer starts threads through a wrapper, so that V8's are not known again and not restarted, and a worker waits for them at its end.
  it.skipIf(sanitized)('starts workers, programs and children of its own', async () => {
    expect(await lines('starts')).toEqual(['worker', 'program', '3', '4'])
  })

  it('compiles WebAssembly', async () => {
    expect(await lines('wasm')).toEqual(['42'])
  })

  it('hears signals', async () => {
    expect(await lines('signal')).toEqual(['heard'])
  })

  it('comes to its end though the parent had work under way', async () => {
    expect(await lines('parent-at-work')).toEqual(['child'])
  })

  it('hears of all that the pool had finished when the callback of the first forks', async () => {
    expect(await lines('reported')).toEqual(['child 4'])
  })

  describe.skipIf(sanitized)('within a run of node:vm', () => {
    it('has no timeout, which is its parent’s, and may have one of its own', async () => {
      const timedOut = 'ERR_SCRIPT_EXECUTION_TIMEOUT'
      expect(await outputOf('vm', { args: ['timeout'] })).toBe(`parent ${timedOut}\nchild 1 ${timedOut}\n`)
    })

    it('is interrupted by SIGINT', async () => {
      expect(await lines('vm', 'sigint')).toEqual(['child ERR_SCRIPT_EXECUTION_INTERRUPTED', 'parent 0'])
    })

    it('comes out of it', async () => {
      expect(await lines('vm', 'nested')).toEqual(['depth 3', 'depth 2', 'depth 1', 'depth 0'])
    })

    it.each(['deadlines', 'interrupts'])('is whole where %s come at the moment of fork', async what => {
      expect(await lines('vm', what)).toEqual(['parent'])
    })
  })

  it.skipIf(sanitized)('has no debugger, nor do its own, and may ask for one, where its parent has one', async () => {
    expect(await outputOf('debugged')).toBe('child\nchild\n')
  })

  it.skipIf(sanitized)('ends the writing of trace events', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'libposix-'))
    expect(await outputOf('trace-events', { cwd: directory })).toBe('child\n')
    rmSync(directory, { recursive: true })
  })

  it.each(['listener itself', 'listener exit', 'atexit itself', 'atexit exit'])(
    'made at the end, %s, ends well',
    async how => {
      expect(await outputOf('at-exit', { args: how.split(' ') })).toBe('child\n')
    },
  )

  it('asks beforeExit and goes on with what that starts', async () => {
    expect(await lines('before-exit')).toEqual(['more 1', 'more 2', 'exit 0'])
  })

  it('has memory of its own', async () => {
    expect(await lines('memory')).toEqual(['2', '1'])
  })

  it('shares open descriptors and nothing of the loop', async () => {
    expect(await outputOf('descriptors')).toBe('14 from the child 0\n')
  })

  it('becomes another program', async () => {
    expect(await outputOf('exec')).toBe('from sh\n9\n')
  })

  it('leaves child_process of the parent alone', async () => {
    expect(await outputOf('child_process')).toBe('forked 6\nspawned 5\n')
  })

  it('lives under --single-threaded too', async () => {
    expect(await outputOf('garbage', { flags: ['--single-threaded', '--v8-pool-size=1'] })).toBe('2\n')
  })
})
