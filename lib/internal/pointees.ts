// What the pointers in structs point to; kept beside the bytes, so that every view of the same bytes sees it.
import { low, store } from './integer.ts'
import type { Struct } from './struct-class.ts'

const pointers = new WeakMap<ArrayBufferLike, Map<number, unknown>>()

/** What the pointers in the buffer of `view` point to, by the byte in its buffer where each lies. */
export function pointees(view: ArrayBufferView): ReadonlyMap<number, unknown> | undefined {
  return pointers.get(view.buffer)
}

/** What the pointer `offset` bytes into a struct points to from now on. */
export function setPointee(struct: Struct, offset: number, value: unknown): void {
  const known = pointers.get(struct.buffer) ?? new Map<number, unknown>()
  pointers.set(struct.buffer, known)
  known.set(struct.byteOffset + offset, value)
}

/** Copies `size` bytes of a struct, and what the pointers among them point to. */
export function copyBytes(dst: Struct, src: Struct, size: number): void {
  const from = pointers.get(src.buffer)
  if (from !== undefined) copyPointees(dst, src, size, from)
  dst.set(src.length === size ? src : src.subarray(0, size))
}

// A function of its own: a closure costs the one around it a heap object at every call, made or not.
function copyPointees(dst: Struct, src: Struct, size: number, from: ReadonlyMap<number, unknown>): void {
  const inside = [...from].filter(([at]) => at >= src.byteOffset && at < src.byteOffset + size)
  for (const [at, value] of inside) setPointee(dst, at - src.byteOffset, value)
}

interface Accessors {
  get(this: Struct): unknown
  set(this: Struct, value: unknown): void
}

/**
 * The accessors of a pointer, which holds the JavaScript value that it points to. Its bytes only say whether it is NULL, so that memset(3) over the
 * struct clears it as in C; the call that needs an address makes it.
 */
export function pointer(offset: number): Accessors {
  return {
    get() {
      const isNull = (low(this, offset) | low(this, offset + 4)) === 0
      return isNull ? null : (pointers.get(this.buffer)?.get(this.byteOffset + offset) ?? null)
    },
    set(value) {
      const isNull = value === null || value === undefined
      setPointee(this, offset, isNull ? null : value)
      store(this, offset, isNull ? 0 : 1)
      store(this, offset + 4, 0)
    },
  }
}
