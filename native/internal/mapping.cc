#include "internal/mapping.h"

#include <map>

#include "internal/guard.h"
#include "internal/lost-pages.h"

namespace libposix {

namespace {

// By address. A collected ArrayBuffer takes its memory with it, as nothing can reach that any more.
thread_local std::map<std::byte *, Owner> mappings;

int releaseUnused(const Mapping &mapping) {
  if (mapping.mapped || mapping.users > 0) return 0;
  unguardPages(mapping.data);
  return mapping.release(mapping.data, mapping.length);
}

int release(Mapping &mapping) {
  mapping.mapped = false;
  mappings.erase(mapping.data);
  return releaseUnused(mapping);
}

// As in C, a thread's end is not its memory's: ArrayBuffer.prototype.transfer makes another buffer of it, which nothing
// keeps from going to another thread.
void collect(napi_env env, void *, void *hint) {
  std::unique_ptr<Owner> owner(static_cast<Owner *>(hint));
  const Owner mapping = *owner;
  if (mapping->mapped && isAlive(env)) release(*mapping);
}

// The ArrayBuffer of a view, without running a getter of the caller's.
napi_value bufferOf(const Value &view) {
  napi_value buffer = nullptr;
  bool typed = false;
  check(napi_is_typedarray(view.env, view.value, &typed));
  if (typed) check(napi_get_typedarray_info(view.env, view.value, nullptr, nullptr, nullptr, &buffer, nullptr));
  else check(napi_get_dataview_info(view.env, view.value, nullptr, nullptr, &buffer, nullptr));
  return buffer;
}

}  // namespace

napi_value lend(napi_env env, const Mapping &mapping, size_t length) {
  const auto owner = std::make_shared<Mapping>(mapping);
  mappings[owner->data] = owner;
  napi_value view;
  auto hint = std::make_unique<Owner>(owner);
  // From here on the hint is the finalizer's, if that ever runs.
  if (napi_create_external_buffer(env, length, owner->data, guarded<collect>, hint.release(), &view) == napi_ok)
    return view;
  napi_value ignored;
  napi_get_and_clear_last_exception(env, &ignored);
  if (owner->mapped) release(*owner);
  throw Fault{Fault::Range, "is longer than a Buffer can be", 2};
}

Owner mappingAt(const View &view, Mapping::Release release) {
  const auto found = mappings.find(view.data());
  return found != mappings.end() && found->second->release == release ? found->second : nullptr;
}

const Mapping *mappingAround(const void *data, size_t length) {
  const auto *begin = static_cast<const std::byte *>(data);
  auto after = mappings.upper_bound(const_cast<std::byte *>(begin));
  if (after == mappings.begin()) return nullptr;
  const Mapping &mapping = *std::prev(after)->second;
  const auto at = static_cast<size_t>(begin - mapping.data);
  return at <= mapping.length && length <= mapping.length - at ? &mapping : nullptr;
}

Owner use(const View &view) {
  const auto found = mappings.find(view.data());
  if (found == mappings.end()) return nullptr;
  found->second->users++;
  return found->second;
}

void unuse(Mapping &mapping) {
  mapping.users--;
  releaseUnused(mapping);
}

int takeBack(const Value &view, const Owner &mapping) {
  check(napi_detach_arraybuffer(view.env, bufferOf(view)));
  return release(*mapping);
}

}  // namespace libposix
