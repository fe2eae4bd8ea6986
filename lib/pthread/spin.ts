// The spin locks of <pthread.h>.
import type { int, pointer } from '../internal/c.ts'
import { type CType, ctype } from '../internal/c-type.ts'
import { header } from '../internal/native.ts'
import { waited } from '../internal/result.ts'

const native = header('pthread/spin')

/** A lock that a thread turns in circles for, instead of sleeping: `shared(pthread_spinlock_t)`. */
export type pthread_spinlock_t = number
export const pthread_spinlock_t: CType<Int32Array> = ctype('pthread_spinlock_t', native.pthread_spinlock_t)

/**
 * `int pthread_spin_init(pthread_spinlock_t *lock, int pshared)` — make a lock that nobody has.
 *
 * @param pshared - PTHREAD_PROCESS_PRIVATE or PTHREAD_PROCESS_SHARED, which are the same to it.
 * @returns 0.
 * @see `pthread_spin_init(3)`
 */
export function pthread_spin_init(lock: pointer, pshared: int): int {
  return native.pthread_spin_init(lock, pshared)
}

/**
 * `int pthread_spin_destroy(pthread_spinlock_t *lock)` — end the use of a lock.
 *
 * @returns 0.
 * @see `pthread_spin_init(3)`
 */
export function pthread_spin_destroy(lock: pointer): int {
  return native.pthread_spin_destroy(lock)
}

/**
 * `int pthread_spin_lock(pthread_spinlock_t *lock)` — lock it, and keep the processor busy until then.
 *
 * @returns 0.
 * @see `pthread_spin_lock(3)`
 */
export function pthread_spin_lock(lock: pointer): int {
  return waited(native.pthread_spin_lock(lock))
}

/**
 * `int pthread_spin_trylock(pthread_spinlock_t *lock)` — lock it if it is free.
 *
 * @returns 0, or EBUSY.
 * @see `pthread_spin_lock(3)`
 */
export function pthread_spin_trylock(lock: pointer): int {
  return native.pthread_spin_trylock(lock)
}

/**
 * `int pthread_spin_unlock(pthread_spinlock_t *lock)` — give it back.
 *
 * @returns 0.
 * @see `pthread_spin_lock(3)`
 */
export function pthread_spin_unlock(lock: pointer): int {
  return native.pthread_spin_unlock(lock)
}
