// `char[]`: memory that reads as C's %s does.
import { memory } from './array.ts'
import { inspect } from './inspect.ts'
import type { View } from './struct-class.ts'

/** The text up to the NUL, or to the end where there is none. */
export function textUpToNul(bytes: Uint8Array): string {
  const end = bytes.indexOf(0)
  return Buffer.from(bytes.buffer, bytes.byteOffset, end < 0 ? bytes.length : end).toString()
}

/** A Buffer whose `toString()` ends at the NUL; with arguments it is a Buffer's. */
const prototype: Buffer = Object.create(Buffer.prototype, {
  toString: {
    value(this: Buffer, ...args: []): string {
      return args.length === 0 ? textUpToNul(this) : Buffer.prototype.toString.apply(this, args)
    },
  },
  // `buf + i` is text again; a range with an end is what was asked for, whole.
  subarray: {
    value(this: Buffer, start?: number, end?: number): Buffer {
      const part = Buffer.prototype.subarray.call(this, start, end)
      return end === undefined ? Object.setPrototypeOf(part, prototype) : part
    },
  },
  toJSON: {
    value(this: Buffer): string {
      return textUpToNul(this)
    },
  },
  [inspect.custom]: {
    value(this: Buffer): string {
      return `char[${this.length}] ${inspect(textUpToNul(this))}`
    },
  },
})

/** `char name[length]` in some memory. */
export function chars(buffer: ArrayBufferLike, at: number, length: number): Buffer {
  return Object.setPrototypeOf(Buffer.from(buffer as ArrayBuffer, at, length), prototype)
}

/** The same memory as `char *`; the view itself where it is that already. */
export function charsOf(of: View | null): Buffer {
  const view = memory(of)!
  return Object.getPrototypeOf(view) === prototype
    ? (view as Buffer)
    : chars(view.buffer, view.byteOffset, view.byteLength)
}
