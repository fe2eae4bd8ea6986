// Which requests of ioctl(2) are known: what their third argument is. A request's number may tell how long the memory
// is that it points to, never whether that holds addresses. What is not known here is refused, unless the argument is
// NULL.
#pragma once
#include <cstddef>

namespace libposix {

struct Request {
  enum Kind {
    Number,     // by value, or not looked at
    Memory,     // `size` bytes without an address
    Open,       // memory without an address, whose length only the driver knows
    Interface,  // an ifreq whose ifr_data points to such memory
    List,       // an ifconf: ifc_buf points to ifc_len bytes
    Route,      // an rtentry: rt_dev points to a name
  };
  unsigned number;
  Kind kind;
  size_t size = 0;
};

// Null for one that is not known.
const Request *knownRequest(unsigned number);

}  // namespace libposix
