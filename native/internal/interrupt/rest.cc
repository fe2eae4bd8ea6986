// A signal that comes while a call moves bytes has it return as many as it has moved. Where the program has no handler
// for that signal, C's call would have moved all of them: so it goes on here. No JavaScript runs meanwhile, which could
// take the memory away: where a handler is to run, what was done so far is the result, as in C.
#include <fcntl.h>
#include <poll.h>
#include <sys/uio.h>

#include <new>
#include <span>
#include <utility>
#include <vector>

#include "internal/interrupt.h"

namespace libposix {

constinit thread_local bool cutShort [[gnu::tls_model("initial-exec")]] = false;

namespace {

/** The pieces of memory that a call works on; `one`: room for one that is not among its arguments. */
std::span<const iovec> piecesOf(long number, const long (&arguments)[6], iovec &one) {
  const auto &[a, b, c, d, e, f] = arguments;
  switch (number) {
    case SYS_writev:
    case SYS_pwritev:
    case SYS_pwritev2: return {reinterpret_cast<const iovec *>(b), static_cast<size_t>(c)};
    case SYS_sendmsg: {
      const auto *message = reinterpret_cast<const msghdr *>(b);
      return {message->msg_iov, message->msg_iovlen};
    }
    case SYS_getrandom: one = {reinterpret_cast<void *>(a), static_cast<size_t>(b)}; return {&one, 1};
    default: one = {reinterpret_cast<void *>(b), static_cast<size_t>(c)}; return {&one, 1};
  }
}

long lengthOf(std::span<const iovec> pieces) {
  size_t sum = 0;
  for (const iovec &piece : pieces) sum += piece.iov_len;
  return static_cast<long>(sum);
}

void skip(std::vector<iovec> &pieces, long done) {
  size_t whole = 0, bytes = static_cast<size_t>(done);
  for (; whole < pieces.size() && bytes >= pieces[whole].iov_len; whole++) bytes -= pieces[whole].iov_len;
  pieces.erase(pieces.begin(), pieces.begin() + static_cast<std::ptrdiff_t>(whole));
  if (pieces.empty()) return;
  pieces[0].iov_base = static_cast<std::byte *>(pieces[0].iov_base) + bytes;
  pieces[0].iov_len -= bytes;
}

/** The same call for these pieces, `done` bytes later. */
long call(long number, const long (&arguments)[6], std::vector<iovec> &pieces, long done) {
  const auto &[a, b, c, d, e, f] = arguments;
  const auto base = reinterpret_cast<long>(pieces[0].iov_base);
  const auto length = static_cast<long>(pieces[0].iov_len);
  const auto vector = reinterpret_cast<long>(pieces.data());
  const auto count = static_cast<long>(pieces.size());
  switch (number) {
    case SYS_getrandom: return enter(delivered, number, base, length, c);
    case SYS_pwrite64: return enter(delivered, number, a, base, length, d + done);
    case SYS_writev: return enter(delivered, number, a, vector, count);
    case SYS_pwritev: return enter(delivered, number, a, vector, count, d + done, e);
    case SYS_pwritev2: return enter(delivered, number, a, vector, count, d == -1 ? d : d + done, e, f);
    case SYS_sendmsg: {
      // The control data went with the first byte.
      msghdr message = *reinterpret_cast<const msghdr *>(b);
      message.msg_iov = pieces.data();
      message.msg_iovlen = pieces.size();
      message.msg_control = nullptr;
      message.msg_controllen = 0;
      return enter(delivered, number, a, reinterpret_cast<long>(&message), c);
    }
    default: return enter(delivered, number, a, base, length, d, e, f);
  }
}

/** A result that C would see, of a call that has begun. */
long insistOn(auto call) {
  for (;;) {
    long result = call();
    if (result >= 0 || (result != restart && result != unheard && result != -EINTR) || !goesOn(result, true))
      return result;
  }
}

/** Whether the descriptor blocks to the program's knowledge, and the call was not told otherwise. */
bool blocks(long number, const long (&arguments)[6]) {
  const bool now = number == SYS_sendto || number == SYS_recvfrom ? arguments[3] & MSG_DONTWAIT
                   : number == SYS_sendmsg                        ? arguments[2] & MSG_DONTWAIT
                                                                  : false;
  const int fd = static_cast<int>(arguments[0]);
  return number == SYS_getrandom || (!now && (!(fcntl(fd, F_GETFL) & O_NONBLOCK) || madeNonblocking(fd)));
}

/** Whether it has done less than C's would: nothing of the program's is the reason. */
bool isCut(long number, const long (&arguments)[6]) {
  return std::exchange(cutShort, false) || mayBeUnheard() ||
         (number != SYS_getrandom && madeNonblocking(static_cast<int>(arguments[0])));
}

}  // namespace

long finish(long number, const long (&arguments)[6], long done, int64_t began) try {
  iovec one;
  const std::span<const iovec> all = piecesOf(number, arguments, one);
  const long whole = lengthOf(all);
  if (done >= whole || !blocks(number, arguments)) return done;
  std::vector<iovec> pieces(all.begin(), all.end());
  const int fd = static_cast<int>(arguments[0]);
  for (skip(pieces, done); done < whole && isCut(number, arguments);) {
    const long more = insistOn([&] {
      const long over = began ? waitForSocket(number, fd, began) : 0;
      return over ? over : call(number, arguments, pieces, done);
    });
    if (more > 0) {
      done += more;
      skip(pieces, more);
    } else {
      pollfd ready = {fd, static_cast<short>(number == SYS_recvfrom ? POLLIN : POLLOUT), 0};
      if (more != -EAGAIN || !madeNonblocking(fd) ||
          insistOn([&] { return enter(delivered, SYS_ppoll, reinterpret_cast<long>(&ready), 1); }) < 0)
        break;
    }
  }
  return done;
} catch (const std::bad_alloc &) {
  return done;
}

}  // namespace libposix
