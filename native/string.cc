#include "call.h"

#include <string.h>

#ifdef __GLIBC__
extern "C" int __xpg_strerror_r(int, char *, size_t);
#endif

namespace {

// As POSIX has it; glibc declares another one under this name.
int describe(int number, char *text, size_t size) {
#ifdef __GLIBC__
  return __xpg_strerror_r(number, text, size);
#else
  return strerror_r(number, text, size);
#endif
}

}  // namespace

HEADER(string) {
  FN(strerror);
  FN_AS(strerror_r, [](int errnum, NonNull<char *> buf, size_t buflen) { return describe(errnum, buf, buflen); });
  FN(strsignal);
  FN_AS(strcoll,
        [](NonNull<const char *> s1, NonNull<const char *> s2) { return static_cast<double>(strcoll(s1, s2)); });
}
