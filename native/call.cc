// The cold half of argument.h and call.h: what is compiled once.
#include "call.h"

namespace libposix {

namespace {

std::string describe(napi_env env, napi_value value) {
  napi_valuetype type = napi_undefined;
  napi_typeof(env, value, &type);
  switch (type) {
    case napi_undefined: return "undefined";
    case napi_null: return "null";
    case napi_string: return "a string";
    case napi_symbol: return "a symbol";
    case napi_function: return "a function";
    case napi_bigint: return "a bigint";
    case napi_boolean: return "a boolean";
    case napi_number: return Napi::Value(env, value).ToString().Utf8Value();
    default: return "an object";
  }
}

std::string decimal(double value) {
  char text[32];
  snprintf(text, sizeof(text), "%.0f", value);
  return text;
}

// Only an empty view can be one of a detached buffer. Asked of Node-API, not of the view's property `buffer`: a getter
// of the caller's could detach what the arguments before this one point to.
bool detached(napi_env env, napi_value view) {
  napi_value buffer = nullptr;
  bool is = false, result = false;
  if (napi_is_typedarray(env, view, &is) == napi_ok && is) {
    if (napi_get_typedarray_info(env, view, nullptr, nullptr, nullptr, &buffer, nullptr) != napi_ok) return false;
  } else if (napi_get_dataview_info(env, view, nullptr, nullptr, &buffer, nullptr) != napi_ok) {
    return false;
  }
  return napi_is_detached_arraybuffer(env, buffer, &result) == napi_ok && result;
}

}  // namespace

napi_value throwFault(napi_env env, const char *function, const Fault &fault) {
  std::string text = std::string(function) + "()";
  if (fault.argument != 0) text += ": argument " + std::to_string(fault.argument) + " " + fault.text;
  else text += ": " + fault.text;
  switch (fault.kind) {
    case Fault::Type: napi_throw_type_error(env, nullptr, text.c_str()); break;
    case Fault::Range: napi_throw_range_error(env, nullptr, text.c_str()); break;
    case Fault::Other: napi_throw_error(env, nullptr, text.c_str()); break;
    case Fault::Pending: {
      bool pending = false;
      if (napi_is_exception_pending(env, &pending) == napi_ok && !pending) napi_throw_error(env, nullptr, text.c_str());
    }
  }
  return nullptr;
}

Number Number::from(napi_env env, napi_value value) {
  double number;
  if (napi_get_value_double(env, value, &number) != napi_ok) return {std::nan(""), 0, false};
  const int32_t integer = number >= -0x1p31 && number < 0x1p31 ? static_cast<int32_t>(number) : 0;
  return {number, integer, integer == number};
}

void notAnInteger(napi_env env, napi_value value, double least, double most) {
  typeError("must be an integer from " + decimal(least) + " to " + decimal(most) + ", not " + describe(env, value));
}

bool View::take(napi_env env, napi_value value, size_t enough) {
  void *memory = nullptr;
  size = 0;
  // Elements are counted first, and bytes only where there are too few of them. A view that is no typed array is a
  // buffer to Node-API, which takes longer.
  if (napi_get_typedarray_info(env, value, nullptr, &size, &memory, nullptr, nullptr) == napi_ok) {
    if (size < enough) check(napi_get_buffer_info(env, value, nullptr, &size));
  } else {
    napi_valuetype kind;
    bool is = false;
    data = nullptr;
    if (napi_typeof(env, value, &kind) == napi_ok && kind == napi_null) return true;
    if (napi_is_buffer(env, value, &is) != napi_ok || !is) return false;
    check(napi_get_buffer_info(env, value, &memory, &size));
  }
  static std::byte empty;
  data = static_cast<std::byte *>(memory);
  if (size == 0) {
    if (detached(env, value)) rangeError("is a view of a detached buffer");
    data = &empty;
  }
  return true;
}

void View::notOne(napi_env env, napi_value value) {
  typeError("must be a view of memory (a struct, a typed array, a Buffer) or null, not " + describe(env, value));
}

const char *View::text() const {
  if (std::memchr(data, 0, size) == nullptr) rangeError("holds no NUL: the string has no end");
  return as<const char>();
}

bool View::takeString(napi_env env, napi_value value, std::unique_ptr<char[]> &owner) {
  if (!isString(env, value)) return false;
  const std::string text = string(env, value);
  size = text.size() + 1;
  owner = std::make_unique<char[]>(size);
  std::memcpy(owner.get(), text.c_str(), size);
  data = reinterpret_cast<std::byte *>(owner.get());
  return true;
}

void View::past() const { rangeError("is past the end: the buffer has " + std::to_string(size) + " bytes"); }

void View::shorter(size_t wanted) const {
  rangeError("is too short: " + std::to_string(size) + " bytes where C needs " + std::to_string(wanted));
}

void View::misaligned(size_t alignment) const {
  rangeError("is misaligned: its offset must be a multiple of " + std::to_string(alignment));
}

bool isString(napi_env env, napi_value value) {
  napi_valuetype type;
  return napi_typeof(env, value, &type) == napi_ok && type == napi_string;
}

std::string string(napi_env env, napi_value value) {
  size_t length = 0;
  check(napi_get_value_string_utf8(env, value, nullptr, 0, &length));
  std::string text(length, '\0');
  check(napi_get_value_string_utf8(env, value, text.data(), length + 1, &length));
  return text;
}

}  // namespace libposix
