#include "internal/call.h"

#include <poll.h>

namespace {

// ppoll(2) writes to `left` what was left of the time.
int wait(pollfd *fds, nfds_t nfds, timespec *left, const sigset_t *sigmask) {
  libposix::Suspension suspension(sigmask);
  return static_cast<int>(libposix::interruptible(SYS_ppoll, fds, nfds, left, suspension.mask(), NSIG / 8));
}

}  // namespace

HEADER(poll) {
  FN_AS(poll, [](pollfd *fds, nfds_t nfds, int timeout) {
    timespec left = {timeout / 1000, timeout % 1000 * 1'000'000L};
    return wait(fds, nfds, timeout < 0 ? nullptr : &left, nullptr);
  });
  FN_AS(ppoll, [](pollfd *fds, nfds_t nfds, const timespec *timeout, const sigset_t *sigmask) {
    timespec left = timeout ? *timeout : timespec{};
    return wait(fds, nfds, timeout ? &left : nullptr, sigmask);
  });

  INT(POLLIN);
  INT(POLLPRI);
  INT(POLLOUT);
  INT(POLLRDHUP);
  INT(POLLERR);
  INT(POLLHUP);
  INT(POLLNVAL);
  INT(POLLRDNORM);
  INT(POLLRDBAND);
  INT(POLLWRNORM);
  INT(POLLWRBAND);
  INT(POLLMSG);
  INT(POLLREMOVE);
  STRUCT(pollfd) {
    FIELD(fd);
    FIELD(events);
    FIELD(revents);
  }
}
