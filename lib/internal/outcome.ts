import { set_errno } from '../errno.ts'

/** A native result that stands although errno was set. */
export type Partly = number | readonly [value: number, errno: number]

/** The value, with errno set where the call set it. */
export function partly(result: Partly): number {
  if (typeof result === 'number') return result
  set_errno(result[1])
  return result[0]
}

/** A pointer, or null with errno set: the native side answers -errno for NULL. */
export function orErrno<T extends object>(result: T | number): T | null {
  if (typeof result !== 'number') return result
  set_errno(-result)
  return null
}
