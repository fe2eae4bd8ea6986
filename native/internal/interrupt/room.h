// A signal from 32 on takes a place in the user's queue, which other programs may have filled: RLIMIT_SIGPENDING.
#pragma once
#include <sys/resource.h>

#include <cerrno>

namespace libposix {

/** Sends it, if need be by the hard limit. -1 with EAGAIN: there is no room by that one either. */
template <typename Send>
long withRoom(Send send) {
  const long result = send();
  rlimit limit;
  if (result == 0 || errno != EAGAIN || getrlimit(RLIMIT_SIGPENDING, &limit) == -1) return result;
  const rlimit hard = {limit.rlim_max, limit.rlim_max};
  setrlimit(RLIMIT_SIGPENDING, &hard);
  const long again = send();
  const int error = errno;
  setrlimit(RLIMIT_SIGPENDING, &limit);
  errno = error;
  return again;
}

}  // namespace libposix
