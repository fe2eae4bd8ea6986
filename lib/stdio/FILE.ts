// The type FILE, and the three streams that every program has.
import { header } from '../internal/native.ts'

const native = header('stdio.h')

/**
 * `FILE` — a stream; what C calls a `FILE *` is a reference to one.
 *
 * Opaque: fopen and its like make one, fclose ends it. One that was closed is refused with a RangeError, and one that nobody holds any more is not closed by
 * that, as in C.
 */
export class FILE {
  declare private readonly opaque: never

  constructor() {
    throw new TypeError('FILE is opaque: fopen() and its like make one')
  }
}

// Streams are made on the native side, as instances of its own class.
Object.setPrototypeOf(native.FILE.prototype, FILE.prototype)

/** Standard input: descriptor 0. */
export const stdin: FILE = native.stdin
/** Standard output: descriptor 1. Line buffered on a terminal; otherwise flushed when its buffer is full and at the end. */
export const stdout: FILE = native.stdout
/** Standard error: descriptor 2, unbuffered. */
export const stderr: FILE = native.stderr

/** The end of the file, or an error (-1). */
export const EOF: number = native.EOF
