/** `<sys/wait.h>` — waiting for children, and what became of them. @module */
import type { int } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/result.ts'
import { numberOf, type value } from '../internal/value.ts'
import type { siginfo_t } from '../signal/siginfo.ts'
import type { rusage } from './resource.ts'
import type { id_t, pid_t } from './types.ts'

export { siginfo_t } from '../signal/siginfo.ts'
export { id_t, pid_t } from './types.ts'

const native = header('sys/wait.h')

/** Which children waitid waits for: P_ALL, P_PID, P_PGID or P_PIDFD. */
export type idtype_t = int

/**
 * `pid_t wait(int *wstatus)` — wait until any child ends.
 *
 * Children of `node:child_process` are children too: the one that this call takes is lost to it.
 *
 * @param wstatus - one int, to be read with {@link WIFEXITED} and the macros after it; or null.
 * @returns the child's id, or -1 with errno set: ECHILD, EINTR.
 * @see `wait(2)`
 */
export function wait(wstatus: Int32Array | null): pid_t {
  return ret(native.wait(wstatus))
}

/**
 * `pid_t waitpid(pid_t pid, int *wstatus, int options)` — wait until a child changes its state.
 *
 * @param pid - a child's id; -1 any child; 0 any of this process group; less than -1 any of the group -pid.
 * @param wstatus - one int, to be read with {@link WIFEXITED} and the macros after it; or null.
 * @param options - 0 or {@link WNOHANG} | {@link WUNTRACED} | {@link WCONTINUED}.
 * @returns the child's id; 0 with WNOHANG when none has changed; or -1 with errno set: ECHILD, EINTR, EINVAL, ESRCH.
 * @see `waitpid(2)`
 */
export function waitpid(pid: pid_t, wstatus: Int32Array | null, options: int): pid_t {
  return ret(native.waitpid(pid, wstatus, options))
}

/**
 * `int waitid(idtype_t idtype, id_t id, siginfo_t *infop, int options)` — wait until a child changes its state, in one of the named ways.
 *
 * @param idtype - {@link P_PID}, {@link P_PGID}, {@link P_PIDFD} (what `id` is), or {@link P_ALL}.
 * @param infop - filled with si_pid, si_uid, si_signo, si_status and si_code (CLD_*); or null. With WNOHANG and no change si_pid is 0.
 * @param options - at least one of {@link WEXITED}, {@link WSTOPPED}, {@link WCONTINUED}; and {@link WNOHANG}, {@link WNOWAIT} (leave it to a later wait).
 * @returns 0, or -1 with errno set: EAGAIN, ECHILD, EINTR, EINVAL.
 * @see `waitid(2)`
 */
export function waitid(idtype: idtype_t, id: id_t, infop: siginfo_t | null, options: int): int {
  return ret(native.waitid(idtype, id, infop, options))
}

/**
 * `pid_t wait3(int *wstatus, int options, struct rusage *rusage)` — waitpid(-1, …), with what the child used.
 *
 * @param rusage - a struct rusage, or null.
 * @returns as {@link waitpid}.
 * @see `wait3(2)`
 */
export function wait3(wstatus: Int32Array | null, options: int, rusage: rusage | null): pid_t {
  return ret(native.wait3(wstatus, options, rusage))
}

/**
 * `pid_t wait4(pid_t pid, int *wstatus, int options, struct rusage *rusage)` — {@link waitpid}, with what the child used.
 *
 * @param rusage - a struct rusage, or null.
 * @returns as {@link waitpid}.
 * @see `wait4(2)`
 */
export function wait4(pid: pid_t, wstatus: Int32Array | null, options: int, rusage: rusage | null): pid_t {
  return ret(native.wait4(pid, wstatus, options, rusage))
}

/**
 * `int WIFEXITED(int status)` — whether the child ended by exit or a return from main.
 *
 * @see `wait(2)`
 */
