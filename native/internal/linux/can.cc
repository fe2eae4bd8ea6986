// The structs and unions that C gives no name, as members of <linux/can.h>'s structs.
#include "internal/call.h"

#include <linux/can.h>

HEADER(internal_linux_can) {
  STRUCT_AS(canAddr, decltype(sockaddr_can::can_addr)) {
    FIELD(tp);
    FIELD(j1939);
  }
  STRUCT_AS(canTp, decltype(sockaddr_can::can_addr.tp)) {
    FIELD(rx_id);
    FIELD(tx_id);
  }
  STRUCT_AS(canJ1939, decltype(sockaddr_can::can_addr.j1939)) {
    FIELD(name);
    FIELD(pgn);
    FIELD(addr);
  }
}
