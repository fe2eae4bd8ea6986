// Streams over memory of <stdio.h>.
import type { const_char_p, const_pointer, int, pointer } from '../internal/c.ts'
import { charsOf } from '../internal/chars.ts'
import { notOne, rangeFault } from '../internal/fault.ts'
import { adopt } from '../internal/heap.ts'
import { pointerTo, textOf } from '../internal/memory.ts'
import { header } from '../internal/native.ts'
import { object, ret } from '../internal/result.ts'
import type { size_t } from '../sys/types.ts'
import type { FILE } from './FILE.ts'

const native = header('stdio.h')
const inside = header('internal/stdio')

/** `size_t *`: 64 bits. */
export type size_t_p = BigUint64Array | BigInt64Array

/** Checks `size_t *`. */
export function checkSize(call: string, parameter: string, n: unknown): void {
  if (!(n instanceof BigUint64Array || n instanceof BigInt64Array))
    notOne(call, parameter, 'a BigUint64Array of one element', n)
  else if (n.length === 0) rangeFault(call, parameter, 'is too short: it must be a BigUint64Array of one element')
}

/** A string's bytes are for this stream alone, which may write there. */
function ownMemory(buf: const_pointer): pointer {
  return typeof buf === 'string' ? textOf('fmemopen', 'buf', buf).slice() : buf
}

/**
 * `FILE *fmemopen(void *buf, size_t size, const char *mode)` — open memory as a stream.
 *
 * What is written is in `buf` after {@link fflush} or {@link fclose}, with a NUL behind it where there is room. `r` and `r+` read all `size` bytes; the others end at the
 * first NUL. Once the memory is detached or shrinks below `size`, calls with the stream are a RangeError, and what it had still to write is lost: EFAULT from
 * `fclose`. {@link freopen} refuses it.
 *
 * @param buf - null: zeroed memory of the stream's own. A string, such as an argument of the program, is read from a copy.
 * @param mode - `r`, `w` or `a`, with `+` for both directions; `w+` empties the memory.
 * @returns the stream, or null with errno set: EINVAL, ENOMEM. Writing past the end is ENOSPC.
 * @see `fmemopen(3)`
 */
export function fmemopen(buf: const_pointer, size: size_t, mode: const_char_p): FILE | null {
  return object<FILE>(native.fmemopen(ownMemory(buf), size, mode))
}

interface Places {
  readonly ptr: (Buffer | null)[]
  readonly sizeloc: size_t_p
}

/** The open streams of open_memstream, and where each tells what it holds. */
const growing = new Map<FILE | null, Places>()

/**
 * `FILE *open_memstream(char **ptr, size_t *sizeloc)` — write to memory that grows as it must.
 *
 * Each {@link fflush} and {@link fclose} puts what was written, with a NUL behind it, into `ptr[0]` and its length into `sizeloc[0]`: a new Buffer each time, which later output leaves
 * alone. {@link freopen} refuses the stream.
 *
 * @param ptr - an array of one element, which gets the memory: `const text = [null]`. It can be given to free.
 * @param sizeloc - `BigUint64Array.of(0n)`.
 * @returns the stream, or null with errno set: ENOMEM.
 * @see `open_memstream(3)`
 */
export function open_memstream(ptr: (Buffer | null)[], sizeloc: size_t_p): FILE | null {
  pointerTo('open_memstream', 'ptr', ptr, false)
  checkSize('open_memstream', 'sizeloc', sizeloc)
  const stream = object<FILE>(native.open_memstream(ptr, sizeloc))
  if (stream !== null) growing.set(stream, { ptr, sizeloc })
  return stream
}

/** Puts what a stream holds where open_memstream's caller looks for it. */
function tell(stream: FILE | null, closing: number): void {
  const places = growing.get(stream)
  const held: [Buffer, number] | null = places ? inside.grown(stream, closing) : null
  if (!places || !held) return
  places.ptr[0] = charsOf(adopt(held[0]))
  places.sizeloc[0] = BigInt(held[1])
}

/** The result of a call that has flushed the stream, or all. */
export function flushed(stream: FILE | null, answer: number): int {
  const result = ret(answer)
  if (growing.size > 0) for (const one of stream === null ? growing.keys() : [stream]) tell(one, 0)
  return result
}

/**
 * `int fflush(FILE *stream)` — write what a stream has in its buffer; of an input stream over a file, drop what was read ahead.
 *
 * @param stream - null: all streams with output.
 * @returns 0, or EOF with errno set: EBADF and those of write(2).
 * @see `fflush(3)`
 */
export function fflush(stream: FILE | null): int {
  return flushed(stream, native.fflush(stream))
}

/**
 * `int fclose(FILE *stream)` — flush a stream and close its descriptor.
 *
 * @returns 0, or EOF with errno set: EBADF, those of close(2) and write(2), and EFAULT where {@link fmemopen}'s memory is there no more. The stream is gone either way.
 * @see `fclose(3)`
 */
export function fclose(stream: FILE | null): int {
  if (growing.has(stream)) tell(stream, 1)
  const result = ret(native.fclose(stream))
  growing.delete(stream)
  return result
}

/**
 * `int pclose(FILE *stream)` — close a stream that popen made and wait for its command.
 *
 * @returns the command's status as wait4(2) reports it, or -1 with errno set: ECHILD.
 * @see `pclose(3)`
 */
export function pclose(stream: FILE | null): int {
  if (growing.has(stream)) tell(stream, 1)
  const result = ret(native.pclose(stream))
  growing.delete(stream)
  return result
}
