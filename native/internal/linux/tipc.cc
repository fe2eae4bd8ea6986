// The structs and unions that C gives no name, as members of <linux/tipc.h>'s structs.
#include "internal/call.h"

#include <sys/socket.h>

#include <linux/tipc.h>

HEADER(internal_linux_tipc) {
  STRUCT_AS(tipcAddr, decltype(sockaddr_tipc::addr)) {
    FIELD(id);
    FIELD(nameseq);
    FIELD(name);
  }
  STRUCT_AS(tipcName, decltype(sockaddr_tipc::addr.name)) {
    FIELD(name);
    FIELD(domain);
  }
}
