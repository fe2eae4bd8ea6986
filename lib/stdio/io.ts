// Characters, lines and blocks of <stdio.h>.

import type { character, const_char_p, const_pointer, int, pointer } from '../internal/c.ts'
import { typeFault } from '../internal/fault.ts'
import { allocate } from '../internal/heap.ts'
import { pointerTo } from '../internal/memory.ts'
import { header } from '../internal/native.ts'
import { eof, ret, type WithErrno, withErrno } from '../internal/result.ts'
import type { size_t, ssize_t } from '../sys/types.ts'
import { EOF, type FILE, stdin, stdout } from './FILE.ts'
import { checkSize, type size_t_p } from './memory.ts'

const native = header('stdio.h')

/**
 * `int fputc(int c, FILE *stream)` — write one byte.
 *
 * @param c - its low 8 bits count; `'\n'` stands for C's character constant.
 * @returns the byte, or EOF with errno set: EBADF and those of write(2).
 * @see `fputc(3)`
 */
export function fputc(c: character, stream: FILE | null): int {
  return ret(native.fputc(c, stream))
}

/**
 * `int putc(int c, FILE *stream)` — write one byte: {@link fputc} under its older name.
 *
 * @returns the byte, or EOF with errno set: EBADF and those of write(2).
 * @see `putc(3)`
 */
export function putc(c: character, stream: FILE | null): int {
  return ret(native.putc(c, stream))
}

/**
 * `int putchar(int c)` — write one byte to {@link stdout}.
 *
 * @returns the byte, or EOF with errno set: EBADF and those of write(2).
 * @see `putchar(3)`
 */
export function putchar(c: character): int {
  return ret(native.putchar(c, stdout))
}

/**
 * `int fputs(const char *s, FILE *stream)` — write text, without its NUL and without a newline.
 *
 * @returns at least 0, or EOF with errno set: EBADF and those of write(2).
 * @see `fputs(3)`
 */
export function fputs(s: const_char_p, stream: FILE | null): int {
  return ret(native.fputs(s, stream))
}

/**
 * `int puts(const char *s)` — write text and a newline to {@link stdout}.
 *
 * @returns at least 0, or EOF with errno set: EBADF and those of write(2).
 * @see `puts(3)`
 */
export function puts(s: const_char_p): int {
  return ret(native.puts(s, stdout))
}

/**
 * `int fgetc(FILE *stream)` — read one byte.
 *
 * @returns the byte, 0 to 255, or EOF at the end, or EOF with errno set: EAGAIN, EBADF, EINTR, EIO and others of read(2).
 * @see `fgetc(3)`
 */
export function fgetc(stream: FILE | null): int {
  return eof(native.fgetc(stream))
}

/**
 * `int getc(FILE *stream)` — read one byte: {@link fgetc} under its older name.
 *
 * @returns the byte, 0 to 255, or EOF at the end, or EOF with errno set: EAGAIN, EBADF, EINTR, EIO and others of read(2).
 * @see `getc(3)`
 */
export function getc(stream: FILE | null): int {
  return eof(native.getc(stream))
}

/**
 * `int getchar(void)` — read one byte of {@link stdin}.
 *
 * @returns the byte, 0 to 255, or EOF at the end, or EOF with errno set: EAGAIN, EBADF, EINTR, EIO and others of read(2).
 * @see `getchar(3)`
 */
export function getchar(): int {
  return eof(native.getchar(stdin))
}

/**
 * `int ungetc(int c, FILE *stream)` — put a byte back, to be read next.
 *
 * Clears the end-of-file flag. C promises room for one byte.
 *
 * @returns the byte, or EOF where it was EOF itself or has no room.
 * @see `ungetc(3)`
 */
export function ungetc(c: character, stream: FILE | null): int {
  return eof(native.ungetc(c, stream))
}

