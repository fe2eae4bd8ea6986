#include "internal/call.h"

#include <sys/timerfd.h>

HEADER(sys_timerfd) {
  FN(timerfd_create);
  FN(timerfd_settime);
  FN(timerfd_gettime);

  INT(TFD_CLOEXEC);
  INT(TFD_NONBLOCK);
  INT(TFD_TIMER_ABSTIME);
  INT(TFD_TIMER_CANCEL_ON_SET);
}
