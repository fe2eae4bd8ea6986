// Cancellation in <pthread.h>, and what is to be done before a thread ends.
import { EINVAL } from '../errno.ts'
import type { int } from '../internal/c.ts'
import { notOne } from '../internal/fault.ts'
import { callable, intOf } from '../internal/memory.ts'
import { header } from '../internal/native.ts'
import { cleanups } from '../internal/pthread/life.ts'
import { waited } from '../internal/result.ts'
import { idOf, type thread_id } from './id.ts'

const constants = header('pthread.h')
const native = header('internal/pthread/thread')

/** Cancellation is possible. */
export const PTHREAD_CANCEL_ENABLE: int = constants.PTHREAD_CANCEL_ENABLE
/** It waits until it is possible. */
export const PTHREAD_CANCEL_DISABLE: int = constants.PTHREAD_CANCEL_DISABLE
/** It comes at the next call that may block. */
export const PTHREAD_CANCEL_DEFERRED: int = constants.PTHREAD_CANCEL_DEFERRED
/** It may come at any time, and comes when {@link PTHREAD_CANCEL_DEFERRED} does. */
export const PTHREAD_CANCEL_ASYNCHRONOUS: int = constants.PTHREAD_CANCEL_ASYNCHRONOUS
/** What a thread that was cancelled leaves for {@link pthread_join}: C's `(void *)-1`. */
export const PTHREAD_CANCELED: -1 = constants.PTHREAD_CANCELED

/**
 * `int pthread_cancel(pthread_t thread)` — ask a thread of pthread_create to end.
 *
 * It does when it next makes a call that may block, or at once where it blocks: in read, accept, sleep, pthread_join, pthread_cond_wait, sem_wait and
 * the like, but not in pthread_mutex_lock. A loop that makes no such call goes on.
 *
 * @returns 0, or ESRCH.
 * @see `pthread_cancel(3)`
 */
export function pthread_cancel(thread: thread_id): int {
  return native.cancel(idOf('pthread_cancel', thread))
}

let cancelType = PTHREAD_CANCEL_DEFERRED

function check(call: string, parameter: string, to: unknown): void {
  if (to !== null && !(to instanceof Int32Array)) notOne(call, parameter, 'an Int32Array of one element, or null', to)
}

function store(to: Int32Array | null, value: int): void {
  if (to !== null) to[0] = value
}

/**
 * `int pthread_setcancelstate(int state, int *oldstate)` — whether the calling thread can be cancelled.
 *
 * @param state - {@link PTHREAD_CANCEL_ENABLE} or {@link PTHREAD_CANCEL_DISABLE}.
 * @param oldstate - one int, which gets what it was; or null.
 * @returns 0, or EINVAL.
 * @see `pthread_setcancelstate(3)`
 */
export function pthread_setcancelstate(state: int, oldstate: Int32Array | null): int {
  intOf('pthread_setcancelstate', 'state', state)
  check('pthread_setcancelstate', 'oldstate', oldstate)
  if (state !== PTHREAD_CANCEL_ENABLE && state !== PTHREAD_CANCEL_DISABLE) return EINVAL
  store(oldstate, native.setCancelState(state))
  return 0
}

/**
 * `int pthread_setcanceltype(int type, int *oldtype)` — when the calling thread may be cancelled.
 *
 * @param type - {@link PTHREAD_CANCEL_DEFERRED}, or {@link PTHREAD_CANCEL_ASYNCHRONOUS}, which makes no difference.
 * @param oldtype - one int, which gets what it was; or null.
 * @returns 0, or EINVAL.
 * @see `pthread_setcanceltype(3)`
 */
export function pthread_setcanceltype(type: int, oldtype: Int32Array | null): int {
  intOf('pthread_setcanceltype', 'type', type)
  check('pthread_setcanceltype', 'oldtype', oldtype)
  if (type !== PTHREAD_CANCEL_DEFERRED && type !== PTHREAD_CANCEL_ASYNCHRONOUS) return EINVAL
  store(oldtype, cancelType)
  cancelType = type
  return 0
}

/**
 * `void pthread_testcancel(void)` — end here if the thread was cancelled.
 *
 * @see `pthread_testcancel(3)`
 */
export function pthread_testcancel(): void {
  waited(native.testCancel())
}

/**
 * `void pthread_cleanup_push(void (*routine)(void *), void *arg)` — register what is to be done if the thread is cancelled or calls pthread_exit, the
 * last first.
 *
 * @see `pthread_cleanup_push(3)`
 */
export function pthread_cleanup_push<T>(routine: (arg: T) => void, arg: T): void {
  callable('pthread_cleanup_push', 'routine', routine)
  cleanups.push(() => routine(arg))
}

/**
 * `void pthread_cleanup_pop(int execute)` — take back what was registered last; in C it closes the block that pthread_cleanup_push opens.
 *
 * @param execute - not 0: and do it.
 * @see `pthread_cleanup_push(3)`
 */
export function pthread_cleanup_pop(execute: int): void {
  intOf('pthread_cleanup_pop', 'execute', execute)
  const cleanup = cleanups.pop()
  if (execute) cleanup?.()
}
