#include "interrupt.h"

#include <pthread.h>
#include <sys/ucontext.h>
#include <unistd.h>
#include <uv.h>

#include "call.h"
#include "interrupt/mask.h"

// The table that every `enter` adds to: the linker gives it its bounds.
extern "C" [[gnu::visibility("hidden")]] const libposix::Entry __start_libposix_calls[], __stop_libposix_calls[];

namespace libposix {

namespace {

struct Action {
  napi_ref handler;
  int flags;
  Mask mask;
  Action *retired;  // the next one that no signal can reach any more, but a recorded one may still name
};

struct Delivery {
  Action *action;
  siginfo_t info;
  Mask during;  // in force while the handler runs
  Mask old;     // and after it
};

constexpr int none = 0;

// All of this belongs to one thread, the owner, and is touched there with signals blocked.
volatile int depth = 0;
Delivery deliveries[NSIG];  // a signal stays blocked from its delivery until its handler runs: one entry each is enough
Action *actions[NSIG];
Action *retired = nullptr;
struct sigaction foreign[NSIG];  // libuv's handler, or whatever was there before: it hears every signal too
uv_signal_t watchers[NSIG];
bool watched[NSIG];
volatile bool suspended = false;  // a call with a signal mask of its own is under way
volatile Mask suspendedMask = 0;
pid_t owner = 0;
napi_env ownerEnv = nullptr;
bool allRestart = true;  // of the handlers run since the last safe point

bool isFunction(const struct sigaction &action) {
  return (action.sa_flags & SA_SIGINFO) || (action.sa_handler != SIG_DFL && action.sa_handler != SIG_IGN);
}

void chain(int signum, siginfo_t *info, void *context) {
  const struct sigaction &action = foreign[signum];
  if (!isFunction(action)) return;
  if (action.sa_flags & SA_SIGINFO) action.sa_sigaction(signum, info, context);
  else action.sa_handler(signum);
}

void stepOut(void *context) {
#if defined(__x86_64__)
  auto &pc = static_cast<ucontext_t *>(context)->uc_mcontext.gregs[REG_RIP];
#else
  auto &pc = static_cast<ucontext_t *>(context)->uc_mcontext.pc;
#endif
  auto at = reinterpret_cast<const char *>(pc);
  for (const Entry *entry = __start_libposix_calls; entry < __stop_libposix_calls; entry++) {
    if (at < Entry::address(entry->begin) || at > Entry::address(entry->call)) continue;
    pc = reinterpret_cast<std::remove_reference_t<decltype(pc)>>(Entry::address(entry->abort));
    return;
  }
}

// The kernel lets one thread queue a signal to another only with a negative si_code: the real one is told by a distance
// no code has.
constexpr int forwarded = -1'000'000;

void forward(int signum, siginfo_t *info, void *context) {
  info->si_code = forwarded - info->si_code;
  syscall(SYS_rt_tgsigqueueinfo, getpid(), owner, signum, info);
  *maskOf(context) |= ~unblockable;
}

// The C handler of every signal that has a JavaScript one. The kernel blocks all signals while it runs.
void record(int signum, siginfo_t *info, void *context) {
  int error = errno;
  if (gettid() != owner) {
    forward(signum, info, context);
    errno = error;
    return;
  }
  if (info->si_code < forwarded / 2) info->si_code = forwarded - info->si_code;
  if ((bit(signum) & synchronous) && info->si_code > 0) {
    // A real fault: a handler that returns would only fault again.
    if (isFunction(foreign[signum])) chain(signum, info, context);
    else signal(signum, SIG_DFL);
  } else {
    Action *action = actions[signum];
    Mask *mask = maskOf(context);
    Mask base = suspended ? suspendedMask : *mask;
    Mask deferred = action->flags & SA_NODEFER ? 0 : bit(signum);
    deliveries[depth] = {action, *info, base | action->mask | deferred, *mask};
    depth = depth + 1;
    *mask |= action->mask | bit(signum);
    stepOut(context);
    chain(signum, info, context);
  }
  errno = error;
}

// ---- running handlers -----------------------------------------------------------------------------------------------

enum class From { Call, Loop };

void call(const Delivery &delivery, From from) {
  Napi::Env env(ownerEnv);
  Napi::HandleScope scope(env);
  napi_value handler, argv[2], result;
  check(napi_get_reference_value(env, delivery.action->handler, &handler));
  check(napi_create_int32(env, delivery.info.si_signo, &argv[0]));
  size_t argc = 1;
  if (delivery.action->flags & SA_SIGINFO) {
    check(napi_create_buffer_copy(env, sizeof(siginfo_t), &delivery.info, nullptr, &argv[1]));
    argc = 2;
  }
  if (from == From::Call) {
    check(napi_call_function(env, env.Global(), handler, argc, argv, &result));
    return;
  }
  Napi::AsyncContext context(env, "libposix:signal");
  if (napi_make_callback(env, context, env.Global(), handler, argc, argv, &result) == napi_pending_exception) {
    napi_value error;
    check(napi_get_and_clear_last_exception(env, &error));
    check(napi_fatal_exception(env, error));
  }
}

void freeRetired() {
  while (depth == 0 && retired) {
    Action *action = std::exchange(retired, retired->retired);
    napi_delete_reference(ownerEnv, action->handler);
    delete action;
  }
}

// As C does: the last signal to come is the first to be handled, each under its mask, which is taken back after it.
void run(From from, int base) {
  while (depth > base) {
    setMask(~unblockable);
    Delivery delivery = deliveries[depth - 1];
    depth = depth - 1;
    int level = depth;
    allRestart = allRestart && (delivery.action->flags & SA_RESTART);
    setMask(delivery.during);
    try {
      call(delivery, from);
      run(from, level);
    } catch (...) {
      setMask(delivery.old);
      throw;
    }
    setMask(delivery.old);
  }
}

void onLoop(uv_signal_t *, int) {
  if (depth == 0 || ownerEnv == nullptr) return;
  Napi::HandleScope scope((Napi::Env(ownerEnv)));
  try {
    run(From::Loop, 0);
  } catch (...) {
    return;  // JavaScript cannot run any more: the process is ending
  }
  freeRetired();
}

// ---- ownership ------------------------------------------------------------------------------------------------------

// The signals recorded in the parent are handled there.
void afterFork() {
  owner = gettid();
  if (depth == 0) return;
  Mask mask = deliveries[0].old;
  depth = 0;
  setMask(mask);
}

void disown(void *) {
  setMask(~unblockable);
  delivered = &none;
  for (int signum = 1; signum < NSIG; signum++) {
    if (watched[signum]) uv_signal_stop(&watchers[signum]);
    struct sigaction now;
    if (actions[signum] && sigaction(signum, nullptr, &now) == 0 && isOurs(now)) {
      // The process is ending; what comes now has no JavaScript to go to.
      signal(signum, SIG_IGN);
    }
  }
  ownerEnv = nullptr;
}

void own(napi_env env) {
  if (ownerEnv == env && owner == gettid()) return;
  if (getpid() != gettid() || (ownerEnv && ownerEnv != env))
    throw Fault{Fault::Other, "signal handlers belong to the main thread: set them there"};
  if (owner == 0) pthread_atfork(nullptr, nullptr, afterFork);
  owner = gettid();
  ownerEnv = env;
  delivered = &depth;
  check(napi_add_env_cleanup_hook(env, disown, nullptr));
  blockElsewhere();
}

// libuv registers its handler at the first watcher of a signal, replacing whatever is there, and takes it away with the
// last. A watcher of ours that stays makes both happen under our control: from then on its handler is the one that ours
// calls, and its loop wakes up.
int watch(napi_env env, int signum) {
  if (watched[signum] || (bit(signum) & synchronous)) return 0;
  uv_loop_t *loop;
  check(napi_get_uv_event_loop(env, &loop));
  if (watchers[signum].loop == nullptr) uv_signal_init(loop, &watchers[signum]);
  if (int error = uv_signal_start(&watchers[signum], onLoop, signum); error != 0) return error;
  uv_unref(reinterpret_cast<uv_handle_t *>(&watchers[signum]));
  watched[signum] = true;
  return 0;
}

void unwatch(int signum) {
  if (!watched[signum]) return;
  uv_signal_stop(&watchers[signum]);
  watched[signum] = false;
}

void retire(int signum) {
  Action *action = std::exchange(actions[signum], nullptr);
  if (!action) return;
  action->retired = retired;
  retired = action;
  freeRetired();
}

}  // namespace

constinit thread_local const volatile int *delivered [[gnu::tls_model("initial-exec")]] = &none;

bool isOurs(const struct sigaction &action) { return (action.sa_flags & SA_SIGINFO) && action.sa_sigaction == record; }

struct sigaction installedAction(int signum) {
  struct sigaction action = {};
  action.sa_flags = actions[signum]->flags;
  std::memcpy(&action.sa_mask, &actions[signum]->mask, sizeof(Mask));
  return action;
}

bool ownsHandlers() { return delivered == &depth; }

bool runHandlers() {
  bool outer = std::exchange(allRestart, true);
  run(From::Call, 0);
  freeRetired();
  return std::exchange(allRestart, outer);
}

Suspension::Suspension(const sigset_t *mask) : active(mask && delivered == &depth) {
  if (!active) return;
  suspendedMask = kernelMask(*mask);
  suspended = true;
}

Suspension::~Suspension() {
  if (active) suspended = false;
}

int installHandler(napi_env env, int signum, napi_value handler, const struct sigaction *wanted) {
  if (signum < 1 || signum >= NSIG || signum == SIGKILL || signum == SIGSTOP) {
    errno = EINVAL;
    return -1;
  }
  own(env);
  Mask old = setMask(~unblockable);
  if (int error = watch(env, signum); error != 0) {
    setMask(old);
    errno = -error;
    return -1;
  }
  struct sigaction now, ours = {};
  sigaction(signum, nullptr, &now);
  if (!isOurs(now)) foreign[signum] = now;
  auto *action = new Action{nullptr, wanted->sa_flags, kernelMask(wanted->sa_mask) & ~unblockable, nullptr};
  check(napi_create_reference(env, handler, 1, &action->handler));
  retire(signum);
  actions[signum] = action;
  ours.sa_sigaction = record;
  ours.sa_flags = (wanted->sa_flags & ~SA_NODEFER) | SA_SIGINFO;
  Mask blocked = ~unblockable;
  std::memcpy(&ours.sa_mask, &blocked, sizeof(blocked));
  int result = sigaction(signum, &ours, nullptr);
  int error = errno;
  setMask(old);
  errno = error;
  return result;
}

int resetHandler(int signum, const struct sigaction *action) {
  struct sigaction now;
  if (sigaction(signum, nullptr, &now) == -1) return -1;
  if (isOurs(now)) sigaction(signum, &foreign[signum], nullptr);
  unwatch(signum);
  // To the program, Node's and libuv's handlers are the default: child_process and process.on() go on hearing their
  // signals.
  sigaction(signum, nullptr, &now);
  bool others = isFunction(now) && action->sa_handler == SIG_DFL;
  int result = others ? 0 : sigaction(signum, action, nullptr);
  retire(signum);
  return result;
}

}  // namespace libposix
