#include "../call.h"

#include <linux/can.h>

HEADER(linux_can) {
  INT(CAN_BCM);
  INT(CAN_EFF_FLAG);
  INT(CAN_EFF_MASK);
  INT(CAN_ERR_FLAG);
  INT(CAN_ERR_MASK);
  INT(CAN_ISOTP);
  INT(CAN_J1939);
  INT(CAN_RAW);
  INT(CAN_RTR_FLAG);
  INT(CAN_SFF_MASK);
  INT(SOL_CAN_BASE);
  STRUCT(can_filter) {
    FIELD(can_id);
    FIELD(can_mask);
  }
  STRUCT(can_frame) {
    FIELD(can_id);
    FIELD(can_dlc);
    FIELD(data);
  }
}
