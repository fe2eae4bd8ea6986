/** `<time.h>` — clocks and calendar time. @module */
import type { const_char_p, double, int, long } from './internal/c.ts'
import { pointerTo, textOf } from './internal/memory.ts'
import { header } from './internal/native.ts'
import { object, ret, waited, withErrno } from './internal/result.ts'
import { struct } from './internal/struct.ts'
import { type pointer_into, pointInto } from './internal/text.ts'
import type { sigevent } from './signal/sigevent.ts'
import type { clockid_t, size_t, time_t, timer_t } from './sys/types.ts'
import { tm } from './time/tm.ts'
import { zoned } from './time/zone.ts'

export { NULL } from './stddef.ts'
export type { timer_t } from './sys/types.ts'
export { clock_t, clockid_t, pid_t, size_t, time_t } from './sys/types.ts'
export { tm } from './time/tm.ts'
export { daylight, timezone, tzname } from './time/zone.ts'

const native = header('time.h')

/** `struct timespec` — a time span, or a point of time of some clock, to the nanosecond. */
export class timespec extends struct<timespec>(native.timespec) {
  declare tv_sec: time_t
  /** 0 to 999,999,999. */
  declare tv_nsec: long
}

/** `struct itimerspec` — a timer's first expiry and its period. */
export class itimerspec extends struct<itimerspec>(native.itimerspec, { it_interval: timespec, it_value: timespec }) {
  declare it_interval: timespec
  declare it_value: timespec
}

/**
 * `time_t time(time_t *tloc)` — seconds since the Epoch.
 *
 * @param tloc - filled with the same number, or null.
 * @see `time(2)`
 */
export function time(tloc: BigInt64Array | null): time_t {
  return native.time(tloc)
}

/**
 * `double difftime(time_t time1, time_t time0)` — `time1 - time0`, in seconds.
 *
 * @see `difftime(3)`
 */
export function difftime(time1: time_t, time0: time_t): double {
  return native.difftime(time1, time0)
}

/**
 * `clock_t clock(void)` — CPU time of the process, in units of 1/{@link CLOCKS_PER_SEC} s.
 *
 * @see `clock(3)`
 */
export function clock(): number {
  return native.clock()
}

/**
 * `int clock_gettime(clockid_t clockid, struct timespec *tp)` — read a clock.
 *
 * @returns 0, or -1 with errno set: EINVAL.
 * @see `clock_gettime(2)`
 */
export function clock_gettime(clockid: clockid_t, tp: timespec): int {
  return ret(native.clock_gettime(clockid, tp))
}

/**
 * `int clock_settime(clockid_t clockid, const struct timespec *tp)` — set a clock.
 *
 * @returns 0, or -1 with errno set: EINVAL, EPERM.
 * @see `clock_settime(2)`
 */
export function clock_settime(clockid: clockid_t, tp: timespec): int {
  return ret(native.clock_settime(clockid, tp))
}

/**
 * `int clock_getres(clockid_t clockid, struct timespec *res)` — the resolution of a clock.
 *
 * @returns 0, or -1 with errno set: EINVAL.
 * @see `clock_getres(2)`
 */
export function clock_getres(clockid: clockid_t, res: timespec | null): int {
  return ret(native.clock_getres(clockid, res))
}

/**
 * `int timespec_get(struct timespec *ts, int base)` — the time of day, as C's standard has it.
 *
 * @param base - {@link TIME_UTC}.
 * @returns `base`, or 0 for one that is not known. errno is not touched.
 * @see `timespec_get(3)`
 */
export function timespec_get(ts: timespec, base: int): int {
  return native.timespec_get(ts, base)
}

/**
 * `int nanosleep(const struct timespec *duration, struct timespec *rem)` — wait, at most until a signal's handler ran.
 *
 * @param rem - filled with what was left when a signal ended the wait, or null.
 * @returns 0, or -1 with errno set: EINTR, EINVAL.
 * @see `nanosleep(2)`
 */
