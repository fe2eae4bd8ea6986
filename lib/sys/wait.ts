/** `<sys/wait.h>` — waiting for children, and what became of them. @module */
import type { int } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/ret.ts'
import type { siginfo_t } from '../signal.ts'
import type { rusage } from './resource.ts'
import type { id_t, pid_t } from './types.ts'

const native = header('sys/wait.h')

/** Which children waitid waits for: P_ALL, P_PID, P_PGID or P_PIDFD. */
export type idtype_t = int

/**
 * `pid_t wait(int *wstatus)` — wait until any child ends.
 *
 * Children of `node:child_process` are children too: the one that this call takes is lost to it.
 *
 * @param wstatus - one int, to be read with {@link WIFEXITED} and its kin; or null.
 * @returns the child's id, or -1 with errno set: ECHILD, EINTR.
 * @see wait(2)
 */
export function wait(wstatus: Int32Array | null): pid_t {
  return ret(native.wait(wstatus))
}

/**
 * `pid_t waitpid(pid_t pid, int *wstatus, int options)` — wait until a child changes its state.
 *
 * @param pid - a child's id; -1 any child; 0 any of this process group; less than -1 any of the group -pid.
 * @param wstatus - one int, to be read with {@link WIFEXITED} and its kin; or null.
 * @param options - 0 or {@link WNOHANG} | {@link WUNTRACED} | {@link WCONTINUED}.
 * @returns the child's id; 0 with WNOHANG when none has changed; or -1 with errno set: ECHILD, EINTR, EINVAL, ESRCH.
 * @see waitpid(2)
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
 * @see waitid(2)
 */
export function waitid(idtype: idtype_t, id: id_t, infop: siginfo_t | null, options: int): int {
  return ret(native.waitid(idtype, id, infop, options))
}

/**
 * `pid_t wait3(int *wstatus, int options, struct rusage *rusage)` — waitpid(-1, …), with what the child used.
 *
 * @param rusage - a struct rusage, or null.
 * @returns as {@link waitpid}.
 * @see wait3(2)
 */
export function wait3(wstatus: Int32Array | null, options: int, rusage: rusage | null): pid_t {
  return ret(native.wait3(wstatus, options, rusage))
}

/**
 * `pid_t wait4(pid_t pid, int *wstatus, int options, struct rusage *rusage)` — {@link waitpid}, with what the child used.
 *
 * @param rusage - a struct rusage, or null.
 * @returns as {@link waitpid}.
 * @see wait4(2)
 */
export function wait4(pid: pid_t, wstatus: Int32Array | null, options: int, rusage: rusage | null): pid_t {
  return ret(native.wait4(pid, wstatus, options, rusage))
}

/**
 * `int WIFEXITED(int status)` — whether the child ended by exit or a return from main.
 *
 * @see wait(2)
 */
export function WIFEXITED(status: int): int {
  return native.WIFEXITED(status)
}

/**
 * `int WEXITSTATUS(int status)` — the low 8 bits of what it gave to exit; where {@link WIFEXITED}.
 *
 * @see wait(2)
 */
export function WEXITSTATUS(status: int): int {
  return native.WEXITSTATUS(status)
}

/**
 * `int WIFSIGNALED(int status)` — whether a signal ended the child.
 *
 * @see wait(2)
 */
export function WIFSIGNALED(status: int): int {
  return native.WIFSIGNALED(status)
}

/**
 * `int WTERMSIG(int status)` — which signal did; where {@link WIFSIGNALED}.
 *
 * @see wait(2)
 */
export function WTERMSIG(status: int): int {
  return native.WTERMSIG(status)
}

/**
 * `int WCOREDUMP(int status)` — whether it left a core file; where {@link WIFSIGNALED}.
 *
 * @see wait(2)
 */
export function WCOREDUMP(status: int): int {
  return native.WCOREDUMP(status)
}

/**
 * `int WIFSTOPPED(int status)` — whether the child is stopped; seen with {@link WUNTRACED} only.
 *
 * @see wait(2)
 */
export function WIFSTOPPED(status: int): int {
  return native.WIFSTOPPED(status)
}

/**
 * `int WSTOPSIG(int status)` — which signal stopped it; where {@link WIFSTOPPED}.
 *
 * @see wait(2)
 */
export function WSTOPSIG(status: int): int {
  return native.WSTOPSIG(status)
}

/**
 * `int WIFCONTINUED(int status)` — whether the child goes on after SIGCONT; seen with {@link WCONTINUED} only.
 *
 * @see wait(2)
 */
export function WIFCONTINUED(status: int): int {
  return native.WIFCONTINUED(status)
}

/**
 * `int W_EXITCODE(int ret, int sig)` — the status of a child that ended with exit(ret), or by signal `sig`.
 *
 * @see wait(2)
 */
export function W_EXITCODE(ret: int, sig: int): int {
  return native.W_EXITCODE(ret, sig)
}

/**
 * `int W_STOPCODE(int sig)` — the status of a child that `sig` stopped.
 *
 * @see wait(2)
 */
export function W_STOPCODE(sig: int): int {
  return native.W_STOPCODE(sig)
}

/** Come back at once when no child has changed. */
export const WNOHANG: int = native.WNOHANG
/** Children that were stopped count too. */
export const WUNTRACED: int = native.WUNTRACED
export const WSTOPPED: int = native.WSTOPPED
export const WEXITED: int = native.WEXITED
/** Children that were continued count too. */
export const WCONTINUED: int = native.WCONTINUED
/** Leave the child to be waited for again. */
export const WNOWAIT: int = native.WNOWAIT
export const P_ALL: idtype_t = native.P_ALL
export const P_PID: idtype_t = native.P_PID
export const P_PGID: idtype_t = native.P_PGID
export const P_PIDFD: idtype_t = native.P_PIDFD
export const WCOREFLAG: int = native.WCOREFLAG
export const __WNOTHREAD: int = native.__WNOTHREAD
export const __WALL: int = native.__WALL
export const __WCLONE: int = native.__WCLONE
