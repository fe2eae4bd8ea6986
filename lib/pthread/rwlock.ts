// The read-write locks of <pthread.h>.
import type { int, pointer } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { waited } from '../internal/result.ts'
import { struct } from '../internal/struct.ts'
import type { Initialiser } from '../internal/struct-class.ts'
import type { clockid_t } from '../sys/types.ts'

const native = header('pthread/rwlock')

/**
 * `pthread_rwlock_t` — a lock that many threads have at a time to read, or one to write. All zero it is {@link PTHREAD_RWLOCK_INITIALIZER}.
 *
 * For threads `shared(pthread_rwlock_t)`; for processes of libposix, in memory of mmap with MAP_SHARED, after {@link pthread_rwlockattr_setpshared}.
 * Readers do not wait for a writer that waits.
 */
export class pthread_rwlock_t extends struct<pthread_rwlock_t>(native.pthread_rwlock_t) {}

/** `pthread_rwlockattr_t` — what kind a read-write lock is to be. */
export class pthread_rwlockattr_t extends struct<pthread_rwlockattr_t>(native.pthread_rwlockattr_t) {}

/** What a lock begins with that needs no {@link pthread_rwlock_init}: `new pthread_rwlock_t(PTHREAD_RWLOCK_INITIALIZER)`, which is `shared`'s zeroes, too. */
export const PTHREAD_RWLOCK_INITIALIZER: Initialiser<pthread_rwlock_t> = {}

/**
 * `int pthread_rwlock_init(pthread_rwlock_t *rwlock, const pthread_rwlockattr_t *attr)` — make a lock that nobody has.
 *
 * @param attr - its kind; null for the threads of one process.
 * @returns 0.
 * @see `pthread_rwlock_init(3p)`
 */
export function pthread_rwlock_init(rwlock: pointer, attr: pointer): int {
  return native.pthread_rwlock_init(rwlock, attr)
}

/**
 * `int pthread_rwlock_destroy(pthread_rwlock_t *rwlock)` — end the use of a lock.
 *
 * @returns 0, or EBUSY while it is locked.
 * @see `pthread_rwlock_destroy(3p)`
 */
export function pthread_rwlock_destroy(rwlock: pointer): int {
  return native.pthread_rwlock_destroy(rwlock)
}

/**
 * `int pthread_rwlock_rdlock(pthread_rwlock_t *rwlock)` — lock it to read; waits while another thread writes.
 *
 * @returns 0, or EAGAIN for too many readers, EDEADLK.
 * @see `pthread_rwlock_rdlock(3p)`
 */
export function pthread_rwlock_rdlock(rwlock: pointer): int {
  return waited(native.pthread_rwlock_rdlock(rwlock))
}

/**
 * `int pthread_rwlock_tryrdlock(pthread_rwlock_t *rwlock)` — lock it to read if nobody writes.
 *
 * @returns 0, or EAGAIN, EBUSY.
 * @see `pthread_rwlock_rdlock(3p)`
 */
export function pthread_rwlock_tryrdlock(rwlock: pointer): int {
  return native.pthread_rwlock_tryrdlock(rwlock)
}

/**
 * `int pthread_rwlock_timedrdlock(pthread_rwlock_t *rwlock, const struct timespec *abstime)` — {@link pthread_rwlock_rdlock} that waits no longer than until
 * then.
 *
 * @param abstime - by CLOCK_REALTIME.
 * @returns 0, or EAGAIN, EDEADLK, EINVAL, ETIMEDOUT.
 * @see `pthread_rwlock_timedrdlock(3p)`
 */
export function pthread_rwlock_timedrdlock(rwlock: pointer, abstime: pointer): int {
  return waited(native.pthread_rwlock_timedrdlock(rwlock, abstime))
}

/**
 * `int pthread_rwlock_clockrdlock(pthread_rwlock_t *rwlock, clockid_t clockid, const struct timespec *abstime)` — {@link pthread_rwlock_timedrdlock} by
 * another clock.
 *
 * @param clockid - CLOCK_REALTIME or CLOCK_MONOTONIC.
 * @returns as {@link pthread_rwlock_timedrdlock}.
 * @see `pthread_rwlock_clockrdlock(3p)`
 */
