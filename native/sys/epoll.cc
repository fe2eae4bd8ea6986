#include "internal/call.h"
#include "internal/descriptors.h"
#include "internal/interrupt/timeout.h"
#include "internal/given.h"

#include <sys/epoll.h>

namespace {

using libposix::View;

// Room for maxevents events; the kernel itself refuses a maxevents below 1.
epoll_event *holding(const View &events, int maxevents) {
  if (events.null()) return nullptr;
  return events.holding<epoll_event>(maxevents > 0 ? static_cast<size_t>(maxevents) : 0);
}

int wait(int epfd, View events, int maxevents, int timeout, const sigset_t *sigmask) {
  libposix::Suspension suspension(sigmask);
  libposix::Timeout time(timeout);
  return static_cast<int>(libposix::insist([&](bool) {
    return libposix::enter(libposix::delivered, SYS_epoll_pwait, epfd, (long)holding(events, maxevents), maxevents,
                           time.milliseconds(), (long)suspension.mask(), NSIG / 8);
  }));
}

}  // namespace

HEADER(sys_epoll) {
  FN_AS(epoll_create, [](int size) { return given(epoll_create(size)); });
  FN_AS(epoll_create1, [](int flags) { return given(epoll_create1(flags)); });
  FN_AS(epoll_ctl,
        [](Descriptor epfd, int op, Descriptor fd, epoll_event *event) { return epoll_ctl(epfd, op, fd, event); });
  FN_AS(epoll_wait, [](int epfd, View events, int maxevents, int timeout) {
    return wait(epfd, events, maxevents, timeout, nullptr);
  });
  FN_AS(epoll_pwait, [](int epfd, View events, int maxevents, int timeout, const sigset_t *sigmask) {
    return wait(epfd, events, maxevents, timeout, sigmask);
  });
  FN_AS(epoll_pwait2, [](int epfd, View events, int maxevents, const timespec *timeout, const sigset_t *sigmask) {
    Suspension suspension(sigmask);
    Timeout time(timeout);
    return static_cast<int>(insist([&](bool) {
      return enter(delivered, SYS_epoll_pwait2, epfd, (long)holding(events, maxevents), maxevents, (long)time.left(),
                   (long)suspension.mask(), NSIG / 8);
    }));
  });

  INT(EPOLL_CLOEXEC);
  INT(EPOLL_CTL_ADD);
  INT(EPOLL_CTL_MOD);
  INT(EPOLL_CTL_DEL);
  INT(EPOLLIN);
  INT(EPOLLPRI);
  INT(EPOLLOUT);
  INT(EPOLLRDHUP);
  INT(EPOLLERR);
  INT(EPOLLHUP);
  INT(EPOLLRDNORM);
  INT(EPOLLRDBAND);
  INT(EPOLLWRNORM);
  INT(EPOLLWRBAND);
  INT(EPOLLMSG);
  INT(EPOLLET);
  INT(EPOLLONESHOT);
  INT(EPOLLWAKEUP);
  INT(EPOLLEXCLUSIVE);
  STRUCT_AS(epoll_data, union ::epoll_data) {
    FIELD(ptr);
    FIELD(fd);
    FIELD(u32);
    FIELD(u64);
  }
  STRUCT(epoll_event) {
    FIELD(events);
    FIELD(data);
  }
}
