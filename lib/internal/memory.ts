// Arguments of the functions that work on memory without crossing to the native side: the same faults as there.
import { memory, StructArray } from './array.ts'

/** What C passes as `void *`: any view, or an array of structs. */
export type memory_pointer = ArrayBufferView | StructArray | null

function blame(call: string, position: number): string {
  return `${call}(): argument ${position}`
}

export function typeFault(call: string, position: number, text: string): never {
  throw new TypeError(`${blame(call, position)} ${text}`)
}

export function rangeFault(call: string, position: number, text: string): never {
  throw new RangeError(`${blame(call, position)} ${text}`)
}

/** The bytes of a view. */
export function bytesOf(call: string, position: number, x: unknown): Uint8Array {
  if (ArrayBuffer.isView(x)) {
    const bytes = x instanceof Uint8Array ? x : reinterpret(x)
    if (bytes === undefined || (bytes.length === 0 && isDetached(bytes)))
      rangeFault(call, position, 'is a view of a detached buffer')
    return bytes
  }
  if (x instanceof StructArray) return memory(x) as Uint8Array
  if (x === null) rangeFault(call, position, 'must not be null')
  return typeFault(call, position, 'must be a view of memory (a struct, a typed array, a Buffer)')
}

function reinterpret(x: ArrayBufferView): Uint8Array | undefined {
  try {
    return new Uint8Array(x.buffer, x.byteOffset, x.byteLength)
  } catch {
    return undefined
  }
}

const indexOf = Uint8Array.prototype.indexOf

/** A view cut off from its memory has no bytes, and refuses what an empty one does not. */
function isDetached(bytes: Uint8Array): boolean {
  try {
    indexOf.call(bytes, 0)
    return false
  } catch {
    return true
  }
}

/** The bytes of what C takes as `const char *` or `const void *`: a string stands for its bytes and a NUL. */
export function sourceOf(call: string, position: number, x: unknown): Uint8Array {
  return typeof x === 'string' ? literal(x) : bytesOf(call, position, x)
}

/** The bytes of text: a string has no NUL inside. */
export function textOf(call: string, position: number, x: unknown): Uint8Array {
  if (typeof x !== 'string') return bytesOf(call, position, x)
  const bytes = literal(x)
  if (bytes.indexOf(0) !== bytes.length - 1) typeFault(call, position, 'must not have a NUL inside')
  return bytes
}

/** The literals of a program are few and come again and again. */
const literals = new Map<string, Uint8Array>()
const most = 256

function literal(text: string): Uint8Array {
  const known = literals.get(text)
  if (known !== undefined) return known
  const bytes = new TextEncoder().encode(`${text}\0`)
  if (bytes.length <= most) {
    if (literals.size === most) literals.clear()
    literals.set(text, bytes)
  }
  return bytes
}

/** `strlen`: the bytes before the NUL, which has to be there. */
export function lengthOf(call: string, position: number, bytes: Uint8Array): number {
  const at = indexOf.call(bytes, 0)
  if (at < 0) rangeFault(call, position, 'holds no NUL: the string has no end')
  return at
}

/** A `size_t`. */
export function sizeOf(call: string, position: number, n: unknown): number {
  if (!Number.isInteger(n) || (n as number) < 0 || (n as number) >= 2 ** 64)
    typeFault(call, position, 'must be an integer from 0 to 18446744073709551615')
  return n as number
}

/** An `int` that C converts to `unsigned char`. */
export function byteOf(call: string, position: number, c: unknown): number {
  if (typeof c === 'number' && (c | 0) === c) return c & 0xff
  if (typeof c === 'string' && c.length === 1 && c < '\x80') return c.charCodeAt(0)
  return typeFault(call, position, 'must be an integer from -2147483648 to 2147483647, or a string of one byte')
}

/** Checks that `n` bytes are there. */
export function within(call: string, position: number, bytes: Uint8Array, n: number): void {
  if (n > bytes.length) rangeFault(call, position, `is past the end: the buffer has ${bytes.length} bytes`)
}

/** Checks that there is room for `n` bytes. */
export function room(call: string, position: number, bytes: Uint8Array, n: number): void {
  if (n > bytes.length) rangeFault(call, position, `is too short: ${bytes.length} bytes where C needs ${n}`)
}

/** Checks `char **`: an array of one element, or null where C takes NULL. */
export function pointerTo(call: string, position: number, x: unknown, nullable: boolean): void {
  if (Array.isArray(x)) return
  if (x !== null) typeFault(call, position, 'must be an array of one element, as char **')
  if (!nullable) rangeFault(call, position, 'must not be null')
}

/** A function pointer. */
export function callable(call: string, position: number, x: unknown): void {
  if (x === null) rangeFault(call, position, 'must not be null')
  if (typeof x !== 'function') typeFault(call, position, 'must be a function')
}
