/** `<sys/resource.h>` — limits on resources, what was used of them, priorities. @module */

import type { int, long } from '../internal/c.ts'
import { type CType, ctype } from '../internal/c-type.ts'
import { header } from '../internal/native.ts'
import { ret, withErrno } from '../internal/result.ts'
import { struct } from '../internal/struct.ts'
import { timeval } from './time.ts'
import type { id_t, pid_t } from './types.ts'

export { timeval } from './time.ts'
export { id_t } from './types.ts'

const native = header('sys/resource.h')

/** Unsigned, 64 bits. {@link RLIM_INFINITY} is 2^64-1 in C; as a number it is 2^64, which stands for it wherever an rlim_t is read or written. */
export type rlim_t = number
export const rlim_t: CType<BigUint64Array> = ctype('rlim_t', 8)

/** `struct rlimit` — a limit: the one in force, and how far the process itself may raise it. */
export class rlimit extends struct<rlimit>(native.rlimit) {
  declare rlim_cur: rlim_t
  declare rlim_max: rlim_t
}

/** `struct rusage` — what a process, or its children together, used. */
export class rusage extends struct<rusage>(native.rusage, { ru_utime: timeval, ru_stime: timeval }) {
  /** Time in its own code. */
  declare readonly ru_utime: timeval
  /** Time in the kernel on its behalf. */
  declare readonly ru_stime: timeval
  /** The most memory it ever had resident, in KiB. */
  declare ru_maxrss: long
  declare ru_ixrss: long
  declare ru_idrss: long
  declare ru_isrss: long
  /** Page faults that needed no reading. */
  declare ru_minflt: long
  /** Page faults that did. */
  declare ru_majflt: long
  declare ru_nswap: long
  declare ru_inblock: long
  declare ru_oublock: long
  declare ru_msgsnd: long
  declare ru_msgrcv: long
  declare ru_nsignals: long
  /** Times it gave up the processor by itself, as when blocked. */
  declare ru_nvcsw: long
  /** Times it was taken off the processor. */
  declare ru_nivcsw: long
}

/**
 * `int getrlimit(int resource, struct rlimit *rlim)` — a limit of this process.
 *
 * Node raises the soft limit of RLIMIT_NOFILE to the hard one at its start.
 *
 * @returns 0, or -1 with errno set: EFAULT, EINVAL.
 * @see `getrlimit(2)`
 */
export function getrlimit(resource: int, rlim: rlimit | null): int {
  return ret(native.getrlimit(resource, rlim))
}

/**
 * `int setrlimit(int resource, const struct rlimit *rlim)` — change a limit of this process and its later children.
 *
 * @returns 0, or -1 with errno set: EFAULT, EINVAL, EPERM.
 * @see `setrlimit(2)`
 */
export function setrlimit(resource: int, rlim: rlimit | null): int {
  return ret(native.setrlimit(resource, rlim))
}

/**
 * `int prlimit(pid_t pid, int resource, const struct rlimit *new_limit, struct rlimit *old_limit)` — read and change a limit of any process.
 *
 * @param pid - 0: the caller.
 * @returns 0, or -1 with errno set: EFAULT, EINVAL, EPERM, ESRCH.
 * @see `prlimit(2)`
 */
export function prlimit(pid: pid_t, resource: int, new_limit: rlimit | null, old_limit: rlimit | null): int {
  return ret(native.prlimit(pid, resource, new_limit, old_limit))
}

/**
 * `int getrusage(int who, struct rusage *usage)` — what was used so far.
 *
 * @param who - {@link RUSAGE_SELF}, {@link RUSAGE_THREAD}, or {@link RUSAGE_CHILDREN}: the children that have ended and been waited for.
 * @returns 0, or -1 with errno set: EFAULT, EINVAL.
 * @see `getrusage(2)`
 */
export function getrusage(who: int, usage: rusage | null): int {
  return ret(native.getrusage(who, usage))
}

/**
 * `int getpriority(int which, id_t who)` — a nice value: of a process, or the lowest of a group's or a user's processes.
 *
 * @param which - {@link PRIO_PROCESS}, {@link PRIO_PGRP} or {@link PRIO_USER}.
 * @param who - 0: the caller's own.
 * @returns the value, which may be -1 itself: set errno to 0 first to see whether it failed; or -1 with errno set: EINVAL, ESRCH.
 * @see `getpriority(2)`
 */
