// The sources of a multicast group. libc copies a list as long as it is told, and an address into a sockaddr_storage:
// what does not fit is refused here.
#pragma once
#include "internal/call.h"

#include <netinet/in.h>

namespace libposix {

// `const struct sockaddr *group`, of which libc reads the family whatever the length.
class Group {
 public:
  Group(const View &group, socklen_t length) {
    if (length > sizeof(address_))
      rangeError("is too large: an address has at most " + std::to_string(sizeof(address_)) + " bytes");
    if (!group.holds(length)) group.past();
    std::memcpy(&address_, group.data(), length);
  }
  operator const sockaddr *() const { return reinterpret_cast<const sockaddr *>(&address_); }

 private:
  sockaddr_storage address_ = {};
};

// The list, which has to have `count` elements.
template <typename T>
T *sources(const View &list, uint32_t count) {
  if (count > 0 && list.null()) rangeError("must not be null where numsrc is not 0");
  return list.null() ? nullptr : list.holding<T>(count);
}

}  // namespace libposix
