#include "internal/call.h"

namespace libposix {

// "…/native/sys/socket.cc" is "sys/socket", and so is "../sys/socket.cc", as node-gyp has it.
std::string Bindings::name() const {
  const std::string path = file, root = "native/", ending = ".cc";
  const size_t at = path.rfind(root);
  const size_t from = at == std::string::npos ? path.find_first_not_of("./") : at + root.size();
  return path.substr(from, path.size() - ending.size() - from);
}

void Header::define(const char *name, napi_callback callback) {
  napi_value function = nullptr;
  check(napi_create_function(env(), name, NAPI_AUTO_LENGTH, callback, const_cast<char *>(name), &function));
  set(name, function);
}

void Header::constant(const char *name, double value) { set(name, value); }

Layout::Layout(Header &header, const char *name, size_t size, size_t align)
    : layout_(header.env()), fields_(header.env()) {
  layout_.set("name", name);
  layout_.set("size", size);
  layout_.set("align", align);
  layout_.set("fields", fields_);
  // Where C has a function of the same name, the struct is found on it.
  napi_env env = header.env();
  napi_value same = nullptr;
  napi_valuetype type = napi_undefined;
  check(napi_get_named_property(env, header, name, &same));
  check(napi_typeof(env, same, &type));
  if (type == napi_function) Object(env, same).set("struct", layout_);
  else header.set(name, layout_);
}

void Layout::field(const char *name, size_t offset, size_t size, size_t element, const char *kind, bool array) {
  Object field(fields_.env());
  field.set("offset", offset);
  field.set("size", size);
  field.set("element", element);
  field.set("kind", kind);
  field.set("array", array);
  fields_.set(name, field);
}

// A bit-field has no address: where it lies is seen from the bits that are set.
void Layout::bits(const char *name, const std::byte *bytes, size_t size) {
  size_t first = 0, count = 0;
  auto set = [&](size_t bit) { return (std::to_integer<int>(bytes[bit / 8]) >> bit % 8 & 1) != 0; };
  while (!set(first)) first++;
  while (first + count < 8 * size && set(first + count)) count++;
  Object field(fields_.env());
  field.set("offset", first / 8);
  field.set("size", (first % 8 + count + 7) / 8);
  field.set("shift", first % 8);
  field.set("bits", count);
  field.set("kind", "bits");
  fields_.set(name, field);
}

}  // namespace libposix
