// Locks of streams, and the calls of <stdio.h> that take none.
import type { character, const_char_p, const_pointer, int, pointer } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { eof, ret, type WithErrno, waited, withErrno } from '../internal/result.ts'
import type { size_t } from '../sys/types.ts'
import { EOF, type FILE, stdin, stdout } from './FILE.ts'
import { flushed } from './memory.ts'

const native = header('stdio/unlocked')

/**
 * `void flockfile(FILE *filehandle)` — keep a stream for this thread, so that what it writes by several calls stays together.
 *
 * Waits while another thread has it. It may be taken more than once, and is free after as many calls of {@link funlockfile}.
 *
 * @see `flockfile(3)`
 */
export function flockfile(filehandle: FILE | null): void {
  waited(native.flockfile(filehandle))
}

/**
 * `int ftrylockfile(FILE *filehandle)` — {@link flockfile}, if no other thread has the stream.
 *
 * @returns 0; not 0 where another thread has it. errno is not touched.
 * @see `ftrylockfile(3)`
 */
export function ftrylockfile(filehandle: FILE | null): int {
  return native.ftrylockfile(filehandle)
}

/**
 * `void funlockfile(FILE *filehandle)` — let other threads have a stream again.
 *
 * @throws RangeError where this thread has not locked it.
 * @see `funlockfile(3)`
 */
export function funlockfile(filehandle: FILE | null): void {
  native.funlockfile(filehandle)
}

/**
 * `int getc_unlocked(FILE *stream)` — getc for a thread that holds the stream by {@link flockfile}.
 *
 * Safe without that, too, as are the others without a lock: where C leaves open what happens, they wait for their turn.
 *
 * @returns the byte, 0 to 255, or EOF at the end, or EOF with errno set: EAGAIN, EBADF, EINTR, EIO and others of read(2).
 * @see `getc_unlocked(3)`
 */
export function getc_unlocked(stream: FILE | null): int {
  return eof(native.getc_unlocked(stream))
}

/**
 * `int getchar_unlocked(void)` — {@link getc_unlocked} of {@link stdin}.
 *
 * @returns the byte, 0 to 255, or EOF at the end, or EOF with errno set: EAGAIN, EBADF, EINTR, EIO and others of read(2).
 * @see `getchar_unlocked(3)`
 */
export function getchar_unlocked(): int {
  return eof(native.getchar_unlocked(stdin))
}

/**
 * `int fgetc_unlocked(FILE *stream)` — {@link getc_unlocked} under another name.
 *
 * @returns the byte, 0 to 255, or EOF at the end, or EOF with errno set: EAGAIN, EBADF, EINTR, EIO and others of read(2).
 * @see `fgetc_unlocked(3)`
 */
export function fgetc_unlocked(stream: FILE | null): int {
  return eof(native.fgetc_unlocked(stream))
}

/**
 * `int putc_unlocked(int c, FILE *stream)` — putc for a thread that holds the stream by {@link flockfile}.
 *
 * @returns the byte, or EOF with errno set: EBADF and those of write(2).
 * @see `putc_unlocked(3)`
 */
export function putc_unlocked(c: character, stream: FILE | null): int {
  return ret(native.putc_unlocked(c, stream))
}

/**
 * `int putchar_unlocked(int c)` — {@link putc_unlocked} to {@link stdout}.
 *
 * @returns the byte, or EOF with errno set: EBADF and those of write(2).
 * @see `putchar_unlocked(3)`
 */
export function putchar_unlocked(c: character): int {
  return ret(native.putchar_unlocked(c, stdout))
}

/**
 * `int fputc_unlocked(int c, FILE *stream)` — {@link putc_unlocked} under another name.
 *
 * @returns the byte, or EOF with errno set: EBADF and those of write(2).
 * @see `fputc_unlocked(3)`
 */
export function fputc_unlocked(c: character, stream: FILE | null): int {
  return ret(native.fputc_unlocked(c, stream))
}

