#include "internal/lost-pages.h"

#include <atomic>
#include <mutex>

#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "internal/interrupt.h"

namespace libposix {

namespace {

// Read by a signal handler, in any thread: ranges are used again and never freed.
struct Range {
  std::atomic<uintptr_t> begin{0};  // 0: free
  std::atomic<uintptr_t> end{0};
  std::atomic<size_t> unit{0};
  Range *next = nullptr;
};

std::atomic<Range *> ranges{nullptr};
std::mutex changing;

struct sigaction before = {};

// The handler of SIGBUS where the program has none.
void handle(int signum, siginfo_t *info, void *context) {
  int error = errno;
  struct sigaction now;
  if (replaceLostPage(*info)) {
    // The instruction is done anew.
  } else if (before.sa_flags & SA_SIGINFO) {
    before.sa_sigaction(signum, info, context);
  } else if (before.sa_handler != SIG_DFL && before.sa_handler != SIG_IGN) {
    before.sa_handler(signum);
  } else if (info->si_code > 0) {
    // Done anew it will end the process.
    signal(signum, SIG_DFL);
  } else if (before.sa_handler == SIG_DFL && sigaction(signum, nullptr, &now) == 0 && !isOurs(now)) {
    // Sent by somebody, and not to a handler of the program's, which hands on what it hears.
    signal(signum, SIG_DFL);
    syscall(SYS_tgkill, getpid(), gettid(), signum);
  }
  errno = error;
}

void installHandler() {
  struct sigaction now, ours = {};
  if (sigaction(SIGBUS, nullptr, &now) == -1 || isOurs(now)) return;
  if ((now.sa_flags & SA_SIGINFO) && now.sa_sigaction == handle) return;
  before = now;
  ours.sa_sigaction = handle;
  ours.sa_flags = SA_SIGINFO | SA_ONSTACK;
  sigaction(SIGBUS, &ours, nullptr);
}

}  // namespace

void guardPages(void *data, size_t length, size_t unit) {
  std::lock_guard<std::mutex> guard(changing);
  installHandler();
  // libc gives a named semaphore that is open already at the same address again.
  Range *range = nullptr;
  for (Range *known = ranges; known; known = known->next)
    if (known->begin == 0 || known->begin == reinterpret_cast<uintptr_t>(data)) {
      range = known;
      if (known->begin != 0) break;
    }
  if (range == nullptr) {
    range = new Range;
    range->next = ranges;
    ranges = range;
  }
  range->unit = unit;
  range->end = reinterpret_cast<uintptr_t>(data) + length;
  range->begin = reinterpret_cast<uintptr_t>(data);
}

void unguardPages(void *data) {
  std::lock_guard<std::mutex> guard(changing);
  for (Range *range = ranges; range; range = range->next)
    if (range->begin == reinterpret_cast<uintptr_t>(data)) range->begin = 0;
}

bool replaceLostPage(const siginfo_t &info) {
  if (info.si_signo != SIGBUS || info.si_code <= 0) return false;
  const auto address = reinterpret_cast<uintptr_t>(info.si_addr);
  for (const Range *range = ranges; range; range = range->next) {
    const uintptr_t begin = range->begin;
    if (begin == 0 || address < begin || address >= range->end) continue;
    auto *page = reinterpret_cast<void *>(address - (address - begin) % range->unit);
    constexpr int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED;
    return mmap(page, range->unit, PROT_READ | PROT_WRITE, flags, -1, 0) != MAP_FAILED;
  }
  return false;
}

}  // namespace libposix
