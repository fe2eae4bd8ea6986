// What <string.h> has beyond C's standard: POSIX's, BSD's and GNU's.
import type { character, const_char_p, pointer } from '../internal/c.ts'
import { rangeFault } from '../internal/fault.ts'
import { byteOf, bytesOf, lengthOf, pointerTo, room, sizeOf, sourceOf, textOf, within } from '../internal/memory.ts'
import { bounded, type pointer_into, pointInto, setOf, span } from '../internal/text.ts'
import type { size_t } from '../sys/types.ts'

/**
 * `char *stpcpy(char *dest, const char *src)` — copy text with its NUL, and tell where it ends.
 *
 * @param dest - must have room for both; otherwise nothing is copied.
 * @returns the rest of `dest` from the NUL on.
 * @see `stpcpy(3)`
 */
export function stpcpy(dest: ArrayBufferView, src: const_char_p): Uint8Array {
  const to = bytesOf('stpcpy', 'dest', dest)
  const from = textOf('stpcpy', 'src', src)
  const length = lengthOf('stpcpy', 'src', from)
  room('stpcpy', 'dest', to, length + 1)
  to.set(from.subarray(0, length + 1))
  return to.subarray(length)
}

/**
 * `char *stpncpy(char *dest, const char *src, size_t n)` — copy at most `n` bytes of text, fill up with NULs, and tell where the text ends.
 *
 * @returns the rest of `dest` from the first NUL on, or from `n` on where there is none.
 * @see `stpncpy(3)`
 */
export function stpncpy(dest: ArrayBufferView, src: const_char_p, n: size_t): Uint8Array {
  const to = bytesOf('stpncpy', 'dest', dest)
  const from = textOf('stpncpy', 'src', src)
  within('stpncpy', 'n', to, sizeOf('stpncpy', 'n', n))
  const length = bounded('stpncpy', from, n)
  to.set(from.subarray(0, length))
  to.fill(0, length, n)
  return to.subarray(length)
}

/**
 * `char *strchrnul(const char *s, int c)` — find the first of a character, or the end.
 *
 * @returns the rest of `s` from there on: from the NUL where there is none.
 * @see `strchrnul(3)`
 */
export function strchrnul<T extends const_char_p>(s: T, c: character): pointer_into<T> {
  const bytes = textOf('strchrnul', 's', s)
  const at = bytes.indexOf(byteOf('strchrnul', 'c', c))
  const end = bytes.indexOf(0)
  // A byte found before the memory ends is found in C as well, NUL or none.
  if (at < 0) lengthOf('strchrnul', 's', bytes)
  return pointInto(s, bytes, at < 0 || (end >= 0 && end < at) ? end : at) as pointer_into<T>
}

function folded(text: Uint8Array): Buffer {
  return Buffer.from(text.map(byte => (byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte)))
}

/**
 * `char *strcasestr(const char *haystack, const char *needle)` — find text in text, whether in capitals or not.
 *
 * @returns the rest of `haystack` from there on, or null.
 * @see `strcasestr(3)`
 */
export function strcasestr<T extends const_char_p>(haystack: T, needle: const_char_p): pointer_into<T> | null {
  const bytes = textOf('strcasestr', 'haystack', haystack)
  const sought = setOf('strcasestr', 'needle', needle)
  const end = lengthOf('strcasestr', 'haystack', bytes)
  const at = folded(bytes.slice(0, end)).indexOf(folded(sought.slice()))
  return pointInto(haystack, bytes, at) as pointer_into<T> | null
}

/**
 * `char *strsep(char **stringp, const char *delim)` — cut the first field off text; an empty field counts, other than with strtok.
 *
 * Writes a NUL where the delimiter was.
 *
 * @param stringp - an array of one element, the text; it gets what follows the delimiter, or null after the last field.
 * @returns the field and what follows it in the view, or null where `stringp` holds null.
 * @see `strsep(3)`
 */
