// What the process that watches tells the one that calls, and the few numbers that both see.
import type { Prototype } from '../support/prototypes.ts'

export interface Job {
  /** As a program imports it: `libposix/unistd.h`. */
  readonly module: string
  /** All modules, whose structs are values for the calls. */
  readonly modules: readonly string[]
  readonly functions: readonly Prototype[]
  readonly classes: readonly string[]
  /** Make what Rings has in mind instead. */
  readonly rings?: true
  readonly seed: number
  /** The calls to make, by their numbers. */
  readonly from: number
  readonly to: number
  /** Of these numbers only those, where a crash takes a few of many. */
  readonly only?: readonly number[]
  /** Milliseconds after which to stop. */
  readonly time: number
  /** The directory of its own, which the process may fill. */
  readonly place: string
  /** Print the calls rather than make them. */
  readonly show?: true
  /** Of the last call: what some arguments are instead, by the names of `simple` values. */
  readonly instead?: Readonly<Record<number, string>>
}

/** Places in the memory that both see, in numbers of 32 bits. */
export const at = {
  /** The call under way. */
  call: 0,
  /** Calls made. */
  calls: 1,
  /** Set when all has been done. */
  done: 2,
  /** Descriptors that are left open though all that calls could open has been closed. */
  descriptors: 3,
  /** Resident memory, in kB, after the first tenth and at the end. */
  before: 4,
  after: 5,
  /** The function under way, by its place in the job's list; -1 between two calls. */
  name: 6,
  /** Set before the first call. */
  begun: 7,
  size: 8,
} as const

/** Values that say nothing, to try instead of those that made a call crash. */
export const simple: Readonly<Record<string, { readonly text: string; make(): unknown }>> = {
  null: { text: 'null', make: () => null },
  zero: { text: '0', make: () => 0 },
  minus: { text: '-1', make: () => -1 },
  undefined: { text: 'undefined', make: () => undefined },
  text: { text: "'text'", make: () => 'text' },
  bytes: { text: 'Buffer.alloc(64)', make: () => Buffer.alloc(64) },
}
