#include "internal/interrupt/timeout.h"

#include <poll.h>
#include <sys/socket.h>
#include <sys/time.h>

#include <algorithm>
#include <limits>

namespace libposix {

namespace {

constexpr int64_t second = 1'000'000'000, millisecond = 1'000'000;

int64_t nanoseconds(time_t seconds, int64_t rest) {
  int64_t sum;
  if (__builtin_mul_overflow(seconds, second, &sum) || __builtin_add_overflow(sum, rest, &sum))
    return std::numeric_limits<int64_t>::max();
  return sum;
}

timespec timespecOf(int64_t time) { return {time / second, time % second}; }

enum class Side { None, Input, Output };

// Which of a socket's two timeouts a call keeps to: socket(7).
Side sideOf(long number) {
  switch (number) {
    case SYS_read:
    case SYS_readv:
    case SYS_recvfrom:
    case SYS_recvmsg:
    case SYS_recvmmsg:
    case SYS_accept:
    case SYS_accept4:
    case SYS_preadv2: return Side::Input;
    case SYS_write:
    case SYS_writev:
    case SYS_sendto:
    case SYS_sendmsg:
    case SYS_sendmmsg:
    case SYS_sendfile:
    case SYS_connect:
    case SYS_pwritev2: return Side::Output;
    default: return Side::None;
  }
}

}  // namespace

bool socketsTimeOut = false;

int64_t monotonicTime() {
  timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return nanoseconds(time.tv_sec, time.tv_nsec);
}

void noteSocketOption(int level, int option) {
  if (level != SOL_SOCKET) return;
  switch (option) {
    case SO_RCVTIMEO_OLD:
    case SO_RCVTIMEO_NEW:
    case SO_SNDTIMEO_OLD:
    case SO_SNDTIMEO_NEW: socketsTimeOut = true;
  }
}

// The kernel would give the call the whole of its time again. So the rest is waited for here, and the call is made when
// it need not wait any more.
long waitForSocket(long number, int fd, int64_t began) {
  const Side side = sideOf(number);
  timeval limit;
  socklen_t size = sizeof(limit);
  if (side == Side::None ||
      getsockopt(fd, SOL_SOCKET, side == Side::Input ? SO_RCVTIMEO : SO_SNDTIMEO, &limit, &size) == -1 ||
      (limit.tv_sec == 0 && limit.tv_usec == 0))
    return 0;
  const int64_t end = nanoseconds(limit.tv_sec, limit.tv_usec * 1000);
  timespec left = timespecOf(std::max<int64_t>(0, end - (monotonicTime() - began)));
  pollfd socket = {fd, static_cast<short>(side == Side::Input ? POLLIN : POLLOUT), 0};
  const long result = enter(delivered, SYS_ppoll, (long)&socket, 1, (long)&left);
  if (result == 0) return number == SYS_connect ? -EINPROGRESS : -EAGAIN;
  return result > 0 ? 0 : result;
}

Timeout::Timeout(const timespec *total) : limited(total != nullptr) {
  if (!total) return;
  value = *total;
  if (value.tv_sec > 0 || value.tv_nsec > 0) began = monotonicTime();
}

Timeout::Timeout(int milliseconds) : limited(milliseconds >= 0) {
  if (milliseconds <= 0) return;
  value = timespecOf(milliseconds * millisecond);
  began = monotonicTime();
}

const timespec *Timeout::left() {
  if (!limited) return nullptr;
  if (asked && began) {
    const int64_t now = monotonicTime();
    const int64_t left = nanoseconds(value.tv_sec, value.tv_nsec) - (now - began);
    value = timespecOf(std::max<int64_t>(0, left));
    began = now;
  }
  asked = true;
  return &value;
}

int Timeout::milliseconds() {
  if (!limited) return -1;
  const timespec *time = left();
  // A part of a millisecond is still to be waited for.
  return static_cast<int>((nanoseconds(time->tv_sec, time->tv_nsec) + millisecond - 1) / millisecond);
}

}  // namespace libposix
