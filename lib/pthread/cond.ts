// The conditions of <pthread.h>.
import type { int, pointer } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { waited } from '../internal/result.ts'
import { struct } from '../internal/struct.ts'
import type { Initialiser } from '../internal/struct-class.ts'
import type { clockid_t } from '../sys/types.ts'

const native = header('pthread/cond')

/**
 * `pthread_cond_t` — where threads wait, without their mutex, until another says that something has changed. All zero it is
 * {@link PTHREAD_COND_INITIALIZER}.
 *
 * For threads `shared(pthread_cond_t)`; for processes of libposix, in memory of mmap with MAP_SHARED, after {@link pthread_condattr_setpshared}.
 */
export class pthread_cond_t extends struct<pthread_cond_t>(native.pthread_cond_t) {}

/** `pthread_condattr_t` — what kind a condition is to be. */
export class pthread_condattr_t extends struct<pthread_condattr_t>(native.pthread_condattr_t) {}

/** What a condition begins with that needs no {@link pthread_cond_init}: `new pthread_cond_t(PTHREAD_COND_INITIALIZER)`, which is `shared`'s zeroes, too. */
export const PTHREAD_COND_INITIALIZER: Initialiser<pthread_cond_t> = {}

/**
 * `int pthread_cond_init(pthread_cond_t *cond, const pthread_condattr_t *attr)` — make a condition.
 *
 * @param attr - its kind; null for CLOCK_REALTIME and the threads of one process.
 * @returns 0.
 * @see `pthread_cond_init(3)`
 */
export function pthread_cond_init(cond: pointer, attr: pointer): int {
  return native.pthread_cond_init(cond, attr)
}

/**
 * `int pthread_cond_destroy(pthread_cond_t *cond)` — end the use of a condition.
 *
 * @returns 0, or EBUSY while a thread waits.
 * @see `pthread_cond_init(3)`
 */
export function pthread_cond_destroy(cond: pointer): int {
  return native.pthread_cond_destroy(cond)
}

/**
 * `int pthread_cond_wait(pthread_cond_t *cond, pthread_mutex_t *mutex)` — unlock the mutex, wait for a signal, and lock it again.
 *
 * It may return without one, so look again at what was waited for, in a loop. A signal handler runs meanwhile, while the mutex is free.
 *
 * @returns 0, or EINVAL, EPERM of a mutex that the thread does not have, and those of pthread_mutex_lock.
 * @see `pthread_cond_wait(3p)`
 */
export function pthread_cond_wait(cond: pointer, mutex: pointer): int {
  return waited(native.pthread_cond_wait(cond, mutex))
}

/**
 * `int pthread_cond_timedwait(pthread_cond_t *cond, pthread_mutex_t *mutex, const struct timespec *abstime)` — {@link pthread_cond_wait} that waits no
 * longer than until then.
 *
 * @param abstime - by the condition's clock.
 * @returns as {@link pthread_cond_wait}; ETIMEDOUT when the time is over, and the mutex is locked again.
 * @see `pthread_cond_timedwait(3p)`
 */
export function pthread_cond_timedwait(cond: pointer, mutex: pointer, abstime: pointer): int {
  return waited(native.pthread_cond_timedwait(cond, mutex, abstime))
}

/**
 * `int pthread_cond_clockwait(pthread_cond_t *cond, pthread_mutex_t *mutex, clockid_t clockid, const struct timespec *abstime)` —
 * {@link pthread_cond_timedwait} by another clock.
 *
 * @param clockid - CLOCK_REALTIME or CLOCK_MONOTONIC.
 * @returns as {@link pthread_cond_timedwait}.
 * @see `pthread_cond_clockwait(3p)`
 */
export function pthread_cond_clockwait(cond: pointer, mutex: pointer, clockid: clockid_t, abstime: pointer): int {
  return waited(native.pthread_cond_clockwait(cond, mutex, clockid, abstime))
}

/**
 * `int pthread_cond_signal(pthread_cond_t *cond)` — let one of those that wait go on.
 *
 * @returns 0.
 * @see `pthread_cond_signal(3p)`
 */
export function pthread_cond_signal(cond: pointer): int {
  return native.pthread_cond_signal(cond)
}

/**
 * `int pthread_cond_broadcast(pthread_cond_t *cond)` — let all that wait go on, each when it gets the mutex.
 *
 * @returns 0.
 * @see `pthread_cond_broadcast(3p)`
 */
export function pthread_cond_broadcast(cond: pointer): int {
  return native.pthread_cond_broadcast(cond)
}

/**
 * `int pthread_condattr_init(pthread_condattr_t *attr)` — set everything to its default.
 *
 * @returns 0.
 * @see `pthread_condattr_init(3p)`
 */
export function pthread_condattr_init(attr: pointer): int {
  return native.pthread_condattr_init(attr)
}

/**
 * `int pthread_condattr_destroy(pthread_condattr_t *attr)` — end the use of attributes.
 *
 * @returns 0.
 * @see `pthread_condattr_init(3p)`
 */
export function pthread_condattr_destroy(attr: pointer): int {
  return native.pthread_condattr_destroy(attr)
}

/**
 * `int pthread_condattr_getclock(const pthread_condattr_t *attr, clockid_t *clock_id)` — ask by which clock pthread_cond_timedwait waits.
 *
 * @returns 0.
 * @see `pthread_condattr_getclock(3p)`
 */
export function pthread_condattr_getclock(attr: pointer, clock_id: pointer): int {
  return native.pthread_condattr_getclock(attr, clock_id)
}

/**
 * `int pthread_condattr_setclock(pthread_condattr_t *attr, clockid_t clock_id)` — by which clock {@link pthread_cond_timedwait} waits.
 *
 * @param clock_id - CLOCK_REALTIME or CLOCK_MONOTONIC.
 * @returns 0, or EINVAL.
 * @see `pthread_condattr_getclock(3p)`
 */
export function pthread_condattr_setclock(attr: pointer, clock_id: clockid_t): int {
  return native.pthread_condattr_setclock(attr, clock_id)
}

/**
 * `int pthread_condattr_getpshared(const pthread_condattr_t *attr, int *pshared)` — ask who may use it.
 *
 * @returns 0.
 * @see `pthread_condattr_getpshared(3p)`
 */
export function pthread_condattr_getpshared(attr: pointer, pshared: pointer): int {
  return native.pthread_condattr_getpshared(attr, pshared)
}

/**
 * `int pthread_condattr_setpshared(pthread_condattr_t *attr, int pshared)` — who may use it.
 *
 * @param pshared - PTHREAD_PROCESS_PRIVATE, or PTHREAD_PROCESS_SHARED for other processes too.
 * @returns 0, or EINVAL.
 * @see `pthread_condattr_getpshared(3p)`
 */
export function pthread_condattr_setpshared(attr: pointer, pshared: int): int {
  return native.pthread_condattr_setpshared(attr, pshared)
}
