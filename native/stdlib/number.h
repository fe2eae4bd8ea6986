// What <stdlib.h> and <inttypes.h> share: text to numbers, and what an integer's own type has no room for.
#pragma once
#include <limits>

#include "internal/result.h"

namespace libposix {

// The strto… family: how far the number went, where asked for, and errno beside the value.
template <typename Convert>
WithErrno convert(const char *text, double *length, Convert body) {
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

// The ato… family is glibc's strto… of base 10, which sets errno as that does.
template <auto function>
constexpr auto toNumber = [](NonNull<const char *> nptr) {
  return convert(nptr, nullptr, [](const char *text, char **) { return function(text); });
};

// What has an absolute value in its own type.
template <typename T>
T negatable(T j) {
  if (j == std::numeric_limits<T>::min()) blame(1, [] { rangeError("has no absolute value in its type"); });
  return j;
}

// A numerator and a denominator whose quotient is in their type, which a fault calls `name`.
template <typename T>
void divisible(T numer, T denom, const char *name) {
  if (denom == 0 || (numer == std::numeric_limits<T>::min() && denom == -1))
    rangeError("the quotient is no " + std::string(name));
}

}  // namespace libposix
