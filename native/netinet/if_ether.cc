#include "internal/call.h"

#include <netinet/if_ether.h>

HEADER(netinet_if_ether) {
  STRUCT(ether_arp) {
    FIELD(ea_hdr);
    FIELD(arp_sha);
    FIELD(arp_spa);
    FIELD(arp_tha);
    FIELD(arp_tpa);
    FIELD(arp_hrd);
    FIELD(arp_pro);
    FIELD(arp_hln);
    FIELD(arp_pln);
    FIELD(arp_op);
  }
}
