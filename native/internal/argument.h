// How a JavaScript value becomes a C argument: one `In<T, Next>` for each kind of parameter, by its type in libc's
// prototype and, for a pointer, the type of the parameter after it.
//
//   C parameter               JavaScript value                        refused
//   ------------------------  --------------------------------------  -------------------------------------------------
//   integer, enum             number or boolean, converted as C does  no integer, or one that C's conversion changes
//                             it: -1 is the largest unsigned           otherwise than by its sign: TypeError
//   double, float             number                                  TypeError
//   struct T                  its bytes                               NULL: TypeError; shorter than T: RangeError
//   T *                       one T                                   shorter than T, numbers misaligned: RangeError
//   const T *                 the same; C reads a copy of it          the same
//   T (*)[n], Array<T, n>     n of T                                  the same; Array: NULL, too
//   void *, char *, sockaddr * before a size_t, a socklen_t or a socklen_t *:
//                             so many bytes                           a length past their end: RangeError, unless the
//                                                                     kernel is certain to refuse it (refusal.h)
//   struct T * before size_t  so many of T                            the same
//   const void *, const char * before a length:
//                             a string's bytes and NUL, too           the same
//   socklen_t *               one socklen_t; C gets a copy            shorter, misaligned: RangeError
//   const char *              a string, or a view with a NUL in it;   a string with a NUL in it: TypeError;
//                             C reads a copy of it                    a view without one: RangeError
//   NonNull<P>                as P                                    NULL: RangeError
//   Descriptor                number, as int                          the same; one of Node's own is none that is open
//   View, Value               memory; a value as it is                nothing of Value
//
// What C's compiler would reject is a TypeError, what C leaves undefined a RangeError, both before anything is called.
// NULL is null, and every pointer may be NULL but in a NonNull, which a lambda says where libc itself looks: the kernel
// answers EFAULT. "A copy" is one that another thread cannot change between a check and its use.
#pragma once
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <limits>
#include <string>
#include <type_traits>
#include <utility>

#include <sys/socket.h>

#include "internal/view.h"

namespace libposix {

template <typename T, typename Next>
struct In;

// `FILE *` is no view of memory, though C lets one look inside: native/stdio/stream.h says what it is.
template <typename Next>
struct In<FILE *, Next>;

// What C gets for a converted value.
template <typename T>
decltype(auto) argument(T &in) {
  if constexpr (requires { in.convert(); }) return in.convert();
  else return (in.c);
}

// ---- numbers --------------------------------------------------------------------------------------------------------

template <typename T>
concept Integer = (std::integral<T> || std::is_enum_v<T>) && !std::same_as<T, bool>;

// A JavaScript number, and the integer that it is when 32 bits hold that: nearly every argument is so small, and from a
// double to 64 bits it is a long way. A boolean is 0 or 1, as in C; what is no number is NaN.
struct Number {
  double value;
  int32_t integer;
  bool small;
  static Number from(napi_env env, napi_value value);
};

[[noreturn]] void notAnInteger(napi_env env, napi_value value, int64_t least, uint64_t most);

// C converts a negative int to the unsigned value with the same bits. Of 64 bits JavaScript has the integers to 2^53,
// and above them those that a double is; 2^63 and 2^64, which are doubles, stand for 2^63-1 and 2^64-1, which are not.
template <Integer T, typename Next>
struct In<T, Next> {
  using Value = std::conditional_t<std::is_enum_v<T>, int, T>;
  using Signed = std::make_signed_t<Value>;
  static constexpr bool wide = sizeof(Value) == sizeof(int64_t);
  static constexpr double least =
      wide && std::unsigned_integral<Value> ? -0x1p53 : static_cast<double>(std::numeric_limits<Signed>::min());
  static constexpr double most = static_cast<double>(std::numeric_limits<Value>::max());
  T c;
  In(napi_env env, napi_value value) {
    const Number number = Number::from(env, value);
    c = static_cast<T>(number.integer);
    if (!number.small || (sizeof(Value) < sizeof(int32_t) && !inRange(number.value))) [[unlikely]] {
      if (!inRange(number.value)) refuse(env, value);
      const Value large = convert(number.value);
      if (static_cast<double>(large) != number.value && static_cast<double>(static_cast<Signed>(large)) != number.value)
        refuse(env, value);
      c = static_cast<T>(large);
    }
  }

