// What a thread of <pthread.h> is to be.
import type { int, long, pointer } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'

const native = header('pthread/attr')

/** `pthread_attr_t` — what a thread is to be; to be initialised by {@link pthread_attr_init}. */
export class pthread_attr_t extends struct<pthread_attr_t>(native.pthread_attr_t) {}

/**
 * `int pthread_attr_init(pthread_attr_t *attr)` — set everything to its default.
 *
 * @returns 0.
 * @see `pthread_attr_init(3)`
 */
export function pthread_attr_init(attr: pointer): int {
  return native.pthread_attr_init(attr)
}

/**
 * `int pthread_attr_destroy(pthread_attr_t *attr)` — end the use of attributes.
 *
 * @returns 0.
 * @see `pthread_attr_init(3)`
 */
export function pthread_attr_destroy(attr: pointer): int {
  return native.pthread_attr_destroy(attr)
}

/**
 * `int pthread_attr_getdetachstate(const pthread_attr_t *attr, int *detachstate)` — ask whether anybody will wait for its end.
 *
 * @returns 0.
 * @see `pthread_attr_setdetachstate(3)`
 */
export function pthread_attr_getdetachstate(attr: pointer, detachstate: pointer): int {
  return native.pthread_attr_getdetachstate(attr, detachstate)
}

/**
 * `int pthread_attr_setdetachstate(pthread_attr_t *attr, int detachstate)` — say whether anybody will wait for its end.
 *
 * @param detachstate - {@link PTHREAD_CREATE_JOINABLE} or {@link PTHREAD_CREATE_DETACHED}.
 * @returns 0, or EINVAL.
 * @see `pthread_attr_setdetachstate(3)`
 */
export function pthread_attr_setdetachstate(attr: pointer, detachstate: int): int {
  return native.pthread_attr_setdetachstate(attr, detachstate)
}

/**
 * `int pthread_attr_getstacksize(const pthread_attr_t *attr, size_t *stacksize)` — ask how large its stack is.
 *
 * @returns 0.
 * @see `pthread_attr_setstacksize(3)`
 */
export function pthread_attr_getstacksize(attr: pointer, stacksize: pointer): int {
  return native.pthread_attr_getstacksize(attr, stacksize)
}

/**
 * `int pthread_attr_setstacksize(pthread_attr_t *attr, size_t stacksize)` — say how large its stack is.
 *
 * @param stacksize - in bytes, at least PTHREAD_STACK_MIN. A Worker needs far more than C: 1 MB and above is safe.
 * @returns 0, or EINVAL.
 * @see `pthread_attr_setstacksize(3)`
 */
export function pthread_attr_setstacksize(attr: pointer, stacksize: long): int {
  return native.pthread_attr_setstacksize(attr, stacksize)
}

/**
 * `int pthread_attr_getguardsize(const pthread_attr_t *attr, size_t *guardsize)` — ask how large the guard after its stack is; a Worker's is Node's.
 *
 * @returns 0.
 * @see `pthread_attr_setguardsize(3)`
 */
export function pthread_attr_getguardsize(attr: pointer, guardsize: pointer): int {
  return native.pthread_attr_getguardsize(attr, guardsize)
}

/**
 * `int pthread_attr_setguardsize(pthread_attr_t *attr, size_t guardsize)` — say how large the guard after its stack is; a Worker's is Node's.
 *
 * @param guardsize - in bytes.
 * @returns 0, or EINVAL.
 * @see `pthread_attr_setguardsize(3)`
 */
export function pthread_attr_setguardsize(attr: pointer, guardsize: long): int {
  return native.pthread_attr_setguardsize(attr, guardsize)
}

/**
 * `int pthread_attr_getscope(const pthread_attr_t *attr, int *scope)` — ask with whom it competes for processors.
 *
 * @returns 0.
 * @see `pthread_attr_setscope(3)`
 */
export function pthread_attr_getscope(attr: pointer, scope: pointer): int {
  return native.pthread_attr_getscope(attr, scope)
}

