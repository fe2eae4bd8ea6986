#include "internal/stack.h"

#include <cstdint>

#include <pthread.h>

namespace libposix {

namespace {

// Where the stack ends; where nobody says so (no /proc, which glibc asks about a process's first thread), a little
// below where it is in use.
uintptr_t findEnd(uintptr_t here) {
  constexpr size_t little = 128 * 1024;
  pthread_attr_t attributes;
  if (pthread_getattr_np(pthread_self(), &attributes) != 0) return here - little;
  void *end = nullptr;
  size_t size = 0;
  pthread_attr_getstack(&attributes, &end, &size);
  pthread_attr_destroy(&attributes);
  return reinterpret_cast<uintptr_t>(end);
}

}  // namespace

bool stackHolds(size_t levels, size_t frame) {
  // For what is called at the deepest level, a signal's handler included.
  constexpr size_t reserve = 64 * 1024;
  const auto here = reinterpret_cast<uintptr_t>(__builtin_frame_address(0));
  thread_local const uintptr_t end = findEnd(here);
  size_t wanted;
  if (__builtin_mul_overflow(levels, frame, &wanted) || __builtin_add_overflow(wanted, reserve, &wanted)) return false;
  return here > end && here - end >= wanted;
}

}  // namespace libposix
