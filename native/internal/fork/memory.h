// Whether memory that a guess leads to is there.
#pragma once
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
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

}  // namespace libposix::forking
