// How a JavaScript value becomes a C argument: one `In<T, Next>` for each kind of parameter, by its type in libc's
// prototype. What C's compiler would reject is a TypeError, what C leaves undefined a RangeError, both before anything
// is called.
#pragma once
#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <limits>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>

#include <napi.h>
#include <sys/socket.h>

namespace libposix {

// ---- faults ---------------------------------------------------------------------------------------------------------

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

// ---- memory: any ArrayBufferView, or null ---------------------------------------------------------------------------

struct View {
  std::byte *data = nullptr;
  size_t size = 0;

  // An ArrayBufferView, or null; what is neither is a TypeError, or false. `size` is in bytes where there are fewer
  // than `enough`; else it may be less, because it may count elements.
  static View from(napi_env env, napi_value value, size_t enough = SIZE_MAX) {
    View view;
    if (!view.take(env, value, enough)) notOne(env, value);
    return view;
  }
  bool take(napi_env env, napi_value value, size_t enough = SIZE_MAX);
  // A string literal's bytes with its NUL, which `owner` then holds; or false.
  bool takeString(napi_env env, napi_value value, std::unique_ptr<char[]> &owner);
  bool null() const { return data == nullptr; }
  template <typename T>
  T *as() const {
    return reinterpret_cast<T *>(data);
  }
  template <typename T>
  T *holding(size_t count = 1) const {
    if (size / sizeof(T) < count) shorter(count * sizeof(T));
    if (std::is_arithmetic_v<T> && reinterpret_cast<uintptr_t>(data) % alignof(T) != 0) misaligned(alignof(T));
    return as<T>();
  }
  // The bytes up to the first NUL, as a C string.
  const char *text() const;
  [[noreturn]] static void notOne(napi_env env, napi_value value);
  [[noreturn]] void shorter(size_t wanted) const;
  [[noreturn]] void past() const;
  [[noreturn]] void misaligned(size_t alignment) const;
};

// ---- parameters of lambdas, for what a prototype does not say -------------------------------------------------------

// `T *` that libc itself reads or writes, so that NULL is undefined: refused.
template <typename P>
struct NonNull {
  P pointer;
  operator P() const { return pointer; }
};

// `T name[count]`.
template <typename T, size_t count>
struct Array {
  T *data;
  operator T *() const { return data; }
  T &operator[](size_t i) const { return data[i]; }
};

// ---- one parameter: how a JavaScript value becomes a C argument of type T -------------------------------------------

// `Next` is the type of the parameter after it: `void *` means a buffer when its length follows.
template <typename T, typename Next>
struct In;

// `FILE *` is no view of memory, though C lets one look inside: native/stdio/stream.h says what it is.
template <typename Next>
struct In<FILE *, Next>;
template <typename Next>
struct In<NonNull<FILE *>, Next>;

template <typename T>
concept Integer = (std::integral<T> || std::is_enum_v<T>) && !std::same_as<T, bool>;

// A JavaScript number, and the integer that it is when 32 bits hold that: nearly every argument is so small, and from a
// double to 64 bits it is a long way. NaN: no number at all.
struct Number {
  double value;
  int32_t integer;
  bool small;
  static Number from(napi_env env, napi_value value);
};

[[noreturn]] void notAnInteger(napi_env env, napi_value value, double least, double most);

template <Integer T, typename Next>
struct In<T, Next> {
  using Value = std::conditional_t<std::is_enum_v<T>, int, T>;
  using Limits = std::numeric_limits<Value>;
  // 2^63 and 2^64 are doubles, 2^63-1 and 2^64-1 are not: compare below the power of two.
  static constexpr double least = static_cast<double>(Limits::min());
  static constexpr double past = 2.0 * static_cast<double>(Limits::max() / 2 + 1);
  T c;
  In(napi_env env, napi_value value) {
    const Number number = Number::from(env, value);
    c = static_cast<T>(number.integer);
    if (!number.small) [[unlikely]] {
      if (!(number.value >= least && number.value < past) || number.value != std::trunc(number.value))
        refuse(env, value);
      c = static_cast<T>(static_cast<Value>(number.value));
    } else if (!std::in_range<Value>(number.integer)) [[unlikely]] {
      refuse(env, value);
    }
  }
  [[noreturn]] static void refuse(napi_env env, napi_value value) {
    notAnInteger(env, value, least, static_cast<double>(Limits::max()));
  }
};

template <std::floating_point T, typename Next>
struct In<T, Next> {
  T c;
  In(napi_env env, napi_value value) {
    double number;
    if (napi_get_value_double(env, value, &number) != napi_ok) typeError("must be a number");
    c = static_cast<T>(number);
  }
};

// A JavaScript value as it is.
template <typename Next>
struct In<Napi::Value, Next> {
  Napi::Value c;
  In(napi_env env, napi_value value) : c(env, value) {}
};

template <typename Next>
struct In<View, Next> {
  View c;
  In(napi_env env, napi_value value) : c(View::from(env, value)) {}
};

template <typename T, size_t count, typename Next>
struct In<Array<T, count>, Next> {
  Array<T, count> c;
  In(napi_env env, napi_value value) {
    View view = View::from(env, value, count * sizeof(T));
    if (view.null()) rangeError("must not be null");
    c = {view.holding<T>(count)};
  }
};

template <typename T>
struct Unwrap {
  using type = T;
};
template <typename P>
struct Unwrap<NonNull<P>> {
  using type = P;
};

// A struct by value.
template <typename T, typename Next>
  requires((std::is_class_v<T> || std::is_union_v<T>) && std::is_trivially_copyable_v<T> &&
           std::same_as<typename Unwrap<T>::type, T>)
struct In<T, Next> {
  T c;
  In(napi_env env, napi_value value) {
    View view = View::from(env, value, sizeof(T));
    if (view.null()) typeError("must not be null");
    std::memcpy(&c, view.holding<T>(), sizeof(T));
  }
};

template <typename P>
concept Bytes =
    std::is_pointer_v<P> && (std::is_void_v<std::remove_pointer_t<P>> || sizeof(std::remove_pointer_t<P>) == 1 ||
                             std::same_as<std::remove_cv_t<std::remove_pointer_t<P>>, struct sockaddr>);
template <typename P>
concept Records = std::is_pointer_v<P> && std::is_class_v<std::remove_pointer_t<P>>;
template <typename L>
concept Length = std::same_as<L, size_t> || std::same_as<L, socklen_t> || std::same_as<L, socklen_t *>;
// What follows a buffer of type P. A uid_t and a mode_t are the same type as a socklen_t, which never follows a
// `const char *`.
template <typename L, typename P>
concept LengthOf = Length<L> && !(std::same_as<P, const char *> && std::same_as<L, socklen_t>);

template <typename T>
constexpr size_t sizeOf = 1;
template <typename T>
  requires(std::is_class_v<T> && !std::same_as<std::remove_cv_t<T>, struct sockaddr>)
constexpr size_t sizeOf<T> = sizeof(T);

std::string string(napi_env env, napi_value value);
bool isString(napi_env env, napi_value value);

// A buffer whose length is the next argument; a string where C takes a literal for `const char *` or `const void *`.
template <typename P, typename Next>
  requires((Bytes<typename Unwrap<P>::type> && LengthOf<Next, typename Unwrap<P>::type>) ||
           (Records<typename Unwrap<P>::type> && std::same_as<Next, size_t>))
struct In<P, Next> {
  using Pointer = typename Unwrap<P>::type;
  using Pointee = std::remove_pointer_t<Pointer>;
  static constexpr bool mayBeLiteral = std::is_const_v<Pointee> && (std::is_void_v<Pointee> || sizeOf<Pointee> == 1);
  napi_env env;
  napi_value value;
  View view;
  std::conditional_t<mayBeLiteral, std::unique_ptr<char[]>, std::nullptr_t> literal{};
  In(napi_env env, napi_value value) : env(env), value(value) {
    if (view.take(env, value, 1)) [[likely]] {
      if (!std::same_as<P, Pointer> && view.null()) rangeError("must not be null");
      return;
    }
    if constexpr (mayBeLiteral) {
      if (view.takeString(env, value, literal)) return;
    }
    View::notOne(env, value);
  }
  P convert() { return P{view.as<Pointee>()}; }
  // NULL has no end to run past: the kernel answers EFAULT where it needs the memory.
  void bound(size_t count) {
    if (count <= view.size / sizeOf<Pointee> || view.null()) [[likely]]
      return;
    if (literal == nullptr) view.take(env, value);
    if (count > view.size / sizeOf<Pointee>) view.past();
  }
};

// `socklen_t *len` behind a buffer: value and result. The kernel gets a copy of the value, which no other thread can
// raise.
template <typename Next>
struct In<socklen_t *, Next> {
  socklen_t *js = nullptr;
  socklen_t copy = 0;
  In(napi_env env, napi_value value) {
    View view = View::from(env, value, sizeof(socklen_t));
    if (view.null()) return;
    js = view.holding<socklen_t>();
    copy = *js;
  }
  socklen_t *convert() { return js ? &copy : nullptr; }
  void store() const {
    if (js) *js = copy;
  }
};

// `const char *` without a length: a string, or a view that holds a NUL.
template <typename P, typename Next>
  requires(std::same_as<typename Unwrap<P>::type, const char *> && !LengthOf<Next, const char *>)
struct In<P, Next> {
  std::string owned;
  const char *pointer = nullptr;
  In(napi_env env, napi_value value) {
    if (isString(env, value)) {
      owned = string(env, value);
      if (owned.find('\0') != std::string::npos) typeError("must not have a NUL inside");
      return;
    }
    View view = View::from(env, value);
    if (!view.null()) pointer = view.text();
    else if (!std::same_as<P, const char *>) rangeError("must not be null");
    isNull = view.null();
  }
  P convert() { return P{isNull || pointer ? pointer : owned.c_str()}; }
  bool isNull = false;
};

// `T *`: one T.
template <typename P, typename Next>
  requires(std::is_pointer_v<typename Unwrap<P>::type> && !Bytes<typename Unwrap<P>::type> &&
           !(Records<typename Unwrap<P>::type> && std::same_as<Next, size_t>) && !std::same_as<P, socklen_t *>)
struct In<P, Next> {
  using Pointee = std::remove_pointer_t<typename Unwrap<P>::type>;
  P c;
  In(napi_env env, napi_value value) {
    View view = View::from(env, value, sizeof(Pointee));
    if (!std::same_as<P, Pointee *> && view.null()) rangeError("must not be null");
    c = P{view.null() ? nullptr : view.holding<Pointee>()};
  }
};

}  // namespace libposix
