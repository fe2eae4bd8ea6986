/**
 * The same 32 bits, unsigned: `|` gives a signed number in JavaScript where C's operands, and so its result, are unsigned.
 *
 * What is no signed 32-bit integer passes through, for the callee to judge.
 */
export function bits(value: number): number {
  return Number.isInteger(value) && value < 0 && value >= -(2 ** 31) ? value >>> 0 : value
}
