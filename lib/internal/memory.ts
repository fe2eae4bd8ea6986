// The arguments of functions that do not cross to the native side: each is checked as it is there, and refused with the same words.
import { memory, StructArray } from './array.ts'
import { notOne, rangeFault, typeFault } from './fault.ts'
import { type IntegerType, int32, int64, keeps, range, uint32, uint64 } from './integer.ts'
import { bytesIn, kindOf, lengthOf as sizeIn } from './intrinsics.ts'

/** The bytes of a view. */
export function bytesOf(call: string, parameter: string, x: unknown): Uint8Array {
  if (ArrayBuffer.isView(x)) {
    const bytes = x instanceof Uint8Array ? x : reinterpret(x)
    if (bytes === undefined || (bytes.length === 0 && isDetached(bytes))) noBytes(call, parameter)
    return bytes
  }
  return bytesBy(call, parameter, x)
}

/** The same, where no code of the program's may run: no getter of its class, no trap of a prototype. It takes a nanosecond more. */
export function rawBytesOf(call: string, parameter: string, x: unknown): Uint8Array {
  if (!ArrayBuffer.isView(x)) return bytesBy(call, parameter, x)
  const bytes = kindOf(x) === 'Uint8Array' ? (x as Uint8Array) : reinterpret(x)
  if (bytes === undefined || (sizeIn(bytes) === 0 && isDetached(bytes))) noBytes(call, parameter)
  return bytes
}

function bytesBy(call: string, parameter: string, x: unknown): Uint8Array {
  if (x instanceof StructArray) return memory(x) as Uint8Array
  if (x === null) rangeFault(call, parameter, 'must not be null')
  const right = 'a view of memory (a struct, a typed array, a Buffer)'
  if (Array.isArray(x)) typeFault(call, parameter, `must be ${right}, not an Array: see array()`)
  return notOne(call, parameter, right, x)
}

function noBytes(call: string, parameter: string): never {
  rangeFault(call, parameter, 'is a view of a detached buffer')
}

function reinterpret(x: ArrayBufferView): Uint8Array | undefined {
  try {
    return bytesIn(x)
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
export function sourceOf(call: string, parameter: string, x: unknown): Uint8Array {
  return typeof x === 'string' ? literal(x) : bytesOf(call, parameter, x)
}

/** The bytes of text: a string has no NUL inside. */
export function textOf(call: string, parameter: string, x: unknown): Uint8Array {
  if (typeof x !== 'string') return bytesOf(call, parameter, x)
  const bytes = literal(x)
  if (bytes.indexOf(0) !== bytes.length - 1) typeFault(call, parameter, 'must not have a NUL inside')
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
export function lengthOf(call: string, parameter: string, bytes: Uint8Array): number {
  const at = indexOf.call(bytes, 0)
  if (at < 0) rangeFault(call, parameter, 'holds no NUL: the string has no end')
  return at
}

export function integerOf(call: string, parameter: string, type: IntegerType, x: unknown): number {
  return keeps(type, x) ? Number(x) : notOne(call, parameter, range(type), x)
}

/** A `size_t`: a negative number is as large as C makes it. */
export function sizeOf(call: string, parameter: string, n: unknown): number {
  const size = integerOf(call, parameter, uint64, n)
  return size < 0 ? size + 2 ** 64 : size
}

/** An `int` that C converts to `unsigned char`. */
export function byteOf(call: string, parameter: string, c: unknown): number {
  if (typeof c === 'string' && c.length === 1 && c < '\x80') return c.charCodeAt(0)
  return keeps(int32, c) ? Number(c) & 0xff : notOne(call, parameter, `${range(int32)}, or a string of one byte`, c)
}

/** An `int`. */
export function intOf(call: string, parameter: string, x: unknown): number {
  return integerOf(call, parameter, int32, x)
}

/** An `unsigned`: a negative number stays so. */
export function unsignedOf(call: string, parameter: string, x: unknown): number {
  return integerOf(call, parameter, uint32, x)
}

/** A `long` or an `off_t`. */
export function longOf(call: string, parameter: string, x: unknown): number {
  return integerOf(call, parameter, int64, x)
}

/** An object of one of the structs. */
export function instanceOf<T>(
  call: string,
  parameter: string,
  type: abstract new (...args: never[]) => T,
  x: unknown,
): T {
  if (x instanceof type) return x
  return notOne(call, parameter, `a ${type.name}`, x)
}

/** The same where C takes NULL. */
export function instanceOrNull<T>(
  call: string,
  parameter: string,
  type: abstract new (...args: never[]) => T,
  x: unknown,
): T | null {
  if (x === null || x instanceof type) return x
  return notOne(call, parameter, `a ${type.name} or null`, x)
}

/** Checks that `n` bytes are there. */
export function within(call: string, parameter: string, bytes: Uint8Array, n: number): void {
  if (n > bytes.length) rangeFault(call, parameter, `is past the end: the buffer has ${bytes.length} bytes`)
}

/** Checks that there is room for `n` bytes. */
export function room(call: string, parameter: string, bytes: Uint8Array, n: number): void {
  if (n > bytes.length) rangeFault(call, parameter, `is too short: ${bytes.length} bytes where C needs ${n}`)
}

/** Checks `T **`: an array of one element, or null where C takes NULL. */
export function pointerTo(call: string, parameter: string, x: unknown, nullable: boolean): void {
  if (Array.isArray(x)) return
  if (x !== null) notOne(call, parameter, 'an array of one element', x)
  if (!nullable) rangeFault(call, parameter, 'must not be null')
}

/** A function pointer. */
export function callable(call: string, parameter: string, x: unknown): void {
  if (x === null) rangeFault(call, parameter, 'must not be null')
  if (typeof x !== 'function') notOne(call, parameter, 'a function', x)
}
