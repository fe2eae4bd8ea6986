import { notMember } from './fault.ts'
import { low, store } from './integer.ts'

const least = -(2n ** 63n)
const most = 2n ** 64n - 1n

/** All 64 bits of an unsigned integer, given as a number or, beyond 2^53, as a bigint; a negative one as C converts it. */
export function uint64(name: string, value: number | bigint): bigint {
  const big = Number.isInteger(value) || typeof value === 'boolean' ? BigInt(value) : value
  if (typeof big !== 'bigint' || big < least || big > most)
    notMember(name, `an integer from ${least} to ${most}`, value)
  return BigInt.asUintN(64, big)
}

/** The unsigned integer in the eight bytes at `at`. */
export function load64(bytes: Uint8Array, at: number): bigint {
  return (BigInt(low(bytes, at + 4) >>> 0) << 32n) | BigInt(low(bytes, at) >>> 0)
}

/** Sets it. */
export function store64(name: string, bytes: Uint8Array, at: number, value: number | bigint): void {
  const big = uint64(name, value)
  store(bytes, at, Number(big & 0xffff_ffffn))
  store(bytes, at + 4, Number(big >> 32n))
}
