import { set_errno } from '../errno.ts'
import type { int } from './c.ts'

/** A native result as C returns it: -errno becomes -1 with errno set; success leaves errno alone. */
export function ret(result: number): int {
  if (result >= 0) return result
  set_errno(-result)
  return -1
}