/**
 * `int fputs_unlocked(const char *s, FILE *stream)` — fputs for a thread that holds the stream by {@link flockfile}.
 *
 * @returns at least 0, or EOF with errno set: EBADF and those of write(2).
 * @see `fputs_unlocked(3)`
 */
export function fputs_unlocked(s: const_char_p, stream: FILE | null): int {
  return ret(native.fputs_unlocked(s, stream))
}

/**
 * `char *fgets_unlocked(char *s, int n, FILE *stream)` — fgets for a thread that holds the stream by {@link flockfile}.
 *
 * @returns `s`, or null at the end with nothing read, or null with errno set: EAGAIN, EBADF, EINTR, EIO and others of read(2).
 * @see `fgets_unlocked(3)`
 */
export function fgets_unlocked<T extends ArrayBufferView>(s: T, n: int, stream: FILE | null): T | null {
  return eof(native.fgets_unlocked(s, n, stream)) === EOF ? null : s
}

/**
 * `size_t fread_unlocked(void *ptr, size_t size, size_t n, FILE *stream)` — fread for a thread that holds the stream by {@link flockfile}.
 *
 * @returns how many objects are whole; fewer than `n` at the end or with errno set: EAGAIN, EBADF, EINTR, EIO and others of read(2).
 * @see `fread_unlocked(3)`
 */
export function fread_unlocked(ptr: NonNullable<pointer>, size: size_t, n: size_t, stream: FILE | null): size_t {
  return withErrno(native.fread_unlocked(ptr, size, n, stream) as WithErrno)
}

/**
 * `size_t fwrite_unlocked(const void *ptr, size_t size, size_t n, FILE *stream)` — fwrite for a thread that holds the stream by {@link flockfile}.
 *
 * @returns how many were written; fewer than `n` with errno set: EBADF and those of write(2).
 * @see `fwrite_unlocked(3)`
 */
export function fwrite_unlocked(ptr: const_pointer, size: size_t, n: size_t, stream: FILE | null): size_t {
  return withErrno(native.fwrite_unlocked(ptr, size, n, stream) as WithErrno)
}

/**
 * `int fflush_unlocked(FILE *stream)` — fflush for a thread that holds the stream by {@link flockfile}.
 *
 * @param stream - null: all streams with output.
 * @returns 0, or EOF with errno set: EBADF and those of write(2).
 * @see `fflush_unlocked(3)`
 */
export function fflush_unlocked(stream: FILE | null): int {
  return flushed(stream, native.fflush_unlocked(stream))
}

/**
 * `int feof_unlocked(FILE *stream)` — feof for a thread that holds the stream by {@link flockfile}.
 *
 * @returns not 0 where a read has met the end.
 * @see `feof_unlocked(3)`
 */
export function feof_unlocked(stream: FILE | null): int {
  return native.feof_unlocked(stream)
}

/**
 * `int ferror_unlocked(FILE *stream)` — ferror for a thread that holds the stream by {@link flockfile}.
 *
 * @returns not 0 where a read or write has failed.
 * @see `ferror_unlocked(3)`
 */
export function ferror_unlocked(stream: FILE | null): int {
  return native.ferror_unlocked(stream)
}

/**
 * `void clearerr_unlocked(FILE *stream)` — clearerr for a thread that holds the stream by {@link flockfile}.
 *
 * @see `clearerr_unlocked(3)`
 */
export function clearerr_unlocked(stream: FILE | null): void {
  native.clearerr_unlocked(stream)
}

/**
 * `int fileno_unlocked(FILE *stream)` — fileno for a thread that holds the stream by {@link flockfile}.
 *
 * @returns the descriptor, or -1 with errno set: EBADF.
 * @see `fileno_unlocked(3)`
 */
export function fileno_unlocked(stream: FILE | null): int {
  return ret(native.fileno_unlocked(stream))
}
