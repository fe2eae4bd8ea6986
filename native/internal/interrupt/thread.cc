#include "internal/interrupt/thread-list.h"

#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <memory>
#include <mutex>
#include <vector>

#include "internal/call.h"
#include "internal/guard.h"
#include "internal/interrupt/mask.h"
#include "internal/interrupt/room.h"

namespace libposix {

namespace {

constexpr int none = 0;

// Never destroyed: threads may still run when the process's destructors do.
std::mutex &lock = *new std::mutex;
auto &threads = *new std::vector<Thread *>;

// The kernel's own sigaction: libc's refuses this signal. The way back from a handler is libc's.
struct Action {
  void (*handler)(int, siginfo_t *, void *);
  unsigned long flags;
  void (*restorer)();
  Mask mask;
};

long action(int signum, const Action *wanted, Action *old) {
  return syscall(SYS_rt_sigaction, signum, wanted, old, sizeof(Mask));
}

// Without SA_RESTART: libc's own calls, as in fopen of a FIFO, end too. Ours go on where nobody is to end.
void comeOut(int, siginfo_t *, void *context) {
  switch (placeOf(context)) {
    case Place::Before: leave(context, restart); break;
    case Place::Ended: leave(context, unheard); break;
    case Place::Done: cutShort = true; break;
    case Place::Outside: break;
  }
}

void handleWaking() {
  static const bool once [[maybe_unused]] = [] {
    Action ours = {comeOut, SA_SIGINFO | SA_ONSTACK, nullptr, ~synchronous};
    for (int signum = 1; signum < NSIG && !ours.restorer; signum++) {
      Action other{};
      action(signum, nullptr, &other);
      if (!other.restorer) continue;
      ours.restorer = other.restorer;
      ours.flags |= other.flags & 0x04000000;  // SA_RESTORER, which the kernel's headers keep for libc
    }
    action(waking, &ours, nullptr);
    return true;
  }();
}

void leaveThreads(void *) {
  Thread *thread = thisThread;
  if (--thread->loads > 0) return;
  {
    std::lock_guard<std::mutex> guard(lock);
    std::erase(threads, thread);
  }
  if (!thread->main) attendWorkers();
  delivered = &none;
  thisThread = nullptr;
  delete thread;
}

}  // namespace

constinit thread_local Thread *thisThread [[gnu::tls_model("initial-exec")]] = nullptr;
constinit thread_local const volatile int *delivered [[gnu::tls_model("initial-exec")]] = &none;

void joinThreads(napi_env env) {
  if (!thisThread) {
    auto thread = std::make_unique<Thread>();
    thread->id = gettid();
    thread->self = pthread_self();
    thread->env = env;
    thread->main = gettid() == getpid();
    check(napi_get_uv_event_loop(env, &thread->loop));
    // The child of fork is its main thread, whoever called.
    static const bool once [[maybe_unused]] = pthread_atfork(nullptr, nullptr, [] {
                                                if (thisThread) thisThread->id = gettid();
                                              }) == 0;
    if (thread->main) openSignals();
    else handleWaking();
    std::lock_guard<std::mutex> guard(lock);
    threads.push_back(thread.get());
    thisThread = thread.release();
    delivered = &thisThread->pending;
  }
  // Node refuses the same hook with the same argument twice.
  thisThread->loads++;
  check(napi_add_env_cleanup_hook(env, guarded<leaveThreads>, reinterpret_cast<void *>(intptr_t{thisThread->loads})));
  if (!thisThread->main) attendWorkers();
}

void forEachThread(const std::function<void(Thread &)> &visit) {
  std::lock_guard<std::mutex> guard(lock);
  for (Thread *thread : threads) visit(*thread);
}

void wake(Thread &thread) {
  thread.add(Thread::Woken);
  withRoom([&] { return syscall(SYS_tgkill, getpid(), thread.id, waking); });
}

bool isEnding(Thread &thread) {
  thread.take(Thread::Woken);
  Scope scope(thread.env);
  if (isAlive(thread.env)) return false;
  thread.add(Thread::Woken);
  return true;
}

}  // namespace libposix
