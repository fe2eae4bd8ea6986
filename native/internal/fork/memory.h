// Where memory is looked at that is not ours: whether it is there, and what lies on the stack.
#pragma once
#include <sys/auxv.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <cstdint>

namespace libposix::forking {

// The kernel reads the set of signals, eight bytes, before it refuses what is to be done with it.
inline bool readableWord(uintptr_t at) {
  return syscall(SYS_rt_sigprocmask, ~0, at, nullptr, sizeof(uint64_t)) == -1 && errno == EINVAL;
}

/** Of a range that is shorter than a page. */
inline bool readable(uintptr_t at, size_t size) {
  return readableWord(at) && readableWord(at + size - sizeof(uint64_t));
}
inline bool readable(const void *at, size_t size) { return readable(reinterpret_cast<uintptr_t>(at), size); }

/** Where the main thread's stack ends: right after it lie the program's arguments and these random bytes. */
inline uintptr_t endOfStack() { return getauxval(AT_RANDOM); }

/** Calls `look` with the address of each word of the main thread's stack that is in use, and has `size` bytes after. */
template <typename Look>
[[gnu::no_sanitize_address]] void eachOnStack(size_t size, Look look) {
  const uintptr_t end = endOfStack();
  for (auto at = reinterpret_cast<uintptr_t>(__builtin_frame_address(0)); at + size <= end; at += sizeof(uintptr_t))
    look(at);
}

}  // namespace libposix::forking
