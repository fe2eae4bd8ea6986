// How a call that may block enters the kernel. From 1 to 2 the kernel has not taken the call, or will take it again; a
// recorded signal leaves by 3, as interrupt.h tells. The table `libposix_calls` says where these places are.
//
// The instructions stand in the caller itself: on processors whose kernel guards its returns, the processor has
// forgotten by then to where those of the program lead, and each costs some 20 ns.
#pragma once
#include <cstdint>

namespace libposix {

constexpr long restart = -512;  // the kernel's own ERESTARTSYS, which no call returns to a program

/** One such place: distances from where each of them is kept. */
struct Entry {
  int32_t begin, call, abort;
  static const char *address(const int32_t &distance) { return reinterpret_cast<const char *>(&distance) + distance; }
};

// "?": where the linker drops a second copy of the caller, it drops the entry too.
#define LIBPOSIX_ENTRY                    \
  ".pushsection libposix_calls, \"a?\"\n" \
  ".long 1b - ., 2b - ., 3b - .\n"        \
  ".popsection\n"

/** `syscall(number, …)`: its result or -errno; `restart` if a recorded signal waits for its handler. */
[[gnu::always_inline]] inline long enter(const volatile int *delivered, long number, long a = 0, long b = 0, long c = 0,
                                         long d = 0, long e = 0, long f = 0) {
#if defined(__x86_64__)
  long result = number;
  register long r10 asm("r10") = d;
  register long r8 asm("r8") = e;
  register long r9 asm("r9") = f;
  asm volatile(
      "1: cmpl $0, (%[delivered])\n"
      "   jne 3f\n"
      "2: syscall\n"
      "4:\n"
      ".subsection 1\n"
      "3: mov %[restart], %[result]\n"
      "   jmp 4b\n"
      ".previous\n" LIBPOSIX_ENTRY
      : [result] "+a"(result)
      : [delivered] "r"(delivered), [restart] "i"(restart), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
      : "rcx", "r11", "cc", "memory");
  return result;
#elif defined(__aarch64__)
  register long x8 asm("x8") = number;
  register long x0 asm("x0") = a;
  register long x1 asm("x1") = b;
  register long x2 asm("x2") = c;
  register long x3 asm("x3") = d;
  register long x4 asm("x4") = e;
  register long x5 asm("x5") = f;
  asm volatile(
      "1: ldr w9, [%[delivered]]\n"
      "   cbnz w9, 3f\n"
      "2: svc #0\n"
      "4:\n"
      ".subsection 1\n"
      "3: mov x0, %[restart]\n"
      "   b 4b\n"
      ".previous\n" LIBPOSIX_ENTRY
      : "+r"(x0)
      : [delivered] "r"(delivered), [restart] "i"(restart), "r"(x8), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5)
      : "x9", "cc", "memory");
  return x0;
#else
#error "libposix needs its way into the kernel for this processor"
#endif
}

#undef LIBPOSIX_ENTRY

}  // namespace libposix
