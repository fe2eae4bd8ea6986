#include "internal/call.h"

#include <netinet/udp.h>

HEADER(netinet_udp) {
  STRUCT(udphdr) {
    FIELD(uh_sport);
    FIELD(uh_dport);
    FIELD(uh_ulen);
    FIELD(uh_sum);
    FIELD(source);
    FIELD(dest);
    FIELD(len);
    FIELD(check);
  }

  INT(SOL_UDP);
  INT(UDP_CORK);
  INT(UDP_ENCAP);
  INT(UDP_NO_CHECK6_TX);
  INT(UDP_NO_CHECK6_RX);
  INT(UDP_SEGMENT);
  INT(UDP_GRO);

  INT(UDP_ENCAP_ESPINUDP_NON_IKE);
  INT(UDP_ENCAP_ESPINUDP);
  INT(UDP_ENCAP_L2TPINUDP);
  INT(UDP_ENCAP_GTP0);
  INT(UDP_ENCAP_GTP1U);
}
