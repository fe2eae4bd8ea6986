#include "internal/call.h"
#include "internal/newer.h"

#include <string.h>

#ifdef __GLIBC__
extern "C" int __xpg_strerror_r(int, char *, size_t);
#endif

namespace {

// As POSIX has it; glibc declares another one under this name.
int messageInto(int number, char *text, size_t size) {
#ifdef __GLIBC__
  return __xpg_strerror_r(number, text, size);
#else
  return strerror_r(number, text, size);
#endif
}

// One of the functions that describe a number, and the number.
struct Description {
  const char *(*function)(int);
  int number;
};

}  // namespace

namespace libposix {

template <>
napi_value out(napi_env env, Description of) {
  return of.function ? text(env, of.function(of.number)) : number(env, -ENOSYS);
}

}  // namespace libposix

HEADER(string) {
  FN(strerror);
  FN_AS(strerror_r, [](int errnum, NonNull<char *> buf, size_t buflen) { return messageInto(errnum, buf, buflen); });
  FN(strsignal);
  FN_AS(strerrorname_np, [](int errnum) { return Description{strerrorname_np, errnum}; });
  FN_AS(strerrordesc_np, [](int errnum) { return Description{strerrordesc_np, errnum}; });
  FN_AS(sigabbrev_np, [](int sig) { return Description{sigabbrev_np, sig}; });
  FN_AS(sigdescr_np, [](int sig) { return Description{sigdescr_np, sig}; });
  FN_AS(strcoll,
        [](NonNull<const char *> s1, NonNull<const char *> s2) { return static_cast<double>(strcoll(s1, s2)); });
  FN_AS(strverscmp,
        [](NonNull<const char *> s1, NonNull<const char *> s2) { return static_cast<double>(strverscmp(s1, s2)); });
}
