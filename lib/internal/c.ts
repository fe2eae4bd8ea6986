// C's own words for numbers. As types they are all `number`, and the name says which range the callee takes; as values they make the objects: `int(1)`.
import type { StructArray } from './array.ts'
import { type CType, charType, ctype, doubleType } from './c-type.ts'

/** 8 bits, signed. */
export type char = number
export const char = charType()
/** 16 bits, signed. */
export type short = number
export const short: CType<Int16Array> = ctype('short', -2)
/** 32 bits, signed. */
export type int = number
export const int: CType<Int32Array> = ctype('int', -4)
/** 32 bits, unsigned. */
export type unsigned = number
export const unsigned: CType<Uint32Array> = ctype('unsigned', 4)
/** 64 bits, signed. */
export type long = number
export const long: CType<BigInt64Array> = ctype('long', -8)
/** C's double: a number of JavaScript's. */
export type double = number
export const double: CType<Float64Array> = doubleType()

/** `void *`: any view of memory (a struct, a typed array, a Buffer, a DataView) or an array of structs, or NULL. */
export type pointer = ArrayBufferView | StructArray | null
/** `const void *`: also a string, which stands for its UTF-8 bytes and a NUL, as a literal does in C. */
export type const_pointer = pointer | string
/** `const char *`: a string, or a view that holds a NUL-terminated one. */
export type const_char_p = ArrayBufferView | string
/** `int c` where C takes a character: its code, or a string of one byte, which is how a character constant reads: `'\n'`. */
export type character = number | string
