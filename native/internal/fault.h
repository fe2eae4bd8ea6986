// What is thrown in C++ and becomes an exception of JavaScript's in callback() (call.h).
#pragma once
#include <cstddef>
#include <string>
#include <utility>

#include <node_api.h>

namespace libposix {

struct Fault {
  enum Kind { Type, Range, Other, Pending } kind;
  std::string text;
  size_t argument = 0;  // from 1; 0: the call as a whole
};

[[noreturn]] inline void typeError(std::string text) { throw Fault{Fault::Type, std::move(text)}; }
[[noreturn]] inline void rangeError(std::string text) { throw Fault{Fault::Range, std::move(text)}; }

// Throws when Node-API reports a failure that no argument can be blamed for: a JavaScript exception is pending.
inline void check(napi_status status) {
  if (status != napi_ok) throw Fault{Fault::Pending, "Node-API failed"};
}

// Runs what converts or checks argument `position`, which a fault then names.
template <typename Body>
auto blame(size_t position, Body body) {
  try {
    return body();
  } catch (Fault &fault) {
    fault.argument = position;
    throw;
  }
}

}  // namespace libposix
