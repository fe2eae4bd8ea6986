/** `<stdint.h>` — integers of a known size, and their limits. As types they are all `number`; as values they make objects: `uint64_t(0)`. @module */
import type { int, long } from './internal/c.ts'
import { type CType, ctype } from './internal/c-type.ts'
import { header } from './internal/native.ts'

const native = header('stdint.h')

/** A signed integer of 8 bits. */
export type int8_t = number
export const int8_t: CType<Int8Array> = ctype('int8_t', native.int8_t)
/** A signed integer of 16 bits. */
export type int16_t = number
export const int16_t: CType<Int16Array> = ctype('int16_t', native.int16_t)
/** A signed integer of 32 bits. */
export type int32_t = number
export const int32_t: CType<Int32Array> = ctype('int32_t', native.int32_t)
/** A signed integer of 64 bits. */
export type int64_t = number
export const int64_t: CType<BigInt64Array> = ctype('int64_t', native.int64_t)
/** An unsigned integer of 8 bits. */
export type uint8_t = number
export const uint8_t: CType<Uint8Array> = ctype('uint8_t', native.uint8_t)
/** An unsigned integer of 16 bits. */
export type uint16_t = number
export const uint16_t: CType<Uint16Array> = ctype('uint16_t', native.uint16_t)
/** An unsigned integer of 32 bits. */
export type uint32_t = number
export const uint32_t: CType<Uint32Array> = ctype('uint32_t', native.uint32_t)
/** An unsigned integer of 64 bits. */
export type uint64_t = number
export const uint64_t: CType<BigUint64Array> = ctype('uint64_t', native.uint64_t)
/** The smallest signed integer of 8 bits or more. */
export type int_least8_t = number
export const int_least8_t: CType<Int8Array> = ctype('int_least8_t', native.int_least8_t)
/** The smallest signed integer of 16 bits or more. */
export type int_least16_t = number
export const int_least16_t: CType<Int16Array> = ctype('int_least16_t', native.int_least16_t)
/** The smallest signed integer of 32 bits or more. */
export type int_least32_t = number
export const int_least32_t: CType<Int32Array> = ctype('int_least32_t', native.int_least32_t)
/** The smallest signed integer of 64 bits or more. */
export type int_least64_t = number
export const int_least64_t: CType<BigInt64Array> = ctype('int_least64_t', native.int_least64_t)
/** The smallest unsigned integer of 8 bits or more. */
export type uint_least8_t = number
export const uint_least8_t: CType<Uint8Array> = ctype('uint_least8_t', native.uint_least8_t)
/** The smallest unsigned integer of 16 bits or more. */
export type uint_least16_t = number
export const uint_least16_t: CType<Uint16Array> = ctype('uint_least16_t', native.uint_least16_t)
/** The smallest unsigned integer of 32 bits or more. */
export type uint_least32_t = number
export const uint_least32_t: CType<Uint32Array> = ctype('uint_least32_t', native.uint_least32_t)
/** The smallest unsigned integer of 64 bits or more. */
export type uint_least64_t = number
export const uint_least64_t: CType<BigUint64Array> = ctype('uint_least64_t', native.uint_least64_t)
/** The fastest signed integer of 8 bits or more. */
export type int_fast8_t = number
export const int_fast8_t: CType<Int8Array> = ctype('int_fast8_t', native.int_fast8_t)
/** The fastest signed integer of 16 bits or more. */
export type int_fast16_t = number
export const int_fast16_t: CType<BigInt64Array> = ctype('int_fast16_t', native.int_fast16_t)
/** The fastest signed integer of 32 bits or more. */
export type int_fast32_t = number
export const int_fast32_t: CType<BigInt64Array> = ctype('int_fast32_t', native.int_fast32_t)
/** The fastest signed integer of 64 bits or more. */
export type int_fast64_t = number
export const int_fast64_t: CType<BigInt64Array> = ctype('int_fast64_t', native.int_fast64_t)
/** The fastest unsigned integer of 8 bits or more. */
export type uint_fast8_t = number
export const uint_fast8_t: CType<Uint8Array> = ctype('uint_fast8_t', native.uint_fast8_t)
/** The fastest unsigned integer of 16 bits or more. */
export type uint_fast16_t = number
export const uint_fast16_t: CType<BigUint64Array> = ctype('uint_fast16_t', native.uint_fast16_t)
/** The fastest unsigned integer of 32 bits or more. */
export type uint_fast32_t = number
export const uint_fast32_t: CType<BigUint64Array> = ctype('uint_fast32_t', native.uint_fast32_t)
/** The fastest unsigned integer of 64 bits or more. */
export type uint_fast64_t = number
export const uint_fast64_t: CType<BigUint64Array> = ctype('uint_fast64_t', native.uint_fast64_t)
/** A signed integer that has room for an address. */
export type intptr_t = number
export const intptr_t: CType<BigInt64Array> = ctype('intptr_t', native.intptr_t)
/** An unsigned integer that has room for an address. */
export type uintptr_t = number
export const uintptr_t: CType<BigUint64Array> = ctype('uintptr_t', native.uintptr_t)
/** The largest signed integer. */
export type intmax_t = number
export const intmax_t: CType<BigInt64Array> = ctype('intmax_t', native.intmax_t)
/** The largest unsigned integer. */
export type uintmax_t = number
export const uintmax_t: CType<BigUint64Array> = ctype('uintmax_t', native.uintmax_t)

