/** `<fnmatch.h>` — the shell's patterns. @module */
import type { const_char_p, int } from './internal/c.ts'
import { header } from './internal/native.ts'

const native = header('fnmatch.h')

/**
 * `int fnmatch(const char *pattern, const char *string, int flags)` — whether a text matches a pattern of the shell's: `*`, `?`, `[a-z]`.
 *
 * @param flags - FNM_*, joined by `|`.
 * @returns 0 if it does; {@link FNM_NOMATCH} if not; -1, errno is not set, where memory is lacking, or the stack for so deep a pattern.
 * @see `fnmatch(3)`
 */
export function fnmatch(pattern: const_char_p, string: const_char_p, flags: int): int {
  return native.fnmatch(pattern, string, flags)
}

/** What fnmatch returns for a text that does not match. */
export const FNM_NOMATCH: int = native.FNM_NOMATCH
/** A backslash is a character as any. */
export const FNM_NOESCAPE: int = native.FNM_NOESCAPE
/** Only a slash matches a slash. */
export const FNM_PATHNAME: int = native.FNM_PATHNAME
/** Another name of {@link FNM_PATHNAME}. */
export const FNM_FILE_NAME: int = native.FNM_FILE_NAME
/** Only a dot matches a dot at the beginning; with {@link FNM_PATHNAME} after each slash, too. */
export const FNM_PERIOD: int = native.FNM_PERIOD
/** What follows a slash need not match. */
export const FNM_LEADING_DIR: int = native.FNM_LEADING_DIR
/** Upper and lower case are one. */
export const FNM_CASEFOLD: int = native.FNM_CASEFOLD
/** The patterns of ksh, as `+(a|b)`. */
export const FNM_EXTMATCH: int = native.FNM_EXTMATCH
