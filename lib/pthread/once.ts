// pthread_once of <pthread.h>.
import type { int, pointer } from '../internal/c.ts'
import { type CType, ctype } from '../internal/c-type.ts'
import { callable } from '../internal/memory.ts'
import { header } from '../internal/native.ts'
import { waited } from '../internal/result.ts'

const native = header('internal/pthread/once')

/** Whether something has been done yet: `shared(pthread_once_t)`. */
export type pthread_once_t = number
export const pthread_once_t: CType<Int32Array> = ctype('pthread_once_t', -4)

/** It has not: what {@link pthread_once_t} begins with, and what `shared` gives. */
export const PTHREAD_ONCE_INIT: int = 0

/**
 * `int pthread_once(pthread_once_t *once_control, void (*init_routine)(void))` — call a function if no thread has done so; waits while another one does.
 *
 * What it does to variables of JavaScript is done in that one thread: let it set memory of `shared`. If it throws, it has not been called.
 *
 * @returns 0.
 * @see `pthread_once(3p)`
 */
export function pthread_once(once_control: pointer, init_routine: () => void): int {
  callable('pthread_once', 'init_routine', init_routine)
  if (!waited(native.begin(once_control))) return 0
  let done = 0
  try {
    init_routine()
    done = 1
  } finally {
    native.end(once_control, done)
  }
  return 0
}
