// The cold half of argument.h and call.h: what is compiled once.
#include "internal/call.h"

#include <cmath>

// The package's sources are to build where npm has installed nothing.
#if __has_include(<napi.h>)
#include <napi.h>
#endif

namespace libposix {

bool again(napi_env env, const char *function, size_t position) noexcept {
  // To say what is wrong takes memory as well.
  try {
    try {
      throw;
    } catch (const Interrupted &) {
      // The handlers run first; they may have changed what the arguments' memory is.
      return true;
    } catch (Fault &fault) {
      if (fault.argument == 0) fault.argument = position;
      throwFault(env, function, fault);
#if __has_include(<napi.h>)
    } catch (const Napi::Error &error) {
      // What is written with node-addon-api says so that an exception is pending.
      error.ThrowAsJavaScriptException();
#endif
    }
  } catch (const std::bad_alloc &) {
    napi_throw_error(env, "ENOMEM", "out of memory");
  } catch (const std::exception &exception) {
    // std::length_error: more memory than there can be.
    napi_throw_error(env, "ENOMEM", exception.what());
  }
  return false;
}

Number Number::from(napi_env env, napi_value value) {
  double number;
  if (napi_get_value_double(env, value, &number) != napi_ok) [[unlikely]] {
    bool is;
    if (napi_get_value_bool(env, value, &is) != napi_ok) return {std::nan(""), 0, false};
    number = is;
  }
  const int32_t integer = number >= -0x1p31 && number < 0x1p31 ? static_cast<int32_t>(number) : 0;
  return {number, integer, integer == number};
}

void notAnInteger(napi_env env, napi_value value, int64_t least, uint64_t most) {
  typeError("must be an integer from " + std::to_string(least) + " to " + std::to_string(most) + ", not " +
            describe(env, value));
}

napi_valuetype Value::type() const {
  napi_valuetype type = napi_undefined;
  check(napi_typeof(env, value, &type));
  return type;
}

}  // namespace libposix
