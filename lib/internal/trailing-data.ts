// Headers that data follows in memory: cmsghdr, nlmsghdr, rtattr. A struct spans all the memory that it was found in.
import type { Struct } from './struct-class.ts'

/**
 * `unsigned char *` into memory whose types the program knows: `cast(Int32Array, p)` for `(int *)p`, `new ucred(p)` for `(struct ucred *)p`.
 *
 * At run time it is a Buffer. Its type has neither a length nor an iterator, because `new Int32Array(p)` would make an int of every byte.
 */
export interface data_p extends Omit<Buffer, 'length' | 'slice' | 'subarray' | typeof Symbol.iterator> {
  subarray(start?: number, end?: number): data_p
}

/** The memory from byte `at` of `header` to the end of what the header was found in, but `length` bytes at most. */
export function dataAfter(header: Struct, at: number, length = Number.POSITIVE_INFINITY): Buffer {
  const room = Math.max(0, header.byteLength - at)
  // A view that ends before `at` has no data.
  const from = room === 0 ? header.byteLength : at
  return Buffer.from(header.buffer, header.byteOffset + from, Math.max(0, Math.min(room, length)))
}
