/** `<stddef.h>` — NULL, offsetof and the types of sizes. @module */
import { offsetOf, type StructClass } from './internal/struct.ts'
import type { size_t } from './sys/types.ts'

export type { size_t } from './sys/types.ts'

/** Signed, 64 bits: the distance between two pointers. */
export type ptrdiff_t = number

/** The pointer to nothing. */
export const NULL = null

/**
 * `size_t offsetof(type, member)` — where in a struct a member lies, in bytes.
 *
 * @param type - the struct's class.
 * @param member - the member's name, as a string; with dots for one of a nested struct: `'sin_addr.s_addr'`.
 * @throws TypeError where C's compiler refuses: no struct, or no such member.
 * @see offsetof(3)
 */
export function offsetof(type: StructClass, member: string): size_t {
  return offsetOf(type, member)
}
