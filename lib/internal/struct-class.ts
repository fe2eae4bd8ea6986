// The types of structs: their classes, and what their members take.

/** The instances of every struct: their bytes, in memory order. */
export type Struct = Uint8Array

/**
 * `struct T name[n]`: structs that follow each other in {@link bytes}.
 *
 * The elements are views of those bytes and stay so: C's `p[i] = p[j]` is `assign(p[i], p[j])`, and no element comes or goes.
 */
export interface StructArray<T extends Struct = Struct> extends ReadonlyArray<T> {
  /** The memory of all elements: what a call gets. */
  readonly bytes: Uint8Array
  /** `&p[begin]`, `p + begin`: the elements from there on, or up to `end`, in the same memory. */
  subarray(begin?: number, end?: number): StructArray<T>
}

/** `struct T *`: one struct, or several that follow each other, or NULL. Plain memory is cast, as in C: `new T(buf)`, `array(T, buf)`. */
export type pointer_to<T extends Struct> = T | StructArray<T> | null

/** Memory that a struct is found in. */
export type View = ArrayBufferView | StructArray

/** The class of a struct that is known only as such: an array's, a nested one's. */
export interface StructClass<T extends Struct = Struct> {
  new (of?: View | null): T
  /** `sizeof(T)`, in bytes. */
  readonly size: number
}

/**
 * What `struct(layout)` makes: the class that `class T extends struct<T>(layout)` adds the types of the members to.
 *
 * @typeParam T - the struct itself, whose members an initialiser names.
 * @typeParam Kind - what marks its instances, such as {@link Address}.
 */
export interface StructBase<T, Kind = unknown> {
  /**
   * Without an argument `struct T x`, zeroed; with memory `*(struct T *)memory`, another view of the same bytes; with an object
   * `struct T x = { .member = … }`, where what is not named is 0.
   */
  new (of?: View | Initialiser<T> | null): Struct & Kind
  /** `sizeof(T)`, in bytes. */
  readonly size: number
}

/** `{ .member = … }`: what the members of a struct begin with. */
export type Initialiser<T> = { readonly [Name in Members<T>]?: Initial<T[Name]> }

type Members<T> = Exclude<keyof T, keyof Uint8Array | symbol>

/** What one member takes: of a struct an initialiser too, or the only member's value without braces, as in C. */
type Initial<Member> = null extends Member
  ? Member
  : Member extends StructArray<infer Element>
    ? Member | readonly Initial<Element>[]
    : Member extends Buffer
      ? Uint8Array | Values | string
      : Member extends BigInt64Array | BigUint64Array
        ? Member | Values<bigint>
        : Member extends ArrayBufferView
          ? Member extends Struct
            ? Member | StructInitial<Member>
            : Member | Values
          : Member

/** The values of an array, converted as C converts those of `int x[] = { … }`. */
type Values<More = never> = readonly (number | boolean | More)[]

type StructInitial<Member> = [Members<Member>] extends [never]
  ? Values
  : Initialiser<Member> | Only<Member, Members<Member>>

/** The type of the only member, where there is one. */
type Only<T, Name extends keyof T> = Name extends unknown ? ([Members<T>] extends [Name] ? T[Name] : never) : never

declare const address: unique symbol

/** Marks the structs that `struct sockaddr *` may point to, so that the compiler refuses others. */
export interface Address {
  readonly [address]: true
}

/** `struct sockaddr *`: any of the address structs, or NULL. Plain memory is cast, as in C: `new sockaddr(buf)`. */
export type sockaddr_p = (Struct & Address) | StructArray<Struct & Address> | null
