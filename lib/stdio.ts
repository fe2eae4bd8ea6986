/** `<stdio.h>` — streams. @module */

import { errno } from './errno.ts'
import type { const_char_p, int, long, pointer } from './internal/c.ts'
import { adopt } from './internal/heap.ts'
import { header } from './internal/native.ts'
import { eof, object, ret } from './internal/result.ts'
import { struct } from './internal/struct.ts'
import { type FILE, stderr } from './stdio/FILE.ts'
import type { off_t, size_t } from './sys/types.ts'

export { NULL } from './stddef.ts'
export { EOF, FILE, stderr, stdin, stdout } from './stdio/FILE.ts'
export * from './stdio/io.ts'
export { fclose, fflush, fmemopen, open_memstream, pclose } from './stdio/memory.ts'
export * from './stdio/printf.ts'
export * from './stdio/scanf.ts'
export * from './stdio/seek.ts'
export * from './stdio/unlocked.ts'
export { off_t, size_t, ssize_t } from './sys/types.ts'

const native = header('stdio.h')

/**
 * `FILE *fopen(const char *pathname, const char *mode)` — open a file as a stream.
 *
 * @param mode - `r`, `w` or `a`, then any of `+`, `b`, `e`, `m`, `x`.
 * @returns the stream, or null with errno set: EINVAL, ENOMEM and those of open(2).
 * @see `fopen(3)`
 */
export function fopen(pathname: const_char_p, mode: const_char_p): FILE | null {
  return object<FILE>(native.fopen(pathname, mode))
}

/**
 * `FILE *fdopen(int fd, const char *mode)` — make a stream of a descriptor.
 *
 * The stream owns it from then on: {@link fclose} closes it.
 *
 * @returns the stream, or null with errno set: EBADF, EINVAL, ENOMEM.
 * @see `fdopen(3)`
 */
export function fdopen(fd: int, mode: const_char_p): FILE | null {
  return object<FILE>(native.fdopen(fd, mode))
}

/**
 * `FILE *freopen(const char *pathname, const char *mode, FILE *stream)` — let a stream be another file, as `2>file` does in a shell.
 *
 * @param pathname - null changes the mode only.
 * @returns `stream`, or null with errno set: EBADF, EINVAL, ENOMEM and those of open(2); the stream is closed then.
 * @see `freopen(3)`
 */
export function freopen(pathname: const_char_p | null, mode: const_char_p, stream: FILE | null): FILE | null {
  return ret(native.freopen(pathname, mode, stream)) === -1 ? null : stream
}

/**
 * `FILE *popen(const char *command, const char *type)` — start `sh -c command` with a pipe to or from it.
 *
 * @param type - `r` reads its output, `w` writes its input; with `e` the descriptor is closed on exec.
 * @returns the stream, to be ended with {@link pclose}, or null with errno set: EINVAL, EMFILE, ENOMEM and those of fork(2) and pipe(2).
 * @see `popen(3)`
 */
export function popen(command: const_char_p, type: const_char_p): FILE | null {
  return object<FILE>(native.popen(command, type))
}

/**
 * `FILE *tmpfile(void)` — open a temporary file, `w+b`, that is deleted when it is closed.
 *
 * @returns the stream, or null with errno set: EACCES, EEXIST, EMFILE, ENFILE, ENOSPC, EROFS.
 * @see `tmpfile(3)`
 */
export function tmpfile(): FILE | null {
  return object<FILE>(native.tmpfile())
}

/**
 * `int setvbuf(FILE *stream, char *buf, int mode, size_t size)` — choose how a stream buffers, before its first input or output.
 *
 * C leaves open what is in the array: it stays untouched here, and the stream gets memory of that size for itself.
 *
 * @param buf - null lets libc choose the size.
 * @param mode - {@link _IOFBF}, {@link _IOLBF} or {@link _IONBF}.
 * @returns 0, or EOF for a mode that is none, or with errno set: ENOMEM.
 * @see `setvbuf(3)`
 */
export function setvbuf(stream: FILE | null, buf: pointer, mode: int, size: size_t): int {
  return eof(native.setvbuf(stream, buf, mode, size))
}

/**
 * `void setbuf(FILE *stream, char *buf)` — full buffering with an array of {@link BUFSIZ} bytes, none with null: see {@link setvbuf}.
 *
 * @see `setbuf(3)`
 */
export function setbuf(stream: FILE | null, buf: pointer): void {
  native.setbuf(stream, buf)
}

/**
 * `void setbuffer(FILE *stream, char *buf, size_t size)` — {@link setbuf} with an array of any size.
 *
 * @see `setbuffer(3)`
 */
