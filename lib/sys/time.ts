/** `<sys/time.h>` — time in microseconds; gives `<sys/select.h>`'s names too. @module */

import { memory, type StructArray } from '../internal/array.ts'
import type { const_char_p, int } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/ret.ts'
import { struct } from '../internal/struct.ts'
import type { suseconds_t, time_t } from './types.ts'

export * from './select.ts'

const native = header('sys/time.h')

/** `struct timeval` — a time span, or a time since the Epoch, to the microsecond. */
export class timeval extends struct(native.timeval) {
  declare tv_sec: time_t
  /** 0 to 999,999. */
  declare tv_usec: suseconds_t
}

/** `struct itimerval` — a timer: the time until it expires, and the period after that. All zero: not armed. */
export class itimerval extends struct(native.itimerval, { it_interval: timeval, it_value: timeval }) {
  declare it_interval: timeval
  declare it_value: timeval
}

/**
 * `int gettimeofday(struct timeval *tv, struct timezone *tz)` — time since the Epoch.
 *
 * @param _tz - obsolete: null.
 * @returns 0.
 * @see gettimeofday(2)
 */
export function gettimeofday(tv: timeval, _tz: null = null): int {
  return ret(native.gettimeofday(tv))
}

/**
 * `int settimeofday(const struct timeval *tv, const struct timezone *tz)` — set the system's clock.
 *
 * @returns 0, or -1 with errno set: EINVAL, EPERM.
 * @see settimeofday(2)
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
 * @see setitimer(2)
 */
export function setitimer(which: int, new_value: itimerval | null, old_value: itimerval | null): int {
  return ret(native.setitimer(which, new_value, old_value))
}

/**
 * `int getitimer(int which, struct itimerval *curr_value)` — ask how much of a timer is left.
 *
 * @returns 0, or -1 with errno set: EFAULT, EINVAL.
 * @see getitimer(2)
 */
export function getitimer(which: int, curr_value: itimerval): int {
  return ret(native.getitimer(which, curr_value))
}

/**
 * `int utimes(const char *filename, const struct timeval times[2])` — set a file's times of access and change.
 *
 * @param times - two timevals, or null for now.
 * @returns 0, or -1 with errno set: EACCES, ENOENT, EPERM, EROFS.
 * @see utimes(2)
 */
export function utimes(filename: const_char_p, times: StructArray<timeval> | ArrayBufferView | null): int {
  return ret(native.utimes(filename, memory(times)))
}

export const ITIMER_REAL: int = native.ITIMER_REAL
export const ITIMER_VIRTUAL: int = native.ITIMER_VIRTUAL
export const ITIMER_PROF: int = native.ITIMER_PROF
