#include "internal/object.h"

#include "internal/argument.h"

namespace libposix {

Scope::Scope(napi_env env) : env_(env) { napi_open_handle_scope(env, &scope_); }

Scope::~Scope() {
  if (scope_) napi_close_handle_scope(env_, scope_);
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

}  // namespace libposix
