// The trace as Chrome's trace events, which the command makes when the program has ended.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { libposix, scratch, start } from '../../support/program.ts'
import { programFile } from '../../support/run.ts'

interface Shown {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly id?: number
  readonly ts: number
  readonly dur: number
}

it('is the program and what it forked, call by call, and ends as it does', async () => {
  const file = join(scratch(), 'trace.json')
  const player = start(libposix(['trace', '--chrome', '-o', file, 'run', programFile('forks')]))
  expect(await player.ends()).toEqual({ status: 3, signal: null, stdout: 'done\n', stderr: '' })
  const { traceEvents: events } = JSON.parse(readFileSync(file, 'utf8')) as { traceEvents: Shown[] }
  const [parent] = events
  expect(parent).toMatchObject({ name: 'process_name', ph: 'M', args: { name: programFile('forks') } })
  const forked = events.filter(({ name, ph }) => name === 'fork' && ph !== 'X')
  expect(forked.map(({ ph }) => ph).sort()).toEqual(['f', 's'])
  expect(new Set(forked.map(({ id }) => id)).size).toBe(1)
  const child = forked.find(({ ph }) => ph === 'f')!.pid
  const ofChild = events.filter(({ pid }) => pid === child)
  // It does not come back from _exit.
  expect(ofChild.map(({ name, ph }) => `${name} ${ph}`)).toEqual(['fork X', 'fork f', 'close X', '_exit B'])
  const wait = events.find(({ name }) => name === 'waitpid')!
  expect(wait).toMatchObject({
    ph: 'X',
    pid: parent!.pid,
    args: { text: expect.stringContaining('WEXITSTATUS(s) == 5') },
  })
  expect(wait.dur).toBeGreaterThan(0)
})

it('needs a file, and a program', async () => {
  for (const [args, message] of [
    [['--chrome', 'run', 'x'], '--chrome makes a file when the program has ended: say which, -o trace.json'],
    [['-s', 'x', 'run', 'x'], '-s takes a number of bytes, not x'],
    [['-q', 'run', 'x'], 'trace has no option -q; see `libposix trace --help`'],
    [['-o'], '-o takes an argument; see `libposix trace --help`'],
  ] as const)
    expect(await start(libposix(['trace', ...args])).ends()).toMatchObject({
      status: 2,
      stderr: `libposix: ${message}\n`,
    })
})
