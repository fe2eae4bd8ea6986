// The mem… functions of <string.h>.
import type { character, int } from '../internal/c.ts'
import { byteOf, bytesOf, type memory_pointer, sizeOf, sourceOf, within } from '../internal/memory.ts'
import type { size_t } from '../sys/types.ts'

/**
 * `void *memset(void *s, int c, size_t n)` — fill memory with one byte.
 *
 * @param c - its low 8 bits count.
 * @returns `s`.
 * @see memset(3)
 */
export function memset<T extends memory_pointer>(s: T, c: character, n: size_t): T {
  const bytes = bytesOf('memset', 1, s)
  const byte = byteOf('memset', 2, c)
  within('memset', 3, bytes, sizeOf('memset', 3, n))
  bytes.fill(byte, 0, n)
  return s
}

/** Copies; areas that overlap come out right. */
function copy<T extends memory_pointer>(call: string, dest: T, src: memory_pointer | string, n: size_t): T {
  const to = bytesOf(call, 1, dest)
  const from = sourceOf(call, 2, src)
  sizeOf(call, 3, n)
  within(call, 3, to, n)
  within(call, 3, from, n)
  to.set(from.length === n ? from : from.subarray(0, n))
  return dest
}

/**
 * `void *memcpy(void *dest, const void *src, size_t n)` — copy memory.
 *
 * @returns `dest`.
 * @see memcpy(3)
 */
export function memcpy<T extends memory_pointer>(dest: T, src: memory_pointer | string, n: size_t): T {
  return copy('memcpy', dest, src, n)
}

/**
 * `void *memmove(void *dest, const void *src, size_t n)` — copy memory; the two areas may overlap.
 *
 * @returns `dest`.
 * @see memmove(3)
 */
export function memmove<T extends memory_pointer>(dest: T, src: memory_pointer | string, n: size_t): T {
  return copy('memmove', dest, src, n)
}

/**
 * `int memcmp(const void *s1, const void *s2, size_t n)` — compare memory.
 *
 * @returns less than, equal to or greater than 0, by the first bytes that differ.
 * @see memcmp(3)
 */
export function memcmp(s1: memory_pointer | string, s2: memory_pointer | string, n: size_t): int {
  const a = sourceOf('memcmp', 1, s1)
  const b = sourceOf('memcmp', 2, s2)
  sizeOf('memcmp', 3, n)
  within('memcmp', 3, a, n)
  within('memcmp', 3, b, n)
  for (let i = 0; i < n; i++) if (a[i] !== b[i]) return a[i]! - b[i]!
  return 0
}

/**
 * `void *memchr(const void *s, int c, size_t n)` — find a byte in memory.
 *
 * @returns the rest of the memory from there on, or null.
 * @see memchr(3)
 */
export function memchr(s: memory_pointer | string, c: character, n: size_t): Uint8Array | null {
  const bytes = sourceOf('memchr', 1, s)
  const byte = byteOf('memchr', 2, c)
  within('memchr', 3, bytes, sizeOf('memchr', 3, n))
  const at = bytes.indexOf(byte)
  return at < 0 || at >= n ? null : bytes.subarray(at)
}
