#include "sys/socket/options.h"

#include <vector>

#include <linux/filter.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <netpacket/packet.h>

#include "linux/zerocopy.h"

namespace libposix {

namespace {

bool isProgram(int level, int name, socklen_t length) {
  // A fan-out takes a program or, in four bytes, a descriptor.
  if (level == SOL_PACKET && name == PACKET_FANOUT_DATA) return length == sizeof(sock_fprog);
  return level == SOL_SOCKET && (name == SO_ATTACH_FILTER || name == SO_ATTACH_REUSEPORT_CBPF);
}

[[noreturn]] void unknown() {
  throw Fault{
      Fault::Range,
      "is no option that libposix knows: its value may hold addresses. libposix/unsafe has a call that asks nothing",
      3};
}

// What was checked is a copy, and so is what the kernel gets: another thread could change the value in between.
int getByCopy(int fd, int level, int name, View value, std::vector<std::byte> copy, socklen_t *length) {
  const int result = getsockopt(fd, level, name, copy.data(), length);
  if (result == 0) std::memcpy(value.data(), copy.data(), copy.size());
  return result;
}

// The kernel stores as many sources as the value's own count asks for, and does not look at optlen for them.
template <typename Filter>
int getSources(int fd, int level, int name, View value, socklen_t *length, uint32_t Filter::*count,
               size_t (*sizeFor)(size_t)) {
  Filter header{};
  if (!value.holds(sizeFor(0))) return getsockopt(fd, level, name, value.data(), length);
  std::memcpy(&header, value.data(), sizeFor(0));
  const size_t size = sizeFor(header.*count);
  if (!value.holds(size))
    throw Fault{Fault::Range,
                "is too short for its number of sources: " + std::to_string(value.bytes()) + " bytes where C needs " +
                    std::to_string(size),
                4};
  std::vector<std::byte> copy(value.data(), value.data() + size);
  std::memcpy(copy.data(), &header, sizeFor(0));
  return getByCopy(fd, level, name, value, std::move(copy), length);
}

// optlen counts instructions.
int getFilter(int fd, int level, int name, View value, socklen_t *length) {
  if (*length > value.bytes() / sizeof(sock_filter))
    throw Fault{Fault::Range, "is past the end: SO_GET_FILTER counts instructions of 8 bytes", 5};
  // A length of 0 asks for the number, with nothing to be written.
  return getsockopt(fd, level, name, *length == 0 ? nullptr : value.data(), length);
}

int getZerocopy(int fd, int level, int name, View value, socklen_t *length) {
  std::vector<std::byte> copy(value.data(), value.data() + *length);
  if (namesMemory(copy.data(), copy.size()))
    throw Fault{Fault::Range, "must hold no address: TCP_ZEROCOPY_RECEIVE would write there", 4};
  return getByCopy(fd, level, name, value, std::move(copy), length);
}

}  // namespace

int getOption(int fd, int level, int name, View value, socklen_t *length) {
  if (value.null() || length == nullptr) return getsockopt(fd, level, name, value.data(), length);
  if (static_cast<int>(*length) < 0) {
    // For the kernel to refuse; not every protocol looks at the sign first.
    std::byte scratch[4096] = {};
    return getsockopt(fd, level, name, scratch, length);
  }
  if (level == SOL_SOCKET && name == SO_GET_FILTER) return getFilter(fd, level, name, value, length);
  if (level == IPPROTO_TCP && name == TCP_ZEROCOPY_RECEIVE) return getZerocopy(fd, level, name, value, length);
  if (level == IPPROTO_IP && name == IP_MSFILTER)
    return getSources(fd, level, name, value, length, &ip_msfilter::imsf_numsrc,
                      [](size_t n) -> size_t { return IP_MSFILTER_SIZE(n); });
  if ((level == IPPROTO_IP || level == IPPROTO_IPV6) && name == MCAST_MSFILTER)
    return getSources(fd, level, name, value, length, &group_filter::gf_numsrc,
                      [](size_t n) -> size_t { return GROUP_FILTER_SIZE(n); });
  if (!isPlainOption(level, name)) unknown();
  return getsockopt(fd, level, name, value.data(), length);
}

int setOption(int fd, int level, int name, const void *value, socklen_t length, View target) {
  // A negative length is for the kernel to refuse.
  if (value == nullptr || static_cast<int>(length) < 0) return setsockopt(fd, level, name, value, length);
  if (!isProgram(level, name, length)) {
    if (!isPlainOption(level, name)) unknown();
    return setsockopt(fd, level, name, value, length);
  }
  // The kernel takes no other length for a program.
  if (length != sizeof(sock_fprog)) return setsockopt(fd, level, name, std::vector<std::byte>(length).data(), length);
  sock_fprog program;
  std::memcpy(&program, value, sizeof(program));
  if (!target.null() && program.len > target.bytes() / sizeof(sock_filter))
    throw Fault{Fault::Range, "has a len past the end of its filter", 4};
  program.filter = target.as<sock_filter>();
  return setsockopt(fd, level, name, &program, length);
}

}  // namespace libposix
