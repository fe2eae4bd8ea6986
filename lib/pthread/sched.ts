// What <pthread.h> asks and says of a thread that runs: its name, its scheduling, its clock.
import type { const_char_p, int, pointer } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import type { size_t } from '../sys/types.ts'
import { idOf, type thread_id } from './id.ts'

const native = header('pthread.h')

/**
 * `int pthread_setname_np(pthread_t thread, const char *name)` — give a thread the name that ps and top show.
 *
 * @param name - up to 15 bytes.
 * @returns 0, or ERANGE, ESRCH.
 * @see `pthread_setname_np(3)`
 */
export function pthread_setname_np(thread: thread_id, name: const_char_p): int {
  return native.pthread_setname_np(idOf('pthread_setname_np', thread), name)
}

/**
 * `int pthread_getname_np(pthread_t thread, char *name, size_t size)` — ask for a thread's name.
 *
 * @param size - of `name`, at least 16.
 * @returns 0, or ERANGE, ESRCH.
 * @see `pthread_setname_np(3)`
 */
export function pthread_getname_np(thread: thread_id, name: pointer, size: size_t): int {
  return native.pthread_getname_np(idOf('pthread_getname_np', thread), name, size)
}

/**
 * `int pthread_getschedparam(pthread_t thread, int *policy, struct sched_param *param)` — ask for a thread's policy and priority.
 *
 * @returns 0, or ESRCH.
 * @see `pthread_setschedparam(3)`
 */
export function pthread_getschedparam(thread: thread_id, policy: pointer, param: pointer): int {
  return native.pthread_getschedparam(idOf('pthread_getschedparam', thread), policy, param)
}

/**
 * `int pthread_setschedparam(pthread_t thread, int policy, const struct sched_param *param)` — set a thread's policy and priority.
 *
 * @param policy - SCHED_OTHER, SCHED_FIFO or SCHED_RR.
 * @returns 0, or EINVAL, EPERM, ESRCH.
 * @see `pthread_setschedparam(3)`
 */
export function pthread_setschedparam(thread: thread_id, policy: int, param: pointer): int {
  return native.pthread_setschedparam(idOf('pthread_setschedparam', thread), policy, param)
}

/**
 * `int pthread_setschedprio(pthread_t thread, int prio)` — set a thread's priority.
 *
 * @returns 0, or EINVAL, EPERM, ESRCH.
 * @see `pthread_setschedprio(3)`
 */
export function pthread_setschedprio(thread: thread_id, prio: int): int {
  return native.pthread_setschedprio(idOf('pthread_setschedprio', thread), prio)
}

/**
 * `int pthread_getcpuclockid(pthread_t thread, clockid_t *clockid)` — the clock that counts a thread's processor time, for clock_gettime.
 *
 * @returns 0, or ESRCH.
 * @see `pthread_getcpuclockid(3)`
 */
export function pthread_getcpuclockid(thread: thread_id, clockid: pointer): int {
  return native.pthread_getcpuclockid(idOf('pthread_getcpuclockid', thread), clockid)
}

/**
 * `int pthread_getconcurrency(void)` — what {@link pthread_setconcurrency} has set, which Linux does not look at.
 *
 * @see `pthread_setconcurrency(3)`
 */
export function pthread_getconcurrency(): int {
  return native.pthread_getconcurrency()
}

/**
 * `int pthread_setconcurrency(int new_level)` — how many threads would like to run at once, which Linux does not look at.
 *
 * @returns 0, or EINVAL.
 * @see `pthread_setconcurrency(3)`
 */
export function pthread_setconcurrency(new_level: int): int {
  return native.pthread_setconcurrency(new_level)
}
