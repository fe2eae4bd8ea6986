#include "internal/call.h"

#include <signal.h>
#include <sys/select.h>

namespace {

using libposix::View;

// The kernel reads whole longs up to nfds: a set that ends before would be run over.
fd_set *holding(const View &set, int nfds) {
  if (set.null()) return nullptr;
  if (nfds > FD_SETSIZE) set.holding<fd_mask>((static_cast<size_t>(nfds) + NFDBITS - 1) / NFDBITS);
  return set.holding<fd_set>();
}

// pselect6(2), which takes the signal mask and its size through one pointer.
int wait(int nfds, View readfds, View writefds, View exceptfds, timespec *timeout, const sigset_t *sigmask) {
  libposix::Suspension suspension(sigmask);
  const struct {
    const void *mask;
    size_t size;
  } signals = {suspension.mask(), NSIG / 8};
  return static_cast<int>(libposix::interruptible(SYS_pselect6, nfds, holding(readfds, nfds), holding(writefds, nfds),
                                                  holding(exceptfds, nfds), timeout, sigmask ? &signals : nullptr));
}

}  // namespace

HEADER(sys_select) {
  FN_AS(select, [](int nfds, View readfds, View writefds, View exceptfds, timeval *timeout) {
    if (!timeout) return wait(nfds, readfds, writefds, exceptfds, nullptr, nullptr);
    // As libc does: a microsecond count above a second is carried over, a negative one refused.
    if (timeout->tv_sec < 0 || timeout->tv_usec < 0) {
      errno = EINVAL;
      return -1;
    }
    timespec left = {0, timeout->tv_usec % 1'000'000 * 1000};
    if (__builtin_add_overflow(timeout->tv_sec, timeout->tv_usec / 1'000'000, &left.tv_sec))
      left.tv_sec = std::numeric_limits<time_t>::max();
    int result = wait(nfds, readfds, writefds, exceptfds, &left, nullptr);
    *timeout = {left.tv_sec, left.tv_nsec / 1000};
    return result;
  });
  FN_AS(pselect,
        [](int nfds, View readfds, View writefds, View exceptfds, const timespec *timeout, const sigset_t *sigmask) {
          timespec left = timeout ? *timeout : timespec{};
          return wait(nfds, readfds, writefds, exceptfds, timeout ? &left : nullptr, sigmask);
        });

  INT(FD_SETSIZE);
  INT(NFDBITS);
  STRUCT_AS(fd_set, fd_set) { FIELD(fds_bits); }
}
