#include "internal/call.h"

#include <arpa/inet.h>

HEADER(arpa_inet) {
  FN_AS(inet_addr, [](NonNull<const char *> cp) { return inet_addr(cp); });
  FN_AS(inet_aton, [](NonNull<const char *> cp, NonNull<in_addr *> inp) { return inet_aton(cp, inp); });
  FN_AS(inet_network, [](NonNull<const char *> cp) { return inet_network(cp); });
  FN_AS(inet_ntoa, [](in_addr in, Array<char, INET_ADDRSTRLEN> text) { std::strcpy(text, inet_ntoa(in)); });
  FN_AS(inet_makeaddr,
        [](in_addr_t net, in_addr_t host, NonNull<in_addr *> result) { *result.pointer = inet_makeaddr(net, host); });
  FN(inet_lnaof);
  FN(inet_netof);
  FN_AS(inet_pton, [](int af, NonNull<const char *> src, NonNull<View> dst) {
    if (af == AF_INET) dst.pointer.holding<in_addr>();
    if (af == AF_INET6) dst.pointer.holding<in6_addr>();
    return inet_pton(af, src, dst.pointer.data());
  });
  FN_AS(inet_ntop, [](int af, NonNull<View> src, NonNull<char *> dst, socklen_t size) {
    if (af == AF_INET) src.pointer.holding<in_addr>();
    if (af == AF_INET6) src.pointer.holding<in6_addr>();
    return inet_ntop(af, src.pointer.data(), dst, size) == nullptr ? -1 : 0;
  });
}
