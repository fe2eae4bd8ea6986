#include "../call.h"

#include <netinet/in.h>

HEADER(netinet_in) {
  INT(INADDR_ANY);
  INT(INADDR_NONE);
  STRUCT(in_addr) { FIELD(s_addr); }
  STRUCT(sockaddr_in) {
    FIELD(sin_family);
    FIELD(sin_port);
    FIELD(sin_addr);
    FIELD(sin_zero);
  }
  STRUCT(in6_addr) { FIELD(s6_addr); }
}