export function WIFEXITED(status: value): int {
  return native.WIFEXITED(numberOf(status))
}

/**
 * `int WEXITSTATUS(int status)` — the low 8 bits of what it gave to exit; where {@link WIFEXITED}.
 *
 * @see `wait(2)`
 */
export function WEXITSTATUS(status: value): int {
  return native.WEXITSTATUS(numberOf(status))
}

/**
 * `int WIFSIGNALED(int status)` — whether a signal ended the child.
 *
 * @see `wait(2)`
 */
export function WIFSIGNALED(status: value): int {
  return native.WIFSIGNALED(numberOf(status))
}

/**
 * `int WTERMSIG(int status)` — which signal did; where {@link WIFSIGNALED}.
 *
 * @see `wait(2)`
 */
export function WTERMSIG(status: value): int {
  return native.WTERMSIG(numberOf(status))
}

/**
 * `int WCOREDUMP(int status)` — whether it left a core file; where {@link WIFSIGNALED}.
 *
 * @see `wait(2)`
 */
export function WCOREDUMP(status: value): int {
  return native.WCOREDUMP(numberOf(status))
}

/**
 * `int WIFSTOPPED(int status)` — whether the child is stopped; seen with {@link WUNTRACED} only.
 *
 * @see `wait(2)`
 */
export function WIFSTOPPED(status: value): int {
  return native.WIFSTOPPED(numberOf(status))
}

/**
 * `int WSTOPSIG(int status)` — which signal stopped it; where {@link WIFSTOPPED}.
 *
 * @see `wait(2)`
 */
export function WSTOPSIG(status: value): int {
  return native.WSTOPSIG(numberOf(status))
}

/**
 * `int WIFCONTINUED(int status)` — whether the child goes on after SIGCONT; seen with {@link WCONTINUED} only.
 *
 * @see `wait(2)`
 */
export function WIFCONTINUED(status: value): int {
  return native.WIFCONTINUED(numberOf(status))
}

/**
 * `int W_EXITCODE(int ret, int sig)` — the status of a child that ended with exit(ret), or by signal `sig`.
 *
 * @see `wait(2)`
 */
export function W_EXITCODE(ret: int, sig: int): int {
  return native.W_EXITCODE(ret, sig)
}

/**
 * `int W_STOPCODE(int sig)` — the status of a child that `sig` stopped.
 *
 * @see `wait(2)`
 */
export function W_STOPCODE(sig: int): int {
  return native.W_STOPCODE(sig)
}

/** Come back at once when no child has changed. */
export const WNOHANG: int = native.WNOHANG
/** Children that were stopped count too. */
export const WUNTRACED: int = native.WUNTRACED
/** waitid: children that a signal stopped (2). */
export const WSTOPPED: int = native.WSTOPPED
/** waitid: children that ended (4). */
export const WEXITED: int = native.WEXITED
/** Children that were continued count too. */
export const WCONTINUED: int = native.WCONTINUED
/** Leave the child to be waited for again. */
export const WNOWAIT: int = native.WNOWAIT
/** waitid: any child (0). */
export const P_ALL: idtype_t = native.P_ALL
/** waitid: the child with this id (1). */
export const P_PID: idtype_t = native.P_PID
/** waitid: any child in this process group (2). */
export const P_PGID: idtype_t = native.P_PGID
/** waitid: the child of this pidfd (3). */
export const P_PIDFD: idtype_t = native.P_PIDFD
/** The bit of a status that says that there is a core dump (0x80). */
export const WCOREFLAG: int = native.WCOREFLAG
/** No children of other threads of this process (0x20000000). */
export const __WNOTHREAD: int = native.__WNOTHREAD
/** All children, whatever signal tells of their end (0x40000000). */
export const __WALL: int = native.__WALL
/** Only children whose end another signal than SIGCHLD tells, or none (0x80000000). */
export const __WCLONE: int = native.__WCLONE
