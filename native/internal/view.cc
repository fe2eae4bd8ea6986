#include "internal/view.h"

#include <cstring>

namespace libposix {

namespace {

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

bool View::take(napi_env env, napi_value value) {
  void *memory = nullptr;
  if (napi_get_typedarray_info(env, value, nullptr, &least_, &memory, nullptr, nullptr) != napi_ok) [[unlikely]]
    return takeOther(env, value);
  data_ = static_cast<std::byte *>(memory);
  env_ = env;
  value_ = value;
  if (least_ == 0) [[unlikely]]
    takeNothing(env, value);
  return true;
}

// A view without bytes is not NULL.
void View::takeNothing(napi_env env, napi_value value) {
  static std::byte nothing;
  if (detached(env, value)) rangeError("is a view of a detached buffer");
  data_ = &nothing;
}

bool View::takeOther(napi_env env, napi_value value) {
  bool is = false;
  *this = View();
  if (isNull(env, value)) return true;
  if (napi_is_array(env, value, &is) == napi_ok && is) {
    napi_value bytes;
    if (napi_check_object_type_tag(env, value, &structArray, &is) != napi_ok || !is) return false;
    check(napi_get_named_property(env, value, "bytes", &bytes));
    return take(env, bytes);
  }
  // To Node-API a DataView is a buffer, too.
  if (napi_is_buffer(env, value, &is) != napi_ok || !is) return false;
  void *memory = nullptr;
  check(napi_get_buffer_info(env, value, &memory, &least_));
  data_ = static_cast<std::byte *>(memory);
  if (least_ == 0) takeNothing(env, value);
  return true;
}

bool View::takeString(napi_env env, napi_value value, Literal &owner) {
  if (!isString(env, value)) return false;
  size_t length = 0;
  check(napi_get_value_string_utf8(env, value, nullptr, 0, &length));
  char *bytes = owner.make(length + 1);
  check(napi_get_value_string_utf8(env, value, bytes, length + 1, &length));
  *this = View(bytes, length + 1);
  return true;
}

size_t View::count() const {
  size_t bytes = 0;
  check(napi_get_buffer_info(env_, value_, nullptr, &bytes));
  return bytes;
}

void View::notOne(napi_env env, napi_value value) {
  typeError("must be a view of memory (a struct, a typed array, a Buffer, an array of structs) or null, not " +
            describe(env, value) + (isArray(env, value) ? ": see array()" : ""));
}

void View::past() const { rangeError("is past the end: the buffer has " + std::to_string(bytes()) + " bytes"); }

void View::shorter(size_t wanted) const {
  rangeError("is too short: " + std::to_string(bytes()) + " bytes where C needs " + std::to_string(wanted));
}

void View::misaligned(size_t alignment) {
  rangeError("is misaligned: its offset must be a multiple of " + std::to_string(alignment));
}

bool isNull(napi_env env, napi_value value) {
  napi_valuetype type;
  return napi_typeof(env, value, &type) == napi_ok && type == napi_null;
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

bool isArray(napi_env env, napi_value value) {
  bool is = false;
  return napi_is_array(env, value, &is) == napi_ok && is;
}

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
    case napi_number: {
      napi_value text;
      check(napi_coerce_to_string(env, value, &text));
      return "the number " + string(env, text);
    }
    default: return isArray(env, value) ? "an Array" : "an object";
  }
}

}  // namespace libposix
