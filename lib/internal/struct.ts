// `struct T` as a class over its own bytes.
import { ahead } from './ahead.ts'
import { memory, StructArray } from './array.ts'
import { notOne, rangeFault, typeFault } from './fault.ts'
import { type Gloss, glossed } from './gloss.ts'
import { inspect } from './inspect.ts'
import type { Layout } from './layout.ts'
import { accessors, Instance, made, madeOf, type Nested } from './members.ts'
import { copyBytes } from './pointees.ts'
import type { Initialiser, Struct, StructBase, StructClass, View } from './struct-class.ts'

/**
 * Accessors of a struct's prototype, to be defined on each of its instances too. For structs that event loops read: on Node 20 V8's optimising
 * compiler looks for a typed array's fields only on itself, and leaves those of its prototype to a call that takes ten times as long.
 */
export function accessorsOf(prototype: object, ...names: readonly string[]): PropertyDescriptorMap {
  const owner = (of: object, name: string): object =>
    Object.hasOwn(of, name) ? of : owner(Object.getPrototypeOf(of), name)
  return Object.fromEntries(names.map(name => [name, Object.getOwnPropertyDescriptor(owner(prototype, name), name)!]))
}

/** `sizeof` of a struct: its own, however much memory it was found in. */
export function sizeOfStruct(of: ArrayBufferView): number | undefined {
  return madeOf(Object.getPrototypeOf(of))?.layout.size
}

/** `offsetof(type, member)`, with dots for the members of nested structs. */
export function offsetOf(type: StructClass, member: string): number {
  const known = madeOf(typeof type === 'function' ? type.prototype : null)
  if (!known || typeof member !== 'string')
    return notOne('offsetof', 'type', 'the class of a struct, and member the name of a member', type)
  const { layout, nested } = known
  const [name, rest] = member.split(/\.(.*)/s) as [string, string?]
  const field = Object.hasOwn(layout.fields, name) ? layout.fields[name] : undefined
  if (!field || field.kind === 'bits' || (rest !== undefined && !nested[name]))
    return typeFault('offsetof', 'member', `must be a member of struct ${layout.name}, not ${member}`)
  return field.offset + (rest === undefined ? 0 : offsetOf(nested[name]!, rest))
}

interface Options<Name extends string> {
  /** What console.log says beside the number in a member, such as what it was before htons. */
  readonly gloss?: Readonly<Partial<Record<Name, Gloss>>>
  /** For a class that adds properties of its own, and calls {@link complete} after that. */
  readonly open?: boolean
}

/**
 * The class of a struct, to be extended with typed `declare` fields.
 *
 * @param nested - the class of each field that is itself a struct.
 */
export function struct<T, Kind = unknown>(
  layout: Layout,
  nested: Nested = {},
  { gloss = {}, open = false }: Options<string> = {},
): StructBase<T, Kind> {
  // Another's transfer or resize may have taken the memory away.
  const isLost = (of: Struct): boolean => of.byteLength < layout.size
  const shown = (of: Struct, options: object): string =>
    isLost(of) ? '[detached]' : inspect(glossed(membersOf(of, layout), gloss), options)

  class Base extends Instance {
    static readonly size = layout.size
    static get [Symbol.species](): Uint8ArrayConstructor {
      return Uint8Array
    }

    constructor(of?: View | Initialiser<T> | null) {
      const view = memory(of as View)
      if (ArrayBuffer.isView(view)) {
        if (view.byteLength < layout.size)
          rangeFault(layout.name, 'view', `is too short: ${view.byteLength} bytes where the struct has ${layout.size}`)
        super(view.buffer as ArrayBuffer, view.byteOffset, view.byteLength)
      } else {
        super(layout.size)
      }
      if (!open) complete(this, of)
    }

    [inspect.custom](depth: number | null, options: object): string {
      const name = this.constructor?.name ?? layout.name
      // A Proxy, or an object below one.
      if (!ArrayBuffer.isView(this)) return `${name} {}`
      return depth !== null && depth < 0 ? `[${name}]` : `${name} ${shown(this, { ...options, depth })}`
    }

    /**
     * The members, for JSON and for tools that would show the bytes of what they compare, such as vitest. JSON has no bigint. Without its memory a struct
     * has none, as Object.keys finds none.
     */
    toJSON(): Record<string, unknown> {
      if (isLost(this)) return {}
      const members = Object.entries(membersOf(this, layout))
      return Object.fromEntries(members.map(([name, value]) => [name, typeof value === 'bigint' ? `${value}` : value]))
    }
  }
  // node:assert's diffs ask no object how it is to be shown: of a typed array they have its tag, and then its bytes.
  Object.defineProperty(Base.prototype, Symbol.toStringTag, {
    configurable: true,
    get(this: Struct): string {
      return ArrayBuffer.isView(this) ? shown(this, { breakLength: Number.POSITIVE_INFINITY }) : layout.name
    },
  })
  made.set(Base.prototype, { layout, nested })
  for (const [name, field] of Object.entries(layout.fields))
    Object.defineProperty(Base.prototype, name, { configurable: true, ...accessors(name, field, nested[name]) })
  return Base as unknown as StructBase<T, Kind>
}

