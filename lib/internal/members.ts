// The members of structs: accessors made from the layout that the C compiler gave.
import { StructArray } from './array.ts'
import { chars } from './chars.ts'
import { elementOf } from './element.ts'
import { notMember, shortMember } from './fault.ts'
import { bitField, integer } from './integer.ts'
import type { Field, Layout } from './layout.ts'
import { copyBytes, pointer } from './pointees.ts'
import type { Struct, StructClass } from './struct-class.ts'

export type Nested = Readonly<Record<string, StructClass>>

interface Made {
  readonly layout: Layout
  readonly nested: Nested
}

/** What a class was made of, by the prototype that all its subclasses share. */
export const made = new WeakMap<object, Made>()

export function madeOf(prototype: object | null): Made | undefined {
  let of = prototype
  while (of !== null && !made.has(of)) of = Object.getPrototypeOf(of)
  return of === null ? undefined : made.get(of)
}

interface Accessors {
  get(this: Struct): unknown
  set(this: Struct, value: never): void
}

type Member = ArrayBufferView | StructArray

/** The bytes of a struct, with the views of its nested structs and arrays, each made at its first use. */
export class Instance extends Uint8Array {
  #views: Record<string, Member> | undefined = undefined

  static view(of: Instance, name: string, make: (of: Instance) => Member): Member {
    of.#views ??= {}
    return (of.#views[name] ??= make(of))
  }
}

export function accessors(name: string, field: Field, nested: StructClass | undefined): Accessors {
  if (field.kind === 'pointer' && !field.array) return pointer(field.offset)
  if (nested !== undefined) return field.array ? structs(name, field, nested) : inner(name, field, nested)
  if (field.array || field.kind === 'struct') return array(name, field)
  if (field.kind === 'float') return float(name, field)
  if (field.kind === 'bits') return bitField(name, field.offset, field.shift!, field.bits!)
  return integer(name, field.offset, field.size, field.kind !== 'uint')
}

function float(name: string, { offset, size }: Field): Accessors {
  const scratch = size === 4 ? new Float32Array(1) : new Float64Array(1)
  const bytes = new Uint8Array(scratch.buffer)
  return {
    get() {
      bytes.set(this.subarray(offset, offset + size))
      return scratch[0]
    },
    set(value: unknown) {
      scratch[0] = (elementOf(scratch, value) as number) ?? notMember(name, 'a number', value)
      this.set(bytes, offset)
    },
  }
}

/** An initialiser, as far as can be seen. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value) && !Array.isArray(value)
}

/** A struct in the struct. C assigns structs; an initialiser makes one to assign. */
function inner(name: string, { offset, size }: Field, type: StructClass): Accessors {
  const { layout } = madeOf(type.prototype)!
  const [part] = Object.keys(layout.fields)
  const make = (of: Instance): Struct => new type(of.subarray(offset, offset + size))
  return {
    get() {
      return Instance.view(this as Instance, name, make)
    },
    set(value: unknown) {
      const from: unknown = isObject(value) ? new type(value as never) : value
      if (!(from instanceof Uint8Array) || (!isStruct(from, type) && from.length !== size))
        notMember(name, `a struct ${layout.name} or an object of its members (one of them is ${name}.${part})`, value)
      copyBytes(this.subarray(offset, offset + size), from, size)
    },
  }
}

/** An array of structs in the struct. */
function structs(name: string, { offset, size }: Field, type: StructClass): Accessors {
  const make = (of: Instance): StructArray => new StructArray(type, of.subarray(offset, offset + size))
  return {
    get() {
      return Instance.view(this as Instance, name, make)
    },
    set(value: unknown) {
      const from = value instanceof StructArray ? (value as StructArray).bytes : value
      if (!(from instanceof Uint8Array) && !Array.isArray(from)) notMember(name, 'an array of structs', value)
      const room = from instanceof Uint8Array ? size : size / type.size
      if (from.length > room) shortMember(name, room, from.length)
      const bytes = new Uint8Array(size)
      if (from instanceof Uint8Array) copyBytes(bytes, from, from.length)
      else
        from.forEach((element, i) => {
          copyBytes(
            bytes.subarray(i * type.size),
            isStruct(element, type) ? element : new type(element as never),
            type.size,
          )
        })
      copyBytes(this.subarray(offset, offset + size), bytes, size)
    },
  }
}

function isStruct(of: unknown, type: StructClass): boolean {
  return of instanceof type
}

/** An array of numbers or characters, or bytes that C has no name for. */
function array(name: string, field: Field): Accessors {
  const { offset, size, element } = field
  const make = (of: Instance): ArrayBufferView => elements(of.buffer, of.byteOffset + offset, field)
  return {
    get() {
      return Instance.view(this as Instance, name, make)
    },
    set(value: unknown) {
      const bytes = element === 1 && typeof value === 'string' ? Buffer.from(value) : value
      if (bytes instanceof Uint8Array && (element === 1 || bytes.length === size)) {
        if (bytes.length > size) shortMember(name, size, bytes.length)
        const padded = Buffer.alloc(size)
        padded.set(bytes)
        this.set(padded, offset)
        return
      }
      const fresh = elements(new ArrayBuffer(size), 0, field)
      fill(name, fresh, bytes, element === 1 ? 'text, bytes or an array of numbers' : 'an array of numbers')
      this.set(new Uint8Array(fresh.buffer, fresh.byteOffset, size), offset)
    },
  }
}

function fill(name: string, fresh: Elements, value: unknown, right: string): void {
  if (!Array.isArray(value) && !(ArrayBuffer.isView(value) && value.constructor === fresh.constructor))
    notMember(name, right, value)
  const list = value as number[]
  if (list.length > fresh.length) shortMember(name, fresh.length, list.length)
  list.forEach((element, i) => {
    fresh[i] = elementOf(fresh, element) ?? notMember(name, right, element)
  })
}

type Elements =
  | Buffer
  | Int8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array
  | Float64Array

function elements(buffer: ArrayBufferLike, at: number, { size, element, kind }: Field): Elements {
  const count = size / element
  switch (`${kind}${element}`) {
    case 'int2':
      return new Int16Array(buffer, at, count)
    case 'uint2':
      return new Uint16Array(buffer, at, count)
    case 'int4':
      return new Int32Array(buffer, at, count)
    case 'uint4':
      return new Uint32Array(buffer, at, count)
    case 'int8':
      return new BigInt64Array(buffer, at, count)
    case 'uint8':
      return new BigUint64Array(buffer, at, count)
    case 'int1':
      return new Int8Array(buffer, at, count)
    case 'float8':
      return new Float64Array(buffer, at, count)
    case 'char1':
      return chars(buffer, at, size)
    default:
      return Buffer.from(buffer as ArrayBuffer, at, size)
  }
}
