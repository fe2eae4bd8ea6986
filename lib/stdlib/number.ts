// Numbers of <stdlib.h>.
import type { const_char_p, double, int, long, unsigned } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { withErrno } from '../internal/result.ts'
import { struct } from '../internal/struct.ts'
import { type endptr, numberIn } from './number-in.ts'

export type { endptr } from './number-in.ts'

const native = header('stdlib.h')

/**
 * `int atoi(const char *nptr)` — the number at the beginning of text; 0 where there is none.
 *
 * @returns beyond an int what is left of a long, with errno set: ERANGE beyond that.
 * @see `atoi(3)`
 */
export function atoi(nptr: const_char_p): int {
  return withErrno(native.atoi(nptr))
}

/**
 * `long atol(const char *nptr)` — the number at the beginning of text; 0 where there is none.
 *
 * @returns beyond 2^53 the nearest double; with errno set: ERANGE.
 * @see `atol(3)`
 */
export function atol(nptr: const_char_p): long {
  return withErrno(native.atol(nptr))
}

/**
 * `long long atoll(const char *nptr)` — the number at the beginning of text; 0 where there is none.
 *
 * @returns beyond 2^53 the nearest double; with errno set: ERANGE.
 * @see `atoll(3)`
 */
export function atoll(nptr: const_char_p): long {
  return withErrno(native.atoll(nptr))
}

/**
 * `double atof(const char *nptr)` — the number at the beginning of text; 0 where there is none.
 *
 * @returns with errno set: ERANGE.
 * @see `atof(3)`
 */
export function atof(nptr: const_char_p): double {
  return withErrno(native.atof(nptr))
}

/**
 * `long strtol(const char *nptr, char **endptr, int base)` — the number at the beginning of text.
 *
 * @param endptr - `const end = [null]`: end[0] becomes the rest of `nptr`, which is all of it where there is no number.
 * @param base - 2 to 36, or 0: by the prefix 0x or 0.
 * @returns beyond 2^53 the nearest double; with errno set: EINVAL, ERANGE.
 * @see `strtol(3)`
 */
export function strtol(nptr: const_char_p, endptr: endptr, base: int): long {
  return numberIn(native, 'strtol', nptr, endptr, base)
}

/**
 * `long long strtoll(const char *nptr, char **endptr, int base)` — the number at the beginning of text: see {@link strtol}.
 *
 * @returns beyond 2^53 the nearest double; with errno set: EINVAL, ERANGE.
 * @see `strtoll(3)`
 */
export function strtoll(nptr: const_char_p, endptr: endptr, base: int): long {
  return numberIn(native, 'strtoll', nptr, endptr, base)
}

/**
 * `unsigned long strtoul(const char *nptr, char **endptr, int base)` — the number at the beginning of text; a negative one wraps: see {@link strtol}.
 *
 * @returns beyond 2^53 the nearest double; with errno set: EINVAL, ERANGE.
 * @see `strtoul(3)`
 */
export function strtoul(nptr: const_char_p, endptr: endptr, base: int): number {
  return numberIn(native, 'strtoul', nptr, endptr, base)
}

/**
 * `unsigned long long strtoull(const char *nptr, char **endptr, int base)` — the number at the beginning of text; a negative one wraps: see {@link strtol}.
 *
 * @returns beyond 2^53 the nearest double; with errno set: EINVAL, ERANGE.
 * @see `strtoull(3)`
 */
export function strtoull(nptr: const_char_p, endptr: endptr, base: int): number {
  return numberIn(native, 'strtoull', nptr, endptr, base)
}

/**
 * `double strtod(const char *nptr, char **endptr)` — the floating-point number at the beginning of text: see {@link strtol}.
 *
 * @returns the number; with errno set: ERANGE.
 * @see `strtod(3)`
 */
export function strtod(nptr: const_char_p, endptr: endptr): double {
  return numberIn(native, 'strtod', nptr, endptr)
}

/**
 * `float strtof(const char *nptr, char **endptr)` — the floating-point number at the beginning of text, of single precision: see {@link strtol}.
 *
 * @returns the number; with errno set: ERANGE.
 * @see `strtof(3)`
 */
export function strtof(nptr: const_char_p, endptr: endptr): number {
  return numberIn(native, 'strtof', nptr, endptr)
}

