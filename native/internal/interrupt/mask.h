// Signal masks as the kernel has them.
#pragma once
#include <signal.h>
#include <sys/syscall.h>
#include <sys/ucontext.h>
#include <unistd.h>

#include <cstdint>
#include <cstring>

namespace libposix {

// The kernel's own signal set: bit n-1 is signal n.
using Mask = uint64_t;
constexpr Mask bit(int signum) { return Mask{1} << (signum - 1); }

// Raised by an instruction: while one is blocked, a fault ends the process, and V8 lives on some of them.
constexpr Mask synchronous = bit(SIGSEGV) | bit(SIGBUS) | bit(SIGFPE) | bit(SIGILL) | bit(SIGTRAP) | bit(SIGSYS);
// The two that glibc keeps for itself: no program can block them.
constexpr Mask internal = bit(32) | bit(33);
constexpr Mask everything = ~internal;
// What threads that want no signals have open all the same. The profiler's is sent to the thread it wants to see.
constexpr Mask unblockable = synchronous | internal | bit(SIGPROF);

inline Mask setMask(Mask mask) {
  Mask old = 0;
  syscall(SYS_rt_sigprocmask, SIG_SETMASK, &mask, &old, sizeof(Mask));
  return old;
}

inline Mask kernelMask(const sigset_t &set) {
  Mask mask;
  std::memcpy(&mask, &set, sizeof(mask));
  return mask;
}

// glibc's uc_sigmask is wider than what the kernel gives and takes.
inline Mask *maskOf(void *context) { return reinterpret_cast<Mask *>(&static_cast<ucontext_t *>(context)->uc_sigmask); }

}  // namespace libposix
