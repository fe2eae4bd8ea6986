// Memory that JavaScript passes: any ArrayBufferView, an array of structs, or null for C's NULL.
#pragma once
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

#include "internal/fault.h"

namespace libposix {

// Owns a string literal's bytes. Not a unique_ptr: <memory> would cost every file that binds a call a fifth of a second
// to compile, a sixth of the whole build.
class Literal {
 public:
  Literal() = default;
  Literal(Literal &&other) noexcept : bytes_(std::exchange(other.bytes_, nullptr)) {}
  ~Literal() { delete[] bytes_; }
  char *make(size_t size) { return bytes_ = new char[size]; }

 private:
  char *bytes_ = nullptr;
};

class View {
 public:
  // NULL.
  View() = default;
  // Memory of C's own.
  View(void *data, size_t bytes) : data_(static_cast<std::byte *>(data)), least_(bytes) {}
  // What is neither a view nor null is a TypeError.
  static View from(napi_env env, napi_value value) {
    View view;
    if (!view.take(env, value)) notOne(env, value);
    return view;
  }
  // The same, but false for what is neither. No JavaScript runs meanwhile.
  bool take(napi_env env, napi_value value);
  // A string literal's bytes with its NUL, which `owner` then holds; false for what is no string.
  bool takeString(napi_env env, napi_value value, Literal &owner);

  bool null() const { return data_ == nullptr; }
  std::byte *data() const { return data_; }
  template <typename T>
  T *as() const {
    return reinterpret_cast<T *>(data_);
  }
  size_t bytes() const { return env_ ? count() : least_; }
  bool holds(size_t bytes) const { return bytes <= least_ || (env_ && bytes <= count()); }
  // The memory as `count` of T; a RangeError where it is too short or, for numbers, misaligned.
  template <typename T>
  T *holding(size_t count = 1) const {
    using Element = std::remove_all_extents_t<T>;
    size_t wanted;
    if (__builtin_mul_overflow(count, sizeof(T), &wanted)) wanted = SIZE_MAX;
    if (!holds(wanted)) shorter(wanted);
    if (std::is_arithmetic_v<Element> && reinterpret_cast<uintptr_t>(data_) % alignof(Element) != 0)
      misaligned(alignof(Element));
    return as<T>();
  }

  [[noreturn]] static void notOne(napi_env env, napi_value value);
  [[noreturn]] void shorter(size_t wanted) const;
  [[noreturn]] void past() const;

 private:
  bool takeOther(napi_env env, napi_value value);
  void takeNothing(napi_env env, napi_value value);
  size_t count() const;
  [[noreturn]] static void misaligned(size_t alignment);

  std::byte *data_ = nullptr;
  // A typed array's elements, which are no more than its bytes: enough to know for most checks. The bytes are another
  // call of Node-API, 35 to 50 ns on Node 20 of the 270 or so that a write of 64 bytes to a pipe takes in a loop.
  size_t least_ = 0;
  // The typed array whose bytes are still to be counted.
  napi_env env_ = nullptr;
  napi_value value_ = nullptr;
};

bool isNull(napi_env env, napi_value value);
bool isString(napi_env env, napi_value value);
bool isArray(napi_env env, napi_value value);
std::string string(napi_env env, napi_value value);
// What a value is, for messages.
std::string describe(napi_env env, napi_value value);

// The arrays of structs that lib/internal/array.ts makes: their elements lie in the view that is the property `bytes`,
// which can be neither changed nor replaced by a getter.
constexpr napi_type_tag structArray = {0x6d0c52f3a9e14b87, 0xb81f7e2c40d95a36};

}  // namespace libposix
