/** `<string.h>` — memory and text. Strings end with a NUL; one without it in its view is a RangeError where C would run on. @module */
import type { character, const_char_p, int } from './internal/c.ts'
import { allocate } from './internal/heap.ts'
import { byteOf, bytesOf, lengthOf, pointerTo, rangeFault, room, sizeOf, textOf, within } from './internal/memory.ts'
import { header } from './internal/native.ts'
import { compareText, pointInto, setOf, span } from './internal/text.ts'
import type { size_t } from './sys/types.ts'

export * from './bits/string-memory.ts'
export * from './strings.ts'

const native = header('string.h')

/** A pointer into a string of C: the rest of the view from there on; of a JavaScript string, the rest of it. */
export type pointer_into<T> = T extends string ? string : T extends Buffer ? Buffer : Uint8Array

/**
 * `size_t strlen(const char *s)` — the length of text in bytes, without the NUL.
 *
 * @see strlen(3)
 */
export function strlen(s: const_char_p): size_t {
  return lengthOf('strlen', 1, textOf('strlen', 1, s))
}

/**
 * `size_t strnlen(const char *s, size_t maxlen)` — the length of text in bytes, or `maxlen` where there is no NUL before.
 *
 * @see strnlen(3)
 */
export function strnlen(s: const_char_p, maxlen: size_t): size_t {
  const bytes = textOf('strnlen', 1, s)
  sizeOf('strnlen', 2, maxlen)
  const at = bytes.indexOf(0)
  if (at >= 0 && at < maxlen) return at
  within('strnlen', 2, bytes, maxlen)
  return maxlen
}

/**
 * `int strcmp(const char *s1, const char *s2)` — compare texts byte by byte.
 *
 * @returns less than, equal to or greater than 0.
 * @see strcmp(3)
 */
export function strcmp(s1: const_char_p, s2: const_char_p): int {
  return compareText('strcmp', s1, s2, Number.POSITIVE_INFINITY, false)
}

/**
 * `int strncmp(const char *s1, const char *s2, size_t n)` — compare at most `n` bytes of texts.
 *
 * @returns less than, equal to or greater than 0.
 * @see strncmp(3)
 */
export function strncmp(s1: const_char_p, s2: const_char_p, n: size_t): int {
  return compareText('strncmp', s1, s2, sizeOf('strncmp', 3, n), false)
}

/**
 * `int strcoll(const char *s1, const char *s2)` — compare texts by the order of the locale, which is C's own.
 *
 * @returns less than, equal to or greater than 0.
 * @see strcoll(3)
 */
export function strcoll(s1: const_char_p, s2: const_char_p): int {
  return native.strcoll(s1, s2)
}

/**
 * `char *strcpy(char *dest, const char *src)` — copy text with its NUL.
 *
 * @param dest - has to have room for both, else nothing is copied.
 * @returns `dest`.
 * @see strcpy(3)
 */
export function strcpy<T extends ArrayBufferView>(dest: T, src: const_char_p): T {
  const to = bytesOf('strcpy', 1, dest)
  const from = textOf('strcpy', 2, src)
  const size = lengthOf('strcpy', 2, from) + 1
  room('strcpy', 1, to, size)
  to.set(from.subarray(0, size))
  return dest
}

/**
 * `char *strncpy(char *dest, const char *src, size_t n)` — copy at most `n` bytes of text, and fill up with NULs.
 *
 * Text of `n` bytes or more leaves no NUL in `dest`.
 *
 * @returns `dest`.
 * @see strncpy(3)
 */
export function strncpy<T extends ArrayBufferView>(dest: T, src: const_char_p, n: size_t): T {
  const to = bytesOf('strncpy', 1, dest)
  const from = textOf('strncpy', 2, src)
  within('strncpy', 3, to, sizeOf('strncpy', 3, n))
  const length = bounded('strncpy', from, n)
  to.set(from.subarray(0, length))
  to.fill(0, length, n)
  return dest
}

/** The length of text of which at most `n` bytes are looked at. */
function bounded(call: string, bytes: Uint8Array, n: number): number {
  const at = bytes.indexOf(0)
  if (at >= 0) return Math.min(at, n)
  if (n > bytes.length) rangeFault(call, 2, 'holds no NUL: the string has no end')
  return n
}

