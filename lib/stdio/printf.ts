// Formatted output of <stdio.h>.
import { errno } from '../errno.ts'
import type { const_char_p, int, pointer } from '../internal/c.ts'
import { charsOf } from '../internal/chars.ts'
import { listOf } from '../internal/elements.ts'
import { adopt } from '../internal/heap.ts'
import { pointerTo } from '../internal/memory.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/result.ts'
import type { size_t } from '../sys/types.ts'
import { type FILE, stdout } from './FILE.ts'

const native = header('stdio.h')

/**
 * What a conversion of printf takes: a number for the integers of 32 bits, signed or not as C lets it pass, or a boolean, and a number for floating point; a number or a bigint for
 * those of 64 bits (`l`, `ll`, `j`, `z`, `t`); a string or a view with a NUL for `%s`, and for `%ls` a view of wchar_t; a number or a string of one
 * byte for `%c`; a view for `%p` and for what `%n` stores.
 */
export type printf_argument = number | boolean | bigint | string | ArrayBufferView | null

/**
 * `int printf(const char *format, ...)` — write formatted text to {@link stdout}.
 *
 * Every conversion is libc's own, with flags, width, precision, length and positions: `%-8s`, `%*d`, `%2$s`, `%.3Lf`, `%m`. Where C's compiler would warn
 * that arguments and format disagree, in number or in kind, it throws a TypeError and writes nothing.
 *
 * @returns the number of bytes, or -1 with errno set: EBADF, EILSEQ, ENOMEM, EOVERFLOW and those of write(2).
 * @see `printf(3)`
 */
export function printf(format: const_char_p, ...args: printf_argument[]): int {
  return ret(native.printf(format, args, errno, stdout))
}

/**
 * `int fprintf(FILE *stream, const char *format, ...)` — write formatted text to a stream: see {@link printf}.
 *
 * @returns the number of bytes, or -1 with errno set: EBADF, EILSEQ, ENOMEM, EOVERFLOW and those of write(2).
 * @see `printf(3)`
 */
export function fprintf(stream: FILE | null, format: const_char_p, ...args: printf_argument[]): int {
  return ret(native.fprintf(stream, format, args, errno))
}

/**
 * `int dprintf(int fd, const char *format, ...)` — write formatted text to a descriptor: see {@link printf}.
 *
 * @returns the number of bytes, or -1 with errno set: EBADF, EILSEQ, ENOMEM, EOVERFLOW and those of write(2).
 * @see `dprintf(3)`
 */
export function dprintf(fd: int, format: const_char_p, ...args: printf_argument[]): int {
  return ret(native.dprintf(fd, format, args, errno))
}

/**
 * `int sprintf(char *str, const char *format, ...)` — format text into memory: see {@link printf}.
 *
 * A text longer than the memory, which C would write past its end, is a RangeError; nothing is written then.
 *
 * @returns the number of bytes without the NUL, or -1 with errno set: EILSEQ, ENOMEM, EOVERFLOW.
 * @see `printf(3)`
 */
export function sprintf(str: ArrayBufferView, format: const_char_p, ...args: printf_argument[]): int {
  return ret(native.sprintf(str, format, args, errno))
}

/**
 * `int snprintf(char *str, size_t size, const char *format, ...)` — format text into at most `size` bytes of memory: see {@link printf}.
 *
 * @param str - may be null when `size` is 0.
 * @returns the number of bytes that the whole text has, without the NUL, even where fewer were written; or -1 with errno set: EILSEQ, ENOMEM,
 * EOVERFLOW.
 * @see `printf(3)`
 */
export function snprintf(str: pointer, size: size_t, format: const_char_p, ...args: printf_argument[]): int {
  return ret(native.snprintf(str, size, format, args, errno))
}

/** `char *` with the text, for free(3) too. */
function keep(strp: (Buffer | null)[], text: Buffer | number): int {
  if (typeof text === 'number') return ret(text)
  strp[0] = charsOf(adopt(text))
  return text.length - 1
}

/**
 * `int asprintf(char **strp, const char *fmt, ...)` — format text into memory that is as long as it takes: see {@link printf}.
 *
 * @param strp - an array of one element, which gets the memory: `const text = [null]`.
 * @returns the number of bytes without the NUL, or -1 with errno set: EILSEQ, ENOMEM, EOVERFLOW.
 * @see `asprintf(3)`
 */
export function asprintf(strp: (Buffer | null)[], fmt: const_char_p, ...args: printf_argument[]): int {
  pointerTo('asprintf', 'strp', strp, false)
  return keep(strp, native.asprintf(fmt, args, errno))
}

/**
 * `int vprintf(const char *format, va_list ap)` — {@link printf} with the arguments in an array.
 *
 * @returns the number of bytes, or -1 with errno set: EBADF, EILSEQ, ENOMEM, EOVERFLOW and those of write(2).
 * @see `vprintf(3)`
 */
export function vprintf(format: const_char_p, ap: readonly printf_argument[]): int {
  return ret(native.vprintf(format, listOf('vprintf', ap), errno, stdout))
}

/**
 * `int vfprintf(FILE *stream, const char *format, va_list ap)` — {@link fprintf} with the arguments in an array.
 *
 * @returns the number of bytes, or -1 with errno set: EBADF, EILSEQ, ENOMEM, EOVERFLOW and those of write(2).
 * @see `vprintf(3)`
 */
export function vfprintf(stream: FILE | null, format: const_char_p, ap: readonly printf_argument[]): int {
  return ret(native.vfprintf(stream, format, listOf('vfprintf', ap), errno))
}

/**
 * `int vdprintf(int fd, const char *format, va_list ap)` — {@link dprintf} with the arguments in an array.
 *
 * @returns the number of bytes, or -1 with errno set: EBADF, EILSEQ, ENOMEM, EOVERFLOW and those of write(2).
 * @see `vprintf(3)`
 */
export function vdprintf(fd: int, format: const_char_p, ap: readonly printf_argument[]): int {
  return ret(native.vdprintf(fd, format, listOf('vdprintf', ap), errno))
}

/**
 * `int vsprintf(char *str, const char *format, va_list ap)` — {@link sprintf} with the arguments in an array.
 *
 * @returns the number of bytes without the NUL, or -1 with errno set: EILSEQ, ENOMEM, EOVERFLOW.
 * @see `vprintf(3)`
 */
export function vsprintf(str: ArrayBufferView, format: const_char_p, ap: readonly printf_argument[]): int {
  return ret(native.vsprintf(str, format, listOf('vsprintf', ap), errno))
}

/**
 * `int vsnprintf(char *str, size_t size, const char *format, va_list ap)` — {@link snprintf} with the arguments in an array.
 *
 * @returns the number of bytes that the whole text has, or -1 with errno set: EILSEQ, ENOMEM, EOVERFLOW.
 * @see `vprintf(3)`
 */
export function vsnprintf(str: pointer, size: size_t, format: const_char_p, ap: readonly printf_argument[]): int {
  return ret(native.vsnprintf(str, size, format, listOf('vsnprintf', ap), errno))
}

/**
 * `int vasprintf(char **strp, const char *fmt, va_list ap)` — {@link asprintf} with the arguments in an array.
 *
 * @returns the number of bytes without the NUL, or -1 with errno set: EILSEQ, ENOMEM, EOVERFLOW.
 * @see `asprintf(3)`
 */
export function vasprintf(strp: (Buffer | null)[], fmt: const_char_p, ap: readonly printf_argument[]): int {
  pointerTo('vasprintf', 'strp', strp, false)
  return keep(strp, native.vasprintf(fmt, listOf('vasprintf', ap), errno))
}
