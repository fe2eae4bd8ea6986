#include "../call.h"

#include <linux/can/raw.h>

HEADER(linux_can_raw) {
  INT(SOL_CAN_RAW);
  INT(CAN_RAW_FD_FRAMES);
  INT(CAN_RAW_FILTER);
  INT(CAN_RAW_JOIN_FILTERS);
  INT(CAN_RAW_LOOPBACK);
  INT(CAN_RAW_RECV_OWN_MSGS);
}
