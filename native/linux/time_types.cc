#include "internal/call.h"

#include <linux/time_types.h>

HEADER(linux_time_types) {
  STRUCT(__kernel_timespec) {
    FIELD(tv_sec);
    FIELD(tv_nsec);
  }
}
