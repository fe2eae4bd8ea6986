#include "internal/result.h"

#include <sys/times.h>

using namespace libposix;

HEADER(sys_times) {
  // The clock may stand at -1.
  FN_AS(times, [](tms *buf) { return withErrno(-1, [&] { return times(buf); }); });
  STRUCT(tms) {
    FIELD(tms_utime);
    FIELD(tms_stime);
    FIELD(tms_cutime);
    FIELD(tms_cstime);
  }
}