export function nanosleep(duration: timespec | null, rem: timespec | null): int {
  return ret(native.nanosleep(duration, rem))
}

/**
 * `int clock_nanosleep(clockid_t clockid, int flags, const struct timespec *t, struct timespec *remain)` — wait on a clock, for a span or, with
 * TIMER_ABSTIME, until a point of time.
 *
 * @returns 0, or an error number: EINTR, EINVAL, EOPNOTSUPP. errno is not touched.
 * @see `clock_nanosleep(2)`
 */
export function clock_nanosleep(clockid: clockid_t, flags: int, t: timespec | null, remain: timespec | null): int {
  return waited(native.clock_nanosleep(clockid, flags, t, remain))
}

/**
 * `char *ctime(const time_t *timep)` — local time as text, `"Thu Jan  1 00:00:00 1970\n"`.
 *
 * @returns the text with its newline, or null with errno set for a year that does not fit: EINVAL, EOVERFLOW.
 * @see `ctime(3)`
 */
export function ctime(timep: BigInt64Array): string | null {
  return object<string>(zoned(native.ctime(timep)))
}

/**
 * `char *asctime(const struct tm *tm)` — a broken-down time as text, in the form of {@link ctime}.
 *
 * @returns the text with its newline, or null with errno set where a field does not fit: EOVERFLOW.
 * @see `asctime(3)`
 */
export function asctime(tm: tm): string | null {
  return object<string>(native.asctime(tm))
}

/**
 * `char *ctime_r(const time_t *timep, char *buf)` — {@link ctime} into memory of the caller's.
 *
 * @param buf - of 26 bytes.
 * @returns `buf`, or null with errno set for a year that does not fit: EINVAL, EOVERFLOW.
 * @see `ctime_r(3)`
 */
export function ctime_r<T extends ArrayBufferView>(timep: BigInt64Array, buf: T): T | null {
  return ret(zoned(native.ctime_r(timep, buf))) === 0 ? buf : null
}

/**
 * `char *asctime_r(const struct tm *tm, char *buf)` — {@link asctime} into memory of the caller's.
 *
 * @param buf - of 26 bytes.
 * @returns `buf`, or null with errno set where a field does not fit: EOVERFLOW.
 * @see `asctime_r(3)`
 */
export function asctime_r<T extends ArrayBufferView>(tm: tm, buf: T): T | null {
  return ret(native.asctime_r(tm, buf)) === 0 ? buf : null
}

/**
 * `struct tm *gmtime(const time_t *timep)` — break a time down, in UTC.
 *
 * @returns the one static `struct tm`, or null with errno set: EOVERFLOW.
 * @see `gmtime(3)`
 */
export function gmtime(timep: BigInt64Array): tm | null {
  return ret(native.gmtime(timep, broken)) === -1 ? null : broken
}

/**
 * `struct tm *gmtime_r(const time_t *timep, struct tm *result)` — break a time down, in UTC.
 *
 * @returns `result`, or null with errno set: EOVERFLOW.
 * @see `gmtime_r(3)`
 */
export function gmtime_r(timep: BigInt64Array, result: tm): tm | null {
  return ret(native.gmtime_r(timep, result)) === -1 ? null : result
}

/**
 * `struct tm *localtime(const time_t *timep)` — break a time down, in the time zone of TZ.
 *
 * @returns the one static `struct tm`, or null with errno set: EOVERFLOW.
 * @see `localtime(3)`
 */
export function localtime(timep: BigInt64Array): tm | null {
  return ret(zoned(native.localtime(timep, broken))) === -1 ? null : broken
}

/**
 * `struct tm *localtime_r(const time_t *timep, struct tm *result)` — break a time down, in the time zone of TZ.
 *
 * @returns `result`, or null with errno set: EOVERFLOW.
 * @see `localtime_r(3)`
 */
