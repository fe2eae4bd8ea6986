// What the registers of an interrupted thread tell about the system call in which it slept.
#pragma once
#include <sys/ucontext.h>

#include <cerrno>
#include <cstdint>
#include <cstring>

#include "internal/fork/standstill.h"

namespace libposix::forking {

// A thread that slept in a call is found at the instruction of the call, which is done again, or after it, with
// -EINTR.
#if defined(__x86_64__)

inline bool isCall(uint64_t pc) {
  constexpr uint8_t syscall[] = {0x0f, 0x05};
  // Only what surely is mapped is looked at.
  return (pc & 0xfff) <= 0xffe && std::memcmp(reinterpret_cast<const void *>(pc), syscall, sizeof(syscall)) == 0;
}

inline void readCall(const ucontext_t &context, Thread &thread) {
  const greg_t *r = context.uc_mcontext.gregs;
  const int order[] = {REG_RDI, REG_RSI, REG_RDX, REG_R10, REG_R8, REG_R9};
  for (int i = 0; i < 6; i++) thread.arguments[i] = static_cast<uint64_t>(r[order[i]]);
  const auto pc = static_cast<uint64_t>(r[REG_RIP]);
  thread.call = Thread::Running;
  // The kernel was there: the instruction leaves the address after it in rcx.
  if (isCall(pc) && static_cast<uint64_t>(r[REG_RCX]) == pc + 2) thread.call = r[REG_RAX];
  else if ((pc & 0xfff) >= 2 && r[REG_RAX] == -EINTR && isCall(pc - 2)) thread.call = Thread::Interrupted;
}

#elif defined(__aarch64__)

inline void readCall(const ucontext_t &context, Thread &thread) {
  const auto &m = context.uc_mcontext;
  for (int i = 0; i < 6; i++) thread.arguments[i] = m.regs[i];
  auto isCall = [](uint64_t pc) { return *reinterpret_cast<const uint32_t *>(pc) == 0xd4000001; };
  thread.call = Thread::Running;
  if (isCall(m.pc)) thread.call = static_cast<long>(m.regs[8]);
  else if ((m.pc & 0xfff) >= 4 && static_cast<int64_t>(m.regs[0]) == -EINTR && isCall(m.pc - 4))
    thread.call = Thread::Interrupted;
}

#endif

}  // namespace libposix::forking
