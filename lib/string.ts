/** `<string.h>` — memory and text. Strings end with a NUL; one without it in its view is a RangeError where C would run on. @module */
import type { character, const_char_p, int } from './internal/c.ts'
import { rangeFault } from './internal/fault.ts'
import { allocate } from './internal/heap.ts'
import { bytesOf, lengthOf, pointerTo, room, sizeOf, textOf, within } from './internal/memory.ts'
import { header } from './internal/native.ts'
import { bounded, compareText, firstOf, lastOf, type pointer_into, pointInto, setOf, span } from './internal/text.ts'
import type { size_t } from './sys/types.ts'

export type { pointer_into } from './internal/text.ts'
export { NULL } from './stddef.ts'
export * from './string/describe.ts'
export * from './string/gnu.ts'
export * from './string/memory.ts'
export { size_t } from './sys/types.ts'

const native = header('string.h')

/**
 * `size_t strlen(const char *s)` — the length of text in bytes, without the NUL.
 *
 * @see `strlen(3)`
 */
export function strlen(s: const_char_p): size_t {
  return lengthOf('strlen', 's', textOf('strlen', 's', s))
}

/**
 * `size_t strnlen(const char *s, size_t maxlen)` — the length of text in bytes, or `maxlen` where there is no NUL before.
 *
 * @see `strnlen(3)`
 */
export function strnlen(s: const_char_p, maxlen: size_t): size_t {
  const bytes = textOf('strnlen', 's', s)
  const most = sizeOf('strnlen', 'maxlen', maxlen)
  const at = bytes.indexOf(0)
  if (at >= 0 && at < most) return at
  within('strnlen', 'maxlen', bytes, most)
  return most
}

/**
 * `int strcmp(const char *s1, const char *s2)` — compare texts byte by byte.
 *
 * @returns less than, equal to or greater than 0.
 * @see `strcmp(3)`
 */
export function strcmp(s1: const_char_p, s2: const_char_p): int {
  return compareText('strcmp', s1, s2, Number.POSITIVE_INFINITY, false)
}

/**
 * `int strncmp(const char *s1, const char *s2, size_t n)` — compare at most `n` bytes of texts.
 *
 * @returns less than, equal to or greater than 0.
 * @see `strncmp(3)`
 */
export function strncmp(s1: const_char_p, s2: const_char_p, n: size_t): int {
  return compareText('strncmp', s1, s2, sizeOf('strncmp', 'n', n), false)
}

/**
 * `int strcoll(const char *s1, const char *s2)` — compare texts by the order of the locale, which is C's own.
 *
 * @returns less than, equal to or greater than 0.
 * @see `strcoll(3)`
 */
export function strcoll(s1: const_char_p, s2: const_char_p): int {
  return native.strcoll(s1, s2)
}

/**
 * `int strverscmp(const char *s1, const char *s2)` — compare texts with the numbers in them as numbers: `jan9` comes before `jan10`.
 *
 * @returns less than, equal to or greater than 0.
 * @see `strverscmp(3)`
 */
export function strverscmp(s1: const_char_p, s2: const_char_p): int {
  return native.strverscmp(s1, s2)
}

/**
 * `char *strcpy(char *dest, const char *src)` — copy text with its NUL.
 *
 * @param dest - must have room for both; otherwise nothing is copied.
 * @returns `dest`.
 * @see `strcpy(3)`
 */
export function strcpy<T extends ArrayBufferView>(dest: T, src: const_char_p): T {
  const to = bytesOf('strcpy', 'dest', dest)
  const from = textOf('strcpy', 'src', src)
  const size = lengthOf('strcpy', 'src', from) + 1
  room('strcpy', 'dest', to, size)
  to.set(from.subarray(0, size))
  return dest
}

/**
 * `char *strncpy(char *dest, const char *src, size_t n)` — copy at most `n` bytes of text, and fill up with NULs.
 *
 * Text of `n` bytes or more leaves no NUL in `dest`.
 *
 * @returns `dest`.
 * @see `strncpy(3)`
 */
