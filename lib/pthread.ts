/** `<pthread.h>` — of POSIX threads what concerns fork. @module */
import { register } from './bits/atfork.ts'
import type { int } from './internal/c.ts'

/** `void (*)(void)`, or NULL. */
export type atfork_t = (() => void) | null

function check(hook: unknown, position: number): void {
  if (typeof hook !== 'function' && hook !== null)
    throw new TypeError(`pthread_atfork(): argument ${position} must be a function or null`)
}

/**
 * `int pthread_atfork(void (*prepare)(void), void (*parent)(void), void (*child)(void))` — functions that every later fork calls.
 *
 * `prepare` hooks run before the fork, the last registered first; `parent` and `child` hooks behind it, the first registered first.
 * When a `prepare` hook throws there is no fork: the hooks already prepared get their `parent` call and fork throws the error. What the
 * others throw becomes an uncaught error of their process behind fork's return.
 *
 * @returns 0.
 * @see pthread_atfork(3)
 */
export function pthread_atfork(prepare: atfork_t, parent: atfork_t, child: atfork_t): int {
  check(prepare, 1)
  check(parent, 2)
  check(child, 3)
  register({ prepare, parent, child })
  return 0
}
