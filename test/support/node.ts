// Runs the text of a program in a Node process of its own, which is killed, with all that it started, when it takes too long.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { patience } from './patience.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

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
  readonly args?: readonly string[]
  readonly flags?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string
  readonly deadline?: number
}

/** An ES module, given as text, that may import 'libposix/…'. */
export function node(program: string, options: Options = {}): Promise<End> {
  const { args = [], flags = [], env = {}, input = '', deadline = 20_000 } = options
  const child = spawn(process.execPath, [...flags, '--input-type=module', '--eval', program, '--', ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    detached: true,
  })
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