export function setbuffer(stream: FILE | null, buf: pointer, size: size_t): void {
  native.setbuffer(stream, buf, size)
}

/**
 * `void setlinebuf(FILE *stream)` — write at each newline: see {@link setvbuf}.
 *
 * @see `setlinebuf(3)`
 */
export function setlinebuf(stream: FILE | null): void {
  native.setlinebuf(stream)
}

/**
 * `int fseek(FILE *stream, long offset, int whence)` — move to a position; drops what was put back and the end-of-file flag.
 *
 * @param whence - {@link SEEK_SET}, {@link SEEK_CUR} or {@link SEEK_END}.
 * @returns 0, or -1 with errno set: EBADF, EINVAL, EOVERFLOW, ESPIPE and those of write(2).
 * @see `fseek(3)`
 */
export function fseek(stream: FILE | null, offset: long, whence: int): int {
  return ret(native.fseek(stream, offset, whence))
}

/**
 * `int fseeko(FILE *stream, off_t offset, int whence)` — {@link fseek} with an off_t, which is as long here.
 *
 * @returns 0, or -1 with errno set: EBADF, EINVAL, EOVERFLOW, ESPIPE and those of write(2).
 * @see `fseeko(3)`
 */
export function fseeko(stream: FILE | null, offset: off_t, whence: int): int {
  return ret(native.fseeko(stream, offset, whence))
}

/**
 * `long ftell(FILE *stream)` — the position in the file.
 *
 * @returns bytes from the beginning, or -1 with errno set: EBADF, EOVERFLOW, ESPIPE.
 * @see `ftell(3)`
 */
export function ftell(stream: FILE | null): long {
  return ret(native.ftell(stream))
}

/**
 * `off_t ftello(FILE *stream)` — {@link ftell} with an off_t, which is as long here.
 *
 * @returns bytes from the beginning, or -1 with errno set: EBADF, EOVERFLOW, ESPIPE.
 * @see `ftello(3)`
 */
export function ftello(stream: FILE | null): off_t {
  return ret(native.ftello(stream))
}

/** `fpos_t` — a position in a stream; opaque. */
export class fpos_t extends struct<fpos_t>(native.fpos_t) {}

/**
 * `int fgetpos(FILE *stream, fpos_t *pos)` — note the position in the file.
 *
 * @returns 0, or -1 with errno set: EBADF, EOVERFLOW, ESPIPE.
 * @see `fgetpos(3)`
 */
export function fgetpos(stream: FILE | null, pos: fpos_t): int {
  return ret(native.fgetpos(stream, pos))
}

/**
 * `int fsetpos(FILE *stream, const fpos_t *pos)` — go back to a position that {@link fgetpos} has noted.
 *
 * @returns 0, or -1 with errno set: EBADF, EINVAL, ESPIPE and those of write(2).
 * @see `fsetpos(3)`
 */
export function fsetpos(stream: FILE | null, pos: fpos_t): int {
  return ret(native.fsetpos(stream, pos))
}

/**
 * `void rewind(FILE *stream)` — back to the beginning, with the error flag cleared.
 *
 * Tells a failure by errno alone: EBADF, ESPIPE and those of write(2).
 *
 * @see `rewind(3)`
 */
export function rewind(stream: FILE | null): void {
  ret(native.rewind(stream))
}

/**
 * `int feof(FILE *stream)` — whether a read has met the end. It says so after that read, not before it.
 *
 * @returns not 0 if so.
 * @see `feof(3)`
 */
export function feof(stream: FILE | null): int {
  return native.feof(stream)
}

/**
 * `int ferror(FILE *stream)` — whether a read or write has failed.
 *
 * @returns not 0 if so.
 * @see `ferror(3)`
 */
export function ferror(stream: FILE | null): int {
  return native.ferror(stream)
}

/**
 * `void clearerr(FILE *stream)` — clear the end-of-file and error flags.
 *
 * @see `clearerr(3)`
 */
export function clearerr(stream: FILE | null): void {
  native.clearerr(stream)
}

/**
 * `int fileno(FILE *stream)` — the descriptor under a stream.
 *
 * @returns the descriptor, or -1 with errno set: EBADF.
 * @see `fileno(3)`
 */
export function fileno(stream: FILE | null): int {
  return ret(native.fileno(stream))
}

/**
 * `void perror(const char *s)` — write `s`, a colon and the text of errno to {@link stderr}.
 *
 * @param s - null or an empty string: the text of errno alone.
 * @see `perror(3)`
 */
