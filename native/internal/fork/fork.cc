// What lib/unistd/fork.ts calls: the order in which the parts are used.
#include "internal/fork/fork.h"

#include <cerrno>
#include <csignal>
#include <ctime>

#include <unistd.h>

#include "internal/call.h"
#include "internal/fork/started.h"
#include "internal/loop.h"
#include "internal/ring.h"

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
  pid_t pid;      // as fork returns it, or -errno
  Unrest unrest;  // or why it was not made
};

Outcome forkNow(Descriptors &descriptors) {
  Standstill standstill;
  if (Unrest unrest = standstill.unrest(); unrest.cause) return {0, unrest};
  if (Unrest unrest = findWorkers(standstill.threads()); unrest.cause) return {0, unrest};
  if (Unrest unrest = findRunners(standstill.threads()); unrest.cause) return {0, unrest};
  if (int error = copyHeap()) return {-error, {}};
  findSlept(standstill.threads());
  descriptors.fill();
  pid_t pid = ::fork();
  if (pid == -1) pid = -errno;
  if (pid == 0) forgetSleepers();
  else descriptors.vacate();
  return {pid, {}};
}

// Tries again and again for some milliseconds; between these rounds JavaScript gives V8 the chance to do what its
// threads wait for.
Outcome forkWhenQuiet(Descriptors &descriptors) {
  constexpr int tries = 40;
  for (int attempt = 0;; attempt++) {
    const Outcome outcome = forkNow(descriptors);
    if (!outcome.unrest.cause || outcome.unrest.cause == Unrest::Ending || attempt == tries) return outcome;
    timespec pause{0, 20'000L * (attempt + 1)};
    nanosleep(&pause, nullptr);
  }
}

bool isChild = false;
bool alone = false;
int expected = 0;  // its status

napi_ref ended;
napi_env home;

void callEnded(bool last) {
  Scope scope(home);
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

// The number that fork returns or -errno; a string if it could not be made now, saying why.
napi_value tryFork() {
  uv_loop_t *loop = loopOf(home);
  const pid_t parent = getpid();
  learnStarts();
  prepareEnd();
  Descriptors descriptors(loop);
  if (!descriptors.enough()) return out(home, -EMFILE);
  Signals blocked;
  // The handlers of what came before run before, in the parent.
  if (*delivered) throw Interrupted{};
  const Outcome outcome = forkWhenQuiet(descriptors);
  if (outcome.unrest.cause) return out(home, outcome.unrest.text());
  if (getpid() != parent) {
    isChild = true;
    loseRings();
    alone = !restartWorkers();
    if (alone) compileAlone();
    repairLoop(loop);
    repairRunners();
    separateLoop();
    endThroughFinish();
  }
  return out(home, outcome.pid);
}

// Should Node's teardown come after all, this is its first step; no JavaScript can run any more, to tell the status.
void lastResort(void *) {
  if (isChild) finish(expected);
}

// prepareEnd(callback): what watchEnd() calls in the child when nothing keeps the loop alive.
void keepEnd(napi_value callback) {
  if (ended) return;
  check(napi_create_reference(home, callback, 1, &ended));
  check(napi_add_env_cleanup_hook(home, lastResort, nullptr));
}

}  // namespace

}  // namespace libposix::forking

HEADER(internal_fork) {
  using namespace forking;
  if (gettid() == getpid()) home = header.env();
  FN_AS(tryFork, [] { return tryFork(); });
  FN_AS(restartRunners, [] { restartRunners(); });
  FN_AS(prepareEnd, [](Value callback) { keepEnd(callback.value); });
  FN_AS(watchEnd, [] { return watchEnd(loopOf(home), {callEnded, alone}); });
  FN_AS(expectEnd, [](int status) { expected = status; });
  FN_AS(noteAsked, [] { noteAsked(loopOf(home)); });
  FN_AS(isAlone, [] { return alone; });
  HELPER(reportsChange, [] { return reportsChange(loopOf(home)); });
  header.set("isMainThread", gettid() == getpid());
  FN_AS(finishChild, [](int status) { finish(status); });
  // Not for a worker, whose exit ends nothing else.
  FN_AS(endThroughFinish, [] {
    if (gettid() == getpid()) endThroughFinish();
  });
}