export function localtime_r(timep: BigInt64Array, result: tm): tm | null {
  return ret(zoned(native.localtime_r(timep, result))) === -1 ? null : result
}

/** What gmtime and localtime return: the same object each time, as in C. */
const broken = new tm()

/**
 * `time_t mktime(struct tm *tm)` — local broken-down time to seconds since the Epoch; normalises the fields.
 *
 * @returns seconds; -1 is also an error, with errno set: EOVERFLOW.
 * @see `mktime(3)`
 */
export function mktime(tm: tm): time_t {
  return withErrno(zoned(native.mktime(tm)))
}

/**
 * `time_t timelocal(struct tm *tm)` — {@link mktime} under a name that goes with {@link timegm}.
 *
 * @returns seconds; -1 is also an error, with errno set: EOVERFLOW.
 * @see `timelocal(3)`
 */
export function timelocal(tm: tm): time_t {
  return withErrno(zoned(native.timelocal(tm)))
}

/**
 * `time_t timegm(struct tm *tm)` — UTC broken-down time to seconds since the Epoch; normalises the fields.
 *
 * @returns seconds; -1 is also an error, with errno set: EOVERFLOW.
 * @see `timegm(3)`
 */
export function timegm(tm: tm): time_t {
  return withErrno(native.timegm(tm))
}

/**
 * `size_t strftime(char *s, size_t max, const char *format, const struct tm *tm)` — a broken-down time in a format of one's own.
 *
 * `%Z` is what {@link localtime}, {@link gmtime} or {@link mktime} found. In a struct that none of them filled it is the local zone's name.
 *
 * @returns bytes written without the NUL, or 0 where they did not fit.
 * @throws RangeError for a struct whose bytes hold another pointer to the zone's name.
 * @see `strftime(3)`
 */
export function strftime(s: ArrayBufferView, max: size_t, format: const_char_p, tm: tm): size_t {
  return zoned(native.strftime(s, max, format, tm))
}

/**
 * `char *strptime(const char *s, const char *format, struct tm *tm)` — read a broken-down time: the way back of {@link strftime}.
 *
 * What the format does not speak of stays as it is in `tm`.
 *
 * @returns the rest of `s` after what was read, or null where it does not match.
 * @see `strptime(3)`
 */
export function strptime<T extends const_char_p>(s: T, format: const_char_p, tm: tm): pointer_into<T> | null {
  const at: number = zoned(native.strptime(s, format, tm))
  return pointInto(s, textOf('strptime', 's', s), at) as pointer_into<T> | null
}

/**
 * `int timer_create(clockid_t clockid, struct sigevent *sevp, timer_t *timerid)` — make a timer, which {@link timer_settime} starts.
 *
 * @param sevp - what its expiry does; null sends SIGALRM, with the timer as `si_value.sival_int`.
 * @param timerid - an array of one element, which gets the timer: `const timerid = [0]`.
 * @returns 0, or -1 with errno set: EAGAIN, EINVAL, ENOTSUP, EPERM.
 * @throws RangeError for SIGEV_THREAD: JavaScript has no other thread to run a function in.
 * @see `timer_create(2)`
 */
export function timer_create(clockid: clockid_t, sevp: sigevent | null, timerid: timer_t[]): int {
  pointerTo('timer_create', 'timerid', timerid, false)
  const made = ret(native.timer_create(clockid, sevp))
  if (made === -1) return -1
  timerid[0] = made
  return 0
}

/**
 * `int timer_settime(timer_t timerid, int flags, const struct itimerspec *new_value, struct itimerspec *old_value)` — start a timer, or stop it.
 *
 * @param flags - 0, or {@link TIMER_ABSTIME} where `it_value` is a point of time.
 * @param new_value - with an `it_value` of 0: stop it.
 * @param old_value - filled with what was left until now, or null.
 * @returns 0, or -1 with errno set: EINVAL.
 * @see `timer_settime(2)`
 */
