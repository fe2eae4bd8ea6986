// How a call that may block enters the kernel on 64-bit ARM; see enter.h for what the labels mean.
#pragma once

namespace libposix {

[[gnu::always_inline]] inline long enter(const volatile int *pending, long number, long a = 0, long b = 0, long c = 0,
                                         long d = 0, long e = 0, long f = 0) {
  register long x8 asm("x8") = number;
  register long x0 asm("x0") = a;
  register long x1 asm("x1") = b;
  register long x2 asm("x2") = c;
  register long x3 asm("x3") = d;
  register long x4 asm("x4") = e;
  register long x5 asm("x5") = f;
  asm volatile(
      "1: ldr w9, [%[pending]]\n"
      "   cbnz w9, 4f\n"
      "2: svc #0\n"
      "3:\n"
      ".subsection 1\n"
      "4: mov x0, %[restart]\n"
      "   b 3b\n"
      ".previous\n" LIBPOSIX_ENTRY
      : "+r"(x0)
      : [pending] "r"(pending), [restart] "i"(restart), "r"(x8), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5)
      : "x9", "cc", "memory");
  return x0;
}

/** Of an interrupted thread. */
inline auto &programCounter(void *context) { return static_cast<ucontext_t *>(context)->uc_mcontext.pc; }
inline auto &resultRegister(void *context) { return static_cast<ucontext_t *>(context)->uc_mcontext.regs[0]; }

}  // namespace libposix
