// Integer fields of structs, little-endian as every platform of Node here is. Straight-line code for each size: event loops live on it.
import { inspect } from './inspect.ts'

export interface Integer {
  get(this: Uint8Array): number
  set(this: Uint8Array, value: number): void
}

/** The accessors of an integer field; the setter checks C's range as an argument's is checked. */
export function integer(name: string, at: number, size: number, signed: boolean): Integer {
  const bits = size * 8
  const least = signed ? -(2 ** (bits - 1)) : 0
  const most = signed ? 2 ** (bits - 1) - 1 : 2 ** bits - 1
  function refuse(value: unknown): never {
    throw new TypeError(`${name} must be an integer from ${least} to ${most}, not ${inspect(value)}`)
  }
  switch (size) {
    case 1:
      return one(at, signed, refuse)
    case 2:
      return two(at, signed, refuse)
    case 4:
      return four(at, signed, refuse)
    default:
      return eight(at, signed, refuse)
  }
}

type Refuse = (value: unknown) => never

function one(at: number, signed: boolean, refuse: Refuse): Integer {
  const drop = 24
  return {
    get: signed
      ? function () {
          return (this[at]! << drop) >> drop
        }
      : function () {
          return this[at]!
        },
    set(value) {
      if ((signed ? (value << drop) >> drop : value & 0xff) !== value) refuse(value)
      this[at] = value
    },
  }
}

function two(at: number, signed: boolean, refuse: Refuse): Integer {
  const drop = 16
  return {
    get: signed
      ? function () {
          return ((this[at]! | (this[at + 1]! << 8)) << drop) >> drop
        }
      : function () {
          return this[at]! | (this[at + 1]! << 8)
        },
    set(value) {
      if ((signed ? (value << drop) >> drop : value & 0xffff) !== value) refuse(value)
      this[at] = value
      this[at + 1] = value >> 8
    },
  }
}

function four(at: number, signed: boolean, refuse: Refuse): Integer {
  return {
    get: signed
      ? function () {
          return low(this, at)
        }
      : function () {
          return low(this, at) >>> 0
        },
    set(value) {
      if ((signed ? value | 0 : value >>> 0) !== value) refuse(value)
      store(this, at, value)
    },
  }
}

/** 2^63-1 and 2^64-1 have no double of their own: the next power of two stands for them. */
function eight(at: number, signed: boolean, refuse: Refuse): Integer {
  const least = signed ? -(2 ** 63) : 0
  const most = signed ? 2 ** 63 : 2 ** 64
  return {
    get() {
      const high = low(this, at + 4)
      return (signed ? high : high >>> 0) * 2 ** 32 + (low(this, at) >>> 0)
    },
    set(value) {
      if (!Number.isInteger(value) || value < least || value > most) refuse(value)
      const last = value === most
      store(this, at, last ? -1 : value)
      store(this, at + 4, last ? most / 2 ** 32 - 1 : Math.floor(value / 2 ** 32))
    },
  }
}

/** The accessors of an unsigned bit-field of up to 24 bits that begins at bit `shift` of byte `at`. */
export function bitField(name: string, at: number, shift: number, bits: number): Integer {
  const most = 2 ** bits - 1
  const mask = most << shift
  // A byte past the struct's end reads as 0 and cannot be written.
  return {
    get() {
      return (
        ((this[at]! | ((this[at + 1] ?? 0) << 8) | ((this[at + 2] ?? 0) << 16) | ((this[at + 3] ?? 0) << 24)) >>>
          shift) &
        most
      )
    },
    set(value) {
      if ((value & most) !== value)
        throw new TypeError(`${name} must be an integer from 0 to ${most}, not ${inspect(value)}`)
      for (let i = 0; mask >>> (8 * i) !== 0 && i < 4; i++)
        this[at + i] = (this[at + i]! & ~(mask >>> (8 * i))) | ((value << shift) >>> (8 * i))
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
