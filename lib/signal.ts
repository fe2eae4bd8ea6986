/** `<signal.h>` — signals. A handler is a JavaScript function; it runs at the next safe point: see docs/signals.md. @module */

import { errno, set_errno } from './errno.ts'
import type { int } from './internal/c.ts'
import { listenToChildren } from './internal/children.ts'
import { notOne } from './internal/fault.ts'
import { instanceOrNull, intOf } from './internal/memory.ts'
import { header } from './internal/native.ts'
import { ret, waited } from './internal/result.ts'
import { struct } from './internal/struct.ts'
import { structOrFunction } from './internal/struct-or-function.ts'
import { plainId, type thread_id } from './pthread/id.ts'
import type { pid_t } from './sys/types.ts'
import type { timespec } from './time.ts'

export * from './signal/describe.ts'
export * from './signal/sigevent.ts'
export * from './signal/siginfo.ts'
export * from './signal/signum.ts'
export * from './signal/sigset.ts'

import type { sigval } from './signal/sigevent.ts'
import { siginfo_t } from './signal/siginfo.ts'
import {
  type disposition_t,
  SA_RESTART,
  SIG_BLOCK,
  SIG_DFL,
  SIG_ERR,
  SIG_HOLD,
  SIG_IGN,
  SIG_UNBLOCK,
} from './signal/signum.ts'
import { sigset_t } from './signal/sigset.ts'

export { pid_t, pthread_t, size_t, uid_t } from './sys/types.ts'
export { timespec } from './time.ts'

const native = header('signal.h')
const nativeThreads = header('pthread.h')

/** `void (*sighandler_t)(int)` — a handler, {@link SIG_DFL} or {@link SIG_IGN}. */
export type sighandler_t = ((signum: int) => void) | disposition_t
/** `void (*)(int, siginfo_t *, void *)` — a handler that also learns where the signal came from. The third argument is always null: no context outlives the signal. */
export type siginfo_handler_t = (signum: int, info: siginfo_t, context: null) => void

class sigaction_struct extends struct<sigaction_struct>(native.sigaction.struct, { sa_mask: sigset_t }) {
  /** The handler, SIG_DFL or SIG_IGN; null, as memset leaves it, is SIG_DFL. */
  declare sa_handler: sighandler_t | null
  /** The handler where `sa_flags` has SA_SIGINFO; it shares its place with `sa_handler`, as in C. */
  declare sa_sigaction: siginfo_handler_t | null
  /** Signals blocked, besides this one, while the handler runs. */
  declare sa_mask: sigset_t
  /** SA_*. */
  declare sa_flags: int
}
Object.defineProperty(sigaction_struct, 'name', { value: 'sigaction' })

function setAction(signum: int, act: sigaction | null, oldact: sigaction | null): int {
  instanceOrNull('sigaction', 'act', sigaction_struct, act)
  instanceOrNull('sigaction', 'oldact', sigaction_struct, oldact)
  let handler: sighandler_t | siginfo_handler_t | null = null
  if (act !== null) {
    handler = act.sa_handler ?? SIG_DFL
    if (typeof handler !== 'function' && handler !== SIG_DFL && handler !== SIG_IGN)
      notOne('sigaction', 'act.sa_handler', 'a function, SIG_DFL or SIG_IGN', handler)
  }
  const run = typeof handler === 'function' ? keepingErrno(handler) : null
  if (run !== null) {
    listenToChildren()
    handleAtEnd()
  }
  const before: sighandler_t = native.sigaction(signum, handler, run, act?.sa_flags ?? 0, act?.sa_mask ?? null, oldact)
  if (typeof before === 'number' && before < 0) return ret(before)
  if (oldact !== null) oldact.sa_handler = before
  return 0
}

let handling = false

/** A signal that came as the program computed its last has its handler run before the process ends. */
function handleAtEnd(): void {
  if (handling) return
  handling = true
  // Any call does it.
  process.prependListener('beforeExit', () => native.sigemptyset(new sigset_t()))
}

/** The handler as it is called: with the information that came along under SA_SIGINFO, and without a trace in {@link errno}, which is the interrupted call's. */
function keepingErrno(handler: sighandler_t | siginfo_handler_t): (signum: int, info?: Uint8Array) => void {
  const run = handler as (signum: int, info?: siginfo_t, context?: null) => void
  return (signum, info) => {
    const before = errno
    try {
      if (info === undefined) run(signum)
      else run(signum, new siginfo_t(info), null)
    } finally {
      set_errno(before)
    }
  }
}

/**
 * `int sigaction(int signum, const struct sigaction *act, struct sigaction *oldact)` — set or ask what a signal does; `new sigaction()` is the struct.
 *
 * The handler runs at the next safe point: before the call that the signal interrupts returns or restarts, around the next libposix call, or in
 * the event loop. From the signal's arrival until then the signal and `sa_mask` are blocked, as they are while it runs. Actions can be set and asked in the main
 * thread only; elsewhere an Error is thrown.
 *
 * @param act - the new action, or null to ask only.
 * @param oldact - filled with the old one, or null. Node's and libuv's own handlers read as SIG_DFL.
 * @returns 0, or -1 with errno set: EINVAL for a signal that does not exist, or SIGKILL or SIGSTOP.
 * @see `sigaction(2)`
 */
