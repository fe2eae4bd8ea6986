// How a JavaScript signal handler gets its turn. The C handler only records the signal; the JavaScript one runs at the
// next safe point: around a libposix call (callback in call.h) or in the event loop.
//
// A call that may block enters the kernel by `enter`. A signal that falls between the look at `delivered` and the
// `syscall` instruction would otherwise be lost until the next event, so the C handler knows the addresses of these
// places and steps the program counter out of them. The kernel also puts the counter back on that instruction when it
// is about to restart a call for SA_RESTART: by the same rule the JavaScript handler then runs first, and which calls
// restart stays the kernel's own decision.
//
// What a handler throws goes to the caller of the call that the signal has interrupted, or of the next one where the
// call came to its end all the same: its result, which may be a descriptor or a child that was waited for, is not lost.
#pragma once
#include <node_api.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/syscall.h>

#include <cerrno>

#include "internal/interrupt/enter.h"
#include "internal/interrupt/thread.h"
#include "internal/nonblocking.h"

namespace libposix {

/** Thrown out of a call that the kernel has not begun, or would begin again: run the handlers, convert anew, call. */
struct Interrupted {};

/** Not 0 when this thread has something to see to before its next call: Thread::Pending. */
extern constinit thread_local const volatile int *delivered [[gnu::tls_model("initial-exec")]];

/** What there is to see to around a call; false: an exception is pending, or JavaScript cannot run any more. */
bool beforeCall(napi_env env);
bool afterCall(napi_env env);

/** Runs the handlers of all recorded signals; true when each had SA_RESTART and none threw. */
bool runHandlers();

/** After an interruption of a call that goes on: runs the handlers. False: the call is to be left, by Interrupted. */
bool goesOnWithin();

/** Whether this is the thread that has JavaScript handlers. */
bool ownsHandlers();

/** Whether a call of this thread's can be ended by something that calls for it: a handler, or a worker's end. */
inline bool canBeInterrupted() { return ownsHandlers() || (thisThread && !thisThread->main); }

/** Throws an Error in any thread but the main one. */
void ownSignalsHere();

/** One JavaScript handler, `run` as it is called, and its sigaction(2); see native/signal.cc. */
int installHandler(napi_env env, int signum, napi_value handler, napi_value run, const struct sigaction &wanted);
int resetHandler(int signum, const struct sigaction &wanted);
/** SIG_DFL in earnest, whoever has a handler there. */
void dropHandler(int signum);
bool isOurs(const struct sigaction &action);
bool isHandled(int signum);
napi_value handlerOf(napi_env env, int signum);
/** Flags and mask as the program has set them. */
struct sigaction shownAction(int signum, const struct sigaction &now);

/** sigprocmask(2). */
int changeMask(int how, const sigset_t *set, sigset_t *old);

/** Around a call that puts `mask` in force for its own time: the handlers it lets in run under that mask. */
class Suspension {
 public:
  explicit Suspension(const sigset_t *mask);
  ~Suspension();
  Suspension(const Suspension &) = delete;

  /** What the kernel is to have. */
  const void *mask() const { return given ? &value : nullptr; }

 private:
  bool given;
  uint64_t value;
  bool active;
};

/** Sees to it that no other thread takes a signal that this one blocks. */
void blockElsewhere();

/** The result of a call that lets signals in: what their handlers throw is thrown by this call. */
inline int letsIn(int result) {
  if (*delivered) [[unlikely]]
    thisThread->interrupted = true;
  return result;
}

/** overhear.cc: signals whose handlers are not the program's do not end the program's calls. */
void overhearAll();
bool mayBeUnheard();  // an EINTR of which nobody knows why

/** What to do about a result of `enter` that is no result: `anew` the call, with what is left of its time. */
bool goesOn(long &result, bool begun);

/**
 * Makes `call(again)`, which enters the kernel, until it has a result that C would see: that, or -1 and errno. A call
 * that is made again has begun before: it takes what is left of its time. It stands in the caller, as `enter` does.
 */
template <typename Call>
[[gnu::always_inline]] inline long insist(Call call) {
  for (bool again = false;; again = true) {
    long result = call(again);
    if (result >= 0) return result;
    if ((result == restart || result == unheard || result == -EINTR) && goesOn(result, again)) continue;
    errno = static_cast<int>(-result);
    return -1;
  }
}

/** rest.cc: whether a signal of which the program knows nothing came as a call returned what it had done. */
extern constinit thread_local bool cutShort [[gnu::tls_model("initial-exec")]];

/** How much C's call would do that nothing interrupts; -1: it says so elsewhere. 0 where less is no reason to go on. */
[[gnu::always_inline]] inline long wholeOf(long number, const long (&arguments)[6]) {
  switch (number) {
    case SYS_write:
    case SYS_pwrite64:
    case SYS_sendto: return arguments[2];
    case SYS_getrandom: return arguments[1];
    case SYS_recvfrom: return (arguments[3] & (MSG_WAITALL | MSG_PEEK)) == MSG_WAITALL ? arguments[2] : 0;
    case SYS_writev:
    case SYS_pwritev:
    case SYS_pwritev2:
    case SYS_sendmsg: return -1;
    default: return 0;
  }
}

/** Goes on with such a call that has done part of it, as one that nothing interrupts would: how much it has done then.
 */
long finish(long number, const long (&arguments)[6], long done, int64_t began);

/** timeout.cc: whether any socket of this process may have a SO_RCVTIMEO or SO_SNDTIMEO; what setsockopt reports. */
extern bool socketsTimeOut;
void noteSocketOption(int level, int option);
int64_t monotonicTime();

/** Waits in place of a call on a socket for what is left of its timeout; 0: make the call; else its result. */
long waitForSocket(long number, int fd, int64_t began);

/** `syscall(number, …)` for a call that may block: its result, or -1 and errno. */
template <typename... A>
  requires(sizeof...(A) <= 6)
[[gnu::always_inline]] inline long interruptible(long number, A... arguments) {
  const int64_t began = socketsTimeOut ? monotonicTime() : 0;
  for (;;) {
    const long result = insist([&](bool again) {
      if (again && began) [[unlikely]] {
        const long fd[] = {(long)arguments..., 0};
        if (long result = waitForSocket(number, static_cast<int>(fd[0]), began)) return result;
      }
      return enter(delivered, number, (long)arguments...);
    });
    if (result >= 0) {
      const long whole = wholeOf(number, {(long)arguments...});
      return whole == 0 || result == whole ? result : finish(number, {(long)arguments...}, result, began);
    }
    if (errno != EAGAIN || !waitsAsInC(number, {(long)arguments...})) return result;
  }
}

}  // namespace libposix
