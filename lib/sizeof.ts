import { StructArray } from './internal/array.ts'
import { notOne } from './internal/fault.ts'
import { sizeOfStruct } from './internal/struct.ts'

/** A typed array's constructor stands for its element type: `sizeof(Int32Array)` is C's `sizeof(int32_t)`. */
type ElementType = { readonly BYTES_PER_ELEMENT: number; readonly name: string }

/** A struct's class. */
type SizedClass = { readonly size: number; readonly prototype: ArrayBufferView }

/**
 * `sizeof(x)` — the size of an object or of a type, in bytes.
 *
 * @param x - a struct (its own size, however much memory it was found in), any other view (its length), an array of structs, a struct's class, a typed array's class (one element), or a string (its UTF-8 bytes and the NUL, as for a
 * literal).
 */
export function sizeof(x: ArrayBufferView | StructArray | SizedClass | ElementType | string): number {
  if (ArrayBuffer.isView(x)) return sizeOfStruct(x) ?? x.byteLength
  if (x instanceof StructArray) return (x as StructArray).bytes.byteLength
  if (typeof x === 'string') return Buffer.byteLength(x) + 1
  if (typeof x === 'function') {
    const { size, BYTES_PER_ELEMENT } = x as Partial<SizedClass & ElementType>
    const bytes = size ?? BYTES_PER_ELEMENT
    if (bytes !== undefined) return bytes
  }
  return notOne('sizeof', 'x', 'a view of memory, the class of a struct or of a typed array, or a string', x)
}
