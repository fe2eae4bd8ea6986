// The mutexes of <pthread.h>.
import type { int, pointer } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { waited } from '../internal/result.ts'
import { struct } from '../internal/struct.ts'
import type { Initialiser } from '../internal/struct-class.ts'
import type { clockid_t } from '../sys/types.ts'

const native = header('pthread/mutex')

/**
 * `pthread_mutex_t` — a lock that one thread has at a time. All zero it is {@link PTHREAD_MUTEX_INITIALIZER}.
 *
 * For threads `shared(pthread_mutex_t)`; for processes, in memory of mmap with MAP_SHARED, after {@link pthread_mutexattr_setpshared}. C programs
 * that map the same memory may take it, too.
 */
export class pthread_mutex_t extends struct<pthread_mutex_t>(native.pthread_mutex_t) {}

/** `pthread_mutexattr_t` — what kind a mutex is to be. */
export class pthread_mutexattr_t extends struct<pthread_mutexattr_t>(native.pthread_mutexattr_t) {}

/** What a mutex begins with that needs no {@link pthread_mutex_init}: `new pthread_mutex_t(PTHREAD_MUTEX_INITIALIZER)`, which is `shared`'s zeroes, too. */
export const PTHREAD_MUTEX_INITIALIZER: Initialiser<pthread_mutex_t> = {}

/**
 * `int pthread_mutex_init(pthread_mutex_t *mutex, const pthread_mutexattr_t *attr)` — make a mutex, not locked.
 *
 * @param attr - its kind; null for a normal one.
 * @returns 0, or ENOTSUP for a protocol against priority inversion.
 * @see `pthread_mutex_init(3)`
 */
export function pthread_mutex_init(mutex: pointer, attr: pointer): int {
  return native.pthread_mutex_init(mutex, attr)
}

/**
 * `int pthread_mutex_destroy(pthread_mutex_t *mutex)` — end the use of a mutex; until it is made anew every call on it is EINVAL.
 *
 * @returns 0, or EBUSY while it is locked.
 * @see `pthread_mutex_destroy(3)`
 */
export function pthread_mutex_destroy(mutex: pointer): int {
  return native.pthread_mutex_destroy(mutex)
}

/**
 * `int pthread_mutex_lock(pthread_mutex_t *mutex)` — lock a mutex; waits while another thread has it.
 *
 * A normal one that the thread itself has is waited for, too, and for ever. A signal handler runs meanwhile.
 *
 * @returns 0, or EAGAIN, EDEADLK, EINVAL, ENOTRECOVERABLE, EOWNERDEAD, which has locked it.
 * @see `pthread_mutex_lock(3)`
 */
export function pthread_mutex_lock(mutex: pointer): int {
  return waited(native.pthread_mutex_lock(mutex))
}

/**
 * `int pthread_mutex_trylock(pthread_mutex_t *mutex)` — lock a mutex if it is free.
 *
 * @returns 0, or EBUSY and those of {@link pthread_mutex_lock}.
 * @see `pthread_mutex_lock(3)`
 */
export function pthread_mutex_trylock(mutex: pointer): int {
  return native.pthread_mutex_trylock(mutex)
}

/**
 * `int pthread_mutex_timedlock(pthread_mutex_t *mutex, const struct timespec *abstime)` — {@link pthread_mutex_lock} that waits no longer than until then.
 *
 * @param abstime - by CLOCK_REALTIME.
 * @returns 0, or ETIMEDOUT and those of {@link pthread_mutex_lock}.
 * @see `pthread_mutex_timedlock(3)`
 */
export function pthread_mutex_timedlock(mutex: pointer, abstime: pointer): int {
  return waited(native.pthread_mutex_timedlock(mutex, abstime))
}

/**
 * `int pthread_mutex_clocklock(pthread_mutex_t *mutex, clockid_t clockid, const struct timespec *abstime)` — {@link pthread_mutex_timedlock} by another clock.
 *
 * @param clockid - CLOCK_REALTIME or CLOCK_MONOTONIC.
 * @returns 0, or ETIMEDOUT and those of {@link pthread_mutex_lock}.
 * @see `pthread_mutex_clocklock(3)`
 */
export function pthread_mutex_clocklock(mutex: pointer, clockid: clockid_t, abstime: pointer): int {
  return waited(native.pthread_mutex_clocklock(mutex, clockid, abstime))
}

/**
 * `int pthread_mutex_unlock(pthread_mutex_t *mutex)` — give a mutex back; one of those that wait goes on.
 *
 * @returns 0, or EINVAL, EPERM: of a recursive, checking or robust one that the thread does not have.
 * @see `pthread_mutex_lock(3)`
 */
export function pthread_mutex_unlock(mutex: pointer): int {
  return native.pthread_mutex_unlock(mutex)
}

/**
 * `int pthread_mutex_consistent(pthread_mutex_t *mutex)` — say, after EOWNERDEAD, that what a robust mutex protects is in order again.
 *
 * @returns 0, or EINVAL. Unlocked without it, the mutex is ENOTRECOVERABLE for ever.
 * @see `pthread_mutex_consistent(3)`
 */
export function pthread_mutex_consistent(mutex: pointer): int {
  return native.pthread_mutex_consistent(mutex)
}

/**
 * `int pthread_mutexattr_init(pthread_mutexattr_t *attr)` — set everything to its default.
 *
 * @returns 0.
 * @see `pthread_mutexattr_init(3)`
 */
export function pthread_mutexattr_init(attr: pointer): int {
  return native.pthread_mutexattr_init(attr)
}

/**
 * `int pthread_mutexattr_destroy(pthread_mutexattr_t *attr)` — end the use of attributes.
 *
 * @returns 0.
 * @see `pthread_mutexattr_init(3)`
 */
