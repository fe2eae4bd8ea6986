// Formatted output of <stdio.h>.
import { errno } from '../errno.ts'
import type { const_char_p, int, pointer } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/ret.ts'
import type { size_t } from '../sys/types.ts'
import { type FILE, stdout } from './types/FILE.ts'

const native = header('stdio.h')

/**
 * What a conversion of printf takes: a number for the integers of 32 bits, signed or not as C lets it pass, and for floating point; a number or a bigint for
 * those of 64 bits (`l`, `ll`, `j`, `z`, `t`); a string or a view with a NUL for `%s`, and for `%ls` a view of wchar_t; a number or a string of one
 * byte for `%c`; a view for `%p` and for what `%n` stores.
 */
export type printf_argument = number | bigint | string | ArrayBufferView | null

/**
 * `int printf(const char *format, ...)` — write formatted text to {@link stdout}.
 *
 * Every conversion is libc's own, with flags, width, precision, length and positions: `%-8s`, `%*d`, `%2$s`, `%.3Lf`, `%m`. Where C's compiler would warn
 * that arguments and format disagree, in number or in kind, it throws a TypeError and writes nothing.
 *
 * @returns the number of bytes, or -1 with errno set: EBADF, EILSEQ, ENOMEM, EOVERFLOW and those of write(2).
 * @see printf(3)
 */
export function printf(format: const_char_p, ...args: printf_argument[]): int {
  return ret(native.printf(format, args, errno, stdout))
}

/**
 * `int fprintf(FILE *stream, const char *format, ...)` — write formatted text to a stream: see {@link printf}.
 *
 * @returns the number of bytes, or -1 with errno set: EBADF, EILSEQ, ENOMEM, EOVERFLOW and those of write(2).
 * @see printf(3)
 */
export function fprintf(stream: FILE, format: const_char_p, ...args: printf_argument[]): int {
  return ret(native.fprintf(stream, format, args, errno))
}

/**
 * `int dprintf(int fd, const char *format, ...)` — write formatted text to a descriptor: see {@link printf}.
 *
 * @returns the number of bytes, or -1 with errno set: EBADF, EILSEQ, ENOMEM, EOVERFLOW and those of write(2).
 * @see dprintf(3)
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
 * @see printf(3)
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
 * @see printf(3)
 */
export function snprintf(str: pointer, size: size_t, format: const_char_p, ...args: printf_argument[]): int {
  return ret(native.snprintf(str, size, format, args, errno))
}
