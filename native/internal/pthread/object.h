// What a call of <pthread.h> or <semaphore.h> works on: one T of libc's in memory that other threads, or processes, see
// too. Whatever bytes they leave there, no call follows a pointer in them.
#pragma once
#include "internal/call.h"
#include "internal/pthread/futex.h"

namespace libposix {

template <typename T>
struct Synced {
  T *at;
  napi_env env;
  napi_value value;

  /** After JavaScript has run: the memory may have gone. */
  T *again() const;
};

template <typename T, typename Next>
struct In<Synced<T>, Next> {
  Synced<T> c;
  In(napi_env env, napi_value value) : c{nullptr, env, value} {
    const View view = View::from(env, value);
    if (view.null()) rangeError("must not be null");
    c.at = view.holding<T>();
    // The kernel waits for whole words, and libc adds two of a semaphore's at once.
    if (reinterpret_cast<uintptr_t>(c.at) % alignof(T) != 0)
      rangeError("is misaligned: its address must be a multiple of " + std::to_string(alignof(T)));
  }
};

template <typename T>
T *Synced<T>::again() const {
  return In<Synced<T>, void>(env, value).c.at;
}

/** `const struct timespec *abstime`: in memory that no other thread changes meanwhile. */
using Time = const timespec *;

}  // namespace libposix
