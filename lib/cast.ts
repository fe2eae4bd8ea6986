import { memory } from './internal/array.ts'
import { notOne, rangeFault } from './internal/fault.ts'
import type { View } from './internal/struct-class.ts'

/** A struct's class, or a typed array's. */
interface Target<T> {
  new (buffer: ArrayBuffer, byteOffset: number, length: number): T
  readonly BYTES_PER_ELEMENT: number
}

/**
 * `(T *)p` — other types for the same bytes: `cast(Int32Array, buf)[0]` is `*(int *)buf`.
 *
 * `new Int32Array(buf)` is no cast: JavaScript makes an int of each byte, in new memory.
 *
 * @param type - the class of a typed array; for a struct it is `new sockaddr_in(p)`, which this calls.
 * @param p - any memory; as many elements as it has whole.
 * @throws RangeError where the elements would be misaligned, as C leaves it undefined: copy the bytes to memory of the right type with memcpy.
 */
export function cast<T extends ArrayBufferView>(type: { new (of: View): T; readonly size: number }, p: View | null): T
/** The same for the class of a typed array: as many elements as `p` has whole. */
export function cast<T extends ArrayBufferView>(type: Target<T>, p: View | null): T
export function cast<T>(type: Target<T> | { new (of: View): T; readonly size: number }, p: View | null): T {
  const view = memory(p)
  if (view === null) rangeFault('cast', 'p', 'must not be null')
  if (!ArrayBuffer.isView(view)) notOne('cast', 'p', 'a view of memory (a struct, a typed array, a Buffer)', view)
  if (typeof type !== 'function') notOne('cast', 'type', 'the class of a struct or of a typed array', type)
  if ('size' in type) return new type(view)
  const { BYTES_PER_ELEMENT: size, name } = type as Target<T> & { readonly name: string }
  if (!size) notOne('cast', 'type', 'the class of a struct or of a typed array', type)
  if (view.byteOffset % size !== 0)
    rangeFault('cast', 'p', `is misaligned for ${name}: copy it with memcpy to an ${name} of your own`)
  return new type(view.buffer as ArrayBuffer, view.byteOffset, Math.floor(view.byteLength / size))
}
