// How a call that may block enters the kernel on x86-64; see enter.h for what the labels mean.
#pragma once

namespace libposix {

[[gnu::always_inline]] inline long enter(const volatile int *pending, long number, long a = 0, long b = 0, long c = 0,
                                         long d = 0, long e = 0, long f = 0) {
  long result = number;
  register long r10 asm("r10") = d;
  register long r8 asm("r8") = e;
  register long r9 asm("r9") = f;
  asm volatile(
      "1: cmpl $0, (%[pending])\n"
      "   jne 4f\n"
      "2: syscall\n"
      "3:\n"
      ".subsection 1\n"
      "4: mov %[restart], %[result]\n"
      "   jmp 3b\n"
      ".previous\n" LIBPOSIX_ENTRY
      : [result] "+a"(result)
      : [pending] "r"(pending), [restart] "i"(restart), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
      : "rcx", "r11", "cc", "memory");
  return result;
}

/** Of an interrupted thread. */
inline auto &programCounter(void *context) { return static_cast<ucontext_t *>(context)->uc_mcontext.gregs[REG_RIP]; }
inline auto &resultRegister(void *context) { return static_cast<ucontext_t *>(context)->uc_mcontext.gregs[REG_RAX]; }

}  // namespace libposix
