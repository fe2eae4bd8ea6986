#include "internal/call.h"

#include <sys/time.h>

using namespace libposix;

namespace {

// `const struct timeval times[2]`, or NULL for now.
const timeval *two(const View &times) { return times.null() ? nullptr : times.holding<timeval>(2); }

}  // namespace

HEADER(sys_time) {
  FN_AS(gettimeofday, [](timeval *tv) { return gettimeofday(tv, nullptr); });
  FN_AS(settimeofday, [](NonNull<const timeval *> tv) { return settimeofday(tv, nullptr); });
  FN(setitimer);
  FN(getitimer);
  FN_AS(utimes, [](const char *filename, View times) { return utimes(filename, two(times)); });
  FN_AS(lutimes, [](const char *filename, View tv) { return lutimes(filename, two(tv)); });
  FN_AS(futimes, [](int fd, View tv) { return futimes(fd, two(tv)); });

  INT(ITIMER_REAL);
  INT(ITIMER_VIRTUAL);
  INT(ITIMER_PROF);
  STRUCT(timeval) {
    FIELD(tv_sec);
    FIELD(tv_usec);
  }
  STRUCT(itimerval) {
    FIELD(it_interval);
    FIELD(it_value);
  }
}
