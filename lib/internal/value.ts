/** What C passes by value: a number, or the object that holds it, `int x` being an Int32Array of one. */
export type value = number | Int8Array | Int16Array | Int32Array | Uint8Array | Uint16Array | Uint32Array

/** The value of an object of one element; anything else as it is, for the callee to judge. */
export function numberOf(x: value): number {
  return ArrayBuffer.isView(x) && x.length === 1 ? x[0]! : (x as number)
}
