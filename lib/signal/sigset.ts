// sigset_t and what is done with one, of <signal.h>.
import type { int } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/result.ts'
import { struct } from '../internal/struct.ts'

const native = header('signal.h')

/** `sigset_t` — a set of signals; to be initialised by {@link sigemptyset} or {@link sigfillset}. */
export class sigset_t extends struct<sigset_t>(native.sigset_t) {}

/**
 * `int sigemptyset(sigset_t *set)` — make a set empty.
 *
 * @returns 0.
 * @see `sigsetops(3)`
 */
export function sigemptyset(set: sigset_t): int {
  return ret(native.sigemptyset(set))
}

/**
 * `int sigfillset(sigset_t *set)` — put every signal into a set.
 *
 * @returns 0.
 * @see `sigsetops(3)`
 */
export function sigfillset(set: sigset_t): int {
  return ret(native.sigfillset(set))
}

/**
 * `int sigaddset(sigset_t *set, int signum)` — put a signal into a set.
 *
 * @returns 0, or -1 with errno set: EINVAL.
 * @see `sigsetops(3)`
 */
export function sigaddset(set: sigset_t, signum: int): int {
  return ret(native.sigaddset(set, signum))
}

/**
 * `int sigdelset(sigset_t *set, int signum)` — take a signal out of a set.
 *
 * @returns 0, or -1 with errno set: EINVAL.
 * @see `sigsetops(3)`
 */
export function sigdelset(set: sigset_t, signum: int): int {
  return ret(native.sigdelset(set, signum))
}

/**
 * `int sigismember(const sigset_t *set, int signum)` — ask whether a signal is in a set.
 *
 * @returns 1, 0, or -1 with errno set: EINVAL.
 * @see `sigsetops(3)`
 */
export function sigismember(set: sigset_t, signum: int): int {
  return ret(native.sigismember(set, signum))
}

/**
 * `int sigisemptyset(const sigset_t *set)` — ask whether a set has no signal.
 *
 * @returns 1 or 0.
 * @see `sigsetops(3)`
 */
export function sigisemptyset(set: sigset_t): int {
  return ret(native.sigisemptyset(set))
}

/**
 * `int sigandset(sigset_t *dest, const sigset_t *left, const sigset_t *right)` — the signals that are in both sets.
 *
 * @returns 0.
 * @see `sigsetops(3)`
 */
export function sigandset(dest: sigset_t, left: sigset_t, right: sigset_t): int {
  return ret(native.sigandset(dest, left, right))
}

/**
 * `int sigorset(sigset_t *dest, const sigset_t *left, const sigset_t *right)` — the signals that are in one of two sets.
 *
 * @returns 0.
 * @see `sigsetops(3)`
 */
export function sigorset(dest: sigset_t, left: sigset_t, right: sigset_t): int {
  return ret(native.sigorset(dest, left, right))
}
