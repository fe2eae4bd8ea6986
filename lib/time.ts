/** `<time.h>` — clocks and calendar time. @module */
import type { const_char_p, double, int, long } from './internal/c.ts'
import { header } from './internal/native.ts'
import { ret } from './internal/ret.ts'
import { struct } from './internal/struct.ts'
import type { clockid_t, size_t, time_t } from './sys/types.ts'

const native = header('time.h')

/** `struct timespec` — a time span, or a point of time of some clock, to the nanosecond. */
export class timespec extends struct(native.timespec) {
  declare tv_sec: time_t
  /** 0 to 999,999,999. */
  declare tv_nsec: long
}

/** `struct itimerspec` — a timer's first expiry and its period. */
export class itimerspec extends struct(native.itimerspec, { it_interval: timespec, it_value: timespec }) {
  declare it_interval: timespec
  declare it_value: timespec
}

/** `struct tm` — a point of time, broken down. */
export class tm extends struct(native.tm) {
  /** 0 to 60: a leap second is possible. */
  declare tm_sec: int
  declare tm_min: int
  declare tm_hour: int
  /** 1 to 31. */
  declare tm_mday: int
  /** 0 to 11. */
  declare tm_mon: int
  /** Years since 1900. */
  declare tm_year: int
  /** 0 is Sunday. */
  declare tm_wday: int
  declare tm_yday: int
  declare tm_isdst: int
  /** Seconds east of UTC. */
  declare tm_gmtoff: long
}

/**
 * `time_t time(time_t *tloc)` — seconds since the Epoch.
 *
 * @param tloc - filled with the same number, or null.
 * @see time(2)
 */
export function time(tloc: BigInt64Array | null): time_t {
  return native.time(tloc)
}

/**
 * `double difftime(time_t time1, time_t time0)` — `time1 - time0`, in seconds.
 *
 * @see difftime(3)
 */
export function difftime(time1: time_t, time0: time_t): double {
  return native.difftime(time1, time0)
}

/**
 * `clock_t clock(void)` — CPU time of the process, in units of 1/{@link CLOCKS_PER_SEC} s.
 *
 * @see clock(3)
 */
export function clock(): number {
  return native.clock()
}

/**
 * `int clock_gettime(clockid_t clockid, struct timespec *tp)` — read a clock.
 *
 * @returns 0, or -1 with errno set: EINVAL.
 * @see clock_gettime(2)
 */
export function clock_gettime(clockid: clockid_t, tp: timespec): int {
  return ret(native.clock_gettime(clockid, tp))
}

/**
 * `int clock_settime(clockid_t clockid, const struct timespec *tp)` — set a clock.
 *
 * @returns 0, or -1 with errno set: EINVAL, EPERM.
 * @see clock_settime(2)
 */
export function clock_settime(clockid: clockid_t, tp: timespec): int {
  return ret(native.clock_settime(clockid, tp))
}

/**
 * `int clock_getres(clockid_t clockid, struct timespec *res)` — the resolution of a clock.
 *
 * @returns 0, or -1 with errno set: EINVAL.
 * @see clock_getres(2)
 */
export function clock_getres(clockid: clockid_t, res: timespec | null): int {
  return ret(native.clock_getres(clockid, res))
}

/**
 * `int nanosleep(const struct timespec *duration, struct timespec *rem)` — wait, at most until a signal's handler ran.
 *
 * @param rem - filled with what was left when a signal ended the wait, or null.
 * @returns 0, or -1 with errno set: EINTR, EINVAL.
 * @see nanosleep(2)
 */
export function nanosleep(duration: timespec, rem: timespec | null): int {
  return ret(native.nanosleep(duration, rem))
}

/**
 * `int clock_nanosleep(clockid_t clockid, int flags, const struct timespec *t, struct timespec *remain)` — wait on a clock, for a span or, with
 * TIMER_ABSTIME, until a point of time.
 *
 * @returns 0, or an error number: EINTR, EINVAL, EOPNOTSUPP. errno is not touched.
 * @see clock_nanosleep(2)
 */
export function clock_nanosleep(clockid: clockid_t, flags: int, t: timespec, remain: timespec | null): int {
  return native.clock_nanosleep(clockid, flags, t, remain)
}

/**
 * `char *ctime(const time_t *timep)` — local time as text, `"Thu Jan  1 00:00:00 1970\n"`.
 *
 * @returns the text with its newline, or null for a year that does not fit.
 * @see ctime(3)
 */
