// Headers with data behind them: cmsghdr, nlmsghdr, rtattr. A struct's class forgets what its view had beyond the struct; these remember.
import type { Struct } from './struct.ts'

const rooms = new WeakMap<Struct, number>()

/** Remembers how much memory `header` was found in. Returns `header`. */
export function found<T extends Struct>(header: T, view: ArrayBufferView | undefined): T {
  rooms.set(header, view?.byteLength ?? header.byteLength)
  return header
}

/** The memory from byte `at` of `header` to the end of what it was found in, but `length` bytes at most. */
export function behind(header: Struct, at: number, length = Number.POSITIVE_INFINITY): Buffer {
  const room = Math.max(0, (rooms.get(header) ?? header.byteLength) - at)
  // A header that ends before `at` has nothing behind it.
  const from = room === 0 ? header.byteLength : at
  return Buffer.from(header.buffer, header.byteOffset + from, Math.max(0, Math.min(room, length)))
}