/**
 * `int pthread_attr_setscope(pthread_attr_t *attr, int scope)` — say with whom it competes for processors.
 *
 * @param scope - {@link PTHREAD_SCOPE_SYSTEM}; the other is ENOTSUP.
 * @returns 0, or EINVAL, ENOTSUP.
 * @see `pthread_attr_setscope(3)`
 */
export function pthread_attr_setscope(attr: pointer, scope: int): int {
  return native.pthread_attr_setscope(attr, scope)
}

/**
 * `int pthread_attr_getinheritsched(const pthread_attr_t *attr, int *inheritsched)` — ask whose scheduling it gets.
 *
 * @returns 0.
 * @see `pthread_attr_setinheritsched(3)`
 */
export function pthread_attr_getinheritsched(attr: pointer, inheritsched: pointer): int {
  return native.pthread_attr_getinheritsched(attr, inheritsched)
}

/**
 * `int pthread_attr_setinheritsched(pthread_attr_t *attr, int inheritsched)` — say whose scheduling it gets.
 *
 * @param inheritsched - {@link PTHREAD_INHERIT_SCHED}; with {@link PTHREAD_EXPLICIT_SCHED} pthread_create returns ENOTSUP.
 * @returns 0, or EINVAL.
 * @see `pthread_attr_setinheritsched(3)`
 */
export function pthread_attr_setinheritsched(attr: pointer, inheritsched: int): int {
  return native.pthread_attr_setinheritsched(attr, inheritsched)
}

/**
 * `int pthread_attr_getschedpolicy(const pthread_attr_t *attr, int *policy)` — ask by which policy it is scheduled.
 *
 * @returns 0.
 * @see `pthread_attr_setschedpolicy(3)`
 */
export function pthread_attr_getschedpolicy(attr: pointer, policy: pointer): int {
  return native.pthread_attr_getschedpolicy(attr, policy)
}

/**
 * `int pthread_attr_setschedpolicy(pthread_attr_t *attr, int policy)` — say by which policy it is scheduled.
 *
 * @param policy - SCHED_OTHER, SCHED_FIFO or SCHED_RR.
 * @returns 0, or EINVAL.
 * @see `pthread_attr_setschedpolicy(3)`
 */
export function pthread_attr_setschedpolicy(attr: pointer, policy: int): int {
  return native.pthread_attr_setschedpolicy(attr, policy)
}

/**
 * `int pthread_attr_getschedparam(const pthread_attr_t *attr, struct sched_param *param)` — ask at which priority it is scheduled.
 *
 * @returns 0.
 * @see `pthread_attr_setschedparam(3)`
 */
export function pthread_attr_getschedparam(attr: pointer, param: pointer): int {
  return native.pthread_attr_getschedparam(attr, param)
}

/**
 * `int pthread_attr_setschedparam(pthread_attr_t *attr, const struct sched_param *param)` — say at which priority it is scheduled.
 *
 * @param param - a sched_param.
 * @returns 0, or EINVAL.
 * @see `pthread_attr_setschedparam(3)`
 */
export function pthread_attr_setschedparam(attr: pointer, param: pointer): int {
  return native.pthread_attr_setschedparam(attr, param)
}

/** Another thread waits for its end by pthread_join. */
export const PTHREAD_CREATE_JOINABLE: int = native.PTHREAD_CREATE_JOINABLE
/** Nobody waits for its end. */
export const PTHREAD_CREATE_DETACHED: int = native.PTHREAD_CREATE_DETACHED
/** With all threads of the system. */
export const PTHREAD_SCOPE_SYSTEM: int = native.PTHREAD_SCOPE_SYSTEM
/** With those of its process, which Linux does not have. */
export const PTHREAD_SCOPE_PROCESS: int = native.PTHREAD_SCOPE_PROCESS
/** That of the thread that creates it. */
export const PTHREAD_INHERIT_SCHED: int = native.PTHREAD_INHERIT_SCHED
/** That of the attributes. */
export const PTHREAD_EXPLICIT_SCHED: int = native.PTHREAD_EXPLICIT_SCHED