export const sigaction = structOrFunction(sigaction_struct, setAction)
export type sigaction = sigaction_struct

/**
 * `sighandler_t signal(int signum, sighandler_t handler)` — set what a signal does, with BSD's semantics as in glibc: the handler stays, and calls
 * it interrupts are restarted.
 *
 * @returns the old handler, or SIG_ERR with errno set: EINVAL.
 * @see `signal(2)`
 */
export function signal(signum: int, handler: sighandler_t): sighandler_t {
  const act = new sigaction()
  const old = new sigaction()
  act.sa_handler = handler
  act.sa_flags = interrupting.has(signum) ? 0 : SA_RESTART
  native.sigaddset(act.sa_mask, signum)
  return setAction(signum, act, old) === -1 ? SIG_ERR : old.sa_handler!
}

/** Signals whose calls {@link siginterrupt} says not to restart. */
const interrupting = new Set<int>()

/**
 * `int siginterrupt(int sig, int flag)` — say whether a signal's handler ends (1) or restarts (0) the calls it interrupts.
 *
 * @returns 0, or -1 with errno set: EINVAL.
 * @see `siginterrupt(3)`
 */
export function siginterrupt(sig: int, flag: int): int {
  intOf('siginterrupt', 'flag', flag)
  const act = new sigaction()
  if (setAction(sig, null, act) === -1) return -1
  if (flag) interrupting.add(sig)
  else interrupting.delete(sig)
  act.sa_flags = flag ? act.sa_flags & ~SA_RESTART : act.sa_flags | SA_RESTART
  return setAction(sig, act, null)
}

/** Blocks or unblocks one signal; `before` gets the mask until then. */
function maskOne(how: int, sig: int, before: sigset_t | null): int {
  const one = new sigset_t()
  return ret(native.sigaddset(one, sig)) === -1 ? -1 : ret(native.sigprocmask(how, one, before))
}

/**
 * `sighandler_t sigset(int sig, sighandler_t disp)` — System V's signal(2): the signal is blocked while its handler runs, and calls it interrupts fail.
 *
 * @param disp - {@link SIG_HOLD} blocks the signal; anything else unblocks it.
 * @returns the old handler, SIG_HOLD if the signal was blocked, or SIG_ERR with errno set: EINVAL.
 * @see `sigset(3)`
 */
export function sigset(sig: int, disp: sighandler_t): sighandler_t {
  const act = new sigaction()
  const old = new sigaction()
  const before = new sigset_t()
  act.sa_handler = disp
  const done =
    disp === SIG_HOLD
      ? setAction(sig, null, old) === 0 && maskOne(SIG_BLOCK, sig, before) === 0
      : setAction(sig, act, old) === 0 && maskOne(SIG_UNBLOCK, sig, before) === 0
  if (!done) return SIG_ERR
  return native.sigismember(before, sig) === 1 ? SIG_HOLD : old.sa_handler!
}

/**
 * `int sighold(int sig)` — block a signal.
 *
 * @returns 0, or -1 with errno set: EINVAL.
 * @see `sighold(3)`
 */
export function sighold(sig: int): int {
  return maskOne(SIG_BLOCK, sig, null)
}

/**
 * `int sigrelse(int sig)` — unblock a signal; one that waits is handled before the call returns.
 *
 * @returns 0, or -1 with errno set: EINVAL.
 * @see `sigrelse(3)`
 */
export function sigrelse(sig: int): int {
  return maskOne(SIG_UNBLOCK, sig, null)
}

/**
 * `int sigignore(int sig)` — ignore a signal.
 *
 * @returns 0, or -1 with errno set: EINVAL.
 * @see `sigignore(3)`
 */
export function sigignore(sig: int): int {
  const act = new sigaction()
  act.sa_handler = SIG_IGN
  return setAction(sig, act, null)
}

/**
 * `int sigpause(int sig)` — wait for a signal, with `sig` unblocked for that time: System V's form of it.
 *
 * @returns -1, always, with errno EINTR, or EINVAL where there is no such signal.
 * @see `sigpause(3)`
 */
export function sigpause(sig: int): int {
  const mask = new sigset_t()
  ret(native.sigprocmask(SIG_BLOCK, null, mask))
  return ret(native.sigdelset(mask, sig)) === -1 ? -1 : ret(native.sigsuspend(mask))
}

/**
 * `int kill(pid_t pid, int sig)` — send a signal to a process or a group.
 *
 * A signal to oneself is delivered, and its handler has run, before the call returns.
 *
 * @returns 0, or -1 with errno set: EINVAL, EPERM, ESRCH.
 * @see `kill(2)`
 */
