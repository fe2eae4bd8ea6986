/** `<sys/time.h>` — time in microseconds; gives `<sys/select.h>`'s names too. @module */

import type { const_char_p, int, pointer } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/result.ts'
import { struct } from '../internal/struct.ts'
import { timeval } from './time/timeval.ts'

export * from './select.ts'
export * from './time/arithmetic.ts'
export * from './time/timeval.ts'
export { suseconds_t, time_t } from './types.ts'

const native = header('sys/time.h')

/** `struct itimerval` — a timer: the time until it expires, and the period after that. All zero: not armed. */
export class itimerval extends struct<itimerval>(native.itimerval, { it_interval: timeval, it_value: timeval }) {
  declare it_interval: timeval
  declare it_value: timeval
}

/**
 * `int gettimeofday(struct timeval *tv, struct timezone *tz)` — time since the Epoch.
 *
 * @param _tz - obsolete: null.
 * @returns 0.
 * @see `gettimeofday(2)`
 */
export function gettimeofday(tv: timeval | null, _tz: null = null): int {
  return ret(native.gettimeofday(tv))
}

/**
 * `int settimeofday(const struct timeval *tv, const struct timezone *tz)` — set the system's clock.
 *
 * @returns 0, or -1 with errno set: EINVAL, EPERM.
 * @see `settimeofday(2)`
 */
export function settimeofday(tv: timeval, _tz: null = null): int {
  return ret(native.settimeofday(tv))
}

/**
 * `int setitimer(int which, const struct itimerval *new_value, struct itimerval *old_value)` — have a signal sent after a time, and then at each
 * interval.
 *
 * @param which - {@link ITIMER_REAL} sends SIGALRM, {@link ITIMER_VIRTUAL} SIGVTALRM, {@link ITIMER_PROF} SIGPROF.
 * @param old_value - filled with the timer until now, or null.
 * @returns 0, or -1 with errno set: EFAULT, EINVAL.
 * @see `setitimer(2)`
 */
export function setitimer(which: int, new_value: itimerval | null, old_value: itimerval | null): int {
  return ret(native.setitimer(which, new_value, old_value))
}

/**
 * `int getitimer(int which, struct itimerval *curr_value)` — ask how much of a timer is left.
 *
 * @returns 0, or -1 with errno set: EFAULT, EINVAL.
 * @see `getitimer(2)`
 */
export function getitimer(which: int, curr_value: itimerval): int {
  return ret(native.getitimer(which, curr_value))
}

/**
 * `int utimes(const char *filename, const struct timeval times[2])` — set a file's times of access and change.
 *
 * @param times - two timevals, or null for now.
 * @returns 0, or -1 with errno set: EACCES, ENOENT, EPERM, EROFS.
 * @see `utimes(2)`
 */
export function utimes(filename: const_char_p, times: pointer): int {
  return ret(native.utimes(filename, times))
}

/**
 * `int lutimes(const char *filename, const struct timeval tv[2])` — {@link utimes} of a symbolic link itself.
 *
 * @param tv - two timevals, or null for now.
 * @returns 0, or -1 with errno set: EACCES, ENOENT, EPERM, EROFS.
 * @see `lutimes(3)`
 */
export function lutimes(filename: const_char_p, tv: pointer): int {
  return ret(native.lutimes(filename, tv))
}

/**
 * `int futimes(int fd, const struct timeval tv[2])` — {@link utimes} of a descriptor.
 *
 * @param tv - two timevals, or null for now.
 * @returns 0, or -1 with errno set: EACCES, EBADF, EPERM, EROFS.
 * @see `futimes(3)`
 */
export function futimes(fd: int, tv: pointer): int {
  return ret(native.futimes(fd, tv))
}

/** Real time: SIGALRM (0). */
export const ITIMER_REAL: int = native.ITIMER_REAL
/** Time that the process computes: SIGVTALRM (1). */
export const ITIMER_VIRTUAL: int = native.ITIMER_VIRTUAL
/** That and time in the kernel for it: SIGPROF (2). */
export const ITIMER_PROF: int = native.ITIMER_PROF
