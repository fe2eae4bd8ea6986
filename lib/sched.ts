/** `<sched.h>` — which process runs when and on which processor; namespaces. @module */
import type { int, unsigned } from './internal/c.ts'
import { header } from './internal/native.ts'
import { ret } from './internal/ret.ts'
import { struct } from './internal/struct.ts'
import type { pid_t, size_t } from './sys/types.ts'
import type { timespec } from './time.ts'

export * from './bits/cpu-set.ts'
export type { pid_t } from './sys/types.ts'

const native = header('sched.h')

/** `struct sched_param` — the priority of a real-time process. */
export class sched_param extends struct(native.sched_param) {
  declare sched_priority: int
}

/**
 * `int sched_yield(void)` — let another process run first. Never fails on Linux.
 *
 * @see sched_yield(2)
 */
export function sched_yield(): int {
  return ret(native.sched_yield())
}

/**
 * `int sched_getaffinity(pid_t pid, size_t cpusetsize, cpu_set_t *mask)` — the processors that a thread may run on.
 *
 * @param pid - 0: the caller.
 * @returns 0, or -1 with errno set: EFAULT, EINVAL if the set is smaller than the kernel's, ESRCH.
 * @see sched_getaffinity(2)
 */
export function sched_getaffinity(pid: pid_t, cpusetsize: size_t, mask: ArrayBufferView | null): int {
  return ret(native.sched_getaffinity(pid, cpusetsize, mask))
}

/**
 * `int sched_setaffinity(pid_t pid, size_t cpusetsize, const cpu_set_t *mask)` — tie a thread to processors. Node's other threads are not moved.
 *
 * @param pid - 0: the caller.
 * @returns 0, or -1 with errno set: EFAULT, EINVAL, EPERM, ESRCH.
 * @see sched_setaffinity(2)
 */
export function sched_setaffinity(pid: pid_t, cpusetsize: size_t, mask: ArrayBufferView | null): int {
  return ret(native.sched_setaffinity(pid, cpusetsize, mask))
}

/**
 * `int sched_getscheduler(pid_t pid)` — a thread's scheduling policy.
 *
 * @returns SCHED_*, or -1 with errno set: EINVAL, ESRCH.
 * @see sched_getscheduler(2)
 */
export function sched_getscheduler(pid: pid_t): int {
  return ret(native.sched_getscheduler(pid))
}

/**
 * `int sched_setscheduler(pid_t pid, int policy, const struct sched_param *param)` — set a thread's scheduling policy and priority.
 *
 * @returns 0, or -1 with errno set: EINVAL, EPERM, ESRCH.
 * @see sched_setscheduler(2)
 */
export function sched_setscheduler(pid: pid_t, policy: int, param: sched_param | null): int {
  return ret(native.sched_setscheduler(pid, policy, param))
}

/**
 * `int sched_getparam(pid_t pid, struct sched_param *param)` — a thread's priority.
 *
 * @returns 0, or -1 with errno set: EINVAL, ESRCH.
 * @see sched_getparam(2)
 */
export function sched_getparam(pid: pid_t, param: sched_param | null): int {
  return ret(native.sched_getparam(pid, param))
}

/**
 * `int sched_setparam(pid_t pid, const struct sched_param *param)` — set a thread's priority.
 *
 * @returns 0, or -1 with errno set: EINVAL, EPERM, ESRCH.
 * @see sched_setparam(2)
 */
export function sched_setparam(pid: pid_t, param: sched_param | null): int {
  return ret(native.sched_setparam(pid, param))
}

/**
 * `int sched_get_priority_max(int policy)` — the highest priority of a policy.
 *
 * @returns it, or -1 with errno set: EINVAL.
 * @see sched_get_priority_max(2)
 */
export function sched_get_priority_max(policy: int): int {
  return ret(native.sched_get_priority_max(policy))
}

/**
 * `int sched_get_priority_min(int policy)` — the lowest priority of a policy.
 *
 * @returns it, or -1 with errno set: EINVAL.
 * @see sched_get_priority_min(2)
 */
export function sched_get_priority_min(policy: int): int {
  return ret(native.sched_get_priority_min(policy))
}

/**
 * `int sched_rr_get_interval(pid_t pid, struct timespec *tp)` — how long a thread runs before the next one of its priority.
 *
 * @returns 0, or -1 with errno set: EFAULT, EINVAL, ESRCH.
 * @see sched_rr_get_interval(2)
 */
