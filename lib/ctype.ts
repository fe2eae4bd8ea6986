/** `<ctype.h>` — kinds of characters, in the "C" locale. A character is its code, as fgetc gives it, or a string of one byte: `'\n'`. @module */
import type { character, int } from './internal/c.ts'
import { header } from './internal/native.ts'

const native = header('ctype.h')

/**
 * `int isalnum(int c)` — whether a character is a letter or a digit.
 *
 * @returns not 0 if it is; 0 if not, or for EOF.
 * @see `isalnum(3)`
 */
export function isalnum(c: character): int {
  return native.isalnum(c)
}

/**
 * `int isalpha(int c)` — whether a character is a letter.
 *
 * @returns not 0 if it is; 0 if not, or for EOF.
 * @see `isalpha(3)`
 */
export function isalpha(c: character): int {
  return native.isalpha(c)
}

/**
 * `int isascii(int c)` — whether a character is one of the 128 of ASCII.
 *
 * @returns not 0 if it is; 0 if not.
 * @see `isascii(3)`
 */
export function isascii(c: character): int {
  return native.isascii(c)
}

/**
 * `int isblank(int c)` — whether a character is a space or a tab.
 *
 * @returns not 0 if it is; 0 if not, or for EOF.
 * @see `isblank(3)`
 */
export function isblank(c: character): int {
  return native.isblank(c)
}

/**
 * `int iscntrl(int c)` — whether a character is a control character.
 *
 * @returns not 0 if it is; 0 if not, or for EOF.
 * @see `iscntrl(3)`
 */
export function iscntrl(c: character): int {
  return native.iscntrl(c)
}

/**
 * `int isdigit(int c)` — whether a character is a digit.
 *
 * @returns not 0 if it is; 0 if not, or for EOF.
 * @see `isdigit(3)`
 */
export function isdigit(c: character): int {
  return native.isdigit(c)
}

/**
 * `int isgraph(int c)` — whether a character is seen in print, and no space.
 *
 * @returns not 0 if it is; 0 if not, or for EOF.
 * @see `isgraph(3)`
 */
export function isgraph(c: character): int {
  return native.isgraph(c)
}

/**
 * `int islower(int c)` — whether a character is a lower-case letter.
 *
 * @returns not 0 if it is; 0 if not, or for EOF.
 * @see `islower(3)`
 */
export function islower(c: character): int {
  return native.islower(c)
}

/**
 * `int isprint(int c)` — whether a character is seen in print, a space included.
 *
 * @returns not 0 if it is; 0 if not, or for EOF.
 * @see `isprint(3)`
 */
export function isprint(c: character): int {
  return native.isprint(c)
}

/**
 * `int ispunct(int c)` — whether a character is seen in print, and neither a space, a letter nor a digit.
 *
 * @returns not 0 if it is; 0 if not, or for EOF.
 * @see `ispunct(3)`
 */
export function ispunct(c: character): int {
  return native.ispunct(c)
}

/**
 * `int isspace(int c)` — whether a character is white space: a space or one of `\f\n\r\t\v`.
 *
 * @returns not 0 if it is; 0 if not, or for EOF.
 * @see `isspace(3)`
 */
export function isspace(c: character): int {
  return native.isspace(c)
}

/**
 * `int isupper(int c)` — whether a character is an upper-case letter.
 *
 * @returns not 0 if it is; 0 if not, or for EOF.
 * @see `isupper(3)`
 */
export function isupper(c: character): int {
  return native.isupper(c)
}

/**
 * `int isxdigit(int c)` — whether a character is a hexadecimal digit.
 *
 * @returns not 0 if it is; 0 if not, or for EOF.
 * @see `isxdigit(3)`
 */
export function isxdigit(c: character): int {
  return native.isxdigit(c)
}

/**
 * `int toascii(int c)` — the low 7 bits of a character.
 *
 * @returns its code.
 * @see `toascii(3)`
 */
export function toascii(c: character): int {
  return native.toascii(c)
}

/**
 * `int tolower(int c)` — the lower-case letter of an upper-case one; anything else as it is.
 *
 * @returns its code.
 * @see `tolower(3)`
 */
export function tolower(c: character): int {
  return native.tolower(c)
}

/**
 * `int toupper(int c)` — the upper-case letter of a lower-case one; anything else as it is.
 *
 * @returns its code.
 * @see `toupper(3)`
 */
export function toupper(c: character): int {
  return native.toupper(c)
}
