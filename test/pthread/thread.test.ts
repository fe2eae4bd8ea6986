import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as workerThreads from 'node:worker_threads'
import { EDEADLK, EINVAL, ESRCH } from 'libposix/errno.h'
import {
  pthread_clockjoin_np,
  pthread_create,
  pthread_detach,
  pthread_exit,
  pthread_join,
  pthread_self,
  pthread_t,
  pthread_timedjoin_np,
  pthread_tryjoin_np,
} from 'libposix/pthread.h'
import { CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, timespec } from 'libposix/time.h'
import { describe, expect, it } from 'vitest'
import { patience } from '../support/patience.ts'
import { type Ending, node, type Player, peer, scratch, start } from '../support/program.ts'
import { outputOf, programFile, runProgram } from '../support/run.ts'

describe('pthread_create', () => {
  it('passes values, and memory as the same memory', async () => {
    const lines = (await outputOf('passes')).split('\n')
    expect(lines.splice(0, 11)).toEqual(Array(11).fill('true'))
    expect(lines).toEqual([
      'Int32Array(4) [ 0, 0, 7, 0 ] Int32Array(2) [ 0, 7 ]',
      'true false false false false',
      'false true false false false',
      'false false true false false',
      'false false false true false',
      'false false false false true',
      'false false false false false',
      'ended by pthread_exit 0 true',
      '',
    ])
  })

  it('refuses what no thread would find, and memory that it would not see', async () => {
    const end = await runProgram('refused')
    const function_ = 'pthread_create(): start_routine must be exported: FILE exports no function'
    expect(end.stdout.split('\n')).toEqual([
      `TypeError ${function_} inside, by which a thread would find it`,
      `TypeError ${function_} another, by which a thread would find it`,
      `TypeError ${function_} , by which a thread would find it`,
      expect.stringMatching(/^TypeError pthread_create\(\): arg must be .* in memory of this thread alone/),
      expect.stringMatching(/^TypeError pthread_create\(\): arg must be .*, not an object$/),
      '0 0',
      '',
    ])
    expect(end.stderr).toContain('TypeError: returnsMemory(): its result must be')
    expect(end.status).toBe(1)
  })

  it('makes threads that outlive their parent', async () => {
    expect(await outputOf('many')).toBe('6\n')
  })

  it.runIf('postMessageToThread' in workerThreads)("lets Node's messages reach the main thread", async () => {
    expect(await outputOf('messages')).toBe('thread\nits Worker\n')
  })

  it('gives a thread an errno and an output of its own', async () => {
    expect(await runProgram('logs')).toMatchObject({ stdout: 'printed by a thread\n', status: 7 })
  })

  it('lets several threads write and read whole lines of the same streams', async () => {
    const input = Array.from({ length: 4000 }, (_, i) => `${i} ${'x'.repeat(i % 100)}\n`).join('')
    const end = await runProgram('lines', { input })
    expect(end).toMatchObject({ status: 0, late: false })
    const lines = end.stdout.split('\n').slice(0, -1)
    expect(lines.pop()).toBe(`read 4000 ${(4000 * 3999) / 2}`)
    const errors = end.stderr.split('\n').slice(0, -1)
    for (const [written, each, step] of [
      [lines, 1500, 1],
      [errors, 150, 10],
    ] as const)
      for (const n of [0, 1, 2, 3]) {
        const own = written.filter(line => line.startsWith(`${n} `))
        const letters = 'abcd'[n]!.repeat(90)
        expect(own).toEqual(Array.from({ length: each }, (_, i) => `${n} ${i * step} ${letters}`))
      }
    expect([lines.length, errors.length]).toEqual([6000, 600])
  })

  it('gives each thread what C has in static memory', async () => {
    expect(await outputOf('statics', { env: { TZ: 'UTC' } })).toBe(`${'\n'.repeat(4)}true\n`)
  })

  it('refuses what C refuses', () => {
    expect(() => pthread_create(pthread_t(), null, 5 as never, null)).toThrow(TypeError)
    expect(() => pthread_create(pthread_t(), null, null as never, null)).toThrow(RangeError)
    expect(() => pthread_create(5 as never, null, () => {}, null)).toThrow(TypeError)
  })
})

describe('pthread_join', () => {
  it('waits for a thread, whoever has created it', async () => {
    expect((await outputOf('joins')).split('\n')).toEqual([
      '0 EDEADLK ESRCH',
      '0 EINVAL EINVAL',
      'ESRCH EDEADLK',
      '0 0',
      'EBUSY ETIMEDOUT ETIMEDOUT EINVAL',
      '0 0 ESRCH',
      '',
    ])
  })

  it('leaves nothing in a main thread that does not come to its event loop', async () => {
    const [few, many] = [
      Number(await outputOf('leaves', { args: [3] })),
      Number(await outputOf('leaves', { args: [13] })),
    ]
    expect(many).toBeLessThan(few + 10)
  })

  it('lets signal handlers run, and goes on', async () => {
    expect(await outputOf('signals')).toBe(
      'handler, 0 joined, handler, locked 0, handler, waited -1 EINTR, handler, waited 0\n',
    )
  })

  it('refuses what C refuses', () => {
    expect(() => pthread_join('1' as never, null)).toThrow(TypeError)
    expect(() => pthread_join(0.5, null)).toThrow(TypeError)
    expect(() => pthread_join(1, 5 as never)).toThrow(TypeError)
  })
})

