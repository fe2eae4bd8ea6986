/** `<sched.h>` — which process runs when and on which processor; namespaces. @module */
import type { int, unsigned } from './internal/c.ts'
import { header } from './internal/native.ts'
import { ret } from './internal/result.ts'
import { struct } from './internal/struct.ts'
import type { pointer_to } from './internal/struct-class.ts'
import type { cpu_set_t } from './sched/cpu-set.ts'
import type { pid_t, size_t } from './sys/types.ts'
import type { timespec } from './time.ts'

export * from './sched/cpu-set.ts'
export { pid_t, time_t } from './sys/types.ts'
export { timespec } from './time.ts'

const native = header('sched.h')

/** `struct sched_param` — the priority of a real-time process. */
export class sched_param extends struct<sched_param>(native.sched_param) {
  declare sched_priority: int
}

/**
 * `int sched_yield(void)` — let another process run first. Never fails on Linux.
 *
 * @see `sched_yield(2)`
 */
export function sched_yield(): int {
  return ret(native.sched_yield())
}

/**
 * `int sched_getaffinity(pid_t pid, size_t cpusetsize, cpu_set_t *mask)` — the processors that a thread may run on.
 *
 * @param pid - 0: the caller.
 * @returns 0, or -1 with errno set: EFAULT, EINVAL if the set is smaller than the kernel's, ESRCH.
 * @see `sched_getaffinity(2)`
 */
export function sched_getaffinity(pid: pid_t, cpusetsize: size_t, mask: pointer_to<cpu_set_t>): int {
  return ret(native.sched_getaffinity(pid, cpusetsize, mask))
}

/**
 * `int sched_setaffinity(pid_t pid, size_t cpusetsize, const cpu_set_t *mask)` — tie a thread to processors. Node's other threads are not moved.
 *
 * @param pid - 0: the caller.
 * @returns 0, or -1 with errno set: EFAULT, EINVAL, EPERM, ESRCH.
 * @see `sched_setaffinity(2)`
 */
export function sched_setaffinity(pid: pid_t, cpusetsize: size_t, mask: pointer_to<cpu_set_t>): int {
  return ret(native.sched_setaffinity(pid, cpusetsize, mask))
}

/**
 * `int sched_getscheduler(pid_t pid)` — a thread's scheduling policy.
 *
 * @returns SCHED_*, or -1 with errno set: EINVAL, ESRCH.
 * @see `sched_getscheduler(2)`
 */
export function sched_getscheduler(pid: pid_t): int {
  return ret(native.sched_getscheduler(pid))
}

/**
 * `int sched_setscheduler(pid_t pid, int policy, const struct sched_param *param)` — set a thread's scheduling policy and priority.
 *
 * @returns 0, or -1 with errno set: EINVAL, EPERM, ESRCH.
 * @see `sched_setscheduler(2)`
 */
export function sched_setscheduler(pid: pid_t, policy: int, param: sched_param | null): int {
  return ret(native.sched_setscheduler(pid, policy, param))
}

/**
 * `int sched_getparam(pid_t pid, struct sched_param *param)` — a thread's priority.
 *
 * @returns 0, or -1 with errno set: EINVAL, ESRCH.
 * @see `sched_getparam(2)`
 */
export function sched_getparam(pid: pid_t, param: sched_param | null): int {
  return ret(native.sched_getparam(pid, param))
}

/**
 * `int sched_setparam(pid_t pid, const struct sched_param *param)` — set a thread's priority.
 *
 * @returns 0, or -1 with errno set: EINVAL, EPERM, ESRCH.
 * @see `sched_setparam(2)`
 */
export function sched_setparam(pid: pid_t, param: sched_param | null): int {
  return ret(native.sched_setparam(pid, param))
}

/**
 * `int sched_get_priority_max(int policy)` — the highest priority of a policy.
 *
 * @returns it, or -1 with errno set: EINVAL.
 * @see `sched_get_priority_max(2)`
 */
export function sched_get_priority_max(policy: int): int {
  return ret(native.sched_get_priority_max(policy))
}

/**
 * `int sched_get_priority_min(int policy)` — the lowest priority of a policy.
 *
 * @returns it, or -1 with errno set: EINVAL.
 * @see `sched_get_priority_min(2)`
 */
export function sched_get_priority_min(policy: int): int {
  return ret(native.sched_get_priority_min(policy))
}

/**
 * `int sched_rr_get_interval(pid_t pid, struct timespec *tp)` — how long a thread runs before the next one of its priority.
 *
 * @returns 0, or -1 with errno set: EFAULT, EINVAL, ESRCH.
 * @see `sched_rr_get_interval(2)`
 */
export function sched_rr_get_interval(pid: pid_t, tp: timespec | null): int {
  return ret(native.sched_rr_get_interval(pid, tp))
}

/**
 * `int sched_getcpu(void)` — the processor that the caller runs on.
 *
 * @returns its number, or -1 with errno set: ENOSYS.
 * @see `sched_getcpu(3)`
 */
export function sched_getcpu(): int {
  return ret(native.sched_getcpu())
}

/**
 * `int getcpu(unsigned int *cpu, unsigned int *node)` — the processor and the NUMA node that the caller runs on.
 *
 * @returns 0, or -1 with errno set: EFAULT.
 * @see `getcpu(2)`
 */