export function kill(pid: pid_t, sig: int): int {
  return ret(native.kill(pid, sig))
}

/**
 * `int killpg(int pgrp, int sig)` — send a signal to a process group.
 *
 * @returns 0, or -1 with errno set: EINVAL, EPERM, ESRCH.
 * @see `killpg(3)`
 */
export function killpg(pgrp: int, sig: int): int {
  return ret(native.killpg(pgrp, sig))
}

/**
 * `int raise(int sig)` — send a signal to oneself; its handler has run when the call returns.
 *
 * In a worker a signal that has a handler is sent to the main thread, where handlers run.
 *
 * @returns 0, or -1 with errno set: EINVAL.
 * @see `raise(3)`
 */
export function raise(sig: int): int {
  return ret(native.raise(sig))
}

/**
 * `int sigqueue(pid_t pid, int sig, const union sigval value)` — send a signal with a value along.
 *
 * @returns 0, or -1 with errno set: EAGAIN, EINVAL, EPERM, ESRCH.
 * @see `sigqueue(3)`
 */
export function sigqueue(pid: pid_t, sig: int, value: sigval): int {
  return ret(native.sigqueue(pid, sig, value))
}

/**
 * `int sigprocmask(int how, const sigset_t *set, sigset_t *oldset)` — change which signals are blocked.
 *
 * A blocked signal waits, whichever thread of Node the kernel would have given it to: those threads are made to block all signals too. In a worker
 * this is {@link pthread_sigmask}.
 *
 * @returns 0, or -1 with errno set: EINVAL.
 * @see `sigprocmask(2)`
 */
export function sigprocmask(how: int, set: sigset_t | null, oldset: sigset_t | null): int {
  return ret(native.sigprocmask(how, set, oldset))
}

/**
 * `int pthread_sigmask(int how, const sigset_t *set, sigset_t *oldset)` — change which signals this thread blocks, and leave the other threads alone.
 *
 * @returns 0, or an error number: EINVAL. errno is not touched.
 * @see `pthread_sigmask(3)`
 */
export function pthread_sigmask(how: int, set: sigset_t | null, oldset: sigset_t | null): int {
  return native.pthread_sigmask(how, set, oldset)
}

/**
 * `int pthread_kill(pthread_t thread, int sig)` — send a signal to a thread of this process.
 *
 * A signal that has a handler is handled in the main thread, whichever thread it is sent to; a worker can end a call of the main thread by one.
 *
 * @param thread - what pthread_self returned in a thread that runs JavaScript.
 * @param sig - 0: none, only ask.
 * @returns 0, or an error number: EINVAL. errno is not touched.
 * @throws RangeError where no such thread runs any more, which C leaves undefined.
 * @see `pthread_kill(3)`
 */
export function pthread_kill(thread: thread_id, sig: int): int {
  return nativeThreads.pthread_kill(plainId('pthread_kill', thread), sig)
}

/**
 * `int sigpending(sigset_t *set)` — ask which blocked signals wait.
 *
 * @returns 0, or -1 with errno set: EFAULT.
 * @see `sigpending(2)`
 */
export function sigpending(set: sigset_t): int {
  return ret(native.sigpending(set))
}

/**
 * `int sigsuspend(const sigset_t *mask)` — wait for a signal, with `mask` in force for that time.
 *
 * The handler has run when the call returns.
 *
 * @returns -1, always, with errno EINTR.
 * @see `sigsuspend(2)`
 */
export function sigsuspend(mask: sigset_t): int {
  return ret(native.sigsuspend(mask))
}

/**
 * `int sigwait(const sigset_t *set, int *sig)` — wait until a signal of a set is there, and take it.
 *
 * The signals must be blocked. No handler runs for the one taken.
 *
 * @returns 0, or an error number: EINVAL. errno is not touched.
 * @see `sigwait(3)`
 */
export function sigwait(set: sigset_t, sig: Int32Array): int {
  return waited(native.sigwait(set, sig))
}

/**
 * `int sigwaitinfo(const sigset_t *set, siginfo_t *info)` — wait until a signal of a set is there, and take it.
 *
 * @returns the signal, or -1 with errno set: EINTR.
 * @see `sigwaitinfo(2)`
 */
export function sigwaitinfo(set: sigset_t, info: siginfo_t | null): int {
  return ret(native.sigwaitinfo(set, info))
}

/**
 * `int sigtimedwait(const sigset_t *set, siginfo_t *info, const struct timespec *timeout)` — the same, for a limited time.
 *
 * @returns the signal, or -1 with errno set: EAGAIN when the time is over, EINTR, EINVAL.
 * @see `sigtimedwait(2)`
 */
export function sigtimedwait(set: sigset_t, info: siginfo_t | null, timeout: timespec | null): int {
  return ret(native.sigtimedwait(set, info, timeout))
}
