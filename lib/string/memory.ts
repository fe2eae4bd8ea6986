// The mem… functions of <string.h>.
import type { character, int, pointer } from '../internal/c.ts'
import { byteOf, bytesOf, sizeOf, sourceOf, within } from '../internal/memory.ts'
import { compareMemory, copyMemory } from '../internal/text.ts'
import type { size_t } from '../sys/types.ts'

/**
 * `void *memset(void *s, int c, size_t n)` — fill memory with one byte.
 *
 * @param c - its low 8 bits count.
 * @returns `s`.
 * @see `memset(3)`
 */
export function memset<T extends pointer>(s: T, c: character, n: size_t): T {
  const bytes = bytesOf('memset', 's', s)
  const byte = byteOf('memset', 'c', c)
  within('memset', 'n', bytes, sizeOf('memset', 'n', n))
  bytes.fill(byte, 0, n)
  return s
}

/**
 * `void *memcpy(void *dest, const void *src, size_t n)` — copy memory.
 *
 * @returns `dest`.
 * @see `memcpy(3)`
 */
export function memcpy<T extends pointer>(dest: T, src: pointer | string, n: size_t): T {
  copyMemory('memcpy', dest, src, n)
  return dest
}

/**
 * `void *memmove(void *dest, const void *src, size_t n)` — copy memory; the two areas may overlap.
 *
 * @returns `dest`.
 * @see `memmove(3)`
 */
export function memmove<T extends pointer>(dest: T, src: pointer | string, n: size_t): T {
  copyMemory('memmove', dest, src, n)
  return dest
}

/**
 * `int memcmp(const void *s1, const void *s2, size_t n)` — compare memory.
 *
 * @returns less than, equal to or greater than 0, by the first bytes that differ.
 * @see `memcmp(3)`
 */
export function memcmp(s1: pointer | string, s2: pointer | string, n: size_t): int {
  return compareMemory('memcmp', s1, s2, n)
}

/**
 * `void *memchr(const void *s, int c, size_t n)` — find a byte in memory.
 *
 * @returns the rest of the memory from there on, or null.
 * @see `memchr(3)`
 */
export function memchr(s: pointer | string, c: character, n: size_t): Uint8Array | null {
  const bytes = sourceOf('memchr', 's', s)
  const byte = byteOf('memchr', 'c', c)
  within('memchr', 'n', bytes, sizeOf('memchr', 'n', n))
  const at = bytes.indexOf(byte)
  return at < 0 || at >= n ? null : bytes.subarray(at)
}
