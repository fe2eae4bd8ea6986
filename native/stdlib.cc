#include "call.h"
#include "stdio/values.h"

#include <climits>
#include <stdlib.h>
#include <unistd.h>

namespace libposix {

namespace {

// The strto… family: how far the number went, where asked for, and errno beside the value.
template <typename Convert>
Partly convert(const char *text, double *length, Convert body) {
  char *end = nullptr;
  errno = 0;
  double value = static_cast<double>(body(text, &end));
  int error = errno;
  // A base that is none leaves the pointer alone.
  if (length != nullptr) *length = end == nullptr ? -1 : static_cast<double>(end - text);
  return {value, error};
}

template <auto function>
constexpr auto toInteger = [](NonNull<const char *> nptr, double *end, int base) {
  return convert(nptr, end, [base](const char *text, char **rest) { return function(text, rest, base); });
};

template <auto function>
constexpr auto toReal = [](NonNull<const char *> nptr, double *end) {
  return convert(nptr, end, [](const char *text, char **rest) { return function(text, rest); });
};

char *templateOf(const Target &view) {
  if (std::memchr(view.data, 0, view.size) == nullptr) rangeError("the template holds no NUL: the string has no end");
  return view.data;
}

}  // namespace

}  // namespace libposix

HEADER(stdlib) {
  // ---- numbers: -1 is a value ----
  FN_AS(atoi, [](NonNull<const char *> s) { return static_cast<double>(atoi(s)); });
  FN_AS(atol, [](NonNull<const char *> s) { return static_cast<double>(atol(s)); });
  FN_AS(atoll, [](NonNull<const char *> s) { return static_cast<double>(atoll(s)); });
  FN_AS(atof, [](NonNull<const char *> s) { return atof(s); });
  FN_AS(strtol, toInteger<strtol>);
  FN_AS(strtoll, toInteger<strtoll>);
  FN_AS(strtoul, toInteger<strtoul>);
  FN_AS(strtoull, toInteger<strtoull>);
  FN_AS(strtod, toReal<strtod>);
  FN_AS(strtof, toReal<strtof>);
  FN_AS(abs, [](int j) { return abs(j); });
  FN(labs);
  FN(llabs);
  FN_AS(div, [](int numer, int denom, NonNull<div_t *> result) {
    if (denom == 0 || (numer == INT_MIN && denom == -1)) rangeError("the quotient is no int");
    *result.pointer = div(numer, denom);
  });
  FN_AS(ldiv, [](long numer, long denom, NonNull<ldiv_t *> result) {
    if (denom == 0 || (numer == LONG_MIN && denom == -1)) rangeError("the quotient is no long");
    *result.pointer = ldiv(numer, denom);
  });
  FN(rand);
  FN(srand);
  FN(random);
  FN(srandom);

  // ---- the environment ----
  FN_AS(getenv, [](NonNull<const char *> name) { return getenv(name); });
  FN_AS(setenv,
        [](const char *name, NonNull<const char *> value, int overwrite) { return setenv(name, value, overwrite); });
  FN_AS(unsetenv, [](const char *name) { return unsetenv(name); });
  // The environment keeps the memory that it is given, for ever: JavaScript's could move.
  FN_AS(putenv, [](NonNull<const char *> string) {
    char *kept = strdup(string);
    return kept ? putenv(kept) : -1;
  });
  // An environment that is NULL, as glibc leaves it, is more than Node bears.
  FN_AS(clearenv, [] {
    static char *none[] = {nullptr};
    if (clearenv() != 0) return -1;
    environ = none;
    return 0;
  });

  // ---- processes and files ----
  FN_AS(system, [](const char *command) { return system(command); });
  FN(_Exit);
  FN(abort);
  FN_AS(mkstemp, [](Target view) { return mkstemp(templateOf(view)); });
  FN_AS(mkostemp, [](Target view, int flags) { return mkostemp(templateOf(view), flags); });
  FN_AS(mkdtemp, [](Target view) { return mkdtemp(templateOf(view)) ? 0 : -1; });
  FN_AS(realpath, [](const char *path) { return Allocated{realpath(path, nullptr)}; });

  INT(EXIT_SUCCESS);
  INT(EXIT_FAILURE);
  INT(RAND_MAX);
  STRUCT_AS(div_t, ::div_t) {
    FIELD(quot);
    FIELD(rem);
  }
  STRUCT_AS(ldiv_t, ::ldiv_t) {
    FIELD(quot);
    FIELD(rem);
  }
}
