#include "../call.h"

#include <sys/time.h>

HEADER(sys_time) {
  STRUCT(timeval) {
    FIELD(tv_sec);
    FIELD(tv_usec);
  }
}
