/** `<stddef.h>` — NULL, offsetof and the types of sizes. @module */
import { type CType, ctype } from './internal/c-type.ts'
import { offsetOf } from './internal/struct.ts'
import type { StructClass } from './internal/struct-class.ts'
import type { size_t } from './sys/types.ts'

export { size_t } from './sys/types.ts'

/** Signed, 64 bits: the distance between two pointers. */
export type ptrdiff_t = number
export const ptrdiff_t: CType<BigInt64Array> = ctype('ptrdiff_t', -8)

/** The pointer to nothing. */
export const NULL = null

/**
 * `size_t offsetof(type, member)` — where in a struct a member lies, in bytes.
 *
 * @param type - the struct's class.
 * @param member - the member's name, as a string; with dots for one of a nested struct: `'sin_addr.s_addr'`.
 * @throws TypeError where C's compiler refuses: no struct, or no such member.
 * @see `offsetof(3)`
 */
export function offsetof(type: StructClass, member: string): size_t {
  return offsetOf(type, member)
}