/**
 * `char *strcat(char *dest, const char *src)` — append text to text.
 *
 * @param dest - has to have room for both and a NUL, else nothing is copied.
 * @returns `dest`.
 * @see strcat(3)
 */
export function strcat<T extends ArrayBufferView>(dest: T, src: const_char_p): T {
  const from = textOf('strcat', 2, src)
  append('strcat', dest, from, lengthOf('strcat', 2, from))
  return dest
}

/**
 * `char *strncat(char *dest, const char *src, size_t n)` — append at most `n` bytes of text, and a NUL.
 *
 * @returns `dest`.
 * @see strncat(3)
 */
export function strncat<T extends ArrayBufferView>(dest: T, src: const_char_p, n: size_t): T {
  const from = textOf('strncat', 2, src)
  append('strncat', dest, from, bounded('strncat', from, sizeOf('strncat', 3, n)))
  return dest
}

function append(call: string, dest: ArrayBufferView, from: Uint8Array, count: number): void {
  const to = bytesOf(call, 1, dest)
  const at = lengthOf(call, 1, to)
  room(call, 1, to, at + count + 1)
  to.set(from.subarray(0, count), at)
  to[at + count] = 0
}

/**
 * `char *strchr(const char *s, int c)` — find the first of a character.
 *
 * @param c - 0 finds the NUL.
 * @returns the rest of `s` from there on, or null.
 * @see strchr(3)
 */
export function strchr<T extends const_char_p>(s: T, c: character): pointer_into<T> | null {
  const bytes = textOf('strchr', 1, s)
  const byte = byteOf('strchr', 2, c)
  const at = bytes.indexOf(byte)
  const end = bytes.indexOf(0)
  // A byte found before the memory ends is found in C as well, NUL or none.
  if (at < 0) lengthOf('strchr', 1, bytes)
  return pointInto(s, bytes, end >= 0 && at > end ? -1 : at) as pointer_into<T> | null
}

/**
 * `char *strrchr(const char *s, int c)` — find the last of a character.
 *
 * @param c - 0 finds the NUL.
 * @returns the rest of `s` from there on, or null.
 * @see strrchr(3)
 */
export function strrchr<T extends const_char_p>(s: T, c: character): pointer_into<T> | null {
  const bytes = textOf('strrchr', 1, s)
  const byte = byteOf('strrchr', 2, c)
  const at = bytes.lastIndexOf(byte, lengthOf('strrchr', 1, bytes))
  return pointInto(s, bytes, at) as pointer_into<T> | null
}

/**
 * `char *strstr(const char *haystack, const char *needle)` — find text in text.
 *
 * @returns the rest of `haystack` from there on, or null.
 * @see strstr(3)
 */
export function strstr<T extends const_char_p>(haystack: T, needle: const_char_p): pointer_into<T> | null {
  const bytes = textOf('strstr', 1, haystack)
  const sought = setOf('strstr', 2, needle)
  const end = lengthOf('strstr', 1, bytes)
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, end).indexOf(sought)
  return pointInto(haystack, bytes, at) as pointer_into<T> | null
}

/**
 * `size_t strspn(const char *s, const char *accept)` — how many bytes at the beginning are in `accept`.
 *
 * @see strspn(3)
 */
export function strspn(s: const_char_p, accept: const_char_p): size_t {
  return spanned('strspn', s, accept, true)
}

/**
 * `size_t strcspn(const char *s, const char *reject)` — how many bytes at the beginning are not in `reject`.
 *
 * @see strcspn(3)
 */
export function strcspn(s: const_char_p, reject: const_char_p): size_t {
  return spanned('strcspn', s, reject, false)
}

function spanned(call: string, s: const_char_p, set: const_char_p, inside: boolean): number {
  const bytes = textOf(call, 1, s)
  const length = span(bytes, 0, setOf(call, 2, set), inside)
  return length < 0 ? rangeFault(call, 1, 'holds no NUL: the string has no end') : length
}

/**
 * `char *strpbrk(const char *s, const char *accept)` — find the first character that is in `accept`.
 *
 * @returns the rest of `s` from there on, or null.
 * @see strpbrk(3)
 */