export function getcpu(cpu: Uint32Array | null, node: Uint32Array | null): int {
  return ret(native.getcpu(cpu, node))
}

/**
 * `int unshare(int flags)` — part of what the process shares becomes its own: namespaces, the working directory.
 *
 * It is the calling thread's alone, and that of threads and processes that it makes later: Node's own go on with what they shared, so that `fs.readFile`
 * and `dns.lookup`, which the pool does, see the old namespaces, and `fs.readFileSync` the new. What only a process with a single thread may do (CLONE_NEWUSER, CLONE_THREAD) fails in Node with EINVAL.
 *
 * @param flags - CLONE_*.
 * @returns 0, or -1 with errno set: EINVAL, ENOMEM, ENOSPC, EPERM, EUSERS.
 * @see `unshare(2)`
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
 * @see `setns(2)`
 */
export function setns(fd: int, nstype: int): int {
  return ret(native.setns(fd, nstype))
}

/** For work that nobody waits for (3). */
export const SCHED_BATCH: int = native.SCHED_BATCH
/** Each period its share before its deadline: sched_setattr alone sets it (6). */
export const SCHED_DEADLINE: int = native.SCHED_DEADLINE
/** Real time: runs until it waits or yields (1). */
export const SCHED_FIFO: int = native.SCHED_FIFO
/** When nothing else wants to run (5). */
export const SCHED_IDLE: int = native.SCHED_IDLE
/** Reserved (4). */
export const SCHED_ISO: int = native.SCHED_ISO
/** The usual one (0). */
export const SCHED_OTHER: int = native.SCHED_OTHER
/** Children get the usual one (0x40000000). */
export const SCHED_RESET_ON_FORK: unsigned = native.SCHED_RESET_ON_FORK
/** Real time: runs for its share of time, then its equals do (2). */
export const SCHED_RR: int = native.SCHED_RR

/** When the child ends, its id is cleared at child_tid, and a futex woken (0x200000). */
export const CLONE_CHILD_CLEARTID: int = native.CLONE_CHILD_CLEARTID
/** The child's id is stored at child_tid in the child's memory (0x1000000). */
export const CLONE_CHILD_SETTID: int = native.CLONE_CHILD_SETTID
/** Without effect (0x400000). */
export const CLONE_DETACHED: int = native.CLONE_DETACHED
/** Shares the descriptors (0x400). */
export const CLONE_FILES: int = native.CLONE_FILES
/** Shares root, working directory and umask (0x200). */
export const CLONE_FS: int = native.CLONE_FS
/** Shares the context of input and output (0x80000000). */
export const CLONE_IO: int = native.CLONE_IO
/** A new cgroup namespace (0x2000000). */
export const CLONE_NEWCGROUP: int = native.CLONE_NEWCGROUP
/** A new IPC namespace (0x8000000). */
export const CLONE_NEWIPC: int = native.CLONE_NEWIPC
/** A new network namespace (0x40000000). */
export const CLONE_NEWNET: int = native.CLONE_NEWNET
/** A new mount namespace (0x20000). */
export const CLONE_NEWNS: int = native.CLONE_NEWNS
/** A new PID namespace (0x20000000). */
export const CLONE_NEWPID: int = native.CLONE_NEWPID
/** A new time namespace (0x80). */
export const CLONE_NEWTIME: int = native.CLONE_NEWTIME
/** A new user namespace (0x10000000). */
export const CLONE_NEWUSER: int = native.CLONE_NEWUSER
/** A new namespace of host and domain name (0x4000000). */
export const CLONE_NEWUTS: int = native.CLONE_NEWUTS
/** The child has the same parent as the caller (0x8000). */
export const CLONE_PARENT: int = native.CLONE_PARENT
/** The child's id is stored at parent_tid in the parent's memory (0x100000). */
export const CLONE_PARENT_SETTID: int = native.CLONE_PARENT_SETTID
/** A descriptor of the child is stored at parent_tid (0x1000). */
export const CLONE_PIDFD: int = native.CLONE_PIDFD
/** Who traces the caller traces the child (0x2000). */
export const CLONE_PTRACE: int = native.CLONE_PTRACE
/** The child's thread-local storage is at tls (0x80000). */
export const CLONE_SETTLS: int = native.CLONE_SETTLS
/** Shares the signals' handlers (0x800). */
export const CLONE_SIGHAND: int = native.CLONE_SIGHAND
/** Shares the semaphores' adjustments (0x40000). */
export const CLONE_SYSVSEM: int = native.CLONE_SYSVSEM
/** A thread of the same process (0x10000). */
export const CLONE_THREAD: int = native.CLONE_THREAD
/** Nobody may force a trace upon the child (0x800000). */
export const CLONE_UNTRACED: int = native.CLONE_UNTRACED
/** The caller waits until the child calls exec or ends (0x4000). */
export const CLONE_VFORK: int = native.CLONE_VFORK
/** Shares the memory (0x100). */
export const CLONE_VM: int = native.CLONE_VM

/** The bits of the signal that tells of the child's end (0xff). */
export const CSIGNAL: int = native.CSIGNAL
