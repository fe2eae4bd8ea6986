#include "internal/call.h"
#include "internal/result.h"
#include "internal/zones.h"

#include <mutex>

#include <signal.h>
#include <time.h>

using namespace libposix;

namespace libposix {

// A time as text; or why there is none.
struct Stamp {
  std::string text;
  int error;
};

template <>
inline napi_value out<Stamp>(napi_env env, Stamp stamp) {
  return stamp.error != 0 ? noPointer(env, stamp.error) : out<std::string>(env, stamp.text);
}

}  // namespace libposix

namespace {

// tm_zone is a pointer in memory that JavaScript can write. The bytes count for one only where they are a pointer that
// was put there by a call of this header.
void storeZone(struct tm &result, const char *zone) { result.tm_zone = zone ? keptZone(zone) : nullptr; }

// What libc may be given to read: a copy, which no other thread can change meanwhile.
struct tm readable(const struct tm *from) {
  struct tm copy = *from;
  if (copy.tm_zone && !isKeptZone(copy.tm_zone))
    rangeError("has a tm_zone that localtime() and its like did not store");
  return copy;
}

// localtime and gmtime, with the memory of lib's one struct, and localtime_r and gmtime_r.
int breakDown(struct tm *(*convert)(const time_t *, struct tm *), const time_t *time, struct tm *result) {
  struct tm made{};
  if (convert(time, &made) == nullptr) return -1;
  storeZone(made, made.tm_zone);
  *result = made;
  return 0;
}

// mktime and timegm, which write the whole struct unless they fail.
WithErrno normalise(time_t (*convert)(struct tm *), struct tm *tm) {
  struct tm copy = *tm;
  copy.tm_zone = nullptr;
  const WithErrno time = withErrno(-1, [&] { return convert(&copy); });
  storeZone(copy, copy.tm_zone);
  if (copy.tm_zone == nullptr) copy.tm_zone = tm->tm_zone;
  *tm = copy;
  return time;
}

// strptime, which keeps what the format does not speak of; returns how far it came, or -1.
double parse(const char *text, const char *format, struct tm *result) {
  struct tm made = *result;
  made.tm_zone = nullptr;
  const char *end = strptime(text, format, &made);
  storeZone(made, made.tm_zone);
  if (made.tm_zone == nullptr) made.tm_zone = result->tm_zone;
  *result = made;
  return end ? static_cast<double>(end - text) : -1;
}

// The kernel's ids are ints from 0 on. glibc takes a negative one for the address of memory of its own, and reads that.
template <typename Call>
int onTimer(int id, Call call) {
  if (id >= 0) return call(reinterpret_cast<timer_t>(static_cast<intptr_t>(id)));
  errno = EINVAL;
  return -1;
}

// ctime and asctime write into the one buffer of the process.
std::mutex staticBuffer;

template <typename Call>
Stamp copied(Call call) {
  std::lock_guard<std::mutex> guard(staticBuffer);
  const char *text = call();
  return text ? Stamp{text, 0} : Stamp{"", errno};
}

// asctime_r and ctime_r, which write at most so much.
char *stampIn(const NonNull<View> &buf) { return buf.pointer.holding<char>(26); }

}  // namespace