// 64 bits are more than a number has digits for: INT64_MAX and its like are the nearest one.
/** The least {@link int8_t} (-128). */
export const INT8_MIN: int = native.INT8_MIN
/** The greatest {@link int8_t} (127). */
export const INT8_MAX: int = native.INT8_MAX
/** The greatest {@link uint8_t} (255). */
export const UINT8_MAX: int = native.UINT8_MAX
/** The bits of an {@link int8_t} (8). */
export const INT8_WIDTH: int = native.INT8_WIDTH
/** The bits of a {@link uint8_t} (8). */
export const UINT8_WIDTH: int = native.UINT8_WIDTH
/** The least {@link int16_t} (-32768). */
export const INT16_MIN: int = native.INT16_MIN
/** The greatest {@link int16_t} (32767). */
export const INT16_MAX: int = native.INT16_MAX
/** The greatest {@link uint16_t} (65535). */
export const UINT16_MAX: int = native.UINT16_MAX
/** The bits of an {@link int16_t} (16). */
export const INT16_WIDTH: int = native.INT16_WIDTH
/** The bits of a {@link uint16_t} (16). */
export const UINT16_WIDTH: int = native.UINT16_WIDTH
/** The least {@link int32_t} (-2147483648). */
export const INT32_MIN: int = native.INT32_MIN
/** The greatest {@link int32_t} (2147483647). */
export const INT32_MAX: int = native.INT32_MAX
/** The greatest {@link uint32_t} (4294967295). */
export const UINT32_MAX: long = native.UINT32_MAX
/** The bits of an {@link int32_t} (32). */
export const INT32_WIDTH: int = native.INT32_WIDTH
/** The bits of a {@link uint32_t} (32). */
export const UINT32_WIDTH: int = native.UINT32_WIDTH
/** The least {@link int64_t}. */
export const INT64_MIN: long = native.INT64_MIN
/** The greatest {@link int64_t}. */
export const INT64_MAX: long = native.INT64_MAX
/** The greatest {@link uint64_t}. */
export const UINT64_MAX: long = native.UINT64_MAX
/** The bits of an {@link int64_t} (64). */
export const INT64_WIDTH: int = native.INT64_WIDTH
/** The bits of a {@link uint64_t} (64). */
export const UINT64_WIDTH: int = native.UINT64_WIDTH
/** The least {@link int_least8_t} (-128). */
export const INT_LEAST8_MIN: int = native.INT_LEAST8_MIN
/** The greatest {@link int_least8_t} (127). */
export const INT_LEAST8_MAX: int = native.INT_LEAST8_MAX
/** The greatest {@link uint_least8_t} (255). */
export const UINT_LEAST8_MAX: int = native.UINT_LEAST8_MAX
/** The bits of an {@link int_least8_t} (8). */
export const INT_LEAST8_WIDTH: int = native.INT_LEAST8_WIDTH
/** The bits of a {@link uint_least8_t} (8). */
export const UINT_LEAST8_WIDTH: int = native.UINT_LEAST8_WIDTH
/** The least {@link int_least16_t} (-32768). */
export const INT_LEAST16_MIN: int = native.INT_LEAST16_MIN
/** The greatest {@link int_least16_t} (32767). */
export const INT_LEAST16_MAX: int = native.INT_LEAST16_MAX
/** The greatest {@link uint_least16_t} (65535). */
export const UINT_LEAST16_MAX: int = native.UINT_LEAST16_MAX
/** The bits of an {@link int_least16_t} (16). */
export const INT_LEAST16_WIDTH: int = native.INT_LEAST16_WIDTH
/** The bits of a {@link uint_least16_t} (16). */
export const UINT_LEAST16_WIDTH: int = native.UINT_LEAST16_WIDTH
/** The least {@link int_least32_t} (-2147483648). */
export const INT_LEAST32_MIN: int = native.INT_LEAST32_MIN
/** The greatest {@link int_least32_t} (2147483647). */
export const INT_LEAST32_MAX: int = native.INT_LEAST32_MAX
/** The greatest {@link uint_least32_t} (4294967295). */
export const UINT_LEAST32_MAX: long = native.UINT_LEAST32_MAX
/** The bits of an {@link int_least32_t} (32). */
export const INT_LEAST32_WIDTH: int = native.INT_LEAST32_WIDTH
/** The bits of a {@link uint_least32_t} (32). */
export const UINT_LEAST32_WIDTH: int = native.UINT_LEAST32_WIDTH
/** The least {@link int_least64_t}. */
export const INT_LEAST64_MIN: long = native.INT_LEAST64_MIN
/** The greatest {@link int_least64_t}. */
export const INT_LEAST64_MAX: long = native.INT_LEAST64_MAX
/** The greatest {@link uint_least64_t}. */
export const UINT_LEAST64_MAX: long = native.UINT_LEAST64_MAX
/** The bits of an {@link int_least64_t} (64). */
export const INT_LEAST64_WIDTH: int = native.INT_LEAST64_WIDTH
/** The bits of a {@link uint_least64_t} (64). */
export const UINT_LEAST64_WIDTH: int = native.UINT_LEAST64_WIDTH
/** The least {@link int_fast8_t} (-128). */
export const INT_FAST8_MIN: int = native.INT_FAST8_MIN
/** The greatest {@link int_fast8_t} (127). */
export const INT_FAST8_MAX: int = native.INT_FAST8_MAX
/** The greatest {@link uint_fast8_t} (255). */
export const UINT_FAST8_MAX: int = native.UINT_FAST8_MAX
/** The bits of an {@link int_fast8_t} (8). */
export const INT_FAST8_WIDTH: int = native.INT_FAST8_WIDTH
/** The bits of a {@link uint_fast8_t} (8). */
export const UINT_FAST8_WIDTH: int = native.UINT_FAST8_WIDTH
/** The least {@link int_fast16_t}. */
export const INT_FAST16_MIN: long = native.INT_FAST16_MIN
/** The greatest {@link int_fast16_t}. */
export const INT_FAST16_MAX: long = native.INT_FAST16_MAX
/** The greatest {@link uint_fast16_t}. */
export const UINT_FAST16_MAX: long = native.UINT_FAST16_MAX
/** The bits of an {@link int_fast16_t}. */
export const INT_FAST16_WIDTH: int = native.INT_FAST16_WIDTH
/** The bits of a {@link uint_fast16_t}. */
export const UINT_FAST16_WIDTH: int = native.UINT_FAST16_WIDTH
/** The least {@link int_fast32_t}. */
export const INT_FAST32_MIN: long = native.INT_FAST32_MIN
/** The greatest {@link int_fast32_t}. */
export const INT_FAST32_MAX: long = native.INT_FAST32_MAX
/** The greatest {@link uint_fast32_t}. */
export const UINT_FAST32_MAX: long = native.UINT_FAST32_MAX
/** The bits of an {@link int_fast32_t}. */
export const INT_FAST32_WIDTH: int = native.INT_FAST32_WIDTH
/** The bits of a {@link uint_fast32_t}. */
export const UINT_FAST32_WIDTH: int = native.UINT_FAST32_WIDTH
/** The least {@link int_fast64_t}. */
export const INT_FAST64_MIN: long = native.INT_FAST64_MIN
/** The greatest {@link int_fast64_t}. */
export const INT_FAST64_MAX: long = native.INT_FAST64_MAX
/** The greatest {@link uint_fast64_t}. */
export const UINT_FAST64_MAX: long = native.UINT_FAST64_MAX
/** The bits of an {@link int_fast64_t}. */
export const INT_FAST64_WIDTH: int = native.INT_FAST64_WIDTH
/** The bits of a {@link uint_fast64_t}. */
export const UINT_FAST64_WIDTH: int = native.UINT_FAST64_WIDTH
/** The least {@link intptr_t}. */
export const INTPTR_MIN: long = native.INTPTR_MIN
/** The greatest {@link intptr_t}. */
export const INTPTR_MAX: long = native.INTPTR_MAX
/** The greatest {@link uintptr_t}. */
export const UINTPTR_MAX: long = native.UINTPTR_MAX
/** The bits of an {@link intptr_t}. */
export const INTPTR_WIDTH: int = native.INTPTR_WIDTH
/** The bits of a {@link uintptr_t}. */
export const UINTPTR_WIDTH: int = native.UINTPTR_WIDTH
/** The least {@link intmax_t}. */
export const INTMAX_MIN: long = native.INTMAX_MIN
/** The greatest {@link intmax_t}. */
export const INTMAX_MAX: long = native.INTMAX_MAX
/** The greatest {@link uintmax_t}. */
export const UINTMAX_MAX: long = native.UINTMAX_MAX
/** The bits of an {@link intmax_t} (64). */
export const INTMAX_WIDTH: int = native.INTMAX_WIDTH
/** The bits of a {@link uintmax_t} (64). */
export const UINTMAX_WIDTH: int = native.UINTMAX_WIDTH
/** The least distance between two pointers, a ptrdiff_t. */
export const PTRDIFF_MIN: long = native.PTRDIFF_MIN
/** The greatest distance between two pointers, a ptrdiff_t. */
export const PTRDIFF_MAX: long = native.PTRDIFF_MAX
/** The bits of a distance between two pointers, a ptrdiff_t. */
export const PTRDIFF_WIDTH: int = native.PTRDIFF_WIDTH
/** The least sig_atomic_t. */
export const SIG_ATOMIC_MIN: int = native.SIG_ATOMIC_MIN
/** The greatest sig_atomic_t. */
export const SIG_ATOMIC_MAX: int = native.SIG_ATOMIC_MAX
/** The bits of a sig_atomic_t. */
export const SIG_ATOMIC_WIDTH: int = native.SIG_ATOMIC_WIDTH
/** The least wchar_t. */
export const WCHAR_MIN: int = native.WCHAR_MIN
/** The greatest wchar_t. */
export const WCHAR_MAX: int = native.WCHAR_MAX
/** The bits of a wchar_t. */
export const WCHAR_WIDTH: int = native.WCHAR_WIDTH
/** The least wint_t. */
export const WINT_MIN: long = native.WINT_MIN
/** The greatest wint_t. */
export const WINT_MAX: long = native.WINT_MAX
/** The bits of a wint_t. */
export const WINT_WIDTH: int = native.WINT_WIDTH
/** The greatest size_t. */
export const SIZE_MAX: long = native.SIZE_MAX
/** The bits of a size_t. */
export const SIZE_WIDTH: int = native.SIZE_WIDTH