export function perror(s: const_char_p | null): void {
  native.perror(s, errno, stderr)
}

/**
 * `int remove(const char *pathname)` — delete a file, or a directory that is empty.
 *
 * @returns 0, or -1 with errno set: those of unlink(2) and rmdir(2).
 * @see `remove(3)`
 */
export function remove(pathname: const_char_p): int {
  return ret(native.remove(pathname))
}

/**
 * `int rename(const char *oldpath, const char *newpath)` — give a file another name or place, replacing what is there.
 *
 * @returns 0, or -1 with errno set: EACCES, EBUSY, EDQUOT, EEXIST, EFAULT, EINVAL, EISDIR, ELOOP, EMLINK, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR,
 * ENOTEMPTY, EPERM, EROFS, EXDEV.
 * @see `rename(2)`
 */
export function rename(oldpath: const_char_p, newpath: const_char_p): int {
  return ret(native.rename(oldpath, newpath))
}

/**
 * `int renameat(int olddirfd, const char *oldpath, int newdirfd, const char *newpath)` — {@link rename} of paths that begin at directories.
 *
 * @param olddirfd - a directory, or AT_FDCWD for the current one; so is `newdirfd`.
 * @returns 0, or -1 with errno set: EBADF and those of {@link rename}.
 * @see `renameat(2)`
 */
export function renameat(olddirfd: int, oldpath: const_char_p, newdirfd: int, newpath: const_char_p): int {
  return ret(native.renameat(olddirfd, oldpath, newdirfd, newpath))
}

/**
 * `char *ctermid(char *s)` — the path that stands for the terminal of whatever process opens it.
 *
 * @see `ctermid(3)`
 */
export function ctermid(s: null): string
/**
 * `char *ctermid(char *s)` — the path that stands for the terminal of whatever process opens it, written into `s`.
 *
 * @param s - {@link L_ctermid} bytes.
 * @returns s.
 * @see `ctermid(3)`
 */
export function ctermid<T extends ArrayBufferView>(s: T): T
export function ctermid(s: ArrayBufferView | null): ArrayBufferView | string {
  const path: string = native.ctermid(s)
  return s ?? path
}

/**
 * `char *tmpnam(char *s)` — the path of a file that is not there yet. Another process may make it meanwhile: see mkstemp.
 *
 * @returns the path, or null where none was found.
 * @see `tmpnam(3)`
 */
export function tmpnam(s: null): string | null
/**
 * `char *tmpnam(char *s)` — the path of a file that is not there yet, written into `s`.
 *
 * @param s - {@link L_tmpnam} bytes.
 * @returns s, or null where none was found.
 * @see `tmpnam(3)`
 */
export function tmpnam<T extends ArrayBufferView>(s: T): T | null
export function tmpnam(s: ArrayBufferView | null): ArrayBufferView | string | null {
  const path: string | null = native.tmpnam(s)
  return path && (s ?? path)
}

/**
 * `char *tempnam(const char *dir, const char *pfx)` — the path of a file that is not there yet, in a directory and with a beginning of one's choice.
 *
 * Another process may make it meanwhile: see mkstemp.
 *
 * @param dir - what TMPDIR in the environment goes before; null, or one that is not there: {@link P_tmpdir}.
 * @param pfx - up to five bytes of it; null for `file`.
 * @returns new memory, which can be given to free, or null with errno set: EEXIST, ENOENT, ENOMEM.
 * @see `tempnam(3)`
 */
export function tempnam(dir: const_char_p | null, pfx: const_char_p | null): Buffer | null {
  const path = object<Buffer>(native.tempnam(dir, pfx))
  return path && adopt(path)
}

/** The size of {@link setbuf}'s array. */
export const BUFSIZ: int = native.BUFSIZ
/** Full buffering. */
export const _IOFBF: int = native._IOFBF
/** Line buffering. */
export const _IOLBF: int = native._IOLBF
/** No buffering. */
export const _IONBF: int = native._IONBF
/** Room enough for any file's name (4096). */
export const FILENAME_MAX: int = native.FILENAME_MAX
/** So many streams can always be open at once. */
export const FOPEN_MAX: int = native.FOPEN_MAX
/** Room enough for tmpnam's name (20). */
export const L_tmpnam: int = native.L_tmpnam
/** Room enough for ctermid's path. */
export const L_ctermid: int = native.L_ctermid
/** So many names tmpnam can make. */
export const TMP_MAX: int = native.TMP_MAX
/** Where temporary files go. */
export const P_tmpdir: string = native.P_tmpdir