export function pthread_rwlock_clockrdlock(rwlock: pointer, clockid: clockid_t, abstime: pointer): int {
  return waited(native.pthread_rwlock_clockrdlock(rwlock, clockid, abstime))
}

/**
 * `int pthread_rwlock_wrlock(pthread_rwlock_t *rwlock)` — lock it to write; waits while others have it.
 *
 * @returns 0, or EDEADLK.
 * @see `pthread_rwlock_wrlock(3p)`
 */
export function pthread_rwlock_wrlock(rwlock: pointer): int {
  return waited(native.pthread_rwlock_wrlock(rwlock))
}

/**
 * `int pthread_rwlock_trywrlock(pthread_rwlock_t *rwlock)` — lock it to write if nobody has it.
 *
 * @returns 0, or EBUSY.
 * @see `pthread_rwlock_wrlock(3p)`
 */
export function pthread_rwlock_trywrlock(rwlock: pointer): int {
  return native.pthread_rwlock_trywrlock(rwlock)
}

/**
 * `int pthread_rwlock_timedwrlock(pthread_rwlock_t *rwlock, const struct timespec *abstime)` — {@link pthread_rwlock_wrlock} that waits no longer than until
 * then.
 *
 * @param abstime - by CLOCK_REALTIME.
 * @returns 0, or EDEADLK, EINVAL, ETIMEDOUT.
 * @see `pthread_rwlock_timedwrlock(3p)`
 */
export function pthread_rwlock_timedwrlock(rwlock: pointer, abstime: pointer): int {
  return waited(native.pthread_rwlock_timedwrlock(rwlock, abstime))
}

/**
 * `int pthread_rwlock_clockwrlock(pthread_rwlock_t *rwlock, clockid_t clockid, const struct timespec *abstime)` — {@link pthread_rwlock_timedwrlock} by
 * another clock.
 *
 * @param clockid - CLOCK_REALTIME or CLOCK_MONOTONIC.
 * @returns as {@link pthread_rwlock_timedwrlock}.
 * @see `pthread_rwlock_clockwrlock(3p)`
 */
export function pthread_rwlock_clockwrlock(rwlock: pointer, clockid: clockid_t, abstime: pointer): int {
  return waited(native.pthread_rwlock_clockwrlock(rwlock, clockid, abstime))
}

/**
 * `int pthread_rwlock_unlock(pthread_rwlock_t *rwlock)` — give it back, whichever way it was locked.
 *
 * @returns 0, or EPERM where nobody has it, or another thread writes.
 * @see `pthread_rwlock_unlock(3p)`
 */
export function pthread_rwlock_unlock(rwlock: pointer): int {
  return native.pthread_rwlock_unlock(rwlock)
}

/**
 * `int pthread_rwlockattr_init(pthread_rwlockattr_t *attr)` — set everything to its default.
 *
 * @returns 0.
 * @see `pthread_rwlockattr_init(3p)`
 */
export function pthread_rwlockattr_init(attr: pointer): int {
  return native.pthread_rwlockattr_init(attr)
}

/**
 * `int pthread_rwlockattr_destroy(pthread_rwlockattr_t *attr)` — end the use of attributes.
 *
 * @returns 0.
 * @see `pthread_rwlockattr_destroy(3p)`
 */
export function pthread_rwlockattr_destroy(attr: pointer): int {
  return native.pthread_rwlockattr_destroy(attr)
}

/**
 * `int pthread_rwlockattr_getpshared(const pthread_rwlockattr_t *attr, int *pshared)` — ask who may use it.
 *
 * @returns 0.
 * @see `pthread_rwlockattr_getpshared(3p)`
 */
export function pthread_rwlockattr_getpshared(attr: pointer, pshared: pointer): int {
  return native.pthread_rwlockattr_getpshared(attr, pshared)
}

/**
 * `int pthread_rwlockattr_setpshared(pthread_rwlockattr_t *attr, int pshared)` — who may use it.
 *
 * @param pshared - PTHREAD_PROCESS_PRIVATE, or PTHREAD_PROCESS_SHARED for other processes too.
 * @returns 0, or EINVAL.
 * @see `pthread_rwlockattr_getpshared(3p)`
 */
export function pthread_rwlockattr_setpshared(attr: pointer, pshared: int): int {
  return native.pthread_rwlockattr_setpshared(attr, pshared)
}
