// The calls that take what they are given for addresses and lengths, whatever it is: lib/unsafe.ts.
#include "internal/call.h"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

namespace libposix {

namespace {

// What C passes in one register: an integer, or the address of a view.
struct Word {
  long value;
  template <typename T>
  T *as() const {
    return reinterpret_cast<T *>(value);
  }
};

long wordOf(napi_env env, napi_value value) {
  napi_valuetype type;
  check(napi_typeof(env, value, &type));
  switch (type) {
    case napi_undefined: return 0;
    case napi_number: {
      // Both halves of the 64 bits, as C's conversions have it.
      double number;
      check(napi_get_value_double(env, value, &number));
      if (number >= 0x1p63 && number < 0x1p64) return static_cast<long>(In<unsigned long, void>(env, value).c);
      return In<long, void>(env, value).c;
    }
    case napi_bigint: {
      uint64_t bits;
      int sign;
      size_t words = 1;
      check(napi_get_value_bigint_words(env, value, &sign, &words, &bits));
      if (words > 1) typeError("must be of 64 bits");
      return static_cast<long>(sign ? -bits : bits);
    }
    default: return reinterpret_cast<long>(View::from(env, value).data());
  }
}

}  // namespace

template <typename Next>
struct In<Word, Next> {
  Word c;
  In(napi_env env, napi_value value) : c{wordOf(env, value)} {}
};

}  // namespace libposix

HEADER(unsafe) {
  FN_AS(syscall, [](int number, Word a, Word b, Word c, Word d, Word e, Word f) {
    return interruptible(number, a.value, b.value, c.value, d.value, e.value, f.value);
  });
  FN_AS(ioctl, [](int fd, unsigned long request, Word argp) {
    return static_cast<int>(interruptible(SYS_ioctl, fd, request, argp.value));
  });
  FN_AS(fcntl,
        [](int fd, int cmd, Word arg) { return static_cast<int>(interruptible(SYS_fcntl, fd, cmd, arg.value)); });
  FN_AS(getsockopt, [](int sockfd, int level, int optname, Word optval, Word optlen) {
    return getsockopt(sockfd, level, optname, optval.as<void>(), optlen.as<socklen_t>());
  });
  FN_AS(setsockopt, [](int sockfd, int level, int optname, Word optval, socklen_t optlen) {
    return setsockopt(sockfd, level, optname, optval.as<const void>(), optlen);
  });
  FN_AS(address, [](Value view) -> napi_value {
    napi_value result;
    const View memory = View::from(view.env, view.value);
    check(napi_create_bigint_uint64(view.env, reinterpret_cast<uint64_t>(memory.data()), &result));
    return result;
  });
}
