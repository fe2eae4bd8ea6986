/** `<semaphore.h>` — semaphores of threads and processes, with names and without. @module */
import { O_CREAT } from './fcntl.ts'
import type { const_char_p, int, pointer, unsigned } from './internal/c.ts'
import { rangeFault } from './internal/fault.ts'
import { intOf } from './internal/memory.ts'
import { header } from './internal/native.ts'
import { object, ret } from './internal/result.ts'
import { struct } from './internal/struct.ts'
import type { clockid_t, mode_t } from './sys/types.ts'

export { timespec } from './time.ts'

const native = header('semaphore.h')

/**
 * `sem_t` — a count that is never below zero: {@link sem_post} adds one, {@link sem_wait} takes one away, and waits where there is none.
 *
 * For threads `shared(sem_t)`; for processes, in memory of mmap with MAP_SHARED. C programs that map the same memory may use it, too.
 */
export class sem_t extends struct<sem_t>(native.sem_t) {}

/** What {@link sem_open} returns when it fails. */
export const SEM_FAILED: null = null

/** Those that sem_open has made, until sem_close. */
const named = new WeakSet<object>()

/**
 * `int sem_init(sem_t *sem, int pshared, unsigned int value)` — make a semaphore.
 *
 * @param pshared - 0 for the threads of this process; otherwise for whatever process has the memory.
 * @returns 0, or -1 with errno set: EINVAL.
 * @see `sem_init(3)`
 */
export function sem_init(sem: pointer, pshared: int, value: unsigned): int {
  return ret(native.sem_init(sem, pshared, value))
}

/**
 * `int sem_destroy(sem_t *sem)` — end the use of a semaphore of {@link sem_init}.
 *
 * @returns 0.
 * @see `sem_destroy(3)`
 */
export function sem_destroy(sem: pointer): int {
  return ret(native.sem_destroy(sem))
}

/**
 * `int sem_post(sem_t *sem)` — add one; one of those that wait goes on.
 *
 * @returns 0, or -1 with errno set: EOVERFLOW.
 * @see `sem_post(3)`
 */
export function sem_post(sem: pointer): int {
  return ret(native.sem_post(sem))
}

/**
 * `int sem_wait(sem_t *sem)` — take one away; waits until there is one.
 *
 * @returns 0, or -1 with errno set: EINTR where a handler without SA_RESTART has run.
 * @see `sem_wait(3)`
 */
export function sem_wait(sem: pointer): int {
  return ret(native.sem_wait(sem))
}

/**
 * `int sem_trywait(sem_t *sem)` — take one away if there is one.
 *
 * @returns 0, or -1 with errno set: EAGAIN.
 * @see `sem_wait(3)`
 */
export function sem_trywait(sem: pointer): int {
  return ret(native.sem_trywait(sem))
}

/**
 * `int sem_timedwait(sem_t *sem, const struct timespec *abs_timeout)` — {@link sem_wait} that waits no longer than until then.
 *
 * @param abs_timeout - by CLOCK_REALTIME.
 * @returns 0, or -1 with errno set: EINTR, EINVAL, ETIMEDOUT.
 * @see `sem_wait(3)`
 */
export function sem_timedwait(sem: pointer, abs_timeout: pointer): int {
  return ret(native.sem_timedwait(sem, abs_timeout))
}

/**
 * `int sem_clockwait(sem_t *sem, clockid_t clock, const struct timespec *abstime)` — {@link sem_timedwait} by another clock.
 *
 * @param clock - CLOCK_REALTIME or CLOCK_MONOTONIC.
 * @returns 0, or -1 with errno set: EINTR, EINVAL, ETIMEDOUT.
 * @see `sem_clockwait(3)`
 */
export function sem_clockwait(sem: pointer, clock: clockid_t, abstime: pointer): int {
  return ret(native.sem_clockwait(sem, clock, abstime))
}

/**
 * `int sem_getvalue(sem_t *sem, int *sval)` — how many there are now.
 *
 * @param sval - one int; 0 while others wait.
 * @returns 0.
 * @see `sem_getvalue(3)`
 */
export function sem_getvalue(sem: pointer, sval: pointer): int {
  return ret(native.sem_getvalue(sem, sval))
}

/**
 * `sem_t *sem_open(const char *name, int oflag, ...)` — open a semaphore by its name, made if need be.
 *
 * @param name - `/` and a name without another slash.
 * @param oflag - 0, or O_CREAT, with O_EXCL.
 * @param mode - of a new one: permissions as a file's.
 * @param value - of a new one.
 * @returns the semaphore, or {@link SEM_FAILED} with errno set: EACCES, EEXIST, EINVAL, EMFILE, ENAMETOOLONG, ENFILE, ENOENT, ENOMEM.
 * @see `sem_open(3)`
 */
export function sem_open(name: const_char_p, oflag: int, mode: mode_t = 0, value: unsigned = 0): sem_t | null {
  const made = intOf('sem_open', 'oflag', oflag) & O_CREAT
  const memory = object<ArrayBuffer>(native.sem_open(name, oflag, made ? mode : 0, made ? value : 0))
  if (memory === null) return SEM_FAILED
  const sem = new sem_t(new Uint8Array(memory))
  named.add(sem)
  return sem
}

/**
 * `int sem_close(sem_t *sem)` — end the use of what {@link sem_open} has returned; its memory is detached.
 *
 * @returns 0.
 * @throws RangeError for any other semaphore.
 * @see `sem_close(3)`
 */
export function sem_close(sem: sem_t): int {
  if (!named.delete(sem)) rangeFault('sem_close', 'sem', 'must be what sem_open has returned, and not be closed')
  return ret(native.sem_close(sem))
}

/**
 * `int sem_unlink(const char *name)` — remove a name; the semaphore goes when nobody has it open any more.
 *
 * @returns 0, or -1 with errno set: EACCES, ENAMETOOLONG, ENOENT.
 * @see `sem_unlink(3)`
 */
export function sem_unlink(name: const_char_p): int {
  return ret(native.sem_unlink(name))
}

/** The most that a semaphore can count. */
export const SEM_VALUE_MAX: int = native.SEM_VALUE_MAX
