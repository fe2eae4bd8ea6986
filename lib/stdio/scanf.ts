// Formatted input of <stdio.h>.
import type { const_char_p, int } from '../internal/c.ts'
import { listOf } from '../internal/elements.ts'
import { adopt } from '../internal/heap.ts'
import { header } from '../internal/native.ts'
import { eof } from '../internal/result.ts'
import { type FILE, stdin } from './FILE.ts'

const native = header('stdio.h')

/**
 * Where a conversion of scanf stores: a typed array of the size that it writes (Int32Array for `%d`, Int16Array for `%hd`, BigInt64Array for `%ld` and `%lld`,
 * Float32Array for `%f`, Float64Array for `%lf`), or bytes at any offset as after a cast; a Buffer for `%s`, `%[` and `%c`; for `%ms` an array of one
 * element, which gets a Buffer.
 */
export type scanf_argument = ArrayBufferView | (Buffer | null)[]

/** The result, with the memory that `m` has allocated made free's. */
function stored(result: number | null, args: readonly scanf_argument[]): int {
  for (const argument of args) if (Array.isArray(argument) && Buffer.isBuffer(argument[0])) adopt(argument[0])
  return eof(result)
}

/**
 * `int scanf(const char *format, ...)` — read formatted input from {@link stdin}.
 *
 * The conversions are libc's own. Where C's compiler would warn that arguments and format disagree, it throws a TypeError and reads nothing. Text that does
 * not fit where it is to go, which C would write past the end, is a RangeError; the input is read then, and nothing is stored.
 *
 * @returns how many conversions were stored, fewer than asked for at the first input that does not match; EOF if the input ended before the first, or with errno
 * set on an error: EBADF, EILSEQ, EINTR, ENOMEM and those of read(2).
 * @see `scanf(3)`
 */
export function scanf(format: const_char_p, ...args: scanf_argument[]): int {
  return stored(native.scanf(format, args, stdin), args)
}

/**
 * `int fscanf(FILE *stream, const char *format, ...)` — read formatted input from a stream: see {@link scanf}.
 *
 * @returns how many conversions were stored, or EOF, with errno set on an error: EBADF, EILSEQ, EINTR, ENOMEM and those of read(2).
 * @see `scanf(3)`
 */
export function fscanf(stream: FILE | null, format: const_char_p, ...args: scanf_argument[]): int {
  return stored(native.fscanf(stream, format, args), args)
}

/**
 * `int sscanf(const char *str, const char *format, ...)` — read formatted input from text: see {@link scanf}.
 *
 * @returns how many conversions were stored, or EOF, with errno set on an error: EILSEQ, ENOMEM.
 * @see `sscanf(3)`
 */
export function sscanf(str: const_char_p, format: const_char_p, ...args: scanf_argument[]): int {
  return stored(native.sscanf(str, format, args), args)
}

/**
 * `int vscanf(const char *format, va_list ap)` — {@link scanf} with the places to store in an array.
 *
 * @returns how many conversions were stored, or EOF, with errno set on an error: EBADF, EILSEQ, EINTR, ENOMEM and those of read(2).
 * @see `vscanf(3)`
 */
export function vscanf(format: const_char_p, ap: readonly scanf_argument[]): int {
  const args = listOf('vscanf', ap)
  return stored(native.vscanf(format, args, stdin), args)
}

/**
 * `int vfscanf(FILE *stream, const char *format, va_list ap)` — {@link fscanf} with the places to store in an array.
 *
 * @returns how many conversions were stored, or EOF, with errno set on an error: EBADF, EILSEQ, EINTR, ENOMEM and those of read(2).
 * @see `vfscanf(3)`
 */
export function vfscanf(stream: FILE | null, format: const_char_p, ap: readonly scanf_argument[]): int {
  const args = listOf('vfscanf', ap)
  return stored(native.vfscanf(stream, format, args), args)
}

/**
 * `int vsscanf(const char *str, const char *format, va_list ap)` — {@link sscanf} with the places to store in an array.
 *
 * @returns how many conversions were stored, or EOF, with errno set on an error: EILSEQ, ENOMEM.
 * @see `vsscanf(3)`
 */
export function vsscanf(str: const_char_p, format: const_char_p, ap: readonly scanf_argument[]): int {
  const args = listOf('vsscanf', ap)
  return stored(native.vsscanf(str, format, args), args)
}
