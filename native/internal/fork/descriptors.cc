#include <fcntl.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "internal/descriptors.h"
#include "internal/fork/fork.h"
#include "internal/loop.h"
#include "internal/placeholders.h"

namespace libposix::forking {

namespace {

// libuv's signal pipes, the loop's epoll and its wake-up, and the epoll of libposix/loop.
constexpr rlim_t needed = 8;

int highest(const uv_loop_t *loop) {
  return std::max({loop->backend_fd, loop->async_io_watcher.fd, loop->async_wfd, loop->signal_pipefd[0],
                   loop->signal_pipefd[1], queueOfLoop()});
}

int lowest(const uv_loop_t *loop) { return std::min(loop->backend_fd, loop->async_io_watcher.fd); }

bool available() {
  int fds[needed];
  rlim_t opened = 0;
  while (opened < needed && (fds[opened] = eventfd(0, EFD_CLOEXEC)) != -1) opened++;
  for (rlim_t i = 0; i < opened; i++) close(fds[i]);
  return opened == needed;
}

}  // namespace

// The child closes each before it opens its own, so that even a full table has room; but not for a number that a limit
// lowered meanwhile forbids, which libuv answers with abort(3). Then the limit is raised until both are in order.
Descriptors::Descriptors(const uv_loop_t *loop) : end_(std::min(lowest(loop), most)) {
  const rlim_t last = static_cast<rlim_t>(highest(loop));
  getrlimit(RLIMIT_NOFILE, &limit_);
  if (limit_.rlim_cur <= last) {
    struct rlimit higher = {last + 1 + needed, std::max(limit_.rlim_max, last + 1 + needed)};
    raised_ = setrlimit(RLIMIT_NOFILE, &higher) == 0;
    enough_ = raised_ || available();
  }
  takeStdio();
}

Descriptors::~Descriptors() {
  vacate();
  leaveStdio();
  if (raised_) setrlimit(RLIMIT_NOFILE, &limit_);
}

void Descriptors::fill() {
  const int first = eventfd(0, EFD_CLOEXEC);
  int fd = first;
  for (; fd != -1 && fd < end_; fd = fcntl(first, F_DUPFD_CLOEXEC, 0)) {
    const auto number = static_cast<unsigned>(fd);
    if (ranges_ > 0 && filled_[ranges_ - 1].last + 1 == number) filled_[ranges_ - 1].last = number;
    else filled_[ranges_++] = {number, number};
  }
  if (fd != -1) close(fd);
}

void Descriptors::vacate() {
  while (ranges_ > 0) {
    const auto [first, last] = filled_[--ranges_];
    closeAll(first, last);
  }
}

}  // namespace libposix::forking
