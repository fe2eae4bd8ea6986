import type { Struct, StructClass } from './struct.ts'

/** `struct T name[n]`: an array of structs that lie one behind the other in {@link bytes}. */
export class StructArray<T extends Struct = Struct> extends Array<T> {
  /** The memory of all elements: what a call gets. */
  readonly bytes: Uint8Array

  static override get [Symbol.species](): ArrayConstructor {
    return Array
  }

  constructor(type: StructClass<T>, bytes: Uint8Array) {
    super()
    this.bytes = bytes
    for (let at = 0; at + type.size <= bytes.byteLength; at += type.size) this.push(new type(bytes.subarray(at)))
  }
}

/**
 * `struct T name[n]` — an array of structs in one piece of memory.
 *
 * @param type - the struct's class.
 * @param of - how many, zeroed; or a view of existing memory, as many as fit: `(struct T *)view`.
 */
export function array<T extends Struct>(type: StructClass<T>, of: number | ArrayBufferView): StructArray<T> {
  if (ArrayBuffer.isView(of)) return new StructArray(type, new Uint8Array(of.buffer, of.byteOffset, of.byteLength))
  if (!Number.isInteger(of) || of < 0) throw new TypeError('array takes a count or a view of memory')
  return new StructArray(type, new Uint8Array(of * type.size))
}

/** The memory behind what C passes as `struct T *`: one struct, an array of them, or any view. */
export function memory(of: StructArray | ArrayBufferView | null): ArrayBufferView | null {
  return of instanceof StructArray ? of.bytes : of
}
