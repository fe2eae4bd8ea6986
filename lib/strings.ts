/** `<strings.h>` — comparing without regard to case, and the older names of string.h. @module */
import type { character, const_char_p, const_pointer, int, long, pointer } from './internal/c.ts'
import { int64 } from './internal/integer.ts'
import { bytesOf, integerOf, intOf, sizeOf, within } from './internal/memory.ts'
import { compareMemory, compareText, copyMemory, firstOf, lastOf, type pointer_into } from './internal/text.ts'
import type { size_t } from './sys/types.ts'

export { size_t } from './sys/types.ts'

/**
 * `int strcasecmp(const char *s1, const char *s2)` — compare texts, small and capital letters of ASCII being the same.
 *
 * @returns less than, equal to or greater than 0.
 * @see `strcasecmp(3)`
 */
export function strcasecmp(s1: const_char_p, s2: const_char_p): int {
  return compareText('strcasecmp', s1, s2, Number.POSITIVE_INFINITY, true)
}

/**
 * `int strncasecmp(const char *s1, const char *s2, size_t n)` — {@link strcasecmp} of at most `n` bytes.
 *
 * @returns less than, equal to or greater than 0.
 * @see `strncasecmp(3)`
 */
export function strncasecmp(s1: const_char_p, s2: const_char_p, n: size_t): int {
  return compareText('strncasecmp', s1, s2, sizeOf('strncasecmp', 'n', n), true)
}

/**
 * `void bzero(void *s, size_t n)` — fill memory with zero bytes.
 *
 * @see `bzero(3)`
 */
export function bzero(s: pointer, n: size_t): void {
  const bytes = bytesOf('bzero', 's', s)
  within('bzero', 'n', bytes, sizeOf('bzero', 'n', n))
  bytes.fill(0, 0, n)
}

/**
 * `int ffs(int i)` — the number of the lowest bit that is set, from 1; 0 for 0.
 *
 * @see `ffs(3)`
 */
export function ffs(i: int): int {
  intOf('ffs', 'i', i)
  return i === 0 ? 0 : 32 - Math.clz32(i & -i)
}

/**
 * `int ffsl(long i)` — {@link ffs} of 64 bits.
 *
 * @see `ffsl(3)`
 */
export function ffsl(i: long): int {
  return lowestBit('ffsl', i)
}

/**
 * `int ffsll(long long i)` — {@link ffs} of 64 bits.
 *
 * @see `ffsll(3)`
 */
export function ffsll(i: long): int {
  return lowestBit('ffsll', i)
}

function lowestBit(call: string, i: long): int {
  const bits = BigInt.asUintN(64, BigInt(integerOf(call, 'i', int64, i)))
  return bits === 0n ? 0 : (bits & -bits).toString(2).length
}

/**
 * `char *index(const char *s, int c)` — find the first of a character: strchr(3) under its older name.
 *
 * @returns the rest of `s` from there on, or null.
 * @see `index(3)`
 */
export function index<T extends const_char_p>(s: T, c: character): pointer_into<T> | null {
  return firstOf('index', s, c)
}

/**
 * `char *rindex(const char *s, int c)` — find the last of a character: strrchr(3) under its older name.
 *
 * @returns the rest of `s` from there on, or null.
 * @see `rindex(3)`
 */
export function rindex<T extends const_char_p>(s: T, c: character): pointer_into<T> | null {
  return lastOf('rindex', s, c)
}

/**
 * `int bcmp(const void *s1, const void *s2, size_t n)` — whether memory differs.
 *
 * @returns 0 where it is the same.
 * @see `bcmp(3)`
 */
export function bcmp(s1: const_pointer, s2: const_pointer, n: size_t): int {
  return compareMemory('bcmp', s1, s2, n)
}

/**
 * `void bcopy(const void *src, void *dest, size_t n)` — copy memory, which may overlap: memmove(3) with its arguments the other way round.
 *
 * @see `bcopy(3)`
 */
export function bcopy(src: const_pointer, dest: pointer, n: size_t): void {
  copyMemory('bcopy', dest, src, n)
}
