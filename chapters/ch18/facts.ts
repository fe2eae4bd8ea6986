// What the picture of chapter 18 shows: updates of two threads that get lost, and a mutex that keeps them.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Run } from '../demo/run.ts'

export interface Event {
  readonly kind: 'lock' | 'read' | 'write' | 'unlock'
  /** Microseconds. */
  readonly from: number
  readonly to: number
  /** What was read or written. */
  readonly value: number
}

export interface Addition {
  /** The variable in the end. */
  readonly sum: number
  readonly threads: readonly (readonly Event[])[]
}

export interface Facts {
  /** How often each thread adds one. */
  readonly rounds: number
  readonly without: Addition
  readonly withMutex: Addition
}

/** The threads are a program's: each of them evaluates its module. */
export function facts({ command }: Run): Facts {
  const program = fileURLToPath(new URL('lost-update.js', import.meta.url))
  const [file, ...args] = command(['run', program]) as [string, ...string[]]
  return JSON.parse(execFileSync(file, args, { encoding: 'utf8' })) as Facts
}
