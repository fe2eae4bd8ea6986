// What stdio.h and its neighbours pass that no prototype says: characters, text or bytes to read, the arguments after
// a format; and what they return that is neither a count nor -1.
#pragma once
#include "internal/result.h"

namespace libposix {

// ---- parameters ----------------------------------------------------------------------------------------------------

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
  View view;
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
    return {view.as<const char>(), view.bytes()};
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
    if (!now.holds(size)) now.shorter(size);
    data = now.as<char>();
  }
};

template <typename Next>
struct In<Target, Next> {
  Target c;
  In(napi_env env, napi_value value) {
    View view = View::from(env, value);
    if (view.null()) rangeError("must not be null");
    c = {view.as<char>(), view.bytes(), env, value};
  }
};

// `...`: the array that lib's rest parameter is. `first` is the position of its first element in C's call.
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

// Runs what converts or checks element `i` of `rest`, whose place in C's call a fault then says: it has no name.
template <typename Body>
auto blameElement(const Rest &rest, size_t i, Body body) {
  try {
    return body();
  } catch (Fault &fault) {
    fault.text = "argument " + std::to_string(rest.first + i) + " " + fault.text;
    fault.argument = 0;
    throw;
  }
}

// ---- results -------------------------------------------------------------------------------------------------------

// What C may answer with EOF: the value; -errno after an error; null at the mere end.
struct Input {
  double value;
  int error = 0;
  bool end = false;
};

template <>
inline napi_value out<Input>(napi_env env, Input input) {
  return input.end ? noPointer(env, 0) : number(env, input.error ? -input.error : input.value);
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
struct InputBytes {
  std::string bytes;
  int error;
};

template <>
inline napi_value out<InputBytes>(napi_env env, InputBytes input) {
  if (input.bytes.empty()) return out<Input>(env, {.value = 0, .error = input.error, .end = input.error == 0});
  napi_value buffer;
  check(napi_create_buffer_copy(env, input.bytes.size(), input.bytes.data(), nullptr, &buffer));
  return buffer;
}

}  // namespace libposix
