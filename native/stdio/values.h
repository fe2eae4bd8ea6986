// What stdio.h and its neighbours pass that no prototype says: characters, text or bytes to read, the arguments behind
// a format; and what they return that is neither a count nor -1.
#pragma once
#include "../call.h"

namespace libposix {

// ---- parameters
// ----------------------------------------------------------------------------------------------------------------

// `int c`, a character: its code, or a string of one byte, which is how a C character constant is written in
// JavaScript.
struct Character {
  int code;
  operator int() const { return code; }
};

int character(napi_env env, napi_value value);

template <typename Next>
struct In<Character, Next> {
  Character c;
  In(napi_env env, napi_value value) : c{character(env, value)} {}
};

// `const void *`, never NULL: a view, or a string with the NUL that a literal has.
struct Source {
  const char *data;
  size_t size;
};

template <typename Next>
struct In<Source, Next> {
  std::string literal;
  View view{nullptr, 0};
  In(napi_env env, napi_value value) {
    if (isString(env, value)) {
      literal = string(env, value);
      return;
    }
    view = View::from(env, value);
    if (view.null()) rangeError("must not be null");
  }
  Source convert() const {
    if (view.null()) return {literal.data(), literal.size() + 1};
    return {view.as<const char>(), view.size};
  }
};

// Memory that libc fills, never NULL.
struct Target {
  char *data;
  size_t size;
  napi_env env = nullptr;
  napi_value value = nullptr;

  // A signal handler that ran meanwhile may have taken the memory away.
  void stillThere() {
    View now = View::from(env, value);
    if (now.size < size) now.shorter(size);
    data = now.as<char>();
  }
};

template <typename Next>
struct In<Target, Next> {
  Target c;
  In(napi_env env, napi_value value) {
    View view = View::from(env, value);
    if (view.null()) rangeError("must not be null");
    c = {view.as<char>(), view.size, env, value};
  }
};

// `...`: the array that lib's rest parameter is. `first` is the position of its first element in the call, for faults
// to name.
struct Rest {
  napi_env env;
  napi_value array;
  uint32_t count;
  size_t first;

  napi_value at(uint32_t i) const {
    napi_value element;
    check(napi_get_element(env, array, i, &element));
    return element;
  }
};

template <typename Next>
struct In<Rest, Next> {
  Rest c;
  In(napi_env env, napi_value value) : c{env, value, 0, 0} {
    if (napi_get_array_length(env, value, &c.count) != napi_ok) typeError("must be an array");
  }
};

// ---- results
// -------------------------------------------------------------------------------------------------------------------

// What C may answer with EOF: the value; -errno after an error; null at the mere end.
struct Got {
  double value;
  int error = 0;
  bool end = false;
};

template <>
inline napi_value out<Got>(napi_env env, Got got) {
  if (!got.end) return number(env, got.error ? -got.error : got.value);
  napi_value null;
  check(napi_get_null(env, &null));
  return null;
}

// A value that stands although errno was set: the value alone, or `[value, errno]`.
struct Partly {
  double value;
  int error;
};

template <>
inline napi_value out<Partly>(napi_env env, Partly result) {
  if (result.error == 0) return number(env, result.value);
  napi_value both;
  check(napi_create_array_with_length(env, 2, &both));
  check(napi_set_element(env, both, 0, number(env, result.value)));
  check(napi_set_element(env, both, 1, number(env, result.error)));
  return both;
}

// Memory that libc has allocated, NUL-terminated text: a Buffer of JavaScript's own, or -errno where C returns NULL.
struct Allocated {
  char *text;
};

napi_value takeText(napi_env env, char *text);

template <>
inline napi_value out<Allocated>(napi_env env, Allocated result) {
  return result.text ? takeText(env, result.text) : number(env, -errno);
}

// Bytes that were read: a Buffer; with none, -errno, or null at the mere end.
struct Taken {
  std::string bytes;
  int error;
};

template <>
inline napi_value out<Taken>(napi_env env, Taken taken) {
  if (taken.bytes.empty()) return out<Got>(env, {.value = 0, .error = taken.error, .end = taken.error == 0});
  napi_value buffer;
  check(napi_create_buffer_copy(env, taken.bytes.size(), taken.bytes.data(), nullptr, &buffer));
  return buffer;
}

}  // namespace libposix
