import { set_errno } from '../errno.ts'
import type { int } from './c.ts'

/** A native result as C returns it: -errno becomes -1 with errno set; success leaves errno alone. */
export function ret(result: number): int {
  if (result >= 0) return result
  set_errno(-result)
  return -1
}

/** Where a call of which -1 is a value too, like sysconf, leaves the errno of its failure; 0 if it did not fail. */
export const error = new Int32Array(1)

/** The result of a call that was given {@link error}. */
export function told(result: number): number {
  if (error[0] !== 0) set_errno(error[0]!)
  return result
}

/** A result that is 0 or the number of an error, as pointer-returning calls get it: null with errno set, or what `value` makes. */
export function orNull<T>(number: int, value: () => T): T | null {
  if (number === 0) return value()
  set_errno(number)
  return null
}