export function timer_settime(timerid: timer_t, flags: int, new_value: itimerspec, old_value: itimerspec | null): int {
  return ret(native.timer_settime(timerid, flags, new_value, old_value))
}

/**
 * `int timer_gettime(timer_t timerid, struct itimerspec *curr_value)` — ask how much of a timer is left.
 *
 * @returns 0, or -1 with errno set: EFAULT, EINVAL.
 * @see `timer_gettime(2)`
 */
export function timer_gettime(timerid: timer_t, curr_value: itimerspec): int {
  return ret(native.timer_gettime(timerid, curr_value))
}

/**
 * `int timer_getoverrun(timer_t timerid)` — how often a timer has expired since the signal that was delivered last, that time not counted.
 *
 * @returns the number, or -1 with errno set: EINVAL.
 * @see `timer_getoverrun(2)`
 */
export function timer_getoverrun(timerid: timer_t): int {
  return ret(native.timer_getoverrun(timerid))
}

/**
 * `int timer_delete(timer_t timerid)` — end a timer.
 *
 * @returns 0, or -1 with errno set: EINVAL.
 * @see `timer_delete(2)`
 */
export function timer_delete(timerid: timer_t): int {
  return ret(native.timer_delete(timerid))
}

/**
 * `void tzset(void)` — take the time zone from the environment's TZ, into {@link tzname}, {@link timezone} and {@link daylight}.
 *
 * @see `tzset(3)`
 */
export function tzset(): void {
  zoned(native.tzset())
}

/** The time of day, which can be set (0). */
export const CLOCK_REALTIME: clockid_t = native.CLOCK_REALTIME
/** Time since some point, which cannot be set; stands while the machine sleeps (1). */
export const CLOCK_MONOTONIC: clockid_t = native.CLOCK_MONOTONIC
/** CPU time of the process (2). */
export const CLOCK_PROCESS_CPUTIME_ID: clockid_t = native.CLOCK_PROCESS_CPUTIME_ID
/** CPU time of the thread (3). */
export const CLOCK_THREAD_CPUTIME_ID: clockid_t = native.CLOCK_THREAD_CPUTIME_ID
/** {@link CLOCK_MONOTONIC} as the hardware runs, not adjusted (4). */
export const CLOCK_MONOTONIC_RAW: clockid_t = native.CLOCK_MONOTONIC_RAW
/** {@link CLOCK_REALTIME}, quicker and as of the last tick (5). */
export const CLOCK_REALTIME_COARSE: clockid_t = native.CLOCK_REALTIME_COARSE
/** {@link CLOCK_MONOTONIC}, quicker and as of the last tick (6). */
export const CLOCK_MONOTONIC_COARSE: clockid_t = native.CLOCK_MONOTONIC_COARSE
/** {@link CLOCK_MONOTONIC} that runs while the machine sleeps (7). */
export const CLOCK_BOOTTIME: clockid_t = native.CLOCK_BOOTTIME
/** {@link CLOCK_REALTIME} whose timers wake the machine (8). */
export const CLOCK_REALTIME_ALARM: clockid_t = native.CLOCK_REALTIME_ALARM
/** {@link CLOCK_BOOTTIME} whose timers wake the machine (9). */
export const CLOCK_BOOTTIME_ALARM: clockid_t = native.CLOCK_BOOTTIME_ALARM
/** International atomic time: without leap seconds (11). */
export const CLOCK_TAI: clockid_t = native.CLOCK_TAI

/** For clock_nanosleep and timers: a point of time, not a span. */
export const TIMER_ABSTIME: int = native.TIMER_ABSTIME
/** For timespec_get: the time of day (1). */
export const TIME_UTC: int = native.TIME_UTC
/** What {@link clock} counts in a second. */
export const CLOCKS_PER_SEC: number = native.CLOCKS_PER_SEC
