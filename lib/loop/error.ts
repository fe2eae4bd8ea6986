// What this module throws where C would return -1: a promise has no other way, and a watch that never begins must not go unseen.
import { EPERM } from '../errno.ts'
import type { int } from '../internal/c.ts'
import { strerrorname_np } from '../string/describe.ts'
import { strerror } from '../string.ts'

/** An Error with C's number and its name: `{ errno: EBADF, code: 'EBADF' }`. */
export function systemError(call: string, errno: int): Error {
  const code = strerrorname_np(errno) ?? String(errno)
  const hint = errno === EPERM ? ': what cannot be polled, as a regular file or a directory, is always ready' : ''
  return Object.assign(new Error(`${call}(): ${code}, ${strerror(errno)}${hint}`), { code, errno, syscall: call })
}

/** What a call of Node's rejects with when its signal is aborted. */
export function abortError(signal: AbortSignal): Error {
  const error = new Error('The operation was aborted', { cause: signal.reason })
  return Object.assign(error, { name: 'AbortError', code: 'ABORT_ERR' })
}
