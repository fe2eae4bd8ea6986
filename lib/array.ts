import { StructArray } from './internal/array.ts'
import { notOne, typeFault } from './internal/fault.ts'
import { copyBytes } from './internal/pointees.ts'
import type { Initialiser, Struct, StructClass } from './internal/struct-class.ts'

/**
 * `struct T name[n]` — an array of structs in one piece of memory.
 *
 * @param type - the struct's class.
 * @param of - how many, zeroed; or the elements, `struct T name[] = { { … }, … }`, each a struct to copy or its members; or a view of existing memory, as
 * many as fit: `(struct T *)view`.
 */
export function array<T extends Struct>(
  type: StructClass<T>,
  of: number | ArrayBufferView | StructArray | readonly NoInfer<T | Initialiser<T>>[],
): StructArray<T> {
  const view = of instanceof StructArray ? of.bytes : of
  if (ArrayBuffer.isView(view))
    return new StructArray(type, new Uint8Array(view.buffer, view.byteOffset, view.byteLength))
  if (Array.isArray(view)) return listed(type, view)
  if (!Number.isInteger(view) || (view as number) < 0)
    notOne('array', 'of', 'a count, a list or a view of memory', view)
  return new StructArray(type, new Uint8Array((view as number) * type.size))
}

function listed<T extends Struct>(type: StructClass<T>, list: readonly unknown[]): StructArray<T> {
  const structs = new StructArray(type, new Uint8Array(list.length * type.size))
  for (const [i, struct] of structs.entries()) {
    const of = list[i]
    if (typeof of !== 'object' || of === null)
      notOne('array', `of[${i}]`, `a struct ${type.name} or an object with members of it`, of)
    if (ArrayBuffer.isView(of) && !(of instanceof type))
      typeFault('array', `of[${i}]`, `must be a struct ${type.name}, not another type’s`)
    copyBytes(struct, of instanceof type ? of : new type(of as never), type.size)
  }
  return structs
}
