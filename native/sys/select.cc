#include "../call.h"

#include <sys/select.h>

namespace {

using libposix::View;

// The kernel reads whole longs up to nfds: a set that ends before would be run over.
fd_set *holding(const View &set, int nfds) {
  if (set.null()) return nullptr;
  if (nfds > FD_SETSIZE) set.holding<fd_mask>((static_cast<size_t>(nfds) + NFDBITS - 1) / NFDBITS);
  return set.holding<fd_set>();
}

}  // namespace

HEADER(sys_select) {
  FN_AS(select, [](int nfds, View readfds, View writefds, View exceptfds, timeval *timeout) {
    return select(nfds, holding(readfds, nfds), holding(writefds, nfds), holding(exceptfds, nfds), timeout);
  });
  FN_AS(pselect, [](int nfds, View readfds, View writefds, View exceptfds, const timespec *timeout, const sigset_t *sigmask) {
    return pselect(nfds, holding(readfds, nfds), holding(writefds, nfds), holding(exceptfds, nfds), timeout, sigmask);
  });

  INT(FD_SETSIZE);
  INT(NFDBITS);
  STRUCT_AS(fd_set, fd_set) { FIELD(fds_bits); }
}
