// The forms of a trace that are made of its JSON lines once the program has ended.
import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { flock, LOCK_EX, LOCK_NB } from 'libposix/sys/file.h'
import type { TraceEvent } from '#lib/internal/trace/event'
import { command } from '../launch.ts'
import { refusal } from '../refusal.ts'
import type { Form, Options } from './options.ts'
import { read } from './read.ts'

/** Makes the text of a file. */
type Maker = (events: readonly TraceEvent[]) => string

/** A drawing of more has some hundred thousand shapes. */
const many = 20_000

/** Runs the program as `trace --json` would, makes the file, and ends as the program has ended. */
export async function convert(options: Options): Promise<number> {
  const make = await makerOf(options.form)
  const { message } = await import('../messages.ts')
  const write = (events: readonly TraceEvent[]) => {
    writeFileSync(options.file!, make(events))
    if (options.form === 'svg' && events.length > many)
      process.stderr.write(
        `libposix: ${message`${events.length} events are too many for a browser to open as SVG soon: --html shows\n  what is in view`}\n`,
      )
  }
  if (options.of !== undefined) {
    write(existing(options.of))
    return 0
  }
  const directory = mkdtempSync(join(tmpdir(), 'libposix-trace-'))
  try {
    const lines = join(directory, 'trace.json')
    const status = await run(options, lines)
    await written(lines)
    write(read(lines))
    return status
  } finally {
    rmSync(directory, { recursive: true })
  }
}

/** A trace that programs have written before, as LIBPOSIX_TRACE=json:FILE says: several of them, if they had the same file. */
function existing(file: string): TraceEvent[] {
  try {
    return read(file)
  } catch (error) {
    throw refusal`${file} is no trace of JSON lines: ${(error as Error).message}`
  }
}

async function makerOf(form: Form): Promise<Maker> {
  if (form === 'chrome') return (await import('./chrome.ts')).chrome
  if (form === 'svg') return (await import('../picture/trace/svg.ts')).svg
  return (await import('../picture/trace/html.ts')).html
}

function run({ strings, calls, program }: Options, lines: string): Promise<number> {
  const options = [
    '--json',
    ...['-o', lines],
    ...(strings === undefined ? [] : ['-s', strings]),
    ...(calls === undefined ? [] : ['-e', calls]),
  ]
  const [file, ...words] = command(['trace', ...options, 'run', ...program], process.execArgv)
  const child = spawn(file, words, { stdio: 'inherit' })
  passOn(child)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status, signal) => resolve(status ?? 128 + constants.signals[signal!]))
  })
}

/** Waits for children that outlive the program, as strace does, or until a signal says that it is enough. They hold a lock of the file. */
async function written(lines: string): Promise<void> {
  const enough = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => enough.abort())
  const fd = openSync(lines, 'r')
  while (!enough.signal.aborted && flock(fd, LOCK_EX | LOCK_NB) === -1) await setTimeout(20)
  closeSync(fd)
}

/** A terminal sends its signals to both; they are the program's to answer. */
function passOn(child: ChildProcess): void {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) process.on(signal, () => {})
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
}
