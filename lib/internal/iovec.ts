// What the pointers of iovecs and msghdrs point to, for the calls that need them beside the bytes.
import { memory, type StructArray } from './array.ts'
import { header } from './native.ts'
import { pointees } from './pointees.ts'
import type { Struct } from './struct-class.ts'

const { iovec, UIO_MAXIOV } = header('sys/uio.h')
const base: number = iovec.fields.iov_base.offset

/** The iov_base of each of the first `count` elements: the one itself for one, otherwise an array of them. */
export function bases(array: StructArray | ArrayBufferView | null, count: number): unknown {
  const iov = memory(array)
  if (!ArrayBuffer.isView(iov) || typeof count !== 'number') return null
  const pointers = pointees(iov)
  const at = iov.byteOffset + base
  if (count === 1) return pointee(pointers, at)
  // More than the kernel looks at, or than there are, are none.
  const length = count > UIO_MAXIOV ? 0 : Math.min(count, Math.floor(iov.byteLength / iovec.size))
  const all: unknown[] = []
  for (let i = 0; i < length; i++) all.push(pointee(pointers, at + i * iovec.size))
  return all
}

/** The pointer that lies at byte `at` of its buffer: memory, or null. */
export function pointee(pointers: ReadonlyMap<number, unknown> | undefined, at: number): unknown {
  return memory((pointers?.get(at) ?? null) as StructArray<Struct> | ArrayBufferView | null)
}
