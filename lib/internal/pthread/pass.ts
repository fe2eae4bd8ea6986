// What a thread is given and what it returns, on its way from one thread to another: as text, in which memory is the place where it lies.
import { StructArray } from '../array.ts'
import { chars } from '../chars.ts'
import { notOne, valueName } from '../fault.ts'
import { blockOf, memoryOf, objectIn, type Shared } from '../shared-memory.ts'

/** What can pass. */
export type Passed = number | string | boolean | bigint | null | undefined | Shared

interface Place {
  readonly block: number
  readonly at: number
  readonly length: number
  /** The class of a typed array. */
  readonly type: string
}

type Wire =
  | string
  | boolean
  | null
  | { readonly number: string }
  | { readonly bigint: string }
  | { readonly place: Place }
  | { readonly buffer: number; readonly at: number; readonly length: number; readonly type: string }

const right = 'a number, a string, null, or memory of shared()'

/** As text. Memory of the program's own SharedArrayBuffers goes into `buffers`, where there is a way for them. */
export function pack(call: string, parameter: string, value: unknown, buffers?: SharedArrayBuffer[]): string {
  return JSON.stringify(wire(call, parameter, value, buffers))
}

function wire(call: string, parameter: string, value: unknown, buffers?: SharedArrayBuffer[]): Wire {
  switch (typeof value) {
    case 'undefined':
      return null
    case 'string':
    case 'boolean':
      return value
    case 'number':
      return { number: Object.is(value, -0) ? '-0' : String(value) }
    case 'bigint':
      return { bigint: String(value) }
  }
  if (value === null) return null
  const view = value instanceof StructArray ? (value as StructArray).bytes : value
  if (!ArrayBuffer.isView(view)) return notOne(call, parameter, right, value)
  const { byteOffset: at, byteLength: length } = view
  const type = value instanceof StructArray ? value.constructor.name : typeOf(view)
  const block = blockOf(view)
  if (block !== undefined) return { place: { block, at, length, type } }
  if (buffers !== undefined && view.buffer instanceof SharedArrayBuffer)
    return { buffer: buffers.push(view.buffer) - 1, at, length, type }
  throw new TypeError(
    `${call}(): ${parameter} must be ${right}, not ${valueName(value)} in memory of this thread alone: the other one would see a copy`,
  )
}

/** The class that tells how the bytes are read: a struct's own where it has one. */
function typeOf(view: ArrayBufferView): string {
  return isChars(view) ? 'char' : view.constructor.name
}

const charsPrototype = Object.getPrototypeOf(chars(new ArrayBuffer(0), 0, 0)) as object

function isChars(view: ArrayBufferView): boolean {
  return Object.getPrototypeOf(view) === charsPrototype
}

/** What was packed: the same memory, and where this thread has an object for it, that object. */
export function unpack(text: string, buffers: readonly SharedArrayBuffer[] = []): Passed {
  const wire = JSON.parse(text) as Wire
  if (typeof wire !== 'object' || wire === null) return wire
  if ('number' in wire) return Number(wire.number)
  if ('bigint' in wire) return BigInt(wire.bigint)
  if ('buffer' in wire) return view(buffers[wire.buffer]!, wire)
  const { block, at, length } = wire.place
  return known(objectIn(block), at, length) ?? view(memoryOf(block), wire.place)
}

/** The object itself, or the element of an array of structs. */
function known(object: Shared | undefined, at: number, length: number): Shared | undefined {
  if (object === undefined) return undefined
  if (!(object instanceof StructArray))
    return object.byteOffset === at && object.byteLength === length ? object : undefined
  const elements = object as StructArray
  if (elements.bytes.byteOffset === at && elements.bytes.byteLength === length) return elements
  return elements.find(element => element.byteOffset === at && element.byteLength === length)
}

type ViewClass = new (memory: ArrayBufferLike, at: number, length: number) => ArrayBufferView

function view(memory: ArrayBufferLike, { at, length, type }: Omit<Place, 'block'>): ArrayBufferView {
  if (type === 'char') return chars(memory, at, length)
  if (type === 'Buffer') return Buffer.from(memory as ArrayBuffer, at, length)
  const known = (globalThis as unknown as Record<string, ViewClass & { readonly BYTES_PER_ELEMENT?: number }>)[type]
  if (known === undefined) return new Uint8Array(memory, at, length)
  return new known(memory, at, length / (known.BYTES_PER_ELEMENT ?? 1))
}
