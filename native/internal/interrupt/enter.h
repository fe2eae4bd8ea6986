// How a call that may block enters the kernel: `enter`, in assembly, one file for each processor.
//
// From label 1 to 2 the kernel has not taken the call, or is about to take it again; at 3 it has returned. The table
// `libposix_calls` says where these places are, so that a signal handler can tell where it found the thread.
//
// The instructions stand in the caller itself. In a function of its own they would cost some 20 ns more for each return
// above them: on processors whose kernel guards its returns, a system call empties the predictor of returns.
#pragma once
#include <sys/ucontext.h>

#include <cerrno>
#include <cstdint>

namespace libposix {

// Results that no call returns to a program; the first is the kernel's own ERESTARTSYS.
constexpr long restart = -512;  // not taken: something waits that comes first
constexpr long unheard = -513;  // ended by a signal of which the program knows nothing

/** One such place: distances from where each of them is kept. */
struct Entry {
  int32_t begin, call, after;
  static const char *address(const int32_t &distance) { return reinterpret_cast<const char *>(&distance) + distance; }
};

/** Where a signal handler found the thread. */
enum class Place {
  Outside,
  Before,  // the kernel has not taken the call, or would take it again
  Ended,   // the signal has ended the call, which is about to return EINTR
  Done,    // the call is about to return what it has done, which may be less than without the signal
};
Place placeOf(void *context);

/** Makes a thread that is not Outside leave with this result. */
void leave(void *context, long result);

// "?": where the linker drops a second copy of the caller, it drops the entry too.
#define LIBPOSIX_ENTRY \
  ".pushsection libposix_calls, \"a?\"\n" \
  ".long 1b - ., 2b - ., 3b - .\n" \
  ".popsection\n"

/** `syscall(number, …)`: its result or -errno; `restart` if `*pending` is not 0; or what a handler left with. */
long enter(const volatile int *pending, long number, long a, long b, long c, long d, long e, long f);

}  // namespace libposix

#if defined(__x86_64__)
#include "internal/interrupt/enter/x86_64.h"
#elif defined(__aarch64__)
#include "internal/interrupt/enter/aarch64.h"
#else
#error "libposix needs its way into the kernel for this processor"
#endif

#undef LIBPOSIX_ENTRY
