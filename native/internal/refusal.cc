#include "internal/refusal.h"

#include <climits>
#include <cstring>

namespace libposix {

namespace {

template <typename... Names>
bool among(const char *call, Names... names) {
  return ((std::strcmp(call, names) == 0) || ...);
}

}  // namespace

// Few calls are certain. recv(2) and send(2) cut a size_t to 2 GiB and begin, mlock(2) wraps around, and what libc does
// by itself (getcwd, snprintf, inet_ntop, getnameinfo) trusts any length.

bool refuses(const char *call, size_t length) {
  // access_ok() looks at the whole range before anything is read or written.
  if (among(call, "read", "write", "pread", "pwrite")) return length > SSIZE_MAX;
  // The kernel takes these for an int, or counts in an unsigned int of which RLIMIT_NOFILE never allows the upper half.
  if (among(call, "readlink", "readlinkat", "sethostname", "setdomainname", "poll", "ppoll"))
    return static_cast<int>(length) < 0;
  return false;
}

// The kernel takes a socklen_t for an int, and refuses a negative one: move_addr_to_kernel(), move_addr_to_user(),
// do_sock_setsockopt(). With getsockopt() not every level does: its lambda sees to that.
bool refuses(const char *call, socklen_t length) {
  return length > INT_MAX && among(call, "accept", "accept4", "bind", "connect", "getpeername", "getsockname",
                                   "getsockopt", "recvfrom", "sendto", "setsockopt");
}

}  // namespace libposix
