// The barriers of <pthread.h>.
import type { int, pointer, unsigned } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { waited } from '../internal/result.ts'
import { struct } from '../internal/struct.ts'

const native = header('pthread/barrier')

/**
 * `pthread_barrier_t` — where a number of threads wait for each other.
 *
 * For threads `shared(pthread_barrier_t)`; for processes of libposix, in memory of mmap with MAP_SHARED, after {@link pthread_barrierattr_setpshared}.
 */
export class pthread_barrier_t extends struct<pthread_barrier_t>(native.pthread_barrier_t) {}

/** `pthread_barrierattr_t` — what kind a barrier is to be. */
export class pthread_barrierattr_t extends struct<pthread_barrierattr_t>(native.pthread_barrierattr_t) {}

/** What {@link pthread_barrier_wait} returns in one of the threads. */
export const PTHREAD_BARRIER_SERIAL_THREAD: int = native.PTHREAD_BARRIER_SERIAL_THREAD

/**
 * `int pthread_barrier_init(pthread_barrier_t *barrier, const pthread_barrierattr_t *attr, unsigned count)` — make a barrier.
 *
 * @param attr - its kind; null for the threads of one process.
 * @param count - how many wait for each other.
 * @returns 0, or EINVAL.
 * @see `pthread_barrier_init(3p)`
 */
export function pthread_barrier_init(barrier: pointer, attr: pointer, count: unsigned): int {
  return native.pthread_barrier_init(barrier, attr, count)
}

/**
 * `int pthread_barrier_destroy(pthread_barrier_t *barrier)` — end the use of a barrier; until it is made anew waiting there is EINVAL.
 *
 * @returns 0, or EBUSY while a thread waits.
 * @see `pthread_barrier_destroy(3p)`
 */
export function pthread_barrier_destroy(barrier: pointer): int {
  return native.pthread_barrier_destroy(barrier)
}

/**
 * `int pthread_barrier_wait(pthread_barrier_t *barrier)` — wait until as many threads as the barrier counts are here.
 *
 * @returns {@link PTHREAD_BARRIER_SERIAL_THREAD} in one of them, 0 in the others; or EINVAL.
 * @see `pthread_barrier_wait(3p)`
 */
export function pthread_barrier_wait(barrier: pointer): int {
  return waited(native.pthread_barrier_wait(barrier))
}

/**
 * `int pthread_barrierattr_init(pthread_barrierattr_t *attr)` — set everything to its default.
 *
 * @returns 0.
 * @see `pthread_barrierattr_init(3p)`
 */
export function pthread_barrierattr_init(attr: pointer): int {
  return native.pthread_barrierattr_init(attr)
}

/**
 * `int pthread_barrierattr_destroy(pthread_barrierattr_t *attr)` — end the use of attributes.
 *
 * @returns 0.
 * @see `pthread_barrierattr_destroy(3p)`
 */
export function pthread_barrierattr_destroy(attr: pointer): int {
  return native.pthread_barrierattr_destroy(attr)
}

/**
 * `int pthread_barrierattr_getpshared(const pthread_barrierattr_t *attr, int *pshared)` — ask who may use it.
 *
 * @returns 0.
 * @see `pthread_barrierattr_getpshared(3p)`
 */
export function pthread_barrierattr_getpshared(attr: pointer, pshared: pointer): int {
  return native.pthread_barrierattr_getpshared(attr, pshared)
}

/**
 * `int pthread_barrierattr_setpshared(pthread_barrierattr_t *attr, int pshared)` — who may use it.
 *
 * @param pshared - PTHREAD_PROCESS_PRIVATE, or PTHREAD_PROCESS_SHARED for other processes too.
 * @returns 0, or EINVAL.
 * @see `pthread_barrierattr_getpshared(3p)`
 */
export function pthread_barrierattr_setpshared(attr: pointer, pshared: int): int {
  return native.pthread_barrierattr_setpshared(attr, pshared)
}
