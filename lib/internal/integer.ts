// How a number becomes one of C's integers: the rule for arguments that do not reach the native side, and for the fields of structs. It is the one
// of native/internal/argument.h.
import { notMember } from './fault.ts'

/** A type of C's, and what its conversion keeps. */
export interface IntegerType {
  readonly least: number
  readonly most: number
}

/**
 * C converts a negative int to the unsigned value with the same bits. Of 64 bits JavaScript has the integers to 2^53, and above them those that a
 * double is; 2^63 and 2^64, which are doubles, stand for 2^63-1 and 2^64-1, which are not.
 */
export function integerType(bits: number, signed: boolean): IntegerType {
  const least = signed || bits < 64 ? -(2 ** (bits - 1)) : -(2 ** 53)
  const most = 2 ** (signed ? bits - 1 : bits) - 1
  return { least, most }
}

export const int32 = integerType(32, true)
export const uint32 = integerType(32, false)
export const int64 = integerType(64, true)
export const uint64 = integerType(64, false)

/** Whether C keeps `value` in that type. A boolean is 0 or 1, as in C. */
export function keeps({ least, most }: IntegerType, value: unknown): value is number | boolean {
  return (
    typeof value === 'boolean' || (Number.isInteger(value) && (value as number) >= least && (value as number) <= most)
  )
}

/** What C keeps in that type, in words. */
export function range({ least, most }: IntegerType): string {
  return `an integer from ${least} to ${BigInt(most) - (most > 2 ** 53 ? 1n : 0n)}`
}

/** What a member of that type is set to. A negative number stays so for an unsigned type, whose bytes it has. */
export function toMember(value: unknown, type: IntegerType, member: string): number {
  return keeps(type, value) ? Number(value) : notMember(member, range(type), value)
}

/** Reads and writes a member in a struct's bytes. */
export interface Accessors {
  get(this: Uint8Array): number
  set(this: Uint8Array, value: number): void
}

/**
 * The accessors of an integer field, little-endian as every platform of Node here is. Straight-line code for each size, and a call for what is not
 * plainly in range: event loops live on it.
 */
export function integer(name: string, at: number, size: number, signed: boolean): Accessors {
  const type = integerType(8 * size, signed)
  switch (size) {
    case 1:
      return one(name, at, type, signed)
    case 2:
      return two(name, at, type, signed)
    case 4:
      return four(name, at, type, signed)
    default:
      return eight(name, at, type, signed)
  }
}

function one(name: string, at: number, type: IntegerType, signed: boolean): Accessors {
  const drop = 24
  const plain = signed ? 0x7f : 0xff
  return {
    get: signed
      ? function () {
          return (this[at]! << drop) >> drop
        }
      : function () {
          return this[at]!
        },
    set(value) {
      this[at] = (value & plain) === value ? value : toMember(value, type, name)
    },
  }
}

function two(name: string, at: number, type: IntegerType, signed: boolean): Accessors {
  const drop = 16
  const plain = signed ? 0x7fff : 0xffff
  return {
    get: signed
      ? function () {
          return ((this[at]! | (this[at + 1]! << 8)) << drop) >> drop
        }
      : function () {
          return this[at]! | (this[at + 1]! << 8)
        },
    set(value) {
      const n = (value & plain) === value ? value : toMember(value, type, name)
      this[at] = n
      this[at + 1] = n >> 8
    },
  }
}

function four(name: string, at: number, type: IntegerType, signed: boolean): Accessors {
  return {
    get: signed
      ? function () {
          return low(this, at)
        }
      : function () {
          return low(this, at) >>> 0
        },
    set(value) {
      store(this, at, (value | 0) === value ? value : toMember(value, type, name))
    },
  }
}

function eight(name: string, at: number, type: IntegerType, signed: boolean): Accessors {
  return {
    get() {
      const high = low(this, at + 4)
      return (signed ? high : high >>> 0) * 2 ** 32 + (low(this, at) >>> 0)
    },
    set(value) {
      const n = (value | 0) === value ? value : toMember(value, type, name)
      const last = n === type.most
      store(this, at, last ? -1 : n)
      store(this, at + 4, last ? type.most / 2 ** 32 - 1 : Math.floor(n / 2 ** 32))
    },
  }
}

/** The accessors of an unsigned bit-field of up to 24 bits that begins at bit `shift` of byte `at`. */
export function bitField(name: string, at: number, shift: number, bits: number): Accessors {
  const type = integerType(bits, false)
  const mask = type.most << shift
  // A byte past the struct's end reads as 0 and cannot be written.
  return {
    get() {
      return (
        ((this[at]! | ((this[at + 1] ?? 0) << 8) | ((this[at + 2] ?? 0) << 16) | ((this[at + 3] ?? 0) << 24)) >>>
          shift) &
        type.most
      )
    },
    set(value) {
      const n = toMember(value, type, name) & type.most
      for (let i = 0; mask >>> (8 * i) !== 0 && i < 4; i++)
        this[at + i] = (this[at + i]! & ~(mask >>> (8 * i))) | ((n << shift) >>> (8 * i))
    },
  }
}

/** The int32 at `at`. */
export function low(bytes: Uint8Array, at: number): number {
  return bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)
}

/** The low 32 bits of `value` at `at`. */
export function store(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = value
  bytes[at + 1] = value >>> 8
  bytes[at + 2] = value >>> 16
  bytes[at + 3] = value >>> 24
}
