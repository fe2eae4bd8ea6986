// The names of errors, for messages and for what programs of tests print.
import * as errno_h from 'libposix/errno.h'

/** `EBADF` for its number. */
export function nameOfError(code: number): string {
  const found = Object.entries(errno_h).find(([name, value]) => /^E[A-Z0-9]+$/.test(name) && value === code)
  return found?.[0] ?? String(code)
}

/** What a call returned, or, for -1, the name of errno. */
export function outcome<T>(result: T): T | string {
  return result === -1 ? nameOfError(errno_h.errno) : result
}
