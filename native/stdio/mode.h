// `const char *mode` of a stream, without what has no place here.
#pragma once
#include <string>
#include <string_view>

#include "internal/argument.h"

namespace libposix {

struct Mode {
  const char *text;
  operator const char *() const { return text; }
};

template <typename Next>
struct In<Mode, Next> : In<NonNull<const char *>, Next> {
  std::string plain;

  In(napi_env env, napi_value value) : In<NonNull<const char *>, Next>(env, value) {
    plain = In<NonNull<const char *>, Next>::convert().pointer;
    if (plain.find(",ccs=") != plain.npos)
      rangeError("asks for a character set: a stream here has bytes, which libc forbids to one that has characters");
    // That libc maps the file, which is no one's to see but by SIGBUS where the file gets shorter.
    std::erase(plain, 'm');
  }
  Mode convert() const { return {plain.c_str()}; }
};

}  // namespace libposix
