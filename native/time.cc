#include "call.h"

#include <time.h>

HEADER(time) {
  FN_AS(time, [](time_t *tloc) { return time(tloc); });
  FN(difftime);
  FN(clock);
  FN_AS(clock_gettime, [](clockid_t clockid, NonNull<timespec *> tp) { return clock_gettime(clockid, tp); });
  FN_AS(clock_settime, [](clockid_t clockid, NonNull<const timespec *> tp) { return clock_settime(clockid, tp); });
  FN(clock_getres);
  FN_AS(nanosleep, [](NonNull<const timespec *> duration, timespec *rem) {
    timespec left = *duration.pointer;
    int result = static_cast<int>(interruptible(SYS_nanosleep, &left, &left));
    if (result == -1 && errno == EINTR && rem) *rem = left;
    return result;
  });
  FN_AS(clock_nanosleep, [](clockid_t clockid, int flags, NonNull<const timespec *> t, timespec *remain) {
    timespec left = *t.pointer;
    bool relative = !(flags & TIMER_ABSTIME);
    if (interruptible(SYS_clock_nanosleep, clockid, flags, &left, relative ? &left : nullptr) == 0) return 0;
    if (errno == EINTR && relative && remain) *remain = left;
    return errno;
  });
  FN_AS(ctime, [](NonNull<const time_t *> timep) { return ctime(timep); });
  FN_AS(asctime, [](NonNull<const tm *> tm) {
    char text[128];  // what fits any int in every field; asctime's own buffer need not
    return std::string(asctime_r(tm, text) ? text : "");
  });
  FN_AS(gmtime_r, [](NonNull<const time_t *> timep, NonNull<tm *> result) { return gmtime_r(timep, result) ? 0 : -1; });
  FN_AS(localtime_r,
        [](NonNull<const time_t *> timep, NonNull<tm *> result) { return localtime_r(timep, result) ? 0 : -1; });
  FN_AS(mktime, [](NonNull<tm *> tm) { return static_cast<double>(mktime(tm)); });
  FN_AS(timegm, [](NonNull<tm *> tm) { return static_cast<double>(timegm(tm)); });
  FN_AS(strftime, [](NonNull<char *> s, size_t max, NonNull<const char *> format, NonNull<const tm *> tm) {
    return strftime(s, max, format, tm);
  });
  FN(tzset);

  INT(CLOCK_REALTIME);
  INT(CLOCK_MONOTONIC);
  INT(CLOCK_PROCESS_CPUTIME_ID);
  INT(CLOCK_THREAD_CPUTIME_ID);
  INT(CLOCK_MONOTONIC_RAW);
  INT(CLOCK_REALTIME_COARSE);
  INT(CLOCK_MONOTONIC_COARSE);
  INT(CLOCK_BOOTTIME);
  INT(CLOCK_REALTIME_ALARM);
  INT(CLOCK_BOOTTIME_ALARM);
  INT(CLOCK_TAI);
  INT(TIMER_ABSTIME);
  INT(CLOCKS_PER_SEC);
  STRUCT(timespec) {
    FIELD(tv_sec);
    FIELD(tv_nsec);
  }
  STRUCT(itimerspec) {
    FIELD(it_interval);
    FIELD(it_value);
  }
  STRUCT(tm) {
    FIELD(tm_sec);
    FIELD(tm_min);
    FIELD(tm_hour);
    FIELD(tm_mday);
    FIELD(tm_mon);
    FIELD(tm_year);
    FIELD(tm_wday);
    FIELD(tm_yday);
    FIELD(tm_isdst);
    FIELD(tm_gmtoff);
  }
}