/**
 * `char *fgets(char *s, int size, FILE *stream)` — read a line, its newline included, of at most `size - 1` bytes, and end it with a NUL.
 *
 * @returns `s`, or null at the end with nothing read, or null with errno set: EAGAIN, EBADF, EINTR, EIO and others of read(2).
 * @see `fgets(3)`
 */
export function fgets<T extends ArrayBufferView>(s: T, size: int, stream: FILE | null): T | null {
  return eof(native.fgets(s, size, stream)) === EOF ? null : s
}

/** What getline and getdelim do with the bytes they got: into the caller's memory if they fit there, otherwise into new memory. */
function keep(call: string, lineptr: (Buffer | null)[], n: size_t_p, line: Buffer | number | null): ssize_t {
  if (line === null || typeof line === 'number') return eof(line)
  const held = lineptr[0]
  const room = held instanceof Uint8Array ? Math.min(Number(n[0]), held.length) : 0
  if (room > line.length) {
    held!.set(line)
    held![line.length] = 0
    return line.length
  }
  const memory = allocate(Math.max(least, 2 * room, line.length + 1))
  memory.set(line)
  lineptr[0] = memory
  n[0] = BigInt(memory.length)
  if (n[0] !== BigInt(memory.length)) typeFault(call, 'n', 'must hold a size_t')
  return line.length
}

/** A first line's memory, as in glibc. */
const least = 120

function checkLine(call: string, lineptr: unknown, n: unknown): void {
  pointerTo(call, 'lineptr', lineptr, false)
  checkSize(call, 'n', n)
}

/**
 * `ssize_t getdelim(char **lineptr, size_t *n, int delim, FILE *stream)` — read up to a byte, whatever the length: see {@link getline}.
 *
 * @returns bytes read, the delimiter included, or -1 at the end, or -1 with errno set: EBADF, EINTR, EIO and others of read(2).
 * @see `getdelim(3)`
 */
export function getdelim(lineptr: (Buffer | null)[], n: size_t_p, delim: character, stream: FILE | null): ssize_t {
  checkLine('getdelim', lineptr, n)
  return keep('getdelim', lineptr, n, native.getdelim(lineptr, n, delim, stream))
}

/**
 * `ssize_t getline(char **lineptr, size_t *n, FILE *stream)` — read a line, whatever its length, and end it with a NUL.
 *
 * @param lineptr - an array of one element, the memory or null: `const line = [null]`. It gets a new Buffer where the line does not fit.
 * @param n - the size of that memory: `BigUint64Array.of(0n)`.
 * @returns bytes read, the newline included, or -1 at the end, or -1 with errno set: EBADF, EINTR, EIO and others of read(2).
 * @see `getline(3)`
 */
export function getline(lineptr: (Buffer | null)[], n: size_t_p, stream: FILE | null): ssize_t {
  checkLine('getline', lineptr, n)
  return keep('getline', lineptr, n, native.getline(lineptr, n, stream))
}

/**
 * `size_t fread(void *ptr, size_t size, size_t nmemb, FILE *stream)` — read `nmemb` objects of `size` bytes.
 *
 * Blocks until they are all there, or the end.
 *
 * @returns how many objects are whole; fewer than `nmemb` at the end ({@link feof}) or with errno set: EAGAIN, EBADF, EINTR, EIO and others of read(2).
 * @see `fread(3)`
 */
export function fread(ptr: NonNullable<pointer>, size: size_t, nmemb: size_t, stream: FILE | null): size_t {
  return withErrno(native.fread(ptr, size, nmemb, stream) as WithErrno)
}

/**
 * `size_t fwrite(const void *ptr, size_t size, size_t nmemb, FILE *stream)` — write `nmemb` objects of `size` bytes.
 *
 * @returns how many were written; fewer than `nmemb` with errno set: EBADF and those of write(2).
 * @see `fwrite(3)`
 */
export function fwrite(ptr: const_pointer, size: size_t, nmemb: size_t, stream: FILE | null): size_t {
  return withErrno(native.fwrite(ptr, size, nmemb, stream) as WithErrno)
}
