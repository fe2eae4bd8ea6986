// JavaScript objects and lists, made member by member. Each failure is a Fault: of Node-API, so that none can be
// blamed on an argument.
#pragma once
#include <node_api.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <type_traits>

namespace libposix {

// What becomes of handles made in a loop: they end with the scope.
class Scope {
 public:
  explicit Scope(napi_env env);
  ~Scope();
  Scope(const Scope &) = delete;

 private:
  napi_env env_;
  napi_handle_scope scope_ = nullptr;
};

/** Whether JavaScript's objects can be touched: Node-API refuses that once the environment is being stopped. */
bool isAlive(napi_env env);

napi_value number(napi_env env, double value);
napi_value boolean(napi_env env, bool value);
napi_value text(napi_env env, const char *value);  // null for NULL
napi_value text(napi_env env, const std::string &value);
napi_value null(napi_env env);
napi_value undefined(napi_env env);
// A Buffer with a copy of these bytes.
napi_value bytes(napi_env env, const void *data, size_t size);

/** Keeps `value` in a reference until the environment ends, which frees none by itself; `place` is null again from then
 * on. */
void keepIn(napi_ref &place, napi_env env, napi_value value);

napi_value valueOf(napi_env env, auto value) {
  using T = decltype(value);
  if constexpr (std::is_convertible_v<T, napi_value>) return value;
  else if constexpr (std::is_same_v<T, bool>) return boolean(env, value);
  else if constexpr (std::is_arithmetic_v<T> || std::is_enum_v<T>) return number(env, static_cast<double>(value));
  else return text(env, value);
}

class Object {
 public:
  explicit Object(napi_env env);
  Object(napi_env env, napi_value object) : env_(env), object_(object) {}
  void set(const char *name, napi_value value);
  void set(const char *name, auto value) { set(name, valueOf(env_, value)); }
  operator napi_value() const { return object_; }
  napi_env env() const { return env_; }

 private:
  napi_env env_;
  napi_value object_;
};

class List {
 public:
  explicit List(napi_env env);
  void add(napi_value value);
  void add(auto value) { add(valueOf(env_, value)); }
  operator napi_value() const { return list_; }

 private:
  napi_env env_;
  napi_value list_;
  uint32_t length_ = 0;
};

}  // namespace libposix
