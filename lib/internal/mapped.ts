// The memory that mmap and shmat gave, for those who must know when it is taken back.
import { memory } from './array.ts'
import type { pointer } from './c.ts'

/** What is to be done when the memory of an ArrayBuffer is JavaScript's no more. */
export interface Mapped {
  gone?: () => void
}

const all = new WeakMap<ArrayBufferLike, Mapped>()

/** Notes a mapping. */
export function mapped(view: Buffer): Buffer {
  all.set(view.buffer, {})
  return view
}

/** What is noted of the buffer, if it is a mapping's. */
export function mappingOf(buffer: ArrayBufferLike): Mapped | undefined {
  return all.get(buffer)
}

/** Makes the call that takes a mapping back, and tells of it if that succeeds. */
export function takeBack(address: pointer, call: () => number): number {
  const view = memory(address)
  const mapping = ArrayBuffer.isView(view) ? all.get(view.buffer) : undefined
  const result = call()
  if (result === 0) mapping?.gone?.()
  return result
}
