// `struct T` as a class over its own bytes: the fields are accessors made from the layout that the C compiler gave.

import { array as arrayOf, type StructArray } from './array.ts'
import { inspect } from './inspect.ts'
import { bitField, integer, low, store } from './integer.ts'

interface Field {
  readonly offset: number
  readonly size: number
  /** Size of one element where the field is an array. */
  readonly element: number
  readonly kind: 'int' | 'uint' | 'char' | 'float' | 'struct' | 'pointer' | 'bits'
  readonly array: boolean
  /** Of a bit-field: where it begins in its first byte, and how long it is. */
  readonly shift?: number
  readonly bits?: number
}

export interface Layout {
  readonly name: string
  readonly size: number
  readonly fields: Readonly<Record<string, Field>>
}

/** The instances of every struct: their bytes, in memory order. */
export type Struct = Uint8Array

export interface StructClass<T extends Struct = Struct> {
  /** `T x` without an argument, zeroed; with one `*(T *)view`: another view of the same bytes. */
  new (view?: ArrayBufferView): T
  /** `sizeof(T)`, in bytes. */
  readonly size: number
}

/** What a pointer field points to; kept beside the bytes, so that every view of the same bytes sees it. */
const pointers = new WeakMap<ArrayBufferLike, Map<number, unknown>>()

function pointersOf(buffer: ArrayBufferLike): Map<number, unknown> {
  const held = pointers.get(buffer) ?? new Map<number, unknown>()
  pointers.set(buffer, held)
  return held
}

const views: unique symbol = Symbol('views')

interface Instance extends Struct {
  /** The views of nested structs and arrays, made at the first use. */
  [views]?: Record<string, ArrayBufferView | StructArray>
}

/**
 * Accessors of a struct's prototype, to be defined on each of its instances too. For structs that event loops read: on Node 20 V8's optimising
 * compiler looks for a typed array's fields only on itself, and leaves those of its prototype to a call that takes ten times as long.
 */
export function accessorsOf(prototype: object, ...names: readonly string[]): PropertyDescriptorMap {
  const owner = (of: object, name: string): object =>
    Object.hasOwn(of, name) ? of : owner(Object.getPrototypeOf(of), name)
  return Object.fromEntries(names.map(name => [name, Object.getOwnPropertyDescriptor(owner(prototype, name), name)!]))
}

/** What a class was made of, by the prototype that all its subclasses share. */
const made = new WeakMap<object, { layout: Layout; nested: Readonly<Record<string, StructClass>> }>()

/** `offsetof(type, member)`, with dots for the members of nested structs. */
export function offsetOf(type: StructClass, member: string): number {
  let of: object | null = typeof type === 'function' ? type.prototype : null
  while (of !== null && !made.has(of)) of = Object.getPrototypeOf(of)
  const known = of && made.get(of)
  if (!known || typeof member !== 'string')
    throw new TypeError('offsetof takes a struct’s class and the name of a member')
  const { layout, nested } = known
  const [name, rest] = member.split(/\.(.*)/s) as [string, string?]
  const field = Object.hasOwn(layout.fields, name) ? layout.fields[name] : undefined
  if (!field || field.kind === 'bits' || (rest !== undefined && !nested[name]))
    throw new TypeError(`struct ${layout.name} has no member ${member}`)
  return field.offset + (rest === undefined ? 0 : offsetOf(nested[name]!, rest))
}

/**
 * The class of a struct, to be extended with typed `declare` fields.
 *
 * @param nested - the class of each field that is itself a struct.
 */
export function struct(layout: Layout, nested: Readonly<Record<string, StructClass>> = {}): StructClass {
  class Base extends Uint8Array {
    static readonly size = layout.size
    static get [Symbol.species](): Uint8ArrayConstructor {
      return Uint8Array
    }

    constructor(view?: ArrayBufferView) {
      if (view === undefined) {
        super(layout.size)
      } else {
        if (!ArrayBuffer.isView(view)) throw new TypeError(`struct ${layout.name}: not a view of memory`)
        if (view.byteLength < layout.size)
          throw new RangeError(`struct ${layout.name} has ${layout.size} bytes, the view only ${view.byteLength}`)
        super(view.buffer as ArrayBuffer, view.byteOffset, layout.size)
      }
    }

    [inspect.custom](_depth: number, options: object): string {
      const fields = Object.keys(layout.fields).map(name => [name, (this as Record<string, unknown>)[name]])
      return `${this.constructor.name} ${inspect(Object.fromEntries(fields), options)}`
    }
  }
  made.set(Base.prototype, { layout, nested })
  for (const [name, field] of Object.entries(layout.fields)) {
    Object.defineProperty(Base.prototype, name, { configurable: true, ...accessors(name, field, nested[name]) })
  }
  return Base
}

