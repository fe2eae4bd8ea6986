// Memory of the kernel's that JavaScript has as a Buffer, until it is given back or nothing refers to it any more.
#pragma once
#include <memory>

#include "internal/argument.h"

namespace libposix {

// Owned by its ArrayBuffer and, while that is being made, by lend: Node-API may or may not run the finalizer of a
// Buffer that it could not make.
struct Mapping {
  // munmap(2), or what else takes such memory back.
  using Release = int (*)(void *data, size_t length);

  std::byte *data;
  size_t length, unit;  // `length` is a multiple of `unit`, the page's size
  Release release;
  bool readOnly = false;
  bool mapped = true;
  int users = 0;  // rings whose kernel is using it: it is released after them
};
using Owner = std::shared_ptr<Mapping>;

// A Buffer of `length` bytes of it; takes it back and throws where Node can make none of that length.
napi_value lend(napi_env env, const Mapping &mapping, size_t length);
// The mapping that begins where the view does and is released that way, or none.
Owner mappingAt(const View &view, Mapping::Release release);
// The mapping that holds so many bytes from there on, or none.
const Mapping *mappingAround(const void *data, size_t length);
// The mapping that begins there, or none: for a user of it, which ends by `unuse`.
Owner use(const View &view);
void unuse(Mapping &);
// Detaches the view's ArrayBuffer, and releases the memory.
int takeBack(const Value &view, const Owner &mapping);

}  // namespace libposix
