import { ENOENT, set_errno } from '../errno.ts'

/**
 * An entry of a list that libc looks things up in: the static one, filled; or null, with errno set if the look-up failed rather than found
 * nothing.
 */
export function entry<T extends object>(of: T, result: object | number): T | null {
  if (typeof result === 'object') return Object.assign(of, result)
  if (result !== 0 && result !== ENOENT) set_errno(result)
  return null
}
