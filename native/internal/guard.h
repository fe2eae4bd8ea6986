// What Node and libuv call: finalizers, cleanup hooks, the loop's callbacks. Their own frames are built without
// exceptions, so one that left these functions would end the process. There is nobody to tell of it either: memory has
// run out, or JavaScript cannot run any more.
#pragma once

namespace libposix {

template <auto function, typename Call>
struct Guarded;

template <auto function, typename... A>
struct Guarded<function, void (*)(A...)> {
  static void call(A... arguments) noexcept {
    try {
      function(arguments...);
    } catch (...) {}
  }
};

template <auto function, typename F, typename... A>
struct Guarded<function, void (F::*)(A...) const> : Guarded<function, void (*)(A...)> {};

template <typename F>
struct CallOf {
  using type = F;
};
template <typename F>
  requires requires { &F::operator(); }
struct CallOf<F> {
  using type = decltype(&F::operator());
};

/** `function`, or a lambda, which may throw, as one that does not. */
template <auto function>
constexpr auto guarded = &Guarded<function, typename CallOf<decltype(function)>::type>::call;

}  // namespace libposix
