// How a JavaScript signal handler gets its turn. The C handler only records the signal; the JavaScript one runs at the
// next safe point: around a libposix call (callback in call.h) or in the event loop.
//
// A call that may block enters the kernel by `enter`. A signal that falls between the look at `delivered` and the
// `syscall` instruction would else be lost until the next event, so the C handler knows the addresses of these places
// and steps the program counter out of them. The kernel also puts the counter back on that instruction when it is about
// to restart a call for SA_RESTART: by the same rule the JavaScript handler then runs first, and which calls restart
// stays the kernel's own decision.
#pragma once
#include <node_api.h>
#include <signal.h>
#include <sys/syscall.h>

#include <cerrno>

#include "interrupt/enter.h"

namespace libposix {

/** Thrown out of a call that the kernel has not begun, or would begin again: run the handlers, convert anew, call. */
struct Interrupted {};

/** How many recorded signals wait for their JavaScript handler; always 0 in a thread that owns no handlers. */
extern constinit thread_local const volatile int *delivered [[gnu::tls_model("initial-exec")]];

/** Whether this is the thread that has JavaScript handlers. */
bool ownsHandlers();

/** Runs the handlers of all recorded signals; true when each had SA_RESTART. What one throws stays pending: a Fault. */
bool runHandlers();

/** One JavaScript handler and its sigaction(2); see native/signal.cc. */
int installHandler(napi_env env, int signum, napi_value handler, const struct sigaction *action);
int resetHandler(int signum, const struct sigaction *action);
bool isOurs(const struct sigaction &action);
struct sigaction installedAction(int signum);

/** Around a call that puts `mask` in force for its own time: the handlers it lets in run under that mask. */
class Suspension {
 public:
  explicit Suspension(const sigset_t *mask);
  ~Suspension();
  Suspension(const Suspension &) = delete;

 private:
  bool active;
};

/** Sees to it that no other thread takes a signal that this one blocks. */
void blockElsewhere();

/** `syscall(number, …)` for a call that may block: its result, or -1 and errno. */
template <typename... A>
  requires(sizeof...(A) <= 6)
long interruptible(long number, A... arguments) {
  long result;
  // libuv's own signals (SIGCHLD, SIGWINCH) have no handler in the program, so the program's calls do not end by them.
  do result = enter(delivered, number, (long)arguments...);
  while (result == -EINTR && *delivered == 0);
  if (result >= 0) return result;
  if (result == restart) throw Interrupted{};
  errno = static_cast<int>(-result);
  return -1;
}

}  // namespace libposix
