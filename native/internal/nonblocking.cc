#include "internal/nonblocking.h"

#include <fcntl.h>
#include <linux/kcmp.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <uv.h>

#include <atomic>
#include <cerrno>

#include "internal/call.h"

namespace libposix {

namespace {

constexpr int standard[] = {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO};

// O_NONBLOCK of each is the program's own wish, or was there when the process began.
std::atomic<bool> wished[std::size(standard)];

bool isNonblocking(int fd) {
  int flags = fcntl(fd, F_GETFL);
  return flags != -1 && (flags & O_NONBLOCK);
}

// Flags belong to the open file, which copies of a descriptor share.
bool share(int a, int b) { return a == b || syscall(SYS_kcmp, getpid(), getpid(), KCMP_FILE, a, b) == 0; }

// Keeps errno: it is asked between a call and its result.
template <typename Body>
auto aside(Body body) {
  int error = errno;
  auto result = body();
  errno = error;
  return result;
}

void setNonblocking(int fd, bool on) {
  int flags = fcntl(fd, F_GETFL);
  if (flags != -1) fcntl(fd, F_SETFL, on ? flags | O_NONBLOCK : flags & ~O_NONBLOCK);
}

}  // namespace

void findInheritedFlags() {
  // At this point only the parent can have set it, unless Node's streams were used before libposix was loaded: those
  // are handles of the loop, and Node's then.
  // A worker may not look at the main thread's loop.
  if (gettid() != getpid()) return;
  bool handled[std::size(standard)] = {};
  uv_walk(
      uv_default_loop(),
      [](uv_handle_t *handle, void *handled) {
        uv_os_fd_t fd;
        if (uv_fileno(handle, &fd) == 0 && fd >= 0 && fd <= STDERR_FILENO) static_cast<bool *>(handled)[fd] = true;
      },
      handled);
  for (int fd : standard) wished[fd] = isNonblocking(fd) && !handled[fd];
}

bool madeNonblocking(int fd) {
  return aside([&] {
    if (fd < 0 || !isNonblocking(fd)) return false;
    if (fd <= STDERR_FILENO) return !wished[fd];
    for (int each : standard)
      if (!wished[each] && share(fd, each)) return true;
    return false;
  });
}

void programSets(int fd, bool nonblocking) {
  aside([&] {
    for (int each : standard)
      if (share(fd, each)) wished[each] = nonblocking;
    return 0;
  });
}

void programReplaced(int fd) {
  if (fd < 0 || fd > STDERR_FILENO) return;
  aside([&] { return wished[fd] = isNonblocking(fd); });
}

bool await(int fd, short events) {
  pollfd ready = {fd, events, 0};
  for (;;) {
    bool goesOn = true;
    try {
      if (interruptible(SYS_ppoll, &ready, 1, 0, 0, 0) != -1 || errno != EINTR) return true;
      goesOn = runHandlers();
    } catch (const Interrupted &) {
      // A signal that came before the wait does not end it, unless its handler throws; what ends the thread does.
      goesOn = goesOnWithin();
    }
    thisThread->interrupted = !goesOn || thisThread->has(Thread::Thrown);
    if (!thisThread->interrupted) continue;
    errno = EINTR;
    return false;
  }
}

// The same within a call. The handlers may have changed what its arguments' memory is: they are converted anew.
static bool awaitWithin(int fd, short events) {
  pollfd ready = {fd, events, 0};
  if (interruptible(SYS_ppoll, &ready, 1, 0, 0, 0) != -1 || errno != EINTR) return true;
  if (runHandlers()) {
    thisThread->interrupted = false;
    throw Interrupted{};
  }
  errno = EINTR;
  return false;
}

bool waitsAsInC(long number, const long (&arguments)[6]) {
  const int fd = static_cast<int>(arguments[0]);
  short events = 0;
  bool now = false;
  switch (number) {
    case SYS_read:
    case SYS_readv:
    case SYS_accept:
    case SYS_accept4: events = POLLIN; break;
    case SYS_write:
    case SYS_writev: events = POLLOUT; break;
    case SYS_recvfrom: events = POLLIN, now = arguments[3] & MSG_DONTWAIT; break;
    case SYS_recvmsg: events = POLLIN, now = arguments[2] & MSG_DONTWAIT; break;
    case SYS_sendto: events = POLLOUT, now = arguments[3] & MSG_DONTWAIT; break;
    case SYS_sendmsg: events = POLLOUT, now = arguments[2] & MSG_DONTWAIT; break;
  }
  return events != 0 && !now && madeNonblocking(fd) && awaitWithin(fd, events);
}

void unblockStdio() {
  for (int fd : standard)
    if (madeNonblocking(fd)) aside([&] { return setNonblocking(fd, false), 0; });
}

BlockingStream::BlockingStream(FILE *stream) {
  if (stream != stdin && stream != stdout && stream != stderr) return;
  int fd = fileno(stream);
  if (!madeNonblocking(fd)) return;
  aside([&] { return setNonblocking(fd, false), 0; });
  fd_ = fd;
}

BlockingStream::~BlockingStream() {
  if (fd_ != -1) aside([&] { return setNonblocking(fd_, true), 0; });
}

}  // namespace libposix
