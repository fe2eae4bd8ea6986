/** `<pthread.h>` — POSIX threads. @module */

import type { int } from './internal/c.ts'
import { notOne } from './internal/fault.ts'
import { header } from './internal/native.ts'
import { register } from './pthread/atfork.ts'
import { plainId, type thread_id } from './pthread/id.ts'
import type { pthread_t } from './sys/types.ts'

export * from './pthread/attr.ts'
export * from './pthread/barrier.ts'
export * from './pthread/cancel.ts'
export * from './pthread/cond.ts'
export * from './pthread/key.ts'
export * from './pthread/mutex.ts'
export * from './pthread/once.ts'
export * from './pthread/rwlock.ts'
export * from './pthread/sched.ts'
export * from './pthread/spin.ts'
export * from './pthread/thread.ts'
export * from './sched.ts'
export { pthread_t } from './sys/types.ts'
export * from './time.ts'

const native = header('pthread.h')

/** `void (*)(void)`, or NULL. */
export type atfork_t = (() => void) | null

function check(parameter: string, hook: unknown): void {
  if (typeof hook !== 'function' && hook !== null) notOne('pthread_atfork', parameter, 'a function or null', hook)
}

/**
 * `int pthread_atfork(void (*prepare)(void), void (*parent)(void), void (*child)(void))` — functions that every later fork calls.
 *
 * `prepare` hooks run before the fork, the last registered first; `parent` and `child` hooks after it, the first registered first.
 * When a `prepare` hook throws there is no fork: the hooks already prepared get their `parent` call and fork throws the error. What the
 * others throw becomes an uncaught error of their process after fork has returned.
 *
 * @returns 0.
 * @see `pthread_atfork(3)`
 */
export function pthread_atfork(prepare: atfork_t, parent: atfork_t, child: atfork_t): int {
  check('prepare', prepare)
  check('parent', parent)
  check('child', child)
  register({ prepare, parent, child })
  return 0
}

/**
 * `pthread_t pthread_self(void)` — the id of the calling thread: Node's main thread or a worker.
 *
 * @see `pthread_self(3)`
 */
export function pthread_self(): pthread_t {
  return native.pthread_self()
}

/**
 * `int pthread_equal(pthread_t t1, pthread_t t2)` — ask whether two ids name the same thread.
 *
 * @returns 0 if they do not.
 * @see `pthread_equal(3)`
 */
export function pthread_equal(t1: thread_id, t2: thread_id): int {
  return native.pthread_equal(plainId('pthread_equal', t1, 't1'), plainId('pthread_equal', t2, 't2'))
}
