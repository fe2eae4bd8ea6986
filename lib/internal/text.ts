// What the functions of string.h and strings.h share: comparing, finding and cutting text, copying and comparing memory.
import type { const_char_p, int } from './c.ts'
import { rangeFault } from './fault.ts'
import { byteOf, bytesOf, lengthOf, sizeOf, sourceOf, textOf, within } from './memory.ts'

function lower(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte
}

/** Compares at most `n` bytes of two texts. Only a comparison that would run past the end of a view is a fault, as in C. */
export function compareText(call: string, s1: const_char_p, s2: const_char_p, n: number, fold: boolean): int {
  const a = textOf(call, 's1', s1)
  const b = textOf(call, 's2', s2)
  const most = Math.min(n, a.length, b.length)
  for (let i = 0; i < most; i++) {
    const x = a[i]!
    const y = b[i]!
    if (x !== y) {
      const difference = fold ? lower(x) - lower(y) : x - y
      if (difference !== 0) return difference
    }
    if (x === 0) return 0
  }
  if (most === n) return 0
  return rangeFault(call, most === a.length ? 's1' : 's2', 'holds no NUL: the string has no end')
}

/** A pointer into `s` at a byte: the rest of a view, or of a string. */
export function pointInto(s: ArrayBufferView | string, bytes: Uint8Array, at: number): Uint8Array | string | null {
  if (at < 0) return null
  if (typeof s !== 'string') return bytes.subarray(at)
  return Buffer.from(bytes.buffer, bytes.byteOffset + at, bytes.length - 1 - at).toString()
}

/** How many bytes from `from` on are, or are not, of a set. */
export function span(bytes: Uint8Array, from: number, set: Uint8Array, inside: boolean): number {
  let at = from
  for (; bytes[at] !== 0; at++) {
    if (at >= bytes.length) return -1
    const found = set.indexOf(bytes[at]!)
    // The set's own NUL is no member, and was excluded by the loop's condition.
    if (found >= 0 !== inside) break
  }
  return at - from
}

/** The bytes before the NUL of a set of characters. */
export function setOf(call: string, parameter: string, accept: const_char_p): Uint8Array {
  const bytes = textOf(call, parameter, accept)
  return bytes.subarray(0, lengthOf(call, parameter, bytes))
}

/** A pointer into a string of C: the rest of the view from there on; of a JavaScript string, the rest of it. */
export type pointer_into<T> = T extends string ? string : T extends Buffer ? Buffer : Uint8Array

/** The length of text of which at most `n` bytes are looked at. */
export function bounded(call: string, bytes: Uint8Array, n: number): number {
  const at = bytes.indexOf(0)
  if (at >= 0) return Math.min(at, n)
  if (n > bytes.length) rangeFault(call, 'src', 'holds no NUL: the string has no end')
  return n
}

/** A pointer to the first of a character in `s`. One that is found before the memory ends is found in C as well, NUL or none. */
export function firstOf<T extends const_char_p>(call: string, s: T, c: unknown): pointer_into<T> | null {
  const bytes = textOf(call, 's', s)
  const at = bytes.indexOf(byteOf(call, 'c', c))
  const end = bytes.indexOf(0)
  if (at < 0) lengthOf(call, 's', bytes)
  return pointInto(s, bytes, end >= 0 && at > end ? -1 : at) as pointer_into<T> | null
}

/** A pointer to the last. */
export function lastOf<T extends const_char_p>(call: string, s: T, c: unknown): pointer_into<T> | null {
  const bytes = textOf(call, 's', s)
  const byte = byteOf(call, 'c', c)
  return pointInto(s, bytes, bytes.lastIndexOf(byte, lengthOf(call, 's', bytes))) as pointer_into<T> | null
}

/** Copies; areas that overlap come out right. */
export function copyMemory(call: string, dest: unknown, src: unknown, n: unknown): void {
  const to = bytesOf(call, 'dest', dest)
  const from = sourceOf(call, 'src', src)
  const size = sizeOf(call, 'n', n)
  within(call, 'n', to, size)
  within(call, 'n', from, size)
  to.set(from.length === size ? from : from.subarray(0, size))
}

/** Less than, equal to or greater than 0, by the first bytes that differ. */
export function compareMemory(call: string, s1: unknown, s2: unknown, n: unknown): int {
  const a = sourceOf(call, 's1', s1)
  const b = sourceOf(call, 's2', s2)
  const size = sizeOf(call, 'n', n)
  within(call, 'n', a, size)
  within(call, 'n', b, size)
  for (let i = 0; i < size; i++) if (a[i] !== b[i]) return a[i]! - b[i]!
  return 0
}
