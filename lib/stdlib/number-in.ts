// The strto… families of <stdlib.h> and <inttypes.h>.
import type { const_char_p, int } from '../internal/c.ts'
import { bytesOf, pointerTo } from '../internal/memory.ts'
import type { Native } from '../internal/native.ts'
import { type WithErrno, withErrno } from '../internal/result.ts'

/** `char **endptr`: an array of one element, which gets what follows the number, as a view or a string like the text itself; or null. */
export type endptr = (Uint8Array | string | null)[] | null

/** Calls one of them and stores where the number ended. */
export function numberIn(native: Native, call: string, nptr: const_char_p, endptr: endptr, ...base: int[]): number {
  pointerTo(call, 'endptr', endptr, true)
  if (endptr === null) return withErrno(native[call](nptr, null, ...base) as WithErrno)
  const end = new Float64Array(1)
  const value = withErrno(native[call](nptr, end, ...base) as WithErrno)
  // What makes up a number is ASCII, so bytes and characters are the same up to its end.
  const at = end[0]!
  if (at >= 0) endptr[0] = typeof nptr === 'string' ? nptr.slice(at) : bytesOf(call, 'nptr', nptr).subarray(at)
  return value
}
