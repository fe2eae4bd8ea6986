/** `<getopt.h>` — the options of a command line, long ones too. @module */
import type { const_char_p, int } from './internal/c.ts'
import { header } from './internal/native.ts'
import { type LongOption, nextOption } from './internal/options.ts'
import { struct } from './internal/struct.ts'

export { getopt, optarg, opterr, optind, optopt, set_opterr, set_optind } from './unistd/getopt.ts'

const native = header('getopt.h')

/** `struct option` — a long option. A plain object with its members does as well. */
export class option extends struct<option>(native.option) {
  /** Without its `--`; null ends the list. */
  declare name: string | null
  /** {@link no_argument}, {@link required_argument} or {@link optional_argument}. */
  declare has_arg: int
  /** Where `val` goes, and getopt_long returns 0; null: it returns `val`. */
  declare flag: Int32Array | null
  declare val: int
}

/**
 * `int getopt_long(int argc, char *const argv[], const char *optstring, const struct option *longopts, int *longindex)` — getopt that knows `--name` and
 * `--name=argument`, too.
 *
 * @param longopts - `[{ name: 'verbose', has_arg: no_argument, flag: null, val: 0 }, …]`; the array's end stands for C's closing entry of zeros, which may be
 * there as well.
 * @param longindex - one int, set to the index of the long option that was found; or null.
 * @returns as getopt, for a long option its `val`, or 0 where it has a `flag`.
 * @see `getopt_long(3)`
 */
export function getopt_long(
  argc: int,
  argv: string[],
  optstring: const_char_p,
  longopts: readonly LongOption[],
  longindex: Int32Array | null,
): int {
  return nextOption('getopt_long', argc, argv, optstring, longopts, longindex, false)
}

/**
 * `int getopt_long_only(int argc, char *const argv[], const char *optstring, const struct option *longopts, int *longindex)` — {@link getopt_long} that takes
 * `-name` for a long option, too.
 *
 * @returns as {@link getopt_long}.
 * @see `getopt_long_only(3)`
 */
export function getopt_long_only(
  argc: int,
  argv: string[],
  optstring: const_char_p,
  longopts: readonly LongOption[],
  longindex: Int32Array | null,
): int {
  return nextOption('getopt_long_only', argc, argv, optstring, longopts, longindex, true)
}

/** A long option without an argument. */
export const no_argument: int = native.no_argument
/** A long option with an argument. */
export const required_argument: int = native.required_argument
/** A long option whose argument, after `=`, may be missing. */
export const optional_argument: int = native.optional_argument
