#include "call.h"

#include <time.h>

HEADER(time) {
  STRUCT(timespec) {
    FIELD(tv_sec);
    FIELD(tv_nsec);
  }
}