export function strncpy<T extends ArrayBufferView>(dest: T, src: const_char_p, n: size_t): T {
  const to = bytesOf('strncpy', 'dest', dest)
  const from = textOf('strncpy', 'src', src)
  within('strncpy', 'n', to, sizeOf('strncpy', 'n', n))
  const length = bounded('strncpy', from, n)
  to.set(from.subarray(0, length))
  to.fill(0, length, n)
  return dest
}

/**
 * `char *strcat(char *dest, const char *src)` — append text to text.
 *
 * @param dest - must have room for both and a NUL; otherwise nothing is copied.
 * @returns `dest`.
 * @see `strcat(3)`
 */
export function strcat<T extends ArrayBufferView>(dest: T, src: const_char_p): T {
  const from = textOf('strcat', 'src', src)
  append('strcat', dest, from, lengthOf('strcat', 'src', from))
  return dest
}

/**
 * `char *strncat(char *dest, const char *src, size_t n)` — append at most `n` bytes of text, and a NUL.
 *
 * @returns `dest`.
 * @see `strncat(3)`
 */
export function strncat<T extends ArrayBufferView>(dest: T, src: const_char_p, n: size_t): T {
  const from = textOf('strncat', 'src', src)
  append('strncat', dest, from, bounded('strncat', from, sizeOf('strncat', 'n', n)))
  return dest
}

function append(call: string, dest: ArrayBufferView, from: Uint8Array, count: number): void {
  const to = bytesOf(call, 'dest', dest)
  const at = lengthOf(call, 'dest', to)
  room(call, 'dest', to, at + count + 1)
  to.set(from.subarray(0, count), at)
  to[at + count] = 0
}

/**
 * `char *strchr(const char *s, int c)` — find the first of a character.
 *
 * @param c - 0 finds the NUL.
 * @returns the rest of `s` from there on, or null.
 * @see `strchr(3)`
 */
export function strchr<T extends const_char_p>(s: T, c: character): pointer_into<T> | null {
  return firstOf('strchr', s, c)
}

/**
 * `char *strrchr(const char *s, int c)` — find the last of a character.
 *
 * @param c - 0 finds the NUL.
 * @returns the rest of `s` from there on, or null.
 * @see `strrchr(3)`
 */
export function strrchr<T extends const_char_p>(s: T, c: character): pointer_into<T> | null {
  return lastOf('strrchr', s, c)
}

/**
 * `char *strstr(const char *haystack, const char *needle)` — find text in text.
 *
 * @returns the rest of `haystack` from there on, or null.
 * @see `strstr(3)`
 */
export function strstr<T extends const_char_p>(haystack: T, needle: const_char_p): pointer_into<T> | null {
  const bytes = textOf('strstr', 'haystack', haystack)
  const sought = setOf('strstr', 'needle', needle)
  const end = lengthOf('strstr', 'haystack', bytes)
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, end).indexOf(sought)
  return pointInto(haystack, bytes, at) as pointer_into<T> | null
}

/**
 * `size_t strspn(const char *s, const char *accept)` — how many bytes at the beginning are in `accept`.
 *
 * @see `strspn(3)`
 */
export function strspn(s: const_char_p, accept: const_char_p): size_t {
  return spanned('strspn', s, 'accept', accept)
}

/**
 * `size_t strcspn(const char *s, const char *reject)` — how many bytes at the beginning are not in `reject`.
 *
 * @see `strcspn(3)`
 */
export function strcspn(s: const_char_p, reject: const_char_p): size_t {
  return spanned('strcspn', s, 'reject', reject)
}

function spanned(call: string, s: const_char_p, parameter: string, set: const_char_p): number {
  const bytes = textOf(call, 's', s)
  const length = span(bytes, 0, setOf(call, parameter, set), call === 'strspn')
  return length < 0 ? rangeFault(call, 's', 'holds no NUL: the string has no end') : length
}

/**
 * `char *strpbrk(const char *s, const char *accept)` — find the first character that is in `accept`.
 *
 * @returns the rest of `s` from there on, or null.
 * @see `strpbrk(3)`
 */
