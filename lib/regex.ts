/** `<regex.h>` — regular expressions as POSIX has them. @module */
import type { const_char_p, int, pointer } from './internal/c.ts'
import { instanceOf } from './internal/memory.ts'
import { header } from './internal/native.ts'
import { struct } from './internal/struct.ts'
import type { size_t } from './sys/types.ts'

export { size_t } from './sys/types.ts'

const native = header('regex.h')

/** What was compiled, which only the native side looks into. */
const expressions = new WeakMap<regex_t, object>()

/** `regex_t` — a compiled expression. */
export class regex_t extends struct<regex_t>(native.regex_t) {
  /** How many brackets the expression has. */
  declare re_nsub: size_t
}

/** `regmatch_t` — where a match lies in the text; for several, `array(regmatch_t, n)`. */
export class regmatch_t extends struct<regmatch_t>(native.regmatch_t) {
  /** The byte that it begins at, or -1 for a bracket that has no part in it. */
  declare rm_so: int
  /** The byte after its last one. */
  declare rm_eo: int
}

/**
 * `int regcomp(regex_t *preg, const char *pattern, int cflags)` — compile an expression.
 *
 * What the garbage collector takes needs no {@link regfree}.
 *
 * @param cflags - {@link REG_EXTENDED}, {@link REG_ICASE}, {@link REG_NEWLINE}, {@link REG_NOSUB}, joined by `|`.
 * @returns 0, or the number of the error, which {@link regerror} explains. errno has no part in it.
 * @see `regcomp(3)`
 */
export function regcomp(preg: regex_t, pattern: const_char_p, cflags: int): int {
  instanceOf('regcomp', 'preg', regex_t, preg)
  const compiled = native.regcomp(preg, pattern, cflags)
  if (typeof compiled === 'number') return compiled
  expressions.set(preg, compiled.expression)
  preg.re_nsub = compiled.re_nsub
  return 0
}

/**
 * `int regexec(const regex_t *preg, const char *string, size_t nmatch, regmatch_t pmatch[], int eflags)` — look for a match.
 *
 * @param nmatch - how many matches to store: the whole one, and those of the brackets.
 * @param pmatch - gets them: their places are in bytes, which are not a JavaScript string's `length` where that has more than ASCII.
 * @param eflags - {@link REG_NOTBOL}, {@link REG_NOTEOL}, {@link REG_STARTEND}, joined by `|`.
 * @returns 0, {@link REG_NOMATCH} or {@link REG_ESPACE}.
 * @see `regexec(3)`
 */
export function regexec(preg: regex_t, string: const_char_p, nmatch: size_t, pmatch: pointer, eflags: int): int {
  instanceOf('regexec', 'preg', regex_t, preg)
  return native.regexec(expressions.get(preg), nmatch, string, pmatch, eflags)
}

/**
 * `size_t regerror(int errcode, const regex_t *preg, char *errbuf, size_t errbuf_size)` — what an error of {@link regcomp} means, as text.
 *
 * @param preg - the expression, which glibc does not look at; or null.
 * @returns the bytes that the whole text has, its NUL included.
 * @see `regerror(3)`
 */
export function regerror(errcode: int, preg: regex_t | null, errbuf: pointer, errbuf_size: size_t): size_t {
  if (preg !== null) instanceOf('regerror', 'preg', regex_t, preg)
  return native.regerror(errcode, errbuf, errbuf_size)
}

/**
 * `void regfree(regex_t *preg)` — give a compiled expression back.
 *
 * @see `regfree(3)`
 */
export function regfree(preg: regex_t): void {
  instanceOf('regfree', 'preg', regex_t, preg)
  expressions.delete(preg)
}

/** regcomp: an extended expression, with `+`, `?`, `|` and plain brackets. */
export const REG_EXTENDED: int = native.REG_EXTENDED
/** regcomp: upper and lower case are one. */
export const REG_ICASE: int = native.REG_ICASE
/** regcomp: `.` matches no newline, `^` and `$` also match at one. */
export const REG_NEWLINE: int = native.REG_NEWLINE
/** regcomp: only whether there is a match, not where. */
export const REG_NOSUB: int = native.REG_NOSUB
/** regexec: `^` does not match at the beginning of the text. */
export const REG_NOTBOL: int = native.REG_NOTBOL
/** regexec: `$` does not match at its end. */
export const REG_NOTEOL: int = native.REG_NOTEOL
/** regexec: the text is what pmatch[0] says, a part of the string. */
export const REG_STARTEND: int = native.REG_STARTEND
/** No error (0). */
export const REG_NOERROR: int = native.REG_NOERROR
/** Nothing matches (1). */
export const REG_NOMATCH: int = native.REG_NOMATCH
/** The expression is none. */
export const REG_BADPAT: int = native.REG_BADPAT
/** A collating element is not known. */
export const REG_ECOLLATE: int = native.REG_ECOLLATE
/** A class of characters is not known. */
export const REG_ECTYPE: int = native.REG_ECTYPE
/** A backslash is the last character. */
export const REG_EESCAPE: int = native.REG_EESCAPE
/** `\\1` refers to a bracket that is not there. */
export const REG_ESUBREG: int = native.REG_ESUBREG
/** A `[` is not closed. */
export const REG_EBRACK: int = native.REG_EBRACK
/** A bracket is not closed. */
export const REG_EPAREN: int = native.REG_EPAREN
/** A `{` is not closed. */
export const REG_EBRACE: int = native.REG_EBRACE
/** What stands in `{}` is no repetition. */
export const REG_BADBR: int = native.REG_BADBR
/** A range ends before it begins. */
export const REG_ERANGE: int = native.REG_ERANGE
/** Memory is lacking, or the stack for so large an expression. */
export const REG_ESPACE: int = native.REG_ESPACE
/** `*` and its like have nothing to repeat. */
export const REG_BADRPT: int = native.REG_BADRPT
/** The expression ends too early. */
export const REG_EEND: int = native.REG_EEND
/** The expression is too large. */
export const REG_ESIZE: int = native.REG_ESIZE
/** A bracket is closed that was not opened. */
export const REG_ERPAREN: int = native.REG_ERPAREN
/** The most that `{n}` repeats. */
export const RE_DUP_MAX: int = native.RE_DUP_MAX