describe.each([
  ['pthread_tryjoin_np', (id: number) => pthread_tryjoin_np(id, null)],
  ['pthread_timedjoin_np', (id: number) => pthread_timedjoin_np(id, null, new timespec())],
  ['pthread_clockjoin_np', (id: number) => pthread_clockjoin_np(id, null, CLOCK_MONOTONIC, new timespec())],
] as const)('%s', (_, join) => {
  it('fails for what is no thread', () => {
    expect(join(12345)).toBe(ESRCH)
    expect(join(pthread_self())).toBe(EDEADLK)
    expect(pthread_clockjoin_np(12345, null, CLOCK_PROCESS_CPUTIME_ID, null)).toBe(EINVAL)
    expect(() => join(0.5)).toThrow(TypeError)
  })
})

describe('pthread_detach', () => {
  it('refuses what C refuses', () => {
    expect(() => pthread_detach('1' as never)).toThrow(TypeError)
  })
})

describe('pthread_exit', () => {
  it('refuses memory that no other thread would see', () => {
    expect(() => pthread_exit(new Int32Array(1))).toThrow(TypeError)
  })
})

describe('A fork beside threads', () => {
  it('is refused while a thread runs, and works when all have ended', async () => {
    expect(await outputOf('forks')).toBe('refused\nchild 2, parent 3\n')
  })
})

describe('the end of the process', () => {
  it.each([
    ['return', 'main', 2, { status: 4, stdout: 'return, exit handlers run' }],
    ['exit', 'main', 8, { status: 2, stdout: 'exit, exit handlers run' }],
    ['throw', 'main', 2, { status: 1, stdout: 'throw, exit handlers run' }],
    ['signal', 'main', 2, { status: null, signal: 'SIGINT' }],
    ['exit', 'thread', 8, { status: 3, stdout: 'exit in a thread, exit handlers run' }],
    ['throw', 'thread', 2, { status: 1, stdout: 'throw in a thread, exit handlers run' }],
    ['signal', 'thread', 2, { status: null, signal: 'SIGINT' }],
  ])('comes by %s in %s, whatever blocks the threads', async (how, where, count, expected) => {
    const end = await runProgram('ends', { args: [how, where, count] })
    expect(end).toMatchObject({ ...expected, late: false })
    if (how === 'throw') expect(end.stderr).toContain(`Error: in ${where === 'main' ? 'main' : 'a thread'}`)
  })
})

it.each(['process.exit', 'exit'])('%s after a thread leaves Node’s file of events', async way => {
  const cwd = scratch()
  const flags = ['--trace-event-categories=v8']
  expect(await runProgram('traced', { args: [way], flags, cwd })).toMatchObject({ status: 3, stderr: '' })
  expect(readdirSync(cwd)).toEqual(['node_trace.1.log'])
})

describe('exit while eight threads are blocked', () => {
  /** What it has printed, what stands in the files of its threads, and how many milliseconds its end has taken. */
  async function played(begin: (directory: string) => Player): Promise<Ending & { took: number; files: string[] }> {
    const directory = scratch()
    const end = await begin(directory).ends()
    const took = Date.now() - Number(end.stderr)
    const files = Array.from({ length: 8 }, (_, n) => readFileSync(join(directory, String(n)), 'utf8'))
    return { ...end, took, files }
  }

  const blocking = ['read', 'accept', 'mutex_lock', 'sem_wait', 'cond_wait', 'nanosleep']

  it.each(blocking.flatMap(call => ['main', 'a thread'].map(who => [call, who] as const)))(
    'in %s, called by %s, writes what C writes, within a second',
    async (call, who) => {
      const inC = await played(directory => peer('blocked', [call, directory, who]))
      const { took, ...end } = await played(directory => start([node, programFile('blocked'), call, directory, who]))
      expect(end).toEqual({ ...inC, took: undefined, stderr: expect.any(String) })
      expect(end).toMatchObject({ status: 5, stdout: expect.stringMatching(/^main, thread 0, .*end, exit handler$/) })
      expect(took).toBeLessThan(1000 * patience)
    },
  )
})

describe('exit in a thread', () => {
  it.each(['fgets', 'fread', 'getc', 'fscanf'])('runs the exit handlers while main is in %s', async call => {
    const { stdout, status } = await runProgram('main-waits', { args: [call] })
    expect({ stdout, status }).toEqual({ stdout: 'written, exit handler', status: 7 })
  })
})
