/** `<sys/timerfd.h>` — timers that can be waited on. @module */
import type { int } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/result.ts'
import type { pointer_to } from '../internal/struct-class.ts'
import type { itimerspec } from '../time.ts'
import type { clockid_t } from './types.ts'

export { itimerspec, timespec } from '../time.ts'
export { clockid_t } from './types.ts'

const native = header('sys/timerfd.h')

/**
 * `int timerfd_create(int clockid, int flags)` — make a timer, readable when it went off.
 *
 * A read gives one 64-bit count, how often since the last read: `read(fd, new BigUint64Array(1), 8)`.
 *
 * @param clockid - CLOCK_MONOTONIC, CLOCK_REALTIME, CLOCK_BOOTTIME or one of the alarm clocks.
 * @param flags - TFD_CLOEXEC, TFD_NONBLOCK, joined by `|`.
 * @returns a descriptor, or -1 with errno set: EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, EPERM.
 * @see `timerfd_create(2)`
 */
export function timerfd_create(clockid: clockid_t, flags: int): int {
  return ret(native.timerfd_create(clockid, flags))
}

/**
 * `int timerfd_settime(int fd, int flags, const struct itimerspec *new_value, struct itimerspec *old_value)` — start or stop the timer.
 *
 * @param flags - 0: `new_value.it_value` is from now; {@link TFD_TIMER_ABSTIME}: a time of the clock.
 * @param old_value - filled with what was left, as timerfd_gettime would; or null.
 * @returns 0, or -1 with errno set: EBADF, ECANCELED, EFAULT, EINVAL.
 * @see `timerfd_settime(2)`
 */
export function timerfd_settime(
  fd: int,
  flags: int,
  new_value: pointer_to<itimerspec>,
  old_value: pointer_to<itimerspec>,
): int {
  return ret(native.timerfd_settime(fd, flags, new_value, old_value))
}

/**
 * `int timerfd_gettime(int fd, struct itimerspec *curr_value)` — the time left, always from now, and the interval.
 *
 * @returns 0, or -1 with errno set: EBADF, EFAULT, EINVAL.
 * @see `timerfd_gettime(2)`
 */
export function timerfd_gettime(fd: int, curr_value: pointer_to<itimerspec>): int {
  return ret(native.timerfd_gettime(fd, curr_value))
}

/** Close it at exec. */
export const TFD_CLOEXEC: int = native.TFD_CLOEXEC
/** Fail with EAGAIN rather than wait. */
export const TFD_NONBLOCK: int = native.TFD_NONBLOCK
/** it_value is a time, not a span (1). */
export const TFD_TIMER_ABSTIME: int = native.TFD_TIMER_ABSTIME
/** Fail with ECANCELED when somebody sets the clock. */
export const TFD_TIMER_CANCEL_ON_SET: int = native.TFD_TIMER_CANCEL_ON_SET
