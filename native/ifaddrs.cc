#include "internal/call.h"

#include <memory>

#include <ifaddrs.h>
#include <linux/if_link.h>
#include <linux/if_packet.h>
#include <netinet/in.h>

namespace libposix {
namespace {

// The list of all addresses, given back as soon as it is copied; -errno where there is none.
struct Interfaces {
  std::shared_ptr<ifaddrs> first;
  int error;
};

size_t length(const sockaddr *address) {
  switch (address->sa_family) {
    case AF_INET: return sizeof(sockaddr_in);
    case AF_INET6: return sizeof(sockaddr_in6);
    case AF_PACKET: return sizeof(sockaddr_ll);
    default: return sizeof(sockaddr);
  }
}

napi_value address(napi_env env, const sockaddr *address) {
  return address ? bytes(env, address, length(address)) : null(env);
}

// The counters of a link, as many of them as every kernel has.
napi_value data(napi_env env, const ifaddrs &entry) {
  bool counters = entry.ifa_data && entry.ifa_addr && entry.ifa_addr->sa_family == AF_PACKET;
  return counters ? bytes(env, entry.ifa_data, offsetof(struct rtnl_link_stats, rx_nohandler)) : null(env);
}

}  // namespace

template <>
napi_value out(napi_env env, Interfaces interfaces) {
  if (interfaces.error != 0) return number(env, -interfaces.error);
  List result(env);
  for (const ifaddrs *entry = interfaces.first.get(); entry; entry = entry->ifa_next) {
    Object object(env);
    object.set("ifa_name", entry->ifa_name);
    object.set("ifa_flags", entry->ifa_flags);
    object.set("ifa_addr", address(env, entry->ifa_addr));
    object.set("ifa_netmask", address(env, entry->ifa_netmask));
    object.set("ifa_dstaddr", address(env, entry->ifa_dstaddr));
    object.set("ifa_data", data(env, *entry));
    result.add(object);
  }
  return result;
}

}  // namespace libposix

HEADER(ifaddrs) {
  FN_AS(getifaddrs, [] {
    ifaddrs *first = nullptr;
    if (getifaddrs(&first) == -1) return Interfaces{nullptr, errno};
    return Interfaces{std::shared_ptr<ifaddrs>(first, freeifaddrs), 0};
  });

  STRUCT(ifaddrs) {
    FIELD(ifa_next);
    FIELD(ifa_name);
    FIELD(ifa_flags);
    FIELD(ifa_addr);
    FIELD(ifa_netmask);
    FIELD(ifa_broadaddr);
    FIELD(ifa_dstaddr);
    FIELD(ifa_data);
  }
}
