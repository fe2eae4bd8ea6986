// The attributes of <spawn.h>: what else posix_spawn sets in the new process.
import type { int, short } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'
import type { sched_param } from '../sched.ts'
import type { sigset_t } from '../signal.ts'
import type { pid_t } from '../sys/types.ts'

const native = header('spawn.h')

/** `posix_spawnattr_t` — to be initialised by {@link posix_spawnattr_init}; what is set in it counts if the flags say so. */
export class posix_spawnattr_t extends struct<posix_spawnattr_t>(native.posix_spawnattr_t) {}

// What to do: flags.
/** Effective user and group are the real ones. */
export const POSIX_SPAWN_RESETIDS: int = native.POSIX_SPAWN_RESETIDS
/** The process group: {@link posix_spawnattr_setpgroup}. */
export const POSIX_SPAWN_SETPGROUP: int = native.POSIX_SPAWN_SETPGROUP
/** Signals to be at their default: {@link posix_spawnattr_setsigdefault}. */
export const POSIX_SPAWN_SETSIGDEF: int = native.POSIX_SPAWN_SETSIGDEF
/** Signals to be blocked: {@link posix_spawnattr_setsigmask}. */
export const POSIX_SPAWN_SETSIGMASK: int = native.POSIX_SPAWN_SETSIGMASK
/** The priority: {@link posix_spawnattr_setschedparam}. */
export const POSIX_SPAWN_SETSCHEDPARAM: int = native.POSIX_SPAWN_SETSCHEDPARAM
/** The policy, and the priority with it: {@link posix_spawnattr_setschedpolicy}. */
export const POSIX_SPAWN_SETSCHEDULER: int = native.POSIX_SPAWN_SETSCHEDULER
/** Of no effect: it is always so. */
export const POSIX_SPAWN_USEVFORK: int = native.POSIX_SPAWN_USEVFORK
/** A session of its own. */
export const POSIX_SPAWN_SETSID: int = native.POSIX_SPAWN_SETSID

/**
 * `int posix_spawnattr_init(posix_spawnattr_t *attr)` — set everything to its default: nothing is changed in the new process.
 *
 * @returns 0.
 * @see `posix_spawnattr_init(3)`
 */
export function posix_spawnattr_init(attr: posix_spawnattr_t): int {
  return native.posix_spawnattr_init(attr)
}

/**
 * `int posix_spawnattr_destroy(posix_spawnattr_t *attr)` — end the use of attributes.
 *
 * @returns 0.
 * @see `posix_spawnattr_destroy(3)`
 */
export function posix_spawnattr_destroy(attr: posix_spawnattr_t): int {
  return native.posix_spawnattr_destroy(attr)
}

/**
 * `int posix_spawnattr_getflags(const posix_spawnattr_t *attr, short *flags)` — ask what is to be set.
 *
 * @returns 0.
 * @see `posix_spawnattr_getflags(3)`
 */
export function posix_spawnattr_getflags(attr: posix_spawnattr_t, flags: Int16Array): int {
  return native.posix_spawnattr_getflags(attr, flags)
}

/**
 * `int posix_spawnattr_setflags(posix_spawnattr_t *attr, short flags)` — say what is to be set.
 *
 * @param flags - POSIX_SPAWN_*.
 * @returns 0, or an error number: EINVAL.
 * @see `posix_spawnattr_setflags(3)`
 */
export function posix_spawnattr_setflags(attr: posix_spawnattr_t, flags: short): int {
  return native.posix_spawnattr_setflags(attr, flags)
}

/**
 * `int posix_spawnattr_getpgroup(const posix_spawnattr_t *attr, pid_t *pgroup)` — ask for the process group.
 *
 * @returns 0.
 * @see `posix_spawnattr_getpgroup(3)`
 */
export function posix_spawnattr_getpgroup(attr: posix_spawnattr_t, pgroup: Int32Array): int {
  return native.posix_spawnattr_getpgroup(attr, pgroup)
}

