#include "internal/object.h"

#include <memory>

#include "internal/argument.h"
#include "internal/guard.h"

namespace libposix {

Scope::Scope(napi_env env) : env_(env) { napi_open_handle_scope(env, &scope_); }

Scope::~Scope() {
  if (scope_) napi_close_handle_scope(env_, scope_);
}

bool isAlive(napi_env env) {
  napi_value global;
  bool has = false;
  return napi_get_global(env, &global) == napi_ok &&
         napi_has_named_property(env, global, "globalThis", &has) == napi_ok;
}

napi_value number(napi_env env, double value) {
  napi_value result = nullptr;
  check(napi_create_double(env, value, &result));
  return result;
}

napi_value boolean(napi_env env, bool value) {
  napi_value result = nullptr;
  check(napi_get_boolean(env, value, &result));
  return result;
}

napi_value text(napi_env env, const char *value) {
  if (!value) return null(env);
  napi_value result = nullptr;
  check(napi_create_string_utf8(env, value, NAPI_AUTO_LENGTH, &result));
  return result;
}

napi_value text(napi_env env, const std::string &value) {
  napi_value result = nullptr;
  check(napi_create_string_utf8(env, value.data(), value.size(), &result));
  return result;
}

napi_value null(napi_env env) {
  napi_value result = nullptr;
  check(napi_get_null(env, &result));
  return result;
}

napi_value undefined(napi_env env) {
  napi_value result = nullptr;
  check(napi_get_undefined(env, &result));
  return result;
}

napi_value bytes(napi_env env, const void *data, size_t size) {
  napi_value result = nullptr;
  check(napi_create_buffer_copy(env, size, data, nullptr, &result));
  return result;
}

Object::Object(napi_env env) : env_(env) { check(napi_create_object(env, &object_)); }

void Object::set(const char *name, napi_value value) { check(napi_set_named_property(env_, object_, name, value)); }

List::List(napi_env env) : env_(env) { check(napi_create_array(env, &list_)); }

void List::add(napi_value value) { check(napi_set_element(env_, list_, length_++, value)); }

namespace {

struct Kept {
  napi_ref &place;
  napi_env env;
  napi_ref reference;
};

void release(void *data) {
  const std::unique_ptr<Kept> kept(static_cast<Kept *>(data));
  // Another may have come to its place.
  if (kept->place == kept->reference) kept->place = nullptr;
  napi_delete_reference(kept->env, kept->reference);
}

}  // namespace

void keepIn(napi_ref &place, napi_env env, napi_value value) {
  napi_ref reference;
  check(napi_create_reference(env, value, 1, &reference));
  auto kept = std::make_unique<Kept>(Kept{place, env, reference});
  check(napi_add_env_cleanup_hook(env, guarded<release>, kept.get()));
  kept.release();
  place = reference;
}

}  // namespace libposix
