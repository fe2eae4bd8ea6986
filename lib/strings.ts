/** `<strings.h>` — comparing without regard to case, and the older names of string.h. @module */
import type { const_char_p, int, pointer } from './internal/c.ts'
import { bytesOf, intOf, sizeOf, within } from './internal/memory.ts'
import { compareText } from './internal/text.ts'
import type { size_t } from './sys/types.ts'

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
