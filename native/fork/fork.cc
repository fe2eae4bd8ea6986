// What lib/bits/fork.ts calls: the order in which the parts are used.
#include "fork.h"

#include <cerrno>
#include <csignal>
#include <ctime>

#include <sys/wait.h>
#include <unistd.h>

#include "../call.h"

namespace libposix::forking {

namespace {

// Signal handlers wait until both sides are in order.
class Signals {
 public:
  Signals() {
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &old_);
  }
  ~Signals() { pthread_sigmask(SIG_SETMASK, &old_, nullptr); }

 private:
  sigset_t old_;
};

struct Outcome {
  pid_t pid;         // as fork returns it, or -errno
  std::string busy;  // or why it was not made
};

// Looks again and again for some milliseconds; between these rounds JavaScript gives V8 the chance to do what its
// threads wait for.
std::string settle(Threads &threads) {
  constexpr int looks = 40;
  for (int look = 0;; look++) {
    threads = otherThreads();
    const Thread *busy = busyOne(threads);
    if (!busy) return "";
    if (look == looks) return "thread " + std::to_string(busy->id) + " (" + busy->name() + ") never rests";
    timespec pause{0, 20'000L * (look + 1)};
    nanosleep(&pause, nullptr);
  }
}

Outcome forkWhenQuiet() {
  Threads threads;
  if (std::string busy = settle(threads); !busy.empty()) return {0, busy};
  // Only once all rest: what they have mapped is then asked for, and one that maps more has run, which is seen below.
  copyHeap();
  findWorkers(threads);
  Gate gate;
  if (!gate.made()) return {-ENOMEM, ""};
  pid_t pid = ::fork();
  if (pid == -1) return {-errno, ""};
  if (pid == 0) {
    if (!gate.pass()) _exit(0);
    forgetSleepers(threads);
    return {0, ""};
  }
  bool quiet = otherThreads() == threads;
  gate.open(quiet);
  if (quiet) return {pid, ""};
  while (waitpid(pid, nullptr, 0) == -1 && errno == EINTR) {}
  return {0, "other threads keep waking up"};
}

bool alone = false;

napi_ref ended;
napi_env home;

void callEnded(bool last) {
  Napi::HandleScope scope(home);
  napi_value function, global, argument, result;
  if (napi_get_reference_value(home, ended, &function) != napi_ok || napi_get_global(home, &global) != napi_ok ||
      napi_get_boolean(home, last, &argument) != napi_ok)
    return;
  if (napi_make_callback(home, nullptr, global, function, 1, &argument, &result) == napi_pending_exception) {
    napi_value error;
    if (napi_get_and_clear_last_exception(home, &error) == napi_ok) napi_fatal_exception(home, error);
  }
}

uv_loop_t *loopOf(napi_env env) {
  uv_loop_t *loop;
  check(napi_get_uv_event_loop(env, &loop));
  return loop;
}

// tryFork(): the number that fork returns or -errno; a string if it could not be made now, saying why.
Napi::Value tryFork(const Napi::CallbackInfo &info) {
  uv_loop_t *loop = loopOf(info.Env());
  pid_t parent = getpid();
  Signals blocked;
  Outcome outcome = forkWhenQuiet();
  if (!outcome.busy.empty()) return Napi::String::New(info.Env(), outcome.busy);
  if (getpid() != parent) {
    alone = !restartWorkers();
    if (alone) compileAlone();
    repairLoop(loop);
    endThroughFinish();
  }
  return Napi::Number::New(info.Env(), outcome.pid);
}

// watchEnd(callback): in the child, calls back when nothing keeps the loop alive.
void watch(const Napi::CallbackInfo &info) {
  home = info.Env();
  if (!ended) check(napi_create_reference(home, info[0], 1, &ended));
  watchEnd(loopOf(home), callEnded);
}

}  // namespace

}  // namespace libposix::forking

HEADER(bits_fork) {
  using namespace forking;
  header.object().Set("tryFork", Napi::Function::New(header.env(), tryFork, "tryFork"));
  header.object().Set("watchEnd", Napi::Function::New(header.env(), watch, "watchEnd"));
  header.object().Set("isMainThread", Napi::Boolean::New(header.env(), gettid() == getpid()));
  FN_AS(isAlone, [] { return alone; });
  FN_AS(finishChild, [](int status) { finish(status); });
}
