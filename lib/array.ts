import { StructArray } from './internal/array.ts'
import { notOne } from './internal/fault.ts'
import type { Struct, StructClass } from './internal/struct-class.ts'

/**
 * `struct T name[n]` — an array of structs in one piece of memory.
 *
 * @param type - the struct's class.
 * @param of - how many, zeroed; or a view of existing memory, as many as fit: `(struct T *)view`.
 */
export function array<T extends Struct>(
  type: StructClass<T>,
  of: number | ArrayBufferView | StructArray,
): StructArray<T> {
  const view = of instanceof StructArray ? of.bytes : of
  if (ArrayBuffer.isView(view))
    return new StructArray(type, new Uint8Array(view.buffer, view.byteOffset, view.byteLength))
  if (!Number.isInteger(view) || view < 0) notOne('array', 'of', 'a count or a view of memory', view)
  return new StructArray(type, new Uint8Array(view * type.size))
}
