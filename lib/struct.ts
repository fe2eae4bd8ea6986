import type { StructArray } from './internal/array.ts'
import { overOf } from './internal/c-type.ts'
import { notOne, typeFault } from './internal/fault.ts'
import type { Field, Layout } from './internal/layout.ts'
import { madeOf } from './internal/members.ts'
import { struct as structOf } from './internal/struct.ts'
import type { Initialiser, Struct, StructClass, View } from './internal/struct-class.ts'

/** A type of C's, as a value: see CType and CharType. */
interface ObjectType {
  array(n: never): ArrayBufferView
  readonly size: number
}

type MemberType = ObjectType | StructClass
type MemberTypes = Readonly<Record<string, MemberType | readonly [type: MemberType, n: number]>>

type Elements<T> =
  T extends StructClass<infer S>
    ? StructArray<S>
    : T extends { array(n: never): infer A }
      ? A extends Uint8Array
        ? Buffer
        : A
      : never

type Member<T> = T extends readonly [infer Element, number]
  ? Elements<Element>
  : T extends StructClass<infer S>
    ? S
    : number

/** A struct that {@link struct} has defined. */
export type StructOf<M> = Struct & { -readonly [Name in keyof M]: Member<M[Name]> }

/** The class of a struct that {@link struct} has defined. */
export interface StructOfClass<M> {
  new (of?: View | Initialiser<StructOf<M>> | null): StructOf<M>
  /** `sizeof(T)`, in bytes. */
  readonly size: number
}

/**
 * `struct name { … }` — a struct of a program's own, laid out as the C compiler would.
 *
 * ```ts
 * class shmbuf extends struct('shmbuf', { sem1: sem_t, sem2: sem_t, cnt: size_t, buf: [char, 1024] }) {}
 * const shmp = new shmbuf(mmap(null, sizeof(shmbuf), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0))
 * ```
 *
 * `new shmbuf({ buf: 'text' })` fills an array with text or with a list; `shmp.buf = 'text'` later does, too, once the types are told so, which TypeScript
 * cannot work out of the list of members: `interface shmbuf { get buf(): Buffer; set buf(value: Uint8Array | string) }` beside the class.
 *
 * @param members - the members in C's order: a type of C's such as `int` or `size_t`, the class of a struct, or `[type, n]` for an array. Pointers and
 * bit-fields are none.
 * @param packed - `__attribute__((packed))`: no padding.
 * @throws TypeError for what is no type, and for a name that a Uint8Array has, such as `length`: a struct is its bytes, too.
 */
export function struct<const M extends MemberTypes>(
  name: string,
  members: M,
  { packed = false }: { readonly packed?: boolean } = {},
): StructOfClass<M> {
  if (typeof name !== 'string') notOne('struct', 'name', 'a string', name)
  if (typeof members !== 'object' || members === null)
    notOne('struct', 'members', 'an object with the type of each member', members)
  const fields: Record<string, Field> = {}
  const nested: Record<string, StructClass> = {}
  let size = 0
  let align = 1
  for (const [member, of] of Object.entries(members)) {
    if (!/^[A-Za-z_]\w*$/.test(member) || member in Uint8Array.prototype)
      typeFault('struct', 'members', `must not have the name ${member}`)
    const { element, alignment, kind, type } = typeOf(member, of)
    const count = Array.isArray(of) ? countOf(member, of[1]) : 1
    const step = packed ? 1 : alignment
    const offset = roundUp(size, step)
    fields[member] = { offset, size: element * count, element, kind, array: Array.isArray(of) }
    if (type !== undefined) nested[member] = type
    size = offset + element * count
    align = Math.max(align, step)
  }
  const layout: Layout = { name, size: roundUp(size, align), align, fields }
  const made = class extends structOf<object>(layout, nested) {}
  return Object.defineProperty(made, 'name', { value: name }) as unknown as StructOfClass<M>
}

interface Typed {
  readonly element: number
  readonly alignment: number
  readonly kind: Field['kind']
  readonly type?: StructClass
}

function typeOf(member: string, of: unknown): Typed {
  const type: unknown = Array.isArray(of) ? of[0] : of
  const layout = typeof type === 'function' ? madeOf(type.prototype)?.layout : undefined
  if (layout !== undefined)
    return { element: layout.size, alignment: layout.align, kind: 'struct', type: type as StructClass }
  const over = typeof type === 'function' ? overOf(type) : undefined
  if (over === undefined)
    notOne('struct', member, 'a type of C’s such as int, the class of a struct, or [type, n]', type)
  const { size } = type as ObjectType
  return { element: size, alignment: size, kind: kindOf(over(new ArrayBuffer(0), 0)) }
}

function kindOf(objects: ArrayBufferView): Field['kind'] {
  if (objects instanceof Buffer) return 'char'
  if (objects instanceof Float64Array) return 'float'
  return objects instanceof Int8Array ||
    objects instanceof Int16Array ||
    objects instanceof Int32Array ||
    objects instanceof BigInt64Array
    ? 'int'
    : 'uint'
}

function countOf(member: string, n: unknown): number {
  return Number.isSafeInteger(n) && (n as number) >= 0 ? (n as number) : notOne('struct', `${member}[]`, 'a count', n)
}

function roundUp(offset: number, align: number): number {
  return Math.ceil(offset / align) * align
}