export function pthread_mutexattr_destroy(attr: pointer): int {
  return native.pthread_mutexattr_destroy(attr)
}

/**
 * `int pthread_mutexattr_gettype(const pthread_mutexattr_t *attr, int *type)` — ask for the type.
 *
 * @returns 0.
 * @see `pthread_mutexattr_settype(3p)`
 */
export function pthread_mutexattr_gettype(attr: pointer, type: pointer): int {
  return native.pthread_mutexattr_gettype(attr, type)
}

/**
 * `int pthread_mutexattr_settype(pthread_mutexattr_t *attr, int type)` — what locking it twice does.
 *
 * @param type - PTHREAD_MUTEX_NORMAL, PTHREAD_MUTEX_ERRORCHECK or PTHREAD_MUTEX_RECURSIVE.
 * @returns 0, or EINVAL.
 * @see `pthread_mutexattr_settype(3p)`
 */
export function pthread_mutexattr_settype(attr: pointer, type: int): int {
  return native.pthread_mutexattr_settype(attr, type)
}

/**
 * `int pthread_mutexattr_getpshared(const pthread_mutexattr_t *attr, int *pshared)` — ask who may use it.
 *
 * @returns 0.
 * @see `pthread_mutexattr_getpshared(3)`
 */
export function pthread_mutexattr_getpshared(attr: pointer, pshared: pointer): int {
  return native.pthread_mutexattr_getpshared(attr, pshared)
}

/**
 * `int pthread_mutexattr_setpshared(pthread_mutexattr_t *attr, int pshared)` — who may use it.
 *
 * @param pshared - PTHREAD_PROCESS_PRIVATE, or PTHREAD_PROCESS_SHARED for other processes too.
 * @returns 0, or EINVAL.
 * @see `pthread_mutexattr_getpshared(3)`
 */
export function pthread_mutexattr_setpshared(attr: pointer, pshared: int): int {
  return native.pthread_mutexattr_setpshared(attr, pshared)
}

/**
 * `int pthread_mutexattr_getrobust(const pthread_mutexattr_t *attr, int *robustness)` — ask what becomes of it when its owner dies.
 *
 * @returns 0.
 * @see `pthread_mutexattr_setrobust(3)`
 */
export function pthread_mutexattr_getrobust(attr: pointer, robustness: pointer): int {
  return native.pthread_mutexattr_getrobust(attr, robustness)
}

/**
 * `int pthread_mutexattr_setrobust(pthread_mutexattr_t *attr, int robustness)` — what becomes of it when its owner dies.
 *
 * @param robustness - PTHREAD_MUTEX_STALLED, or PTHREAD_MUTEX_ROBUST: the next to lock it gets it with EOWNERDEAD.
 * @returns 0, or EINVAL.
 * @see `pthread_mutexattr_setrobust(3)`
 */
export function pthread_mutexattr_setrobust(attr: pointer, robustness: int): int {
  return native.pthread_mutexattr_setrobust(attr, robustness)
}

/**
 * `int pthread_mutexattr_getprotocol(const pthread_mutexattr_t *attr, int *protocol)` — ask for the protocol against priority inversion.
 *
 * @returns 0.
 * @see `pthread_mutexattr_getprotocol(3p)`
 */
export function pthread_mutexattr_getprotocol(attr: pointer, protocol: pointer): int {
  return native.pthread_mutexattr_getprotocol(attr, protocol)
}

/**
 * `int pthread_mutexattr_setprotocol(pthread_mutexattr_t *attr, int protocol)` — the protocol against priority inversion; {@link pthread_mutex_init} takes none.
 *
 * @param protocol - PTHREAD_PRIO_NONE, PTHREAD_PRIO_INHERIT or PTHREAD_PRIO_PROTECT.
 * @returns 0, or EINVAL.
 * @see `pthread_mutexattr_getprotocol(3p)`
 */
export function pthread_mutexattr_setprotocol(attr: pointer, protocol: int): int {
  return native.pthread_mutexattr_setprotocol(attr, protocol)
}

/** Whoever locks a mutex that he has waits for ever. */
export const PTHREAD_MUTEX_NORMAL: int = native.PTHREAD_MUTEX_NORMAL
/** It can be locked several times, and is free after as many unlocks. */
export const PTHREAD_MUTEX_RECURSIVE: int = native.PTHREAD_MUTEX_RECURSIVE
/** Locking it twice is EDEADLK, unlocking another thread's EPERM. */
export const PTHREAD_MUTEX_ERRORCHECK: int = native.PTHREAD_MUTEX_ERRORCHECK
/** {@link PTHREAD_MUTEX_NORMAL}. */
export const PTHREAD_MUTEX_DEFAULT: int = native.PTHREAD_MUTEX_DEFAULT
/** A mutex stays locked when its owner dies. */
export const PTHREAD_MUTEX_STALLED: int = native.PTHREAD_MUTEX_STALLED
/** The next to lock it is told that its owner has died. */
export const PTHREAD_MUTEX_ROBUST: int = native.PTHREAD_MUTEX_ROBUST
/** No protocol against priority inversion. */
export const PTHREAD_PRIO_NONE: int = native.PTHREAD_PRIO_NONE
/** The owner runs at the priority of the highest that waits. */
export const PTHREAD_PRIO_INHERIT: int = native.PTHREAD_PRIO_INHERIT
/** The owner runs at the mutex's own priority. */
export const PTHREAD_PRIO_PROTECT: int = native.PTHREAD_PRIO_PROTECT
/** For the threads of one process. */
export const PTHREAD_PROCESS_PRIVATE: int = native.PTHREAD_PROCESS_PRIVATE
/** For whatever process has the memory. */
export const PTHREAD_PROCESS_SHARED: int = native.PTHREAD_PROCESS_SHARED