export function strsep(stringp: (Uint8Array | null)[], delim: const_char_p): Uint8Array | null {
  pointerTo('strsep', 'stringp', stringp, false)
  const set = setOf('strsep', 'delim', delim)
  const text = stringp[0] ?? null
  if (text === null) return null
  const bytes = bytesOf('strsep', 'stringp', text)
  lengthOf('strsep', 'stringp', bytes)
  const end = span(bytes, 0, set, false)
  stringp[0] = bytes[end] === 0 ? null : bytes.subarray(end + 1)
  bytes[end] = 0
  return bytes
}

/**
 * `void *mempcpy(void *dest, const void *src, size_t n)` — copy memory, and tell where the copy ends.
 *
 * @returns the rest of `dest` after what was copied.
 * @see `mempcpy(3)`
 */
export function mempcpy(dest: NonNullable<pointer>, src: pointer | string, n: size_t): Uint8Array {
  const to = bytesOf('mempcpy', 'dest', dest)
  const from = sourceOf('mempcpy', 'src', src)
  const size = sizeOf('mempcpy', 'n', n)
  within('mempcpy', 'n', to, size)
  within('mempcpy', 'n', from, size)
  to.set(from.subarray(0, size))
  return to.subarray(size)
}

/**
 * `void *memccpy(void *dest, const void *src, int c, size_t n)` — copy memory up to a byte and with it, at most `n` bytes.
 *
 * @returns the rest of `dest` after the byte, or null where it was not among those copied.
 * @see `memccpy(3)`
 */
export function memccpy(dest: NonNullable<pointer>, src: pointer | string, c: character, n: size_t): Uint8Array | null {
  const to = bytesOf('memccpy', 'dest', dest)
  const from = sourceOf('memccpy', 'src', src)
  const at = from.indexOf(byteOf('memccpy', 'c', c))
  const most = sizeOf('memccpy', 'n', n)
  const found = at >= 0 && at < most
  const size = found ? at + 1 : most
  within('memccpy', 'n', to, size)
  within('memccpy', 'n', from, size)
  to.set(from.subarray(0, size))
  return found ? to.subarray(size) : null
}

/**
 * `void *memmem(const void *haystack, size_t haystacklen, const void *needle, size_t needlelen)` — find bytes in memory.
 *
 * @returns the rest of the memory from there on, or null.
 * @see `memmem(3)`
 */
export function memmem(
  haystack: pointer | string,
  haystacklen: size_t,
  needle: pointer | string,
  needlelen: size_t,
): Uint8Array | null {
  const bytes = sourceOf('memmem', 'haystack', haystack)
  const sought = sourceOf('memmem', 'needle', needle)
  within('memmem', 'haystacklen', bytes, sizeOf('memmem', 'haystacklen', haystacklen))
  within('memmem', 'needlelen', sought, sizeOf('memmem', 'needlelen', needlelen))
  const searched = Buffer.from(bytes.buffer, bytes.byteOffset, haystacklen)
  const at = searched.indexOf(sought.subarray(0, needlelen))
  return at < 0 ? null : bytes.subarray(at)
}

/**
 * `void *memrchr(const void *s, int c, size_t n)` — find the last of a byte in memory.
 *
 * @returns the rest of the memory from there on, or null.
 * @see `memrchr(3)`
 */
export function memrchr(s: pointer | string, c: character, n: size_t): Uint8Array | null {
  const bytes = sourceOf('memrchr', 's', s)
  const byte = byteOf('memrchr', 'c', c)
  within('memrchr', 'n', bytes, sizeOf('memrchr', 'n', n))
  const at = bytes.subarray(0, n).lastIndexOf(byte)
  return at < 0 ? null : bytes.subarray(at)
}

/**
 * `void *rawmemchr(const void *s, int c)` — find a byte that is known to be in memory.
 *
 * @returns the rest of the memory from there on.
 * @throws RangeError where the byte is not there, and C would run past the end.
 * @see `rawmemchr(3)`
 */
export function rawmemchr(s: pointer | string, c: character): Uint8Array {
  const bytes = sourceOf('rawmemchr', 's', s)
  const at = bytes.indexOf(byteOf('rawmemchr', 'c', c))
  return at < 0 ? rangeFault('rawmemchr', 's', 'does not hold the byte c') : bytes.subarray(at)
}