export function strpbrk<T extends const_char_p>(s: T, accept: const_char_p): pointer_into<T> | null {
  const at = spanned('strpbrk', s, accept, false)
  const bytes = textOf('strpbrk', 1, s)
  return pointInto(s, bytes, bytes[at] === 0 ? -1 : at) as pointer_into<T> | null
}

/** Where the next strtok goes on. */
let rest: Uint8Array | null = null

/**
 * `char *strtok(char *str, const char *delim)` — cut text into tokens, one a call.
 *
 * Writes a NUL behind each token. The place where the next call goes on is one for the whole program.
 *
 * @param str - the text at the first call, null at the next ones.
 * @returns the token and what is behind it in the view, or null after the last one.
 * @see strtok(3)
 */
export function strtok(str: ArrayBufferView | null, delim: const_char_p): Uint8Array | null {
  const token = cut('strtok', str === null && rest !== null ? rest : str, delim)
  rest = token.rest
  return token.found
}

/**
 * `char *strtok_r(char *str, const char *delim, char **saveptr)` — {@link strtok} that keeps its place with the caller.
 *
 * @param saveptr - an array of one element: `const save = [null]`.
 * @returns the token and what is behind it in the view, or null after the last one.
 * @see strtok_r(3)
 */
export function strtok_r(
  str: ArrayBufferView | null,
  delim: const_char_p,
  saveptr: (Uint8Array | null)[],
): Uint8Array | null {
  pointerTo('strtok_r', 3, saveptr, false)
  const token = cut('strtok_r', str === null ? (saveptr[0] ?? null) : str, delim)
  saveptr[0] = token.rest
  return token.found
}

function cut(
  call: string,
  str: ArrayBufferView | null,
  delim: const_char_p,
): { found: Uint8Array | null; rest: Uint8Array } {
  const bytes = bytesOf(call, 1, str)
  const set = setOf(call, 2, delim)
  lengthOf(call, 1, bytes)
  const start = span(bytes, 0, set, true)
  const end = start + span(bytes, start, set, false)
  if (start === end) return { found: null, rest: bytes.subarray(start) }
  const isLast = bytes[end] === 0
  bytes[end] = 0
  return { found: bytes.subarray(start), rest: bytes.subarray(isLast ? end : end + 1) }
}

/**
 * `char *strdup(const char *s)` — copy text into new memory.
 *
 * @returns the memory, of exactly the text and its NUL.
 * @see strdup(3)
 */
export function strdup(s: const_char_p): Buffer {
  return duplicate('strdup', s, Number.POSITIVE_INFINITY)
}

/**
 * `char *strndup(const char *s, size_t n)` — copy at most `n` bytes of text into new memory, and a NUL.
 *
 * @returns the memory.
 * @see strndup(3)
 */
export function strndup(s: const_char_p, n: size_t): Buffer {
  return duplicate('strndup', s, sizeOf('strndup', 2, n))
}

function duplicate(call: string, s: const_char_p, n: number): Buffer {
  const bytes = textOf(call, 1, s)
  const at = bytes.indexOf(0)
  if (at < 0 && n > bytes.length) rangeFault(call, 1, 'holds no NUL: the string has no end')
  const length = Math.min(at < 0 ? n : at, n)
  const memory = allocate(length + 1)
  memory.set(bytes.subarray(0, length))
  return memory
}

/**
 * `char *strerror(int errnum)` — the text of an error's number.
 *
 * @see strerror(3)
 */
export function strerror(errnum: int): string {
  return native.strerror(errnum)
}

/**
 * `int strerror_r(int errnum, char *buf, size_t buflen)` — the text of an error's number, into the caller's memory: POSIX's form of it.
 *
 * @returns 0, or the number of an error, with errno left alone: EINVAL, ERANGE.
 * @see strerror_r(3)
 */
export function strerror_r(errnum: int, buf: ArrayBufferView, buflen: size_t): int {
  return native.strerror_r(errnum, buf, buflen)
}

/**
 * `char *strsignal(int sig)` — the text of a signal's number.
 *
 * @see strsignal(3)
 */
export function strsignal(sig: int): string {
  return native.strsignal(sig)
}