/**
 * `int posix_spawnattr_setpgroup(posix_spawnattr_t *attr, pid_t pgroup)` — set the process group; 0, the default, is a new one.
 *
 * @returns 0.
 * @see `posix_spawnattr_setpgroup(3)`
 */
export function posix_spawnattr_setpgroup(attr: posix_spawnattr_t, pgroup: pid_t): int {
  return native.posix_spawnattr_setpgroup(attr, pgroup)
}

/**
 * `int posix_spawnattr_getsigdefault(const posix_spawnattr_t *attr, sigset_t *sigdefault)` — ask which signals are to be at their default.
 *
 * @returns 0.
 * @see `posix_spawnattr_getsigdefault(3)`
 */
export function posix_spawnattr_getsigdefault(attr: posix_spawnattr_t, sigdefault: sigset_t): int {
  return native.posix_spawnattr_getsigdefault(attr, sigdefault)
}

/**
 * `int posix_spawnattr_setsigdefault(posix_spawnattr_t *attr, const sigset_t *sigdefault)` — set which signals are to be at their default.
 *
 * @returns 0.
 * @see `posix_spawnattr_setsigdefault(3)`
 */
export function posix_spawnattr_setsigdefault(attr: posix_spawnattr_t, sigdefault: sigset_t): int {
  return native.posix_spawnattr_setsigdefault(attr, sigdefault)
}

/**
 * `int posix_spawnattr_getsigmask(const posix_spawnattr_t *attr, sigset_t *sigmask)` — ask which signals are to be blocked.
 *
 * @returns 0.
 * @see `posix_spawnattr_getsigmask(3)`
 */
export function posix_spawnattr_getsigmask(attr: posix_spawnattr_t, sigmask: sigset_t): int {
  return native.posix_spawnattr_getsigmask(attr, sigmask)
}

/**
 * `int posix_spawnattr_setsigmask(posix_spawnattr_t *attr, const sigset_t *sigmask)` — set which signals are to be blocked.
 *
 * @returns 0.
 * @see `posix_spawnattr_setsigmask(3)`
 */
export function posix_spawnattr_setsigmask(attr: posix_spawnattr_t, sigmask: sigset_t): int {
  return native.posix_spawnattr_setsigmask(attr, sigmask)
}

/**
 * `int posix_spawnattr_getschedpolicy(const posix_spawnattr_t *attr, int *policy)` — ask for the scheduling policy.
 *
 * @returns 0.
 * @see `posix_spawnattr_getschedpolicy(3)`
 */
export function posix_spawnattr_getschedpolicy(attr: posix_spawnattr_t, policy: Int32Array): int {
  return native.posix_spawnattr_getschedpolicy(attr, policy)
}

/**
 * `int posix_spawnattr_setschedpolicy(posix_spawnattr_t *attr, int policy)` — set the scheduling policy.
 *
 * @returns 0.
 * @see `posix_spawnattr_setschedpolicy(3)`
 */
export function posix_spawnattr_setschedpolicy(attr: posix_spawnattr_t, policy: int): int {
  return native.posix_spawnattr_setschedpolicy(attr, policy)
}

/**
 * `int posix_spawnattr_getschedparam(const posix_spawnattr_t *attr, struct sched_param *param)` — ask for the priority.
 *
 * @returns 0.
 * @see `posix_spawnattr_getschedparam(3)`
 */
export function posix_spawnattr_getschedparam(attr: posix_spawnattr_t, param: sched_param): int {
  return native.posix_spawnattr_getschedparam(attr, param)
}

/**
 * `int posix_spawnattr_setschedparam(posix_spawnattr_t *attr, const struct sched_param *param)` — set the priority.
 *
 * @returns 0.
 * @see `posix_spawnattr_setschedparam(3)`
 */
export function posix_spawnattr_setschedparam(attr: posix_spawnattr_t, param: sched_param): int {
  return native.posix_spawnattr_setschedparam(attr, param)
}
