// Runs a program of test/ in a Node process of its own, which is killed, with all that it started, when it takes too long.
import { spawn } from 'node:child_process'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { compiled } from './compile.ts'
import { patience } from './patience.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const tests = fileURLToPath(new URL('..', import.meta.url))

/** The Node that programs run on: the tests' own unless LIBPOSIX_TEST_NODE names another. */
export const node = process.env.LIBPOSIX_TEST_NODE ?? process.execPath

export interface End {
  readonly stdout: string
  readonly stderr: string
  /** Exit status, or null where a signal ended it. */
  readonly status: number | null
  readonly signal: string | null
  /** It had to be killed, or a process that it started still held its output at the deadline. */
  readonly late: boolean
}

export interface Options {
  /** What the program finds from process.argv[2] on. */
  readonly args?: readonly (string | number)[]
  /** Node's own options. */
  readonly flags?: readonly string[]
  /** A command that starts Node, such as `['unshare', '--uts']`. */
  readonly under?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  readonly input?: string
  readonly deadline?: number
}

/** The file to start for a program that lies in the folder of the running test file's name: for test/sys/wait.test.ts, `exits` is test/sys/wait/exits.ts. */
export function programFile(program: string): string {
  const test = relative(tests, expect.getState().testPath!)
  return compiled(`${test.replace(/\.test\.ts$/, '')}/${program}`)
}

/** Runs a program of the running test file's (see programFile) and waits for its end. */
export function runProgram(program: string, options?: Options): Promise<End> {
  return run(programFile(program), options)
}

/** What a program of the running test file's prints, which ends by itself and well. */
export async function outputOf(program: string, options?: Options): Promise<string> {
  return printed(await runProgram(program, options))
}

/** What `call` of a header returns to a user without rights, or the name of errno for -1. */
export async function asNobody(
  header: string,
  call: string,
  ...args: readonly (string | number | null)[]
): Promise<string> {
  return printed(await run(compiled('support/as-nobody'), { args: [header, call, JSON.stringify(args)] }))
}

function printed(end: End): string {
  expect(end, end.stderr).toMatchObject({ status: 0, late: false })
  return end.stdout
}

function run(file: string, options: Options = {}): Promise<End> {
  const { args = [], flags = [], under = [], env = {}, cwd = root, input = '', deadline = 20_000 } = options
  const [command, ...words] = [...under, node, ...flags, file, ...args.map(String)]
  const child = spawn(command!, words, { cwd, env: { ...process.env, ...env }, detached: true })
  let stdout = ''
  let stderr = ''
  let late = false
  child.stdout.setEncoding('utf8').on('data', text => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', text => {
    stderr += text
  })
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      late = true
      process.kill(-child.pid!, 'SIGKILL')
    }, deadline * patience)
    child.on('error', reject)
    child.on('close', (status, signal) => {
      clearTimeout(timer)
      resolve({ stdout, stderr, status, signal, late })
    })
  })
}
