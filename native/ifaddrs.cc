#include "object.h"

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

Napi::Value bytes(Napi::Env env, const void *data, size_t size) {
  if (!data) return env.Null();
  return Napi::Buffer<char>::Copy(env, static_cast<const char *>(data), size);
}

Napi::Value address(Napi::Env env, const sockaddr *address) {
  return bytes(env, address, address ? length(address) : 0);
}

// The counters of a link, as many of them as every kernel has.
Napi::Value data(Napi::Env env, const ifaddrs &entry) {
  bool counters = entry.ifa_data && entry.ifa_addr && entry.ifa_addr->sa_family == AF_PACKET;
  return bytes(env, counters ? entry.ifa_data : nullptr, offsetof(struct rtnl_link_stats, rx_nohandler));
}

}  // namespace

template <>
napi_value out(napi_env env, Interfaces interfaces) {
  return made([&]() -> napi_value {
    if (interfaces.error != 0) return number(env, -interfaces.error);
    Napi::Array result = Napi::Array::New(env);
    uint32_t count = 0;
    for (const ifaddrs *entry = interfaces.first.get(); entry; entry = entry->ifa_next) {
      Napi::Object object = Napi::Object::New(env);
      object.Set("ifa_name", entry->ifa_name);
      object.Set("ifa_flags", entry->ifa_flags);
      object.Set("ifa_addr", address(env, entry->ifa_addr));
      object.Set("ifa_netmask", address(env, entry->ifa_netmask));
      object.Set("ifa_dstaddr", address(env, entry->ifa_dstaddr));
      object.Set("ifa_data", data(env, *entry));
      result.Set(count++, object);
    }
    return result;
  });
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
