// Reaches every other thread of this process: V8's, libuv's, those of other addons. Each runs a function in the handler
// of a signal that none of them can block. Neither a right nor a descriptor is needed, and no /proc: where that does
// not list the threads, libc reaches them as it does for setuid(2).
#pragma once
#include <sys/types.h>
#include <sys/ucontext.h>

#include <vector>

namespace libposix {

/** What each is made to do. It may call what a signal handler may. */
struct Errand {
  void (*run)(unsigned index, ucontext_t &);  // `index` counts the threads in the order in which they come
  bool stay = false;                          // in the handler, until `releaseThreads`
};

struct Reached {
  unsigned count;
  pid_t silent;  // one that did not come in time, 0, or:
  enum : pid_t {
    Unknown = -1,  // neither /proc nor libc can tell which threads there are
    Unsent = -2,   // a signal could not be sent: RLIMIT_SIGPENDING
  };
};

/**
 * Sends all other threads on an errand, or those of these ids, and waits until they have done it. Those that stay may
 * hold locks: the caller must not allocate memory before it has released them or knows better.
 */
Reached reachThreads(const Errand &, const std::vector<pid_t> *only = nullptr);
void releaseThreads();

/** Whether one has been started since by one that had not been reached yet. */
bool threadsJoined();

}  // namespace libposix
