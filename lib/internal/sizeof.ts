import { StructArray } from './array.ts'
import type { StructClass } from './struct.ts'

/** A typed array's constructor stands for its element type: `sizeof(Int32Array)` is C's `sizeof(int32_t)`. */
type ElementType = { readonly BYTES_PER_ELEMENT: number; readonly name: string }

/**
 * `sizeof(x)` — the size of an object or of a type, in bytes.
 *
 * @param x - a view (its own length), an array of structs, a struct's class, a typed array's class (one element), or a string (its UTF-8 bytes and the NUL, as for a
 * literal).
 */
export function sizeof(x: ArrayBufferView | StructArray | StructClass | ElementType | string): number {
  if (ArrayBuffer.isView(x)) return x.byteLength
  if (x instanceof StructArray) return x.bytes.byteLength
  if (typeof x === 'string') return Buffer.byteLength(x) + 1
  if (typeof x === 'function') {
    const { size, BYTES_PER_ELEMENT } = x as Partial<StructClass & ElementType>
    const bytes = size ?? BYTES_PER_ELEMENT
    if (bytes !== undefined) return bytes
  }
  throw new TypeError('sizeof takes a view of memory, the class of a struct or of a typed array, or a string')
}
