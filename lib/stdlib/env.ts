// The environment of <stdlib.h>: the one that process.env shows, too. In the main thread that is libc's; in a worker it is the worker's own.
import type { const_char_p, int } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/result.ts'
import { ofNode } from './node-env.ts'

const native = header('stdlib.h')
const inMainThread: boolean = header('internal/fork/fork').isMainThread

/** In a worker Node does it, and in the main thread too where the list is one that Node's own writes made: other threads may do so at any time. */
function environment(name: keyof typeof ofNode, ...args: readonly unknown[]): any {
  const answer = inMainThread ? native[name](...args) : 1
  return answer === 1 ? (ofNode[name] as (...args: readonly unknown[]) => unknown)(...args) : answer
}

/**
 * `char *getenv(const char *name)` — the value of a variable of the environment.
 *
 * A worker sees and changes its own environment, as with process.env; programs that it starts, and libc (TZ), have that of the main thread.
 *
 * @returns null where there is no such variable.
 * @see `getenv(3)`
 */
export function getenv(name: const_char_p): string | null {
  return environment('getenv', name)
}

/**
 * `int setenv(const char *name, const char *value, int overwrite)` — give a variable of the environment a value.
 *
 * @param overwrite - 0 leaves a variable alone that is there already.
 * @returns 0, or -1 with errno set: EINVAL, ENOMEM.
 * @see `setenv(3)`
 */
export function setenv(name: const_char_p | null, value: const_char_p, overwrite: int): int {
  return ret(environment('setenv', name, value, overwrite))
}

/**
 * `int unsetenv(const char *name)` — take a variable out of the environment.
 *
 * @returns 0, also where there is no such variable, or -1 with errno set: EINVAL.
 * @see `unsetenv(3)`
 */
export function unsetenv(name: const_char_p | null): int {
  return ret(environment('unsetenv', name))
}

/**
 * `int putenv(char *string)` — put `name=value` into the environment.
 *
 * A copy of it: in C the array itself becomes part of the environment, and changing it changes the variable. Without `=` it takes the variable out.
 *
 * @returns 0, or -1 with errno set: ENOMEM.
 * @see `putenv(3)`
 */
export function putenv(string: const_char_p): int {
  return ret(environment('putenv', string))
}

/**
 * `int clearenv(void)` — take every variable out of the environment.
 *
 * @returns 0.
 * @see `clearenv(3)`
 */
export function clearenv(): int {
  return ret(environment('clearenv'))
}