export function strpbrk<T extends const_char_p>(s: T, accept: const_char_p): pointer_into<T> | null {
  const at = spanned('strpbrk', s, 'accept', accept)
  const bytes = textOf('strpbrk', 's', s)
  return pointInto(s, bytes, bytes[at] === 0 ? -1 : at) as pointer_into<T> | null
}

/** Where the next strtok goes on. */
let rest: Uint8Array | null = null

/**
 * `char *strtok(char *str, const char *delim)` — cut text into tokens, one a call.
 *
 * Writes a NUL after each token. There is one place in each thread where the next call goes on.
 *
 * @param str - the text at the first call, null at the next ones.
 * @returns the token and what follows it in the view, or null after the last one.
 * @see `strtok(3)`
 */
export function strtok(str: ArrayBufferView | null, delim: const_char_p): Uint8Array | null {
  const cutOff = cut('strtok', str === null && rest !== null ? rest : str, delim)
  rest = cutOff.rest
  return cutOff.token
}

/**
 * `char *strtok_r(char *str, const char *delim, char **saveptr)` — {@link strtok} that keeps its place with the caller.
 *
 * @param saveptr - an array of one element: `const save = [null]`.
 * @returns the token and what follows it in the view, or null after the last one.
 * @see `strtok_r(3)`
 */
export function strtok_r(
  str: ArrayBufferView | null,
  delim: const_char_p,
  saveptr: (Uint8Array | null)[],
): Uint8Array | null {
  pointerTo('strtok_r', 'saveptr', saveptr, false)
  const cutOff = cut('strtok_r', str === null ? (saveptr[0] ?? null) : str, delim)
  saveptr[0] = cutOff.rest
  return cutOff.token
}

function cut(
  call: string,
  str: ArrayBufferView | null,
  delim: const_char_p,
): { token: Uint8Array | null; rest: Uint8Array } {
  const bytes = bytesOf(call, 'str', str)
  const set = setOf(call, 'delim', delim)
  lengthOf(call, 'str', bytes)
  const start = span(bytes, 0, set, true)
  const end = start + span(bytes, start, set, false)
  if (start === end) return { token: null, rest: bytes.subarray(start) }
  const isLast = bytes[end] === 0
  bytes[end] = 0
  return { token: bytes.subarray(start), rest: bytes.subarray(isLast ? end : end + 1) }
}

/**
 * `char *strdup(const char *s)` — copy text into new memory.
 *
 * @returns the memory, of exactly the text and its NUL.
 * @see `strdup(3)`
 */
export function strdup(s: const_char_p): Buffer {
  return duplicate('strdup', s, Number.POSITIVE_INFINITY)
}

/**
 * `char *strndup(const char *s, size_t n)` — copy at most `n` bytes of text into new memory, and a NUL.
 *
 * @returns the memory.
 * @see `strndup(3)`
 */
export function strndup(s: const_char_p, n: size_t): Buffer {
  return duplicate('strndup', s, sizeOf('strndup', 'n', n))
}

function duplicate(call: string, s: const_char_p, n: number): Buffer {
  const bytes = textOf(call, 's', s)
  const at = bytes.indexOf(0)
  if (at < 0 && n > bytes.length) rangeFault(call, 's', 'holds no NUL: the string has no end')
  const length = Math.min(at < 0 ? n : at, n)
  const memory = allocate(length + 1)
  memory.set(bytes.subarray(0, length))
  return memory
}

/**
 * `char *strerror(int errnum)` — the text of an error's number.
 *
 * @see `strerror(3)`
 */
export function strerror(errnum: int): string {
  return native.strerror(errnum)
}

/**
 * `int strerror_r(int errnum, char *buf, size_t buflen)` — the text of an error's number, into the caller's memory: POSIX's form of it.
 *
 * @returns 0, or the number of an error, with errno left alone: EINVAL, ERANGE.
 * @see `strerror_r(3)`
 */
export function strerror_r(errnum: int, buf: ArrayBufferView, buflen: size_t): int {
  return native.strerror_r(errnum, buf, buflen)
}

/**
 * `char *strsignal(int sig)` — the text of a signal's number.
 *
 * @see `strsignal(3)`
 */
export function strsignal(sig: int): string {
  return native.strsignal(sig)
}
