import { inspect } from './inspect.ts'

/** All 64 bits of an unsigned integer, given as a number or, beyond 2^53, as a bigint. */
export function uint64(name: string, value: number | bigint): bigint {
  const big = typeof value === 'number' && Number.isInteger(value) ? BigInt(value) : value
  if (typeof big !== 'bigint' || BigInt.asUintN(64, big) !== big)
    throw new TypeError(`${name} must be an integer from 0 to ${2n ** 64n - 1n}, not ${inspect(value)}`)
  return big
}
