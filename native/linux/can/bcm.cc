#include "internal/call.h"

#include <linux/can/bcm.h>

HEADER(linux_can_bcm) {
  STRUCT(bcm_timeval) {
    FIELD(tv_sec);
    FIELD(tv_usec);
  }
  STRUCT(bcm_msg_head) {
    FIELD(opcode);
    FIELD(flags);
    FIELD(count);
    FIELD(ival1);
    FIELD(ival2);
    FIELD(can_id);
    FIELD(nframes);
  }

  INT(CAN_FD_FRAME);
  INT(RX_ANNOUNCE_RESUME);
  INT(RX_CHANGED);
  INT(RX_CHECK_DLC);
  INT(RX_DELETE);
  INT(RX_FILTER_ID);
  INT(RX_NO_AUTOTIMER);
  INT(RX_READ);
  INT(RX_RTR_FRAME);
  INT(RX_SETUP);
  INT(RX_STATUS);
  INT(RX_TIMEOUT);
  INT(SETTIMER);
  INT(STARTTIMER);
  INT(TX_ANNOUNCE);
  INT(TX_COUNTEVT);
  INT(TX_CP_CAN_ID);
  INT(TX_DELETE);
  INT(TX_EXPIRED);
  INT(TX_READ);
  INT(TX_RESET_MULTI_IDX);
  INT(TX_SEND);
  INT(TX_SETUP);
  INT(TX_STATUS);
}