 private:
  [[noreturn]] static void refuse(napi_env env, napi_value value) {
    notAnInteger(env, value, static_cast<int64_t>(least), std::numeric_limits<Value>::max());
  }
  static bool inRange(double value) { return value >= least && value <= most; }
  static Value convert(double value) {
    if (wide && value == most) return std::numeric_limits<Value>::max();
    return value < 0 ? static_cast<Value>(static_cast<Signed>(value)) : static_cast<Value>(value);
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

// ---- pointers -------------------------------------------------------------------------------------------------------

// `T *` that libc itself reads or writes, so that NULL is undefined.
template <typename P>
struct NonNull {
  P pointer;
  operator P() const { return pointer; }
};

template <typename P, typename Next>
struct In<NonNull<P>, Next> : In<P, Next> {
  In(napi_env env, napi_value value) : In<P, Next>(env, value) {
    if (this->null()) rangeError("must not be null");
  }
  NonNull<P> convert() { return {argument(static_cast<In<P, Next> &>(*this))}; }
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
template <typename P, typename Next>
concept Sized = (Bytes<P> && LengthOf<Next, P>) || (Records<P> && std::same_as<Next, size_t>);

// A buffer whose length is the next argument; a string where C takes a literal.
template <typename P, typename Next>
  requires(Sized<P, Next>)
struct In<P, Next> {
  using Pointee = std::remove_pointer_t<P>;
  static constexpr bool mayBeLiteral = std::is_const_v<Pointee> && !std::is_class_v<Pointee>;
  View view;
  std::conditional_t<mayBeLiteral, Literal, std::nullptr_t> literal{};
  In(napi_env env, napi_value value) {
    if (view.take(env, value)) [[likely]]
      return;
    if constexpr (mayBeLiteral) {
      if (view.takeString(env, value, literal)) return;
    }
    View::notOne(env, value);
  }
  bool null() const { return view.null(); }
  P convert() const { return view.as<Pointee>(); }
  // NULL has no end to run past: the kernel answers EFAULT where it needs the memory.
  bool holds(size_t count) const {
    if constexpr (Bytes<P>) return view.holds(count) || view.null();
    else return view.null() || count <= view.bytes() / sizeof(Pointee);
  }
};

// `socklen_t *` after a buffer: value and result.
template <typename Next>
struct In<socklen_t *, Next> {
  socklen_t *js = nullptr;
  socklen_t c = 0;
  In(napi_env env, napi_value value) {
    const View view = View::from(env, value);
    if (view.null()) return;
    js = view.holding<socklen_t>();
    c = *js;
  }
  bool null() const { return js == nullptr; }
  socklen_t *convert() { return js ? &c : nullptr; }
  void store() const {
    if (js) *js = c;
  }
};

template <typename P, typename Next>
  requires(std::same_as<P, const char *> && !Sized<P, Next>)
struct In<P, Next> {
  std::string text;
  bool isNull = false;
  In(napi_env env, napi_value value) {
    if (isString(env, value)) {
      text = string(env, value);
      if (text.find('\0') != std::string::npos) typeError("must not have a NUL inside");
      return;
    }
    const View view = View::from(env, value);
    isNull = view.null();
    if (isNull) return;
    const size_t length = strnlen(view.as<char>(), view.bytes());
    if (length == view.bytes()) rangeError("holds no NUL: the string has no end");
    text.assign(view.as<char>(), length);
  }
  bool null() const { return isNull; }
  const char *convert() const { return isNull ? nullptr : text.c_str(); }
};

template <typename P, typename Next>
  requires(std::is_pointer_v<P> && !Bytes<P> && !Sized<P, Next> && !std::is_const_v<std::remove_pointer_t<P>>)
struct In<P, Next> {
  P c;
  In(napi_env env, napi_value value) {
    const View view = View::from(env, value);
    c = view.null() ? nullptr : view.holding<std::remove_pointer_t<P>>();
  }
  bool null() const { return c == nullptr; }
};

template <typename P, typename Next>
  requires(std::is_pointer_v<P> && !Bytes<P> && !Sized<P, Next> && std::is_const_v<std::remove_pointer_t<P>>)
struct In<P, Next> {
  std::remove_cv_t<std::remove_pointer_t<P>> copy;
  bool isNull;
  In(napi_env env, napi_value value) {
    const View view = View::from(env, value);
    isNull = view.null();
    if (!isNull) std::memcpy(&copy, view.holding<std::remove_pointer_t<P>>(), sizeof(copy));
  }
  bool null() const { return isNull; }
  P convert() const { return isNull ? nullptr : &copy; }
};

// `T name[count]`.
template <typename T, size_t count>
struct Array {
  T *data;
  operator T *() const { return data; }
  T &operator[](size_t i) const { return data[i]; }
};

template <typename T, size_t count, typename Next>
struct In<Array<T, count>, Next> : In<NonNull<T (*)[count]>, Next> {
  In(napi_env env, napi_value value) : In<NonNull<T (*)[count]>, Next>(env, value) {}
  Array<T, count> convert() const { return {*this->c}; }
};

template <typename Next>
struct In<View, Next> {
  View c;
  In(napi_env env, napi_value value) : c(View::from(env, value)) {}
  bool null() const { return c.null(); }
};

// A struct by value.
template <typename T, typename Next>
  requires((std::is_class_v<T> || std::is_union_v<T>) && std::is_trivially_copyable_v<T>)
struct In<T, Next> {
  T c;
  In(napi_env env, napi_value value) {
    const View view = View::from(env, value);
    if (view.null()) typeError("must be a struct, not null");
    std::memcpy(&c, view.holding<T>(), sizeof(T));
  }
};

// A JavaScript value as it is, which the function itself converts.
struct Value {
  napi_env env;
  napi_value value;

  napi_valuetype type() const;
  Value element(uint32_t index) const;
};

template <typename Next>
struct In<Value, Next> {
  Value c;
  In(napi_env env, napi_value value) : c{env, value} {}
};

// An In whose conversion may run JavaScript (a getter of an array's element) says so. That could detach or resize what
// other arguments point to, which are then converted anew.
template <typename T>
concept RunsJavaScript = requires { T::runsJavaScript; };

}  // namespace libposix
