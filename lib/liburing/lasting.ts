// Memory that a ring uses for as long as it likes.
import { rangeFault } from '../internal/fault.ts'
import { type Hold, lasting } from '../internal/ring/memory.ts'

/** Memory that stays, with where it begins. */
export interface Lasting {
  readonly address: number
  readonly hold: Hold
  /** How many bytes of its buffer there are from there. */
  readonly room: number
}

/** Memory that stays; what may go is refused. */
export function lastingOf(call: string, parameter: string, x: unknown, length = 0): Lasting {
  return (
    lasting(call, parameter, x, length) ??
    rangeFault(call, parameter, 'must be memory that stays: mmap’s, or of a SharedArrayBuffer')
  )
}
