// The part of <unistd.h> that waits for time and signals.
import type { int, unsigned } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { ret, withErrno } from '../internal/result.ts'
import type { useconds_t } from '../sys/types.ts'

const native = header('unistd.h')

/**
 * `unsigned int alarm(unsigned int seconds)` — have SIGALRM sent once, `seconds` from now.
 *
 * There is one alarm in a process; a new one replaces it, and 0 takes it back. Shares its clock with setitimer(ITIMER_REAL).
 *
 * @returns seconds that were left of the alarm before, or 0.
 * @see `alarm(2)`
 */
export function alarm(seconds: unsigned): unsigned {
  return native.alarm(seconds)
}

/**
 * `useconds_t ualarm(useconds_t usecs, useconds_t interval)` — have SIGALRM sent `usecs` from now, and every `interval` after it.
 *
 * @returns microseconds that were left of the alarm before, or 0; 2^32 - 1 with errno EINVAL where one of them is a second or more.
 * @see `ualarm(3)`
 */
export function ualarm(usecs: useconds_t, interval: useconds_t): useconds_t {
  return withErrno(native.ualarm(usecs, interval))
}

/**
 * `int pause(void)` — wait for a signal; its handler has run when the call returns.
 *
 * @returns -1, always, with errno EINTR.
 * @see `pause(2)`
 */
export function pause(): int {
  return ret(native.pause())
}

/**
 * `unsigned int sleep(unsigned int seconds)` — wait, at most until a signal's handler ran.
 *
 * @returns 0, or the whole seconds that were left; then errno is EINTR.
 * @see `sleep(3)`
 */
export function sleep(seconds: unsigned): unsigned {
  return withErrno(native.sleep(seconds))
}

/**
 * `int usleep(useconds_t usec)` — wait for microseconds, at most until a signal's handler ran.
 *
 * @returns 0, or -1 with errno set: EINTR.
 * @see `usleep(3)`
 */
export function usleep(usec: useconds_t): int {
  return ret(native.usleep(usec))
}