/**
 * `int abs(int j)` — the absolute value.
 *
 * @see `abs(3)`
 */
export function abs(j: int): int {
  return native.abs(j)
}

/**
 * `long labs(long j)` — the absolute value.
 *
 * @see `labs(3)`
 */
export function labs(j: long): long {
  return native.labs(j)
}

/**
 * `long long llabs(long long j)` — the absolute value.
 *
 * @see `llabs(3)`
 */
export function llabs(j: long): long {
  return native.llabs(j)
}

/** `div_t` — a quotient and a remainder. */
export class div_t extends struct<div_t>(native.div_t) {
  declare quot: int
  declare rem: int
}

/** `ldiv_t` — a quotient and a remainder. */
export class ldiv_t extends struct<ldiv_t>(native.ldiv_t) {
  declare quot: long
  declare rem: long
}

/** `lldiv_t` — a quotient and a remainder. */
export class lldiv_t extends struct<lldiv_t>(native.lldiv_t) {
  declare quot: long
  declare rem: long
}

/**
 * `div_t div(int numer, int denom)` — divide, cutting towards 0.
 *
 * @throws RangeError for a quotient that is no int: a denominator of 0.
 * @see `div(3)`
 */
export function div(numer: int, denom: int): div_t {
  const result = new div_t()
  native.div(numer, denom, result)
  return result
}

/**
 * `ldiv_t ldiv(long numer, long denom)` — divide, cutting towards 0.
 *
 * @throws RangeError for a quotient that is no long: a denominator of 0.
 * @see `ldiv(3)`
 */
export function ldiv(numer: long, denom: long): ldiv_t {
  const result = new ldiv_t()
  native.ldiv(numer, denom, result)
  return result
}

/**
 * `lldiv_t lldiv(long long numer, long long denom)` — divide, cutting towards 0.
 *
 * @throws RangeError for a quotient that is no long long: a denominator of 0.
 * @see `lldiv(3)`
 */
export function lldiv(numer: long, denom: long): lldiv_t {
  const result = new lldiv_t()
  native.lldiv(numer, denom, result)
  return result
}

/**
 * `int rand(void)` — a pseudo-random number from 0 to {@link RAND_MAX}: the same series in every run without {@link srand}.
 *
 * @see `rand(3)`
 */
export function rand(): int {
  return native.rand()
}

/**
 * `void srand(unsigned int seed)` — choose {@link rand}'s series.
 *
 * @see `srand(3)`
 */
export function srand(seed: unsigned): void {
  native.srand(seed)
}

/**
 * `int rand_r(unsigned int *seedp)` — {@link rand} whose state is the caller's.
 *
 * @param seedp - the state, which the next call goes on from: `unsigned(1)`.
 * @see `rand_r(3)`
 */
export function rand_r(seedp: Uint32Array): int {
  return native.rand_r(seedp)
}

/**
 * `void srand48(long int seedval)` — choose the series of {@link drand48}, {@link lrand48} and {@link mrand48}.
 *
 * @see `srand48(3)`
 */
export function srand48(seedval: long): void {
  native.srand48(seedval)
}

/**
 * `double drand48(void)` — a pseudo-random number from 0 to 1, which it never is.
 *
 * @see `drand48(3)`
 */
export function drand48(): double {
  return native.drand48()
}

/**
 * `long int lrand48(void)` — a pseudo-random number from 0 to 2^31-1.
 *
 * @see `lrand48(3)`
 */
export function lrand48(): long {
  return native.lrand48()
}

/**
 * `long int mrand48(void)` — a pseudo-random number from -2^31 to 2^31-1.
 *
 * @see `mrand48(3)`
 */
export function mrand48(): long {
  return native.mrand48()
}

/**
 * `long random(void)` — a pseudo-random number from 0 to 2^31-1.
 *
 * @see `random(3)`
 */
export function random(): long {
  return native.random()
}

/**
 * `void srandom(unsigned int seed)` — choose {@link random}'s series.
 *
 * @see `srandom(3)`
 */
export function srandom(seed: unsigned): void {
  native.srandom(seed)
}

/** The greatest that {@link rand} returns. */
export const RAND_MAX: int = native.RAND_MAX
