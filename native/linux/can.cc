#include "internal/call.h"

#include <linux/can.h>
#include <linux/can/raw.h>

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
  STRUCT(sockaddr_can) {
    FIELD(can_family);
    FIELD(can_ifindex);
    FIELD(can_addr);
  }
  STRUCT(canfd_frame) {
    FIELD(can_id);
    FIELD(len);
    FIELD(flags);
    FIELD(data);
  }
  STRUCT(canxl_frame) {
    FIELD(prio);
    FIELD(flags);
    FIELD(sdt);
    FIELD(len);
    FIELD(af);
    FIELD(data);
  }
  STRUCT(can_filter) {
    FIELD(can_id);
    FIELD(can_mask);
  }
  STRUCT(can_frame) {
    FIELD(can_id);
    FIELD(len);
    FIELD(can_dlc);
    FIELD(len8_dlc);
    FIELD(data);
  }

  INT(CAN_TP16);
  INT(CAN_TP20);
  INT(CAN_MCNET);
  INT(CAN_NPROTO);

  INT(CAN_SFF_ID_BITS);
  INT(CAN_EFF_ID_BITS);
  INT(CAN_INV_FILTER);
  INT(CAN_RAW_FILTER_MAX);

  INT(CAN_MAX_DLC);
  INT(CAN_MAX_RAW_DLC);
  INT(CAN_MAX_DLEN);
  INT(CAN_MTU);

  INT(CANFD_MAX_DLC);
  INT(CANFD_MAX_DLEN);
  INT(CANFD_BRS);
  INT(CANFD_ESI);
  INT(CANFD_FDF);
  INT(CANFD_MTU);

  INT(CANXL_PRIO_MASK);
  INT(CANXL_PRIO_BITS);
  INT(CANXL_MIN_DLC);
  INT(CANXL_MAX_DLC);
  INT(CANXL_MAX_DLC_MASK);
  INT(CANXL_MIN_DLEN);
  INT(CANXL_MAX_DLEN);
  INT(CANXL_XLF);
  INT(CANXL_SEC);
  INT(CANXL_HDR_SIZE);
  INT(CANXL_MIN_MTU);
  INT(CANXL_MAX_MTU);
  INT(CANXL_MTU);
}
