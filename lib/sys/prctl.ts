/** `<sys/prctl.h>` — what the kernel keeps for a process or thread, and no other call tells or sets. @module */
import type { int, pointer } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/result.ts'

const native = header('sys/prctl.h')

/**
 * `int prctl(int option, ...)` — tell or set something of the process, or of the calling thread.
 *
 * @param option - PR_*.
 * @param arg2 - a number; for PR_SET_NAME a string; for PR_GET_NAME and those that fill an int memory for it.
 * @returns what is asked for, or 0; or -1 with errno set: EACCES, EFAULT, EINVAL, EPERM and others.
 * @throws RangeError for an option that libposix does not know: its arguments may be addresses. `syscall` in libposix/unsafe makes that call.
 * @see `prctl(2)`
 */
export function prctl(option: int, arg2: number | string | pointer = 0, arg3 = 0, arg4 = 0, arg5 = 0): int {
  return ret(native.prctl(option, arg2, arg3, arg4, arg5))
}

/** Which signal comes when the parent's thread ends; 0: none. */
export const PR_SET_PDEATHSIG: int = native.PR_SET_PDEATHSIG
/** The same, into an Int32Array. */
export const PR_GET_PDEATHSIG: int = native.PR_GET_PDEATHSIG
/** Whether the process may leave a core file, and be traced by its user. */
export const PR_GET_DUMPABLE: int = native.PR_GET_DUMPABLE
/** Set it: 0 or 1. */
export const PR_SET_DUMPABLE: int = native.PR_SET_DUMPABLE
/** Whether the thread keeps its capabilities when it gives up root. */
export const PR_GET_KEEPCAPS: int = native.PR_GET_KEEPCAPS
/** Set it: 0 or 1. */
export const PR_SET_KEEPCAPS: int = native.PR_SET_KEEPCAPS
/** How processor time is measured. */
export const PR_GET_TIMING: int = native.PR_GET_TIMING
/** Set it: {@link PR_TIMING_STATISTICAL}. */
export const PR_SET_TIMING: int = native.PR_SET_TIMING
/** By samples. */
export const PR_TIMING_STATISTICAL: int = native.PR_TIMING_STATISTICAL
/** By time stamps, which the kernel does not have. */
export const PR_TIMING_TIMESTAMP: int = native.PR_TIMING_TIMESTAMP
/** The thread's name, a string of at most 15 bytes: what is longer is cut. */
export const PR_SET_NAME: int = native.PR_SET_NAME
/** The same, into a Buffer of 16 bytes. */
export const PR_GET_NAME: int = native.PR_GET_NAME
/** The mode of `seccomp(2)`: 0 without one. */
export const PR_GET_SECCOMP: int = native.PR_GET_SECCOMP
/** Whether a capability is in the bounding set. */
export const PR_CAPBSET_READ: int = native.PR_CAPBSET_READ
/** Take it out. */
export const PR_CAPBSET_DROP: int = native.PR_CAPBSET_DROP
/** Whether the time stamp counter can be read, into an Int32Array. */
export const PR_GET_TSC: int = native.PR_GET_TSC
/** It can. */
export const PR_TSC_ENABLE: int = native.PR_TSC_ENABLE
/** It ends the process. */
export const PR_TSC_SIGSEGV: int = native.PR_TSC_SIGSEGV
/** The thread's secure bits. */
export const PR_GET_SECUREBITS: int = native.PR_GET_SECUREBITS
/** Set them. */
export const PR_SET_SECUREBITS: int = native.PR_SET_SECUREBITS
/** By how many nanoseconds a wait may be longer than asked for; 0: the default. */
export const PR_SET_TIMERSLACK: int = native.PR_SET_TIMERSLACK
/** The same. */
export const PR_GET_TIMERSLACK: int = native.PR_GET_TIMERSLACK
/** Stop the process's performance counters. */
export const PR_TASK_PERF_EVENTS_DISABLE: int = native.PR_TASK_PERF_EVENTS_DISABLE
/** Start them. */
export const PR_TASK_PERF_EVENTS_ENABLE: int = native.PR_TASK_PERF_EVENTS_ENABLE
/** What happens when memory breaks. */
export const PR_MCE_KILL: int = native.PR_MCE_KILL
/** The same. */
export const PR_MCE_KILL_GET: int = native.PR_MCE_KILL_GET
/** The system's way. */
export const PR_MCE_KILL_CLEAR: int = native.PR_MCE_KILL_CLEAR
/** The thread's own way, of the three that follow. */
export const PR_MCE_KILL_SET: int = native.PR_MCE_KILL_SET
/** End the process when it touches that memory. */
export const PR_MCE_KILL_LATE: int = native.PR_MCE_KILL_LATE
/** End it at once. */
export const PR_MCE_KILL_EARLY: int = native.PR_MCE_KILL_EARLY
/** The system's way. */
export const PR_MCE_KILL_DEFAULT: int = native.PR_MCE_KILL_DEFAULT
/** Parts of the process's memory: refused, since its arguments are addresses. */
export const PR_SET_MM: int = native.PR_SET_MM
/** Which process may trace this one; 0: none but its parents. */
export const PR_SET_PTRACER: int = native.PR_SET_PTRACER
/** Any. */
export const PR_SET_PTRACER_ANY: number = native.PR_SET_PTRACER_ANY
/** Whether the process becomes the parent of its orphaned descendants. */
export const PR_SET_CHILD_SUBREAPER: int = native.PR_SET_CHILD_SUBREAPER
/** The same, into an Int32Array. */
export const PR_GET_CHILD_SUBREAPER: int = native.PR_GET_CHILD_SUBREAPER
/** 1: from now on execve gives no rights. It cannot be undone. */
export const PR_SET_NO_NEW_PRIVS: int = native.PR_SET_NO_NEW_PRIVS
/** The same. */
export const PR_GET_NO_NEW_PRIVS: int = native.PR_GET_NO_NEW_PRIVS
/** Whether huge pages are kept away from the process. */
export const PR_SET_THP_DISABLE: int = native.PR_SET_THP_DISABLE
/** The same. */
export const PR_GET_THP_DISABLE: int = native.PR_GET_THP_DISABLE
/** The thread's ambient capabilities: what is to be done comes second, the capability third. */
export const PR_CAP_AMBIENT: int = native.PR_CAP_AMBIENT
/** Whether it is in the set. */
export const PR_CAP_AMBIENT_IS_SET: int = native.PR_CAP_AMBIENT_IS_SET
/** Put it in. */
export const PR_CAP_AMBIENT_RAISE: int = native.PR_CAP_AMBIENT_RAISE
/** Take it out. */
export const PR_CAP_AMBIENT_LOWER: int = native.PR_CAP_AMBIENT_LOWER
/** Take all out. */
export const PR_CAP_AMBIENT_CLEAR_ALL: int = native.PR_CAP_AMBIENT_CLEAR_ALL
/** How the processor may speculate. */
export const PR_GET_SPECULATION_CTRL: int = native.PR_GET_SPECULATION_CTRL
/** Set it: what comes second, how third. */
export const PR_SET_SPECULATION_CTRL: int = native.PR_SET_SPECULATION_CTRL
/** What: loads before stores. */
export const PR_SPEC_STORE_BYPASS: int = native.PR_SPEC_STORE_BYPASS
/** What: indirect branches. */
export const PR_SPEC_INDIRECT_BRANCH: int = native.PR_SPEC_INDIRECT_BRANCH
/** The thread may choose. */
export const PR_SPEC_PRCTL: int = native.PR_SPEC_PRCTL
/** It speculates. */
export const PR_SPEC_ENABLE: int = native.PR_SPEC_ENABLE
/** It does not. */
export const PR_SPEC_DISABLE: int = native.PR_SPEC_DISABLE
/** It does not, and that cannot be undone. */
export const PR_SPEC_FORCE_DISABLE: int = native.PR_SPEC_FORCE_DISABLE
/** Whether the process serves the kernel's writing to disks. */
export const PR_SET_IO_FLUSHER: int = native.PR_SET_IO_FLUSHER
/** The same. */
export const PR_GET_IO_FLUSHER: int = native.PR_GET_IO_FLUSHER