export function getpriority(which: int, who: id_t): int {
  return withErrno(native.getpriority(which, who))
}

/**
 * `int setpriority(int which, id_t who, int prio)` — set the nice value of a process, or of all of a group or a user.
 *
 * @param prio - -20 (first) to 19 (last); cut to that range.
 * @returns 0, or -1 with errno set: EACCES, EINVAL, EPERM, ESRCH.
 * @see `setpriority(2)`
 */
export function setpriority(which: int, who: id_t, prio: int): int {
  return ret(native.setpriority(which, who, prio))
}

/** Bytes of address space. */
export const RLIMIT_AS: int = native.RLIMIT_AS
/** Bytes of a core file. */
export const RLIMIT_CORE: int = native.RLIMIT_CORE
/** Seconds of processor time. */
export const RLIMIT_CPU: int = native.RLIMIT_CPU
/** Bytes of data: program break and private mappings. */
export const RLIMIT_DATA: int = native.RLIMIT_DATA
/** Bytes of a file: SIGXFSZ beyond. */
export const RLIMIT_FSIZE: int = native.RLIMIT_FSIZE
/** Locks of files; no longer in Linux. */
export const RLIMIT_LOCKS: int = native.RLIMIT_LOCKS
/** Bytes locked in memory. */
export const RLIMIT_MEMLOCK: int = native.RLIMIT_MEMLOCK
/** Bytes of the user's POSIX message queues. */
export const RLIMIT_MSGQUEUE: int = native.RLIMIT_MSGQUEUE
/** How low nice can go: 20 minus this. */
export const RLIMIT_NICE: int = native.RLIMIT_NICE
/** One more than the highest descriptor. */
export const RLIMIT_NOFILE: int = native.RLIMIT_NOFILE
/** Threads of this user. */
export const RLIMIT_NPROC: int = native.RLIMIT_NPROC
/** Bytes in memory; no longer in Linux. */
export const RLIMIT_RSS: int = native.RLIMIT_RSS
/** The highest real-time priority. */
export const RLIMIT_RTPRIO: int = native.RLIMIT_RTPRIO
/** Microseconds of real time without a wait: SIGXCPU beyond. */
export const RLIMIT_RTTIME: int = native.RLIMIT_RTTIME
/** Signals waiting for the user's processes. */
export const RLIMIT_SIGPENDING: int = native.RLIMIT_SIGPENDING
/** Bytes of the stack: SIGSEGV beyond. */
export const RLIMIT_STACK: int = native.RLIMIT_STACK
/** How many limits there are (16). */
export const RLIM_NLIMITS: int = native.RLIM_NLIMITS
/** No limit: 2^64-1, of which the nearest number is 2^64. */
export const RLIM_INFINITY: rlim_t = native.RLIM_INFINITY
/** A soft limit that rlim_t cannot hold: as {@link RLIM_INFINITY}. */
export const RLIM_SAVED_CUR: rlim_t = native.RLIM_SAVED_CUR
/** A hard limit that rlim_t cannot hold: as {@link RLIM_INFINITY}. */
export const RLIM_SAVED_MAX: rlim_t = native.RLIM_SAVED_MAX
/** This process (0). */
export const RUSAGE_SELF: int = native.RUSAGE_SELF
/** Children that ended and were waited for (-1). */
export const RUSAGE_CHILDREN: int = native.RUSAGE_CHILDREN
/** This thread (1). */
export const RUSAGE_THREAD: int = native.RUSAGE_THREAD
/** The best nice value (-20). */
export const PRIO_MIN: int = native.PRIO_MIN
/** One more than the worst nice value (20). */
export const PRIO_MAX: int = native.PRIO_MAX
/** who is a process (0). */
export const PRIO_PROCESS: int = native.PRIO_PROCESS
/** who is a process group (1). */
export const PRIO_PGRP: int = native.PRIO_PGRP
/** who is a user (2). */
export const PRIO_USER: int = native.PRIO_USER
