// The structs and unions that C gives no name, as members of <netinet/ip_icmp.h>'s structs.
#include "internal/call.h"

#include <netinet/ip_icmp.h>

HEADER(internal_netinet_ip_icmp) {
  STRUCT_AS(icmphdrUn, decltype(icmphdr::un)) {
    FIELD(echo);
    FIELD(gateway);
    FIELD(frag);
  }
  STRUCT_AS(icmphdrEcho, decltype(icmphdr::un.echo)) {
    FIELD(id);
    FIELD(sequence);
  }
  STRUCT_AS(icmphdrFrag, decltype(icmphdr::un.frag)) { FIELD(mtu); }
}
