// The thread that has JavaScript signal handlers, and all that it knows of them. Four files share it: record.cc,
// run.cc, own.cc and watch.cc, in the order in which a signal meets them.
#pragma once
#include <signal.h>
#include <uv.h>

#include "internal/call.h"
#include "internal/interrupt.h"
#include "internal/interrupt/mask.h"
#include "internal/interrupt/thread.h"

namespace libposix {

/** One JavaScript handler, as sigaction(2) installed it. */
struct Action {
  napi_env env;
  napi_ref handler;  // what the program gave
  napi_ref run;      // what calls it
  int flags;
  Mask mask;
  Action *retired;  // the next one that no signal can reach any more, but a recorded one may still name
};

/** A recorded signal. */
struct Delivery {
  Action *action;
  siginfo_t info;
  Mask during;  // in force while the handler runs
  Mask old;     // and after it
};

/** Touched by the thread that it belongs to alone, with signals blocked. */
struct Owner {
  Thread *home = nullptr;  // null: there has been no handler yet
  pid_t thread = 0;        // home's id, for signal handlers to compare with their own

  // record.cc writes, run.cc takes. While one is recorded all signals that have handlers are blocked, or noted: there
  // is no second one.
  Delivery delivery = {};
  volatile bool recorded = false;
  volatile bool suspended = false;  // a call with a signal mask of its own is under way
  volatile Mask suspendedMask = 0;

  // A SIGCHLD that libuv has heard, and that is to wait in the kernel for its turn.
  siginfo_t note = {};
  volatile bool noted = false;
  volatile bool hearing = false;  // every SIGCHLD is noted: see children.cc

  // own.cc installs.
  Action *actions[NSIG] = {};
  Mask handled = 0;  // the signals that have one, apart from the synchronous
  Action *retired = nullptr;
  struct sigaction plain[NSIG] = {};  // what the program asked for last where it gave no function
  // libuv's handler, or whatever was there before a function or SIG_IGN of the program's: it hears every signal that
  // the function does.
  struct sigaction foreign[NSIG] = {};

  // watch.cc
  uv_signal_t watchers[NSIG] = {};
  bool watched[NSIG] = {};
  uv_async_t wake = {};

  // run.cc
  int running = 0;            // handlers that have begun and not ended
  bool allRestart = true;     // of those that ran since the last safe point
  napi_ref thrown = nullptr;  // an array: what handlers threw that no call has thrown yet
};

extern Owner owner;

/** record.cc: the C handler of every signal that has a JavaScript one. */
void record(int signum, siginfo_t *info, void *context);

/** Back to the kernel, which is to block it meanwhile. */
void returnNoted();

/** run.cc */
void freeRetired();
void runInLoop();

/** watch.cc: 0, or libuv's error. */
int watch(int signum);
void unwatch(int signum);
void makeLoopWaker();
void wakeLoop();           // from a signal handler, too
void keepLoopAlive(bool);  // until it has woken

/** own.cc: back to SIG_DFL, as the kernel does it for SA_RESETHAND. */
void forget(int signum);

/** While it lives the kernel, too, ignores the synchronous signals that the program ignores: exec hands this on. */
class IgnoredByKernel {
 public:
  IgnoredByKernel();
  ~IgnoredByKernel();
  IgnoredByKernel(const IgnoredByKernel &) = delete;

 private:
  struct sigaction before[NSIG] = {};
};

/** sigprocmask(2) by a call that has begun, and goes on: handlers of signals that came before it run first. */
void changeMaskWithin(int how, const sigset_t *set, sigset_t *old);

/** overhear.cc */
bool isFunction(const struct sigaction &action);
void call(const struct sigaction &action, int signum, siginfo_t *info, void *context);
/** The action itself, without what overhear.cc has put around it. */
struct sigaction bare(int signum, const struct sigaction &action);

}  // namespace libposix
