// What the pointers of iovecs and msghdrs point to, for the calls that need them beside the bytes.
import { memory, type StructArray } from './array.ts'
import { header } from './native.ts'
import { pointees, type Struct } from './struct.ts'

const { iovec, UIO_MAXIOV } = header('sys/uio.h')
const base: number = iovec.fields.iov_base.offset

/**
 * The iov_base of each of the first `count` elements: the one itself for one, otherwise an array of them.
 *
 * @param iov - the bytes of the iovecs.
 */
export function bases(iov: ArrayBufferView | null, count: number): unknown {
  if (!ArrayBuffer.isView(iov) || typeof count !== 'number') return null
  const held = pointees(iov)
  const at = iov.byteOffset + base
  if (count === 1) return pointee(held, at)
  // More than the kernel looks at, or than there are, are none.
  const length = count > UIO_MAXIOV ? 0 : Math.min(count, Math.floor(iov.byteLength / iovec.size))
  const all: unknown[] = []
  for (let i = 0; i < length; i++) all.push(pointee(held, at + i * iovec.size))
  return all
}

/** The pointer that lies at byte `at` of its buffer: memory, or null. */
export function pointee(held: ReadonlyMap<number, unknown> | undefined, at: number): unknown {
  return memory((held?.get(at) ?? null) as StructArray<Struct> | ArrayBufferView | null)
}
