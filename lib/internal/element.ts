// What an element of a typed array is set to: the rule of integer.ts for objects of C's types and for arrays in structs.

type Elements = { readonly BYTES_PER_ELEMENT: number }

const isBig = (array: Elements): boolean => array instanceof BigInt64Array || array instanceof BigUint64Array

/**
 * The value that is stored, or undefined for what is no number of the array's kind. A boolean is 0 or 1, as in C; 2^63 and 2^64, which LONG_MAX and
 * ULONG_MAX are as numbers, stand for the largest values of 64 bits.
 */
export function elementOf(array: Elements, value: unknown): number | bigint | undefined {
  const number = typeof value === 'boolean' ? Number(value) : value
  if (isBig(array)) {
    if (typeof number === 'bigint') return number
    if (!Number.isInteger(number)) return undefined
    const most = array instanceof BigInt64Array ? 2 ** 63 : 2 ** 64
    return BigInt(number as number) - (number === most ? 1n : 0n)
  }
  const float = array instanceof Float64Array || array instanceof Float32Array
  return typeof number === 'number' && (float || Number.isInteger(number)) ? number : undefined
}
