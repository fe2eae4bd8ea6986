#include "internal/call.h"

#include <netinet/ether.h>

using namespace libposix;

namespace {

// `text` with its NUL, which must fit: how long it is, C's caller can only hope to know.
void put(size_t position, View to, const std::string &text) {
  blame(position, [&] {
    if (!to.holds(text.size() + 1)) to.shorter(text.size() + 1);
  });
  std::memcpy(to.as<char>(), text.c_str(), text.size() + 1);
}

std::string written(const ether_addr &addr) {
  char text[sizeof("ff:ff:ff:ff:ff:ff")];
  return ether_ntoa_r(&addr, text);
}

// glibc reads its line of /etc/ethers into a buffer of this size.
constexpr size_t longestName = 1024;

}  // namespace

HEADER(netinet_ether) {
  FN_AS(ether_ntoa, [](NonNull<const ether_addr *> addr) { return written(*addr.pointer); });
  FN_AS(ether_ntoa_r, [](NonNull<const ether_addr *> addr, NonNull<View> buf) { put(2, buf, written(*addr.pointer)); });
  // A function that fails without errno: 0 for NULL, 1 for the address.
  FN_AS(ether_aton_r, [](NonNull<const char *> asc, NonNull<ether_addr *> addr) {
    return ether_aton_r(asc, addr) != nullptr ? 1 : 0;
  });
  FN_AS(ether_ntohost, [](NonNull<View> hostname, NonNull<const ether_addr *> addr) {
    char name[longestName] = "";
    const int result = ether_ntohost(name, addr);
    if (result == 0) put(1, hostname, name);
    return static_cast<double>(result);
  });
  FN_AS(ether_hostton, [](NonNull<const char *> hostname, NonNull<ether_addr *> addr) {
    return static_cast<double>(ether_hostton(hostname, addr));
  });
  FN_AS(ether_line, [](NonNull<const char *> line, NonNull<ether_addr *> addr, NonNull<View> hostname) {
    std::string name(std::strlen(line) + 1, '\0');
    ether_addr found;
    const int result = ether_line(line, &found, name.data());
    if (result == 0) {
      put(3, hostname, name.c_str());
      *addr.pointer = found;
    }
    return static_cast<double>(result);
  });
}