HEADER(time) {
  FN_AS(time, [](time_t *tloc) { return time(tloc); });
  FN(difftime);
  FN(clock);
  FN_AS(clock_gettime, [](clockid_t clockid, NonNull<timespec *> tp) { return clock_gettime(clockid, tp); });
  FN_AS(clock_settime, [](clockid_t clockid, NonNull<const timespec *> tp) { return clock_settime(clockid, tp); });
  FN(clock_getres);
  FN_AS(nanosleep, [](const timespec *duration, timespec *rem) {
    if (duration == nullptr) return nanosleep(duration, rem);
    timespec left = *duration;
    int result = static_cast<int>(interruptible(SYS_nanosleep, &left, &left));
    if (result == -1 && errno == EINTR && rem) *rem = left;
    return result;
  });
  FN_AS(clock_nanosleep, [](clockid_t clockid, int flags, const timespec *t, timespec *remain) {
    // The thread's clock is libc's to refuse: the kernel says something else.
    if (t == nullptr || clockid == CLOCK_THREAD_CPUTIME_ID) return clock_nanosleep(clockid, flags, t, remain);
    timespec left = *t;
    bool relative = !(flags & TIMER_ABSTIME);
    if (interruptible(SYS_clock_nanosleep, clockid, flags, &left, relative ? &left : nullptr) == 0) return 0;
    if (errno == EINTR && relative && remain) *remain = left;
    return errno;
  });
  FN_AS(ctime, [](NonNull<const time_t *> timep) { return copied([&] { return ctime(timep); }); });
  FN_AS(asctime, [](NonNull<const tm *> tm) {
    struct tm copy = *tm.pointer;
    return copied([&] { return asctime(&copy); });
  });
  FN_AS(ctime_r, [](NonNull<const time_t *> timep, NonNull<View> buf) {
    return ctime_r(timep, blame(2, [&] { return stampIn(buf); })) ? 0 : -1;
  });
  FN_AS(asctime_r, [](NonNull<const tm *> tm, NonNull<View> buf) {
    struct tm copy = *tm.pointer;
    return asctime_r(&copy, blame(2, [&] { return stampIn(buf); })) ? 0 : -1;
  });
  FN_AS(gmtime, [](NonNull<const time_t *> timep, NonNull<tm *> result) { return breakDown(gmtime_r, timep, result); });
  FN_AS(gmtime_r,
        [](NonNull<const time_t *> timep, NonNull<tm *> result) { return breakDown(gmtime_r, timep, result); });
  FN_AS(localtime, [](NonNull<const time_t *> timep, NonNull<tm *> result) {
    tzset();
    return breakDown(localtime_r, timep, result);
  });
  FN_AS(localtime_r,
        [](NonNull<const time_t *> timep, NonNull<tm *> result) { return breakDown(localtime_r, timep, result); });
  FN_AS(mktime, [](NonNull<tm *> tm) { return normalise(mktime, tm); });
  FN_AS(timelocal, [](NonNull<tm *> tm) { return normalise(timelocal, tm); });
  FN_AS(timegm, [](NonNull<tm *> tm) { return normalise(timegm, tm); });
  FN_AS(strftime, [](NonNull<char *> s, size_t max, NonNull<const char *> format, NonNull<const tm *> tm) {
    struct tm copy = blame(4, [&] { return readable(tm); });
    return strftime(s, max, format, &copy);
  });
  FN_AS(strptime,
        [](NonNull<const char *> s, NonNull<const char *> format, NonNull<tm *> tm) { return parse(s, format, tm); });
  FN(tzset);
  FN_AS(timespec_get, [](NonNull<timespec *> ts, int base) { return timespec_get(ts, base); });
  // lib has checked timerid, and stores the result there.
  FN_AS(timer_create, [](clockid_t clockid, const struct sigevent *sevp) {
    if (sevp && sevp->sigev_notify == SIGEV_THREAD)
      blame(2, [] { rangeError("has the sigev_notify SIGEV_THREAD: JavaScript has no other thread to run it in"); });
    timer_t id;
    const int result = timer_create(clockid, const_cast<struct sigevent *>(sevp), &id);
    return result == -1 ? -1 : static_cast<int>(reinterpret_cast<intptr_t>(id));
  });
  FN_AS(timer_settime, [](int timerid, int flags, const struct itimerspec *new_value, struct itimerspec *old_value) {
    return onTimer(timerid, [&](timer_t id) { return timer_settime(id, flags, new_value, old_value); });
  });
  FN_AS(timer_gettime, [](int timerid, struct itimerspec *curr_value) {
    return onTimer(timerid, [&](timer_t id) { return timer_gettime(id, curr_value); });
  });
  FN_AS(timer_getoverrun, [](int timerid) { return onTimer(timerid, timer_getoverrun); });
  FN_AS(timer_delete, [](int timerid) { return onTimer(timerid, timer_delete); });

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
  INT(TIME_UTC);
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
    FIELD(tm_zone);
  }
}
