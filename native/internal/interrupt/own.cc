// Whose the handlers are, and how one is installed: the record is made for the main thread, and given up when it ends.
#include <pthread.h>
#include <unistd.h>

#include "internal/guard.h"
#include "internal/interrupt/owner.h"

namespace libposix {

namespace {

// The signals recorded in the parent are handled there.
void afterFork() {
  owner.thread = gettid();
  owner.noted = false;
  if (!owner.recorded) return;
  owner.recorded = false;
  owner.home->take(Thread::Recorded);
  setMask(owner.delivery.old);
}

void disown(void *) {
  setMask(everything & ~synchronous);
  for (int signum = 1; signum < NSIG; signum++) {
    if (owner.watched[signum]) uv_signal_stop(&owner.watchers[signum]);
    struct sigaction now;
    if (owner.actions[signum] && sigaction(signum, nullptr, &now) == 0 && isOurs(now)) {
      // The process is ending; what comes now has no JavaScript to go to.
      signal(signum, SIG_IGN);
    }
  }
  owner.home = nullptr;
}

void own(napi_env env) {
  if (owner.home) return;
  static const bool once [[maybe_unused]] = pthread_atfork(nullptr, nullptr, afterFork) == 0;
  napi_value thrown;
  check(napi_create_array(env, &thrown));
  check(napi_create_reference(env, thrown, 1, &owner.thrown));
  owner.home = thisThread;
  owner.home->env = env;
  owner.thread = gettid();
  makeLoopWaker();
  check(napi_add_env_cleanup_hook(env, guarded<disown>, nullptr));
  blockElsewhere();
}

void retire(int signum) {
  Action *action = std::exchange(owner.actions[signum], nullptr);
  owner.handled &= ~bit(signum);
  if (!action) return;
  action->retired = owner.retired;
  owner.retired = action;
  freeRetired();
}

// What only children's handlers hear of: it stays where libuv's handler stays.
constexpr int aboutChildren = SA_NOCLDSTOP | SA_NOCLDWAIT;

// What lies below the program's own, be it a function or SIG_IGN: libuv's handler, or what Node has put there. It knows
// nothing of being covered, and would not put itself back.
struct sigaction below(int signum, const struct sigaction &now) {
  const bool covered = isOurs(now) || (now.sa_handler == SIG_IGN && isFunction(owner.foreign[signum]));
  return covered ? owner.foreign[signum] : bare(signum, now);
}

bool isCatchable(int signum) {
  return signum >= 1 && signum < NSIG && signum != SIGKILL && signum != SIGSTOP && !(bit(signum) & internal);
}

}  // namespace

constinit Owner owner;

// Node starts with SIGUSR1 blocked and opens it for its inspector. Where there is to be none, as under --permission, it
// would stay blocked, and with it everything that the program does about this signal.
void openSignals() {
  static const bool once [[maybe_unused]] = [] {
    overhearAll();
    sigset_t inspectors;
    sigemptyset(&inspectors);
    sigaddset(&inspectors, SIGUSR1);
    return pthread_sigmask(SIG_UNBLOCK, &inspectors, nullptr) == 0;
  }();
}

bool ownsHandlers() { return thisThread && thisThread == owner.home; }

void ownSignalsHere() {
  if (!thisThread->main) throw Fault{Fault::Other, "signal actions belong to the main thread: set and ask them there"};
}

bool isOurs(const struct sigaction &action) { return (action.sa_flags & SA_SIGINFO) && action.sa_sigaction == record; }

bool isHandled(int signum) { return signum > 0 && signum < NSIG && owner.actions[signum] != nullptr; }

napi_value handlerOf(napi_env env, int signum) {
  if (!owner.actions[signum]) return number(env, 1);  // SIG_IGN
  napi_value handler;
  check(napi_get_reference_value(env, owner.actions[signum]->handler, &handler));
  return handler;
}

struct sigaction shownAction(int signum, const struct sigaction &now) {
  if (isOurs(now) && owner.actions[signum]) {
    struct sigaction action = {};
    action.sa_flags = owner.actions[signum]->flags;
    std::memcpy(&action.sa_mask, &owner.actions[signum]->mask, sizeof(Mask));
    return action;
  }
  return isFunction(now) ? owner.plain[signum] : now;
}

int installHandler(napi_env env, int signum, napi_value handler, napi_value run, const struct sigaction &wanted) {
  if (!isCatchable(signum)) {
    errno = EINVAL;
    return -1;
  }
  own(env);
  const Mask old = setMask(everything);
  if (int error = watch(signum); error != 0) {
    setMask(old);
    errno = -error;
    return -1;
  }
  struct sigaction now, ours = {};
  sigaction(signum, nullptr, &now);
  owner.foreign[signum] = below(signum, now);
  auto *action = new Action{env, nullptr, nullptr, wanted.sa_flags, kernelMask(wanted.sa_mask) & everything, nullptr};
  check(napi_create_reference(env, handler, 1, &action->handler));
  check(napi_create_reference(env, run, 1, &action->run));
  retire(signum);
  owner.actions[signum] = action;
  owner.handled |= bit(signum) & ~synchronous;
  ours.sa_sigaction = record;
  // run.cc sees to these two: libuv's handler must outlive the one signal of the first.
  constexpr int seenTo = SA_NODEFER | static_cast<int>(SA_RESETHAND);
  ours.sa_flags = (wanted.sa_flags & ~seenTo) | SA_SIGINFO;
  sigfillset(&ours.sa_mask);
  const int result = sigaction(signum, &ours, nullptr);
  const int error = errno;
  // The kernel drops flags that it does not know, and has SA_RESTORER of libc.
  sigaction(signum, nullptr, &now);
  action->flags = (now.sa_flags & ~SA_SIGINFO) | (wanted.sa_flags & (seenTo | SA_SIGINFO));
  setMask(old);
  errno = error;
  return result;
}

int resetHandler(int signum, const struct sigaction &wanted) {
  if (!isCatchable(signum)) {
    errno = EINVAL;
    return -1;
  }
  const Mask old = setMask(everything);
  // Where the watcher was the last, libuv's handler goes with it.
  unwatch(signum);
  struct sigaction now;
  sigaction(signum, nullptr, &now);
  struct sigaction theirs = below(signum, now);
  struct sigaction put = wanted;
  if (isFunction(theirs) && wanted.sa_handler == SIG_DFL) {
    // To the program, Node's and libuv's handlers are the default: child_process and process.on() go on hearing their
    // signals.
    put = theirs;
    put.sa_flags = (theirs.sa_flags & ~aboutChildren) | (wanted.sa_flags & aboutChildren);
  } else if (isFunction(theirs) && (bit(signum) & synchronous)) {
    // A trap of WebAssembly's is none of the program's faults: those of V8's are still seen to.
    put = theirs;
    put.sa_sigaction = record;
    put.sa_flags |= SA_SIGINFO | SA_RESTART;
  }
  owner.foreign[signum] = wanted.sa_handler == SIG_IGN ? theirs : wanted;
  const int result = sigaction(signum, &put, nullptr);
  owner.plain[signum] = wanted;
  retire(signum);
  setMask(old);
  return result;
}

void dropHandler(int signum) {
  constexpr struct sigaction byDefault = {};
  owner.foreign[signum] = byDefault;
  sigaction(signum, &byDefault, nullptr);
}

IgnoredByKernel::IgnoredByKernel() {
  for (int signum = 1; signum < NSIG; signum++) {
    struct sigaction &now = before[signum];
    if (!(bit(signum) & synchronous) || sigaction(signum, nullptr, &now) == -1) continue;
    if (isOurs(now) && !owner.actions[signum]) signal(signum, SIG_IGN);
    else now = {};
  }
}

IgnoredByKernel::~IgnoredByKernel() {
  const int error = errno;
  for (int signum = 1; signum < NSIG; signum++)
    if (isFunction(before[signum])) sigaction(signum, &before[signum], nullptr);
  errno = error;
}

void forget(int signum) {
  struct sigaction now;
  if (sigaction(signum, nullptr, &now) == -1 || !isOurs(now)) return;
  struct sigaction plain = shownAction(signum, now);
  plain.sa_handler = SIG_DFL;
  resetHandler(signum, plain);
}

// From `before`, in whose place all signals are blocked.
static int changeFrom(Mask before, int how, const sigset_t *set, sigset_t *old) {
  const Mask change = set ? kernelMask(*set) & everything : 0;
  Mask after = before;
  bool known = true;
  if (set) switch (how) {
      case SIG_BLOCK: after |= change; break;
      case SIG_UNBLOCK: after &= ~change; break;
      case SIG_SETMASK: after = change; break;
      default: known = false;
    }
  if (known && old) std::memcpy(old, &before, sizeof(Mask));
  setMask(after);
  if (!known) errno = EINVAL;
  return known ? 0 : -1;
}

int changeMask(int how, const sigset_t *set, sigset_t *old) {
  if (!ownsHandlers()) return sigprocmask(how, set, old);
  const Mask before = setMask(everything);
  // Its handler would take its own view of the mask back.
  if (*delivered) {
    setMask(before);
    throw Interrupted{};
  }
  return changeFrom(before, how, set, old);
}

void changeMaskWithin(int how, const sigset_t *set, sigset_t *old) {
  if (!ownsHandlers()) {
    sigprocmask(how, set, old);
    return;
  }
  Mask before = setMask(everything);
  while (owner.recorded) {
    setMask(before);
    runHandlers();
    before = setMask(everything);
  }
  changeFrom(before, how, set, old);
}

Suspension::Suspension(const sigset_t *mask)
    : given(mask != nullptr), value(mask ? kernelMask(*mask) & everything : 0), active(mask && ownsHandlers()) {
  if (!active) return;
  owner.suspendedMask = value;
  owner.suspended = true;
}

Suspension::~Suspension() {
  if (active) owner.suspended = false;
}

}  // namespace libposix