interface Accessors {
  get(this: Instance): unknown
  set(this: Instance, value: never): void
}

function accessors(name: string, field: Field, nested: StructClass | undefined): Accessors {
  if (field.kind === 'pointer' && !field.array) return pointer(field)
  if (field.array || field.kind === 'struct') return view(name, field, nested)
  if (field.kind === 'float') return float(field)
  if (field.kind === 'bits') return bitField(name, field.offset, field.shift!, field.bits!)
  return integer(name, field.offset, field.size, field.kind !== 'uint')
}

function float({ offset, size }: Field): Accessors {
  const scratch = size === 4 ? new Float32Array(1) : new Float64Array(1)
  const bytes = new Uint8Array(scratch.buffer)
  return {
    get() {
      bytes.set(this.subarray(offset, offset + size))
      return scratch[0]
    },
    set(value: number) {
      scratch[0] = value
      this.set(bytes, offset)
    },
  }
}

/** A nested struct or an array: a view of the same bytes. C assigns structs, so the bytes can be assigned too. */
function view(name: string, field: Field, nested: StructClass | undefined): Accessors {
  const { offset, size } = field
  function get(this: Instance): Uint8Array {
    this[views] ??= {}
    const made = this[views][name]
    if (made !== undefined) return made as Uint8Array
    const fresh = nested ? structs(nested, this.subarray(offset, offset + size), field) : array(this, field)
    this[views][name] = fresh
    return fresh as Uint8Array
  }
  function set(this: Instance, value: Uint8Array): void {
    if (!(value instanceof Uint8Array) || value.byteLength !== size)
      throw new TypeError(`${name} takes the ${size} bytes of another one`)
    this.set(value, offset)
  }
  return { get, set }
}

function structs(nested: StructClass, bytes: Uint8Array, field: Field): Struct | StructArray {
  return field.array ? arrayOf(nested, bytes) : new nested(bytes)
}

function array(of: Struct, { offset, size, element, kind }: Field): ArrayBufferView {
  const at = of.byteOffset + offset
  const count = size / element
  switch (`${kind}${element}`) {
    case 'int2':
      return new Int16Array(of.buffer, at, count)
    case 'uint2':
      return new Uint16Array(of.buffer, at, count)
    case 'int4':
      return new Int32Array(of.buffer, at, count)
    case 'uint4':
      return new Uint32Array(of.buffer, at, count)
    case 'int8':
      return new BigInt64Array(of.buffer, at, count)
    case 'uint8':
      return new BigUint64Array(of.buffer, at, count)
    case 'int1':
      return new Int8Array(of.buffer, at, count)
    default:
      return Buffer.from(of.buffer, at, size)
  }
}

/**
 * A pointer holds the JavaScript value that it points to. Its bytes only say whether it is NULL, so that memset(3) over the struct clears it as in
 * C; the call that needs an address makes it.
 */
function pointer({ offset }: Field): Accessors {
  return {
    get() {
      const isNull = (low(this, offset) | low(this, offset + 4)) === 0
      return isNull ? null : (pointers.get(this.buffer)?.get(this.byteOffset + offset) ?? null)
    },
    set(value: unknown) {
      const isNull = value === null || value === undefined
      setPointee(this, offset, isNull ? null : value)
      store(this, offset, isNull ? 0 : 1)
      store(this, offset + 4, 0)
    },
  }
}

/** What the pointers in the memory behind `view` point to, by the byte in its buffer where each lies. */
export function pointees(view: ArrayBufferView): ReadonlyMap<number, unknown> | undefined {
  return pointers.get(view.buffer)
}

/** What the pointer `offset` bytes into a struct points to from now on. */
export function setPointee(struct: Struct, offset: number, value: unknown): void {
  pointersOf(struct.buffer).set(struct.byteOffset + offset, value)
}

/** `dst = src` for structs, pointers included. */
export function copyStruct(dst: Struct, src: Struct): void {
  const from = pointers.get(src.buffer)
  if (from !== undefined) copyPointees(dst, src, from)
  dst.set(src)
}

// A function of its own: a closure costs the one around it a heap object at every call, made or not.
function copyPointees(dst: Struct, src: Struct, from: ReadonlyMap<number, unknown>): void {
  const to = pointersOf(dst.buffer)
  const moved = [...from].filter(([at]) => at >= src.byteOffset && at < src.byteOffset + src.byteLength)
  for (const [at, value] of moved) to.set(at - src.byteOffset + dst.byteOffset, value)
}
