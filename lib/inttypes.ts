/** `<inttypes.h>` — conversions of printf and scanf for the types of `<stdint.h>`, and arithmetic of the largest one. @module */
import type { const_char_p, int } from './internal/c.ts'
import { header } from './internal/native.ts'
import { struct } from './internal/struct.ts'
import type { intmax_t, uintmax_t } from './stdint.ts'
import { type endptr, numberIn } from './stdlib/number-in.ts'

export * from './inttypes/printf.ts'
export * from './inttypes/scanf.ts'
export * from './stdint.ts'
export type { endptr } from './stdlib/number-in.ts'

const native = header('inttypes.h')

/** `imaxdiv_t` — a quotient and a remainder. */
export class imaxdiv_t extends struct<imaxdiv_t>(native.imaxdiv_t) {
  declare quot: intmax_t
  declare rem: intmax_t
}

/**
 * `intmax_t imaxabs(intmax_t j)` — the absolute value.
 *
 * @throws RangeError for {@link INTMAX_MIN}, which has none.
 * @see `imaxabs(3)`
 */
export function imaxabs(j: intmax_t): intmax_t {
  return native.imaxabs(j)
}

/**
 * `imaxdiv_t imaxdiv(intmax_t numer, intmax_t denom)` — divide, cutting towards 0.
 *
 * @throws RangeError for a quotient that is no intmax_t: a denominator of 0.
 * @see `imaxdiv(3)`
 */
export function imaxdiv(numer: intmax_t, denom: intmax_t): imaxdiv_t {
  const result = new imaxdiv_t()
  native.imaxdiv(numer, denom, result)
  return result
}

/**
 * `intmax_t strtoimax(const char *nptr, char **endptr, int base)` — the number at the beginning of text, as strtol has it.
 *
 * @param endptr - `const end = [null]`: end[0] becomes the rest of `nptr`, which is all of it where there is no number.
 * @param base - 2 to 36, or 0: by the prefix 0x or 0.
 * @returns beyond 2^53 the nearest double; with errno set: EINVAL, ERANGE.
 * @see `strtoimax(3)`
 */
export function strtoimax(nptr: const_char_p, endptr: endptr, base: int): intmax_t {
  return numberIn(native, 'strtoimax', nptr, endptr, base)
}

/**
 * `uintmax_t strtoumax(const char *nptr, char **endptr, int base)` — the number at the beginning of text; a negative one wraps: see {@link strtoimax}.
 *
 * @returns beyond 2^53 the nearest double; with errno set: EINVAL, ERANGE.
 * @see `strtoumax(3)`
 */
export function strtoumax(nptr: const_char_p, endptr: endptr, base: int): uintmax_t {
  return numberIn(native, 'strtoumax', nptr, endptr, base)
}
