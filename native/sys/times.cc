#include "../call.h"

#include <sys/times.h>

using namespace libposix;

HEADER(sys_times) {
  // The clock may stand at -1.
  FN_AS(times, [](tms *buf, Array<int, 1> error) {
    errno = 0;
    double ticks = static_cast<double>(times(buf));
    error[0] = errno;
    return ticks;
  });
  STRUCT(tms) {
    FIELD(tms_utime);
    FIELD(tms_stime);
    FIELD(tms_cutime);
    FIELD(tms_cstime);
  }
}
