// expect(close(-1)).toFailWith(EBADF): the call returned -1 and errno is EBADF.
import * as errno_h from 'libposix/errno.h'
import { expect } from 'vitest'

function nameOf(value: number): string {
  const found = Object.entries(errno_h).find(([name, code]) => /^E[A-Z0-9]+$/.test(name) && code === value)
  return found?.[0] ?? String(value)
}

expect.extend({
  toFailWith(result: unknown, expected: number) {
    const { errno } = errno_h
    return {
      pass: result === -1 && errno === expected,
      message: () => `expected -1 with ${nameOf(expected)}, got ${String(result)} with errno ${nameOf(errno)}`,
    }
  },
})

declare module 'vitest' {
  interface Matchers<T = any> {
    /** The call returned -1 and set errno to `expected`. */
    toFailWith(expected: number): T
  }
}