function membersOf(of: Struct, layout: Layout): Record<string, unknown> {
  const members = of as unknown as Record<string, unknown>
  return Object.fromEntries(Object.keys(layout.fields).map(name => [name, members[name]]))
}

/** The end of a constructor: gives the members their first values, and makes an assignment to one that does not exist a TypeError. */
export function complete(of: Struct, argument: unknown): void {
  if (argument !== undefined && !ArrayBuffer.isView(argument) && !(argument instanceof StructArray))
    initialise(of, argument)
  // Not Object's, which throws for an instance over a resizable buffer.
  Reflect.preventExtensions(of)
}

/** `= { .member = … }`. */
function initialise(of: Struct, initialiser: unknown): void {
  const { layout, nested } = madeOf(Object.getPrototypeOf(of))!
  const { name } = layout
  if (initialiser === null) rangeFault(name, 'view', 'must not be null')
  if (typeof initialiser !== 'object' || Array.isArray(initialiser))
    notOne(name, 'view', 'a view of memory, or an object with members of the struct', initialiser)
  const given = initialiser as Record<string, unknown>
  for (const member of Object.keys(given))
    if (!isMember(of, member)) typeFault(name, 'view', `must not have ${member}, which is no member of struct ${name}`)
  const members = of as unknown as Record<string, unknown>
  for (const member of Object.keys(given)) {
    const value = given[member]
    members[member] = nested[member] && typeof value !== 'object' ? elided(nested[member], value) : value
  }
}

/** A value without braces for a struct of one member, as C takes it. */
function elided(type: StructClass, value: unknown): unknown {
  const [only, ...more] = Object.keys(madeOf(type.prototype)!.layout.fields)
  return only === undefined || more.length > 0 ? value : { [only]: value }
}

/** Whether the struct's own classes, and not the typed array below them, have a setter of that name. */
function isMember(of: object, name: string): boolean {
  for (let at = of; at !== Instance.prototype; at = Object.getPrototypeOf(at))
    if (Object.getOwnPropertyDescriptor(at, name)?.set) return true
  return false
}

/** What the first pointer in a struct points to, for a call that needs it beside the bytes; null for what is no struct, or has no pointer. */
export function pointeeOf(of: unknown): unknown {
  const layout = ArrayBuffer.isView(of) ? madeOf(Object.getPrototypeOf(of))?.layout : undefined
  if (layout === undefined) return null
  const [pointer] = Object.values(layout.fields).filter(({ kind, array }) => kind === 'pointer' && !array)
  return pointer ? memory(accessors('', pointer, undefined).get.call(of as Struct) as StructArray | null) : null
}

/** `dst = src` for structs, pointers included. */
export function copyStruct(dst: Struct, src: Struct): void {
  copyBytes(dst, src, sizeOfStruct(src) ?? src.length)
}

ahead(pointeeOf)
