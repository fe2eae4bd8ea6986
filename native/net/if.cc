#include "internal/call.h"

#include <memory>

#include <net/if.h>

namespace libposix {

// The list of all interfaces, given back as soon as it is copied; -errno where there is none.
struct Names {
  std::shared_ptr<struct if_nameindex> list;
  int error;
};

template <>
napi_value out(napi_env env, Names names) {
  if (!names.list) return number(env, -names.error);
  List result(env);
  for (const auto *entry = names.list.get(); entry->if_index != 0 && entry->if_name; entry++) {
    Object object(env);
    object.set("if_index", entry->if_index);
    object.set("if_name", entry->if_name);
    result.add(object);
  }
  return result;
}

}  // namespace libposix

HEADER(net_if) {
  FN_AS(if_nametoindex, [](NonNull<const char *> ifname) {
    unsigned index = if_nametoindex(ifname);
    return index == 0 ? long{-1} : long{index};
  });
  FN_AS(if_indextoname,
        [](unsigned ifindex, Array<char, IF_NAMESIZE> ifname) { return if_indextoname(ifindex, ifname) ? 0 : -1; });
  FN_AS(if_nameindex, [] {
    struct if_nameindex *list = if_nameindex();
    int error = errno;
    return Names{list ? std::shared_ptr<struct if_nameindex>(list, if_freenameindex) : nullptr, error};
  });

  INT(IF_NAMESIZE);
  INT(IFNAMSIZ);
  INT(IFHWADDRLEN);
  INT(IFF_UP);
  INT(IFF_BROADCAST);
  INT(IFF_DEBUG);
  INT(IFF_LOOPBACK);
  INT(IFF_POINTOPOINT);
  INT(IFF_NOTRAILERS);
  INT(IFF_RUNNING);
  INT(IFF_NOARP);
  INT(IFF_PROMISC);
  INT(IFF_ALLMULTI);
  INT(IFF_MASTER);
  INT(IFF_SLAVE);
  INT(IFF_MULTICAST);
  INT(IFF_PORTSEL);
  INT(IFF_AUTOMEDIA);
  INT(IFF_DYNAMIC);

  STRUCT(if_nameindex) {
    FIELD(if_index);
    FIELD(if_name);
  }
  STRUCT(ifmap) {
    FIELD(mem_start);
    FIELD(mem_end);
    FIELD(base_addr);
    FIELD(irq);
    FIELD(dma);
    FIELD(port);
  }
  STRUCT(ifreq) {
    FIELD(ifr_name);
    FIELD(ifr_addr);
    FIELD(ifr_dstaddr);
    FIELD(ifr_broadaddr);
    FIELD(ifr_netmask);
    FIELD(ifr_hwaddr);
    FIELD(ifr_flags);
    FIELD(ifr_metric);
    FIELD(ifr_mtu);
    FIELD(ifr_map);
    FIELD(ifr_slave);
    FIELD(ifr_data);
    FIELD(ifr_ifindex);
    FIELD(ifr_bandwidth);
    FIELD(ifr_qlen);
    FIELD(ifr_newname);
  }
  STRUCT(ifconf) {
    FIELD(ifc_len);
    FIELD(ifc_buf);
    FIELD(ifc_req);
  }
}
