// C's integer types as values: what defines an object of the type, `int x = 1` as `int(1)`.
import { chars } from './chars.ts'
import { elementOf } from './element.ts'
import { notOne } from './fault.ts'

/** The typed arrays that stand for C's objects. */
type Objects =
  | Int8Array
  | Int16Array
  | Int32Array
  | BigInt64Array
  | Uint8Array
  | Uint16Array
  | Uint32Array
  | BigUint64Array
  | Float64Array

type Value<A> = boolean | (A extends BigInt64Array | BigUint64Array ? number | bigint : number)

/** A type of C's: `int(1)` is `int x = 1`, `int.array(2)` is `int x[2]`, `sizeof(int)` its size. */
export interface CType<A> {
  /** `T x = value`, as a typed array of one element: `x[0]` is its value, and where C has `&x` it is `x`. */
  (value?: Value<A>): A
  /** `T x[n]`, zeroed, or `T x[] = { … }`. */
  array(n: number | readonly Value<A>[]): A
  /** `sizeof(T)`. */
  readonly size: number
}

interface Constructor<A> {
  new (length: number): A
  new (memory: ArrayBuffer, at: number, length: number): A
  readonly BYTES_PER_ELEMENT: number
}

const classes: Readonly<Record<number, Constructor<Objects>>> = {
  [-1]: Int8Array,
  [-2]: Int16Array,
  [-4]: Int32Array,
  [-8]: BigInt64Array,
  1: Uint8Array,
  2: Uint16Array,
  4: Uint32Array,
  8: BigUint64Array,
}

/**
 * An integer type.
 *
 * @param size - in bytes, negative where the type is signed.
 */
export function ctype<A extends Objects>(name: string, size: number): CType<A> {
  return typeOf(name, classes[size] as Constructor<A>)
}

/** `double`. */
export function doubleType(): CType<Float64Array> {
  return typeOf('double', Float64Array)
}

/** The type of that name, whose objects are typed arrays of that class. */
function typeOf<A extends Objects>(name: string, type: Constructor<A>): CType<A> {
  const float = (type as unknown) === Float64Array
  function store(to: A, at: number, value: unknown): void {
    to[at] = elementOf(to, value) ?? notOne(name, 'value', float ? 'a number' : 'an integer', value)
  }
  function make(value: unknown = 0): A {
    const object = new type(1)
    store(object, 0, value)
    return object
  }
  function array(n: number | readonly unknown[]): A {
    const objects = new type(lengthOf(name, n))
    if (typeof n === 'object') n.forEach((value, i) => void store(objects, i, value))
    return objects
  }
  const made = named(name, make, { array, size: type.BYTES_PER_ELEMENT }) as CType<A>
  overs.set(made, (memory, n) => new type(memory, 0, n))
  return made
}

type Over = (memory: ArrayBuffer, n: number) => ArrayBufferView

const overs = new WeakMap<object, Over>()

/** What makes `T x[n]` of some memory; undefined for what is no type of C's. */
export function overOf(type: object): Over | undefined {
  return overs.get(type)
}

function lengthOf(name: string, n: unknown): number {
  if (Array.isArray(n)) return n.length
  return Number.isInteger(n) && (n as number) >= 0
    ? (n as number)
    : notOne(`${name}.array`, 'n', 'a count or an array', n)
}

function named<F extends object, M extends object>(name: string, make: F, members: M): F & M {
  return Object.assign(Object.defineProperty(make, 'name', { value: name }), members)
}

/** `char`, whose arrays are Buffers that read as text up to the NUL. */
export interface CharType {
  /** `char x = value`: a number, or a string of one character. */
  (value?: number | boolean | string): Buffer
  /** `char x[n]`, zeroed, or `char x[] = "text"`, with its NUL. In a template it reads as C's %s does. */
  array(n: number | string): Buffer
  readonly size: number
}

export function charType(): CharType {
  function make(value: number | boolean | string = 0): Buffer {
    const object = array(1)
    object[0] =
      typeof value === 'string'
        ? character('char', value)
        : ((elementOf(object, value) as number) ??
          notOne('char', 'value', 'an integer or a string of one character', value))
    return object
  }
  function array(n: number | string): Buffer {
    if (typeof n !== 'string') return chars(new ArrayBuffer(lengthOf('char', n)), 0, n)
    const { buffer, byteOffset, length } = Buffer.from(`${n}\0`)
    return chars(buffer, byteOffset, length)
  }
  const made = named('char', make, { array, size: 1 })
  overs.set(made, (memory, n) => chars(memory, 0, n))
  return made
}

/** The code of the only character of a string. */
export function character(call: string, c: unknown): number {
  if (typeof c !== 'string' || c.length !== 1 || c > '\x7f') notOne(call, 'c', 'a string of one character of ASCII', c)
  return c.charCodeAt(0)
}
