// The machinery between a JavaScript call and a C one. A header's .cc file holds only libc's own names:
//
//   HEADER(sys_socket) {
//     FN(shutdown);                       a function: converted by its own prototype
//     FN_AS(pipe, [](Array<int, 2> fd) {  one whose prototype under-says: a lambda with the missing part
//       return pipe(fd);
//     });
//     BLOCKING(accept);                   one that may block: a signal's JavaScript handler can run meanwhile
//     INT(AF_INET);                       a constant
//     STRUCT(linger) { FIELD(l_onoff); FIELD(l_linger); }
//   }
//
// A function returns its result, or -errno where C returns -1. What C's compiler would reject is thrown as a TypeError
// and what C leaves undefined as a RangeError, both before anything was called.
#pragma once
#include <cerrno>
#include <tuple>

#include "internal/argument.h"
#include "internal/interrupt.h"
#include "internal/object.h"
#include "internal/refusal.h"

namespace libposix {

// ---- results --------------------------------------------------------------------------------------------------------

template <typename R>
napi_value out(napi_env env, R value) {
  napi_value result = nullptr;
  if constexpr (std::same_as<R, napi_value>) {
    return value;
  } else if constexpr (std::same_as<R, bool>) {
    check(napi_create_int32(env, value, &result));
  } else if constexpr (std::same_as<R, std::string>) {
    check(napi_create_string_utf8(env, value.data(), value.size(), &result));
  } else if constexpr (std::is_pointer_v<R>) {
    static_assert(std::same_as<R, char *> || std::same_as<R, const char *>, "say what this pointer means: FN_AS");
    check(value ? napi_create_string_utf8(env, value, NAPI_AUTO_LENGTH, &result) : napi_get_null(env, &result));
  } else if constexpr (std::floating_point<R>) {
    return number(env, value);
  } else if constexpr (sizeof(R) < sizeof(int32_t) || std::same_as<R, int32_t>) {
    check(napi_create_int32(env, value, &result));
  } else if constexpr (std::same_as<R, uint32_t>) {
    check(napi_create_uint32(env, value, &result));
  } else {
    // A small integer costs V8 no heap number.
    if (std::in_range<int32_t>(value)) check(napi_create_int32(env, static_cast<int32_t>(value), &result));
    else return number(env, static_cast<double>(value));
  }
  return result;
}

// ---- the call -------------------------------------------------------------------------------------------------------

template <typename... A>
struct Types {
  template <size_t I>
  static auto at() {
    if constexpr (I < sizeof...(A)) return std::type_identity<std::tuple_element_t<I, std::tuple<A...>>>{};
    else return std::type_identity<void>{};
  }
  template <size_t I>
  using At = typename decltype(at<I>())::type;
};

template <typename F>
struct Signature : Signature<decltype(&F::operator())> {};
template <typename R, typename... A>
struct Signature<R (*)(A...)> {
  using Result = R;
  using Parameters = Types<A...>;
  static constexpr size_t arity = sizeof...(A);
};
template <typename R, typename... A>
struct Signature<R (*)(A...) noexcept> : Signature<R (*)(A...)> {};
#ifdef __clang__
// To clang, `noreturn` is part of the type.
template <typename R, typename... A>
struct Signature<R(__attribute__((noreturn)) *)(A...)> : Signature<R (*)(A...)> {};
template <typename R, typename... A>
struct Signature<R(__attribute__((noreturn)) *)(A...) noexcept> : Signature<R (*)(A...)> {};
#endif
template <typename R, typename... A>
struct Signature<R (*)(A..., ...)> {
  static_assert(sizeof(R) == 0, "a variadic function: bind it with FN_AS");
};
template <typename F, typename R, typename... A>
struct Signature<R (F::*)(A...) const> : Signature<R (*)(A...)> {};

// A function as a type, which a template can hold without a pointer to load.
template <auto function>
struct Named {};

template <typename F>
struct Callee {
  using S = Signature<F>;
  static decltype(auto) call(auto &&...arguments) { return F{}(arguments...); }
};
template <auto function>
struct Callee<Named<function>> {
  using S = Signature<decltype(function)>;
  static decltype(auto) call(auto &&...arguments) { return function(arguments...); }
};

// A function whose system call may block. The kernel gets it from us, with libc's types: see interrupt.h.
template <auto function, long number>
struct Blocking {};
template <auto function, long number>
struct Callee<Blocking<function, number>> {
  using S = Signature<decltype(function)>;
  static typename S::Result call(auto &&...arguments) {
    return static_cast<typename S::Result>(interruptible(number, arguments...));
  }
};

// Checks a buffer against the length that follows it.
template <typename Buffer, typename Size>
void bound(const char *call, const Buffer &buffer, const Size &length) {
  if constexpr (requires { buffer.holds(length.c); }) {
    if (!buffer.holds(length.c) && !refuses(call, length.c)) [[unlikely]]
      buffer.view.past();
  }
}

template <typename Argument>
Argument convert(napi_env env, const napi_value *argv, size_t index, size_t &position) {
  position = index + 1;
  return Argument(env, argv[index]);
}

template <typename Argument>
void convertAgain(Argument &in, napi_env env, const napi_value *argv, size_t index, size_t &position) {
  if constexpr (!RunsJavaScript<Argument>) in = convert<Argument>(env, argv, index, position);
}

// `position` is the argument being converted or checked, from 1, and 0 from the call on.
template <typename F, size_t... I>
napi_value invoke(napi_env env, [[maybe_unused]] const char *name, [[maybe_unused]] const napi_value *argv,
                  size_t &position, std::index_sequence<I...>) {
  using S = typename Callee<F>::S;
  using R = typename S::Result;
  using P = typename S::Parameters;
  std::tuple<In<typename P::template At<I>, typename P::template At<I + 1>>...> in{
      convert<In<typename P::template At<I>, typename P::template At<I + 1>>>(env, argv, I, position)...};
  if constexpr ((RunsJavaScript<std::tuple_element_t<I, decltype(in)>> || ...))
    (convertAgain(std::get<I>(in), env, argv, I, position), ...);
  [[maybe_unused]] auto pair = [&]<size_t J>(std::integral_constant<size_t, J>) {
    if constexpr (J + 1 < sizeof...(I)) {
      position = J + 2;
      bound(name, std::get<J>(in), std::get<J + 1>(in));
    }
  };
  (pair(std::integral_constant<size_t, I>{}), ...);
  position = 0;
  [[maybe_unused]] auto store = [](auto &parameter) {
    if constexpr (requires { parameter.store(); }) parameter.store();
  };
  if constexpr (std::is_void_v<R>) {
    Callee<F>::call(argument(std::get<I>(in))...);
    return undefined(env);
  } else {
    R result = Callee<F>::call(argument(std::get<I>(in))...);
    // Also where the call has failed: by ERANGE getsockopt says how long the value is.
    (store(std::get<I>(in)), ...);
    if constexpr (std::signed_integral<R>) {
      if (result == -1) return out<int>(env, -errno);
    }
    // A full read or write returns its own count, which is a JavaScript number already: napi_create_int32 would take 15
    // to 20 ns more, on Node 20, of the 270 or so that a write of 64 bytes to a pipe takes in a loop.
    if constexpr (std::same_as<R, ssize_t>) {
      napi_value count = nullptr;
      auto match = [&]<typename T, typename Next>(const In<T, Next> &parameter, napi_value value) {
        if constexpr (std::same_as<T, size_t>) count = static_cast<R>(parameter.c) == result ? value : count;
      };
      (match(std::get<I>(in), argv[I]), ...);
      if (count && result != 0) return count;  // 0 may have been -0
    }
    return out<R>(env, result);
  }
}

// fault.cc: makes the fault a JavaScript exception, unless one is pending.
void throwFault(napi_env env, const char *function, const Fault &fault);

// In a catch block: true when the call is to begin anew, false when what was thrown is now a JavaScript exception.
bool again(napi_env env, const char *function, size_t position) noexcept;

// Whether signals' handlers get their turn around it: what only helps lib must not run the program's code.
enum class Turn { Handlers, Nobody };

template <typename F, Turn turn = Turn::Handlers>
napi_value callback(napi_env env, napi_callback_info info) {
  constexpr bool runsHandlers = turn == Turn::Handlers;
  constexpr size_t arity = Callee<F>::S::arity;
  napi_value argv[arity + 1];
  size_t argc = arity;
  void *data;
  if (napi_get_cb_info(env, info, &argc, argv, nullptr, &data) != napi_ok) return nullptr;
  const auto *name = static_cast<const char *>(data);
  for (;;) {
    size_t position = 0;
    try {
      if (runsHandlers && *delivered && !beforeCall(env)) [[unlikely]]
        return nullptr;
      napi_value result = invoke<F>(env, name, argv, position, std::make_index_sequence<arity>{});
      if (runsHandlers && *delivered && !afterCall(env)) [[unlikely]]
        return nullptr;
      return result;
    } catch (...) {
      if (!again(env, name, position)) return nullptr;
    }
  }
}

}  // namespace libposix

#include "internal/header.h"