export function sched_rr_get_interval(pid: pid_t, tp: timespec | null): int {
  return ret(native.sched_rr_get_interval(pid, tp))
}

/**
 * `int sched_getcpu(void)` — the processor that the caller runs on.
 *
 * @returns its number, or -1 with errno set: ENOSYS.
 * @see sched_getcpu(3)
 */
export function sched_getcpu(): int {
  return ret(native.sched_getcpu())
}

/**
 * `int getcpu(unsigned int *cpu, unsigned int *node)` — the processor and the NUMA node that the caller runs on.
 *
 * @returns 0, or -1 with errno set: EFAULT.
 * @see getcpu(2)
 */
export function getcpu(cpu: Uint32Array | null, node: Uint32Array | null): int {
  return ret(native.getcpu(cpu, node))
}

/**
 * `int unshare(int flags)` — part of what the process shares becomes its own: namespaces, the working directory.
 *
 * What only a process with a single thread may do (CLONE_NEWUSER, CLONE_THREAD) fails in Node with EINVAL.
 *
 * @param flags - CLONE_*.
 * @returns 0, or -1 with errno set: EINVAL, ENOMEM, ENOSPC, EPERM, EUSERS.
 * @see unshare(2)
 */
export function unshare(flags: int): int {
  return ret(native.unshare(flags))
}

/**
 * `int setns(int fd, int nstype)` — enter a namespace; this thread only.
 *
 * @param fd - an open /proc/PID/ns/… or a pidfd.
 * @param nstype - CLONE_NEW*; 0: whatever it is.
 * @returns 0, or -1 with errno set: EBADF, EINVAL, ENOMEM, EPERM, ESRCH.
 * @see setns(2)
 */
export function setns(fd: int, nstype: int): int {
  return ret(native.setns(fd, nstype))
}

export const SCHED_BATCH: int = native.SCHED_BATCH
export const SCHED_DEADLINE: int = native.SCHED_DEADLINE
export const SCHED_FIFO: int = native.SCHED_FIFO
export const SCHED_IDLE: int = native.SCHED_IDLE
export const SCHED_ISO: int = native.SCHED_ISO
export const SCHED_OTHER: int = native.SCHED_OTHER
export const SCHED_RESET_ON_FORK: unsigned = native.SCHED_RESET_ON_FORK
export const SCHED_RR: int = native.SCHED_RR

export const CLONE_CHILD_CLEARTID: int = native.CLONE_CHILD_CLEARTID
export const CLONE_CHILD_SETTID: int = native.CLONE_CHILD_SETTID
export const CLONE_DETACHED: int = native.CLONE_DETACHED
export const CLONE_FILES: int = native.CLONE_FILES
export const CLONE_FS: int = native.CLONE_FS
export const CLONE_IO: int = native.CLONE_IO
export const CLONE_NEWCGROUP: int = native.CLONE_NEWCGROUP
export const CLONE_NEWIPC: int = native.CLONE_NEWIPC
export const CLONE_NEWNET: int = native.CLONE_NEWNET
export const CLONE_NEWNS: int = native.CLONE_NEWNS
export const CLONE_NEWPID: int = native.CLONE_NEWPID
export const CLONE_NEWTIME: int = native.CLONE_NEWTIME
export const CLONE_NEWUSER: int = native.CLONE_NEWUSER
export const CLONE_NEWUTS: int = native.CLONE_NEWUTS
export const CLONE_PARENT: int = native.CLONE_PARENT
export const CLONE_PARENT_SETTID: int = native.CLONE_PARENT_SETTID
export const CLONE_PIDFD: int = native.CLONE_PIDFD
export const CLONE_PTRACE: int = native.CLONE_PTRACE
export const CLONE_SETTLS: int = native.CLONE_SETTLS
export const CLONE_SIGHAND: int = native.CLONE_SIGHAND
export const CLONE_SYSVSEM: int = native.CLONE_SYSVSEM
export const CLONE_THREAD: int = native.CLONE_THREAD
export const CLONE_UNTRACED: int = native.CLONE_UNTRACED
export const CLONE_VFORK: int = native.CLONE_VFORK
export const CLONE_VM: int = native.CLONE_VM

export const CSIGNAL: int = native.CSIGNAL