export function ctime(timep: BigInt64Array): string | null {
  return native.ctime(timep)
}

/**
 * `char *asctime(const struct tm *tm)` — a broken-down time as text, in the form of {@link ctime}.
 *
 * @returns the text with its newline, or null where a field does not fit.
 * @see asctime(3)
 */
export function asctime(tm: tm): string | null {
  return native.asctime(tm) || null
}

/**
 * `struct tm *gmtime(const time_t *timep)` — break a time down, in UTC.
 *
 * @returns the one static `struct tm`, or null with errno set: EOVERFLOW.
 * @see gmtime(3)
 */
export function gmtime(timep: BigInt64Array): tm | null {
  return gmtime_r(timep, broken)
}

/**
 * `struct tm *gmtime_r(const time_t *timep, struct tm *result)` — break a time down, in UTC.
 *
 * @returns `result`, or null with errno set: EOVERFLOW.
 * @see gmtime_r(3)
 */
export function gmtime_r(timep: BigInt64Array, result: tm): tm | null {
  return ret(native.gmtime_r(timep, result)) === -1 ? null : result
}

/**
 * `struct tm *localtime(const time_t *timep)` — break a time down, in the time zone of TZ.
 *
 * @returns the one static `struct tm`, or null with errno set: EOVERFLOW.
 * @see localtime(3)
 */
export function localtime(timep: BigInt64Array): tm | null {
  tzset()
  return localtime_r(timep, broken)
}

/**
 * `struct tm *localtime_r(const time_t *timep, struct tm *result)` — break a time down, in the time zone of TZ.
 *
 * @returns `result`, or null with errno set: EOVERFLOW.
 * @see localtime_r(3)
 */
export function localtime_r(timep: BigInt64Array, result: tm): tm | null {
  return ret(native.localtime_r(timep, result)) === -1 ? null : result
}

/** What gmtime and localtime return: the same object each time, as in C. */
const broken = new tm()

/**
 * `time_t mktime(struct tm *tm)` — local broken-down time to seconds since the Epoch; normalises the fields.
 *
 * @returns seconds; -1 is also an error.
 * @see mktime(3)
 */
export function mktime(tm: tm): time_t {
  return native.mktime(tm)
}

/**
 * `time_t timegm(struct tm *tm)` — UTC broken-down time to seconds since the Epoch; normalises the fields.
 *
 * @returns seconds; -1 is also an error.
 * @see timegm(3)
 */
export function timegm(tm: tm): time_t {
  return native.timegm(tm)
}

/**
 * `size_t strftime(char *s, size_t max, const char *format, const struct tm *tm)` — a broken-down time in a format of one's own.
 *
 * @returns bytes written without the NUL, or 0 where they did not fit.
 * @see strftime(3)
 */
export function strftime(s: ArrayBufferView, max: size_t, format: const_char_p, tm: tm): size_t {
  return native.strftime(s, max, format, tm)
}

/**
 * `void tzset(void)` — take the time zone from the environment's TZ.
 *
 * @see tzset(3)
 */
export function tzset(): void {
  native.tzset()
}

export const CLOCK_REALTIME: clockid_t = native.CLOCK_REALTIME
export const CLOCK_MONOTONIC: clockid_t = native.CLOCK_MONOTONIC
export const CLOCK_PROCESS_CPUTIME_ID: clockid_t = native.CLOCK_PROCESS_CPUTIME_ID
export const CLOCK_THREAD_CPUTIME_ID: clockid_t = native.CLOCK_THREAD_CPUTIME_ID
export const CLOCK_MONOTONIC_RAW: clockid_t = native.CLOCK_MONOTONIC_RAW
export const CLOCK_REALTIME_COARSE: clockid_t = native.CLOCK_REALTIME_COARSE
export const CLOCK_MONOTONIC_COARSE: clockid_t = native.CLOCK_MONOTONIC_COARSE
export const CLOCK_BOOTTIME: clockid_t = native.CLOCK_BOOTTIME
export const CLOCK_REALTIME_ALARM: clockid_t = native.CLOCK_REALTIME_ALARM
export const CLOCK_BOOTTIME_ALARM: clockid_t = native.CLOCK_BOOTTIME_ALARM
export const CLOCK_TAI: clockid_t = native.CLOCK_TAI

/** For clock_nanosleep and timers: a point of time, not a span. */
export const TIMER_ABSTIME: int = native.TIMER_ABSTIME
/** What {@link clock} counts in a second. */
export const CLOCKS_PER_SEC: number = native.CLOCKS_PER_SEC
