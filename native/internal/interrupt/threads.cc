#include <algorithm>
#include <mutex>
#include <vector>

#include "internal/interrupt.h"
#include "internal/interrupt/mask.h"
#include "internal/threads.h"
#include "internal/threads/list.h"

namespace libposix {

namespace {

// The main thread's mask is the program's.
void blockHere(unsigned, ucontext_t &context) {
  if (gettid() != getpid()) *maskOf(&context) |= ~unblockable;
}

}  // namespace

// In C's single thread a blocked signal waits. Here the kernel would hand one for the process to a thread of V8 or
// libuv that does not block it; those threads want no signals, so each is made to block them all. Threads to come
// inherit the mask of the one that makes them.
void blockElsewhere() {
  static std::mutex lock;
  static std::vector<pid_t> asked;
  std::lock_guard guard(lock);
  for (std::vector<pid_t> ids;;) {
    const bool listed = listThreads(ids);
    auto known = [](pid_t id) { return std::find(asked.begin(), asked.end(), id) != asked.end(); };
    if (listed && std::all_of(ids.begin(), ids.end(), known)) return;
    const Reached reached = reachThreads({blockHere});
    // Without a list libc has reached all there are.
    if (!listed) return;
    asked = ids;
    if (reached.silent == 0) continue;
    // The next call asks those again that may not have been reached.
    if (reached.silent > 0) std::erase(asked, reached.silent);
    else asked.clear();
    return;
  }
}

}  // namespace libposix
