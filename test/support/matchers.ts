// expect(close(-1)).toFailWith(EBADF): the call returned -1 and errno is EBADF.
import * as errno_h from 'libposix/errno.h'
import { expect } from 'vitest'
import { nameOfError } from './errors.ts'

expect.extend({
  toFailWith(result: unknown, expected: number) {
    const { errno } = errno_h
    return {
      pass: result === -1 && errno === expected,
      message: () =>
        `expected -1 with ${nameOfError(expected)}, got ${String(result)} with errno ${nameOfError(errno)}`,
    }
  },
})

declare module 'vitest' {
  interface Matchers<T = any> {
    /** The call returned -1 and set errno to `expected`. */
    toFailWith(expected: number): T
  }
}
