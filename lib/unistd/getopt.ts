// getopt of <unistd.h>.
import type { const_char_p, int } from '../internal/c.ts'
import { nextOption } from '../internal/options.ts'

export { optarg, opterr, optind, optopt, set_opterr, set_optind } from '../internal/options.ts'

/**
 * `int getopt(int argc, char *const argv[], const char *optstring)` — the next option of a command line.
 *
 * What it finds is in {@link optarg}, {@link optind} and {@link optopt}. libc puts the options before the operands in `argv`, unless `optstring` begins with `+`
 * or POSIXLY_CORRECT is in the environment.
 *
 * @param argv - as `main` gets it, with the program's name first.
 * @param optstring - the letters; a colon after one that takes an argument, two where that may be missing.
 * @returns the letter's code, `String.fromCharCode(opt)` for a `switch`; that of `?` for one that is not known, or `:` where `optstring` begins with `:` and
 * an argument is missing; -1 at the end.
 * @throws RangeError where `optind` or `argc` is beyond argv.
 * @see `getopt(3)`
 */
export function getopt(argc: int, argv: string[], optstring: const_char_p): int {
  return nextOption('getopt', argc, argv, optstring, null, null, false)
}
