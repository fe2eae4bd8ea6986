// Results of functions for which -1 alone does not say that they failed. lib/internal/result.ts has the table of all
// kinds of answers.
#pragma once
#include "internal/call.h"

namespace libposix {

// A number, and the errno that the call set beside it; 0: none. To JavaScript the number alone, or `[number, errno]`.
struct WithErrno {
  double value;
  int error;
};

template <>
inline napi_value out<WithErrno>(napi_env env, WithErrno result) {
  if (result.error == 0) return number(env, result.value);
  napi_value pair;
  check(napi_create_array_with_length(env, 2, &pair));
  check(napi_set_element(env, pair, 0, number(env, result.value)));
  check(napi_set_element(env, pair, 1, number(env, result.error)));
  return pair;
}

// Calls a function that may return `failure` without having failed: it failed if it also set errno.
template <typename Call>
WithErrno withErrno(double failure, Call call) {
  errno = 0;
  const auto value = static_cast<double>(call());
  return {value, value == failure ? errno : 0};
}

// Where C returns NULL: null for an error number of 0, -errno for any other.
inline napi_value noPointer(napi_env env, int error) {
  if (error != 0) return number(env, -error);
  napi_value null;
  check(napi_get_null(env, &null));
  return null;
}

}  // namespace libposix
