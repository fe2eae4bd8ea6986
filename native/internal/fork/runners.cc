#include <dlfcn.h>
#include <link.h>
#include <pthread.h>
#include <semaphore.h>
#include <sys/resource.h>
#include <sys/syscall.h>

#include <algorithm>
#include <csignal>
#include <cstddef>
#include <ctime>
#include <span>
#include <utility>

#include "internal/fork/fork.h"
#include "internal/fork/memory.h"
#include "internal/fork/started.h"
#include "internal/strangers.h"

namespace libposix::forking {

namespace {

struct Runner {
  enum Kind { None, Loop, Sigint, Inspector } kind;
  Started started;
  uintptr_t *self;  // where Node keeps its pthread_t, to join it; null: it was not found
  uv_loop_t *loop;
  uintptr_t *requests;  // where Node keeps what it asks the inspector for
};

// What Node exports of itself.
template <typename T>
T *exported(const char *name) {
  return static_cast<T *>(dlsym(RTLD_DEFAULT, name));
}

bool runs(const Started &started, const void *routine) {
  return routine && routine == reinterpret_cast<const void *>(started.routine);
}

constexpr size_t much = 64;

// Within the object that Node started it with, or another.
[[gnu::no_sanitize_address]] uintptr_t *findSelf(uintptr_t *words, const Thread &thread) {
  if (reinterpret_cast<uintptr_t>(words) % alignof(uintptr_t) != 0 || !readable(words, much * sizeof(uintptr_t)))
    return nullptr;
  uintptr_t *self = std::find(words, words + much, thread.self);
  return self == words + much ? nullptr : self;
}

std::vector<Runner> runners;

// In a child: where one that has ended stands for the inspector's, as long as it has not been joined.
struct Ended {
  uintptr_t *self = nullptr;
  pthread_t thread;
};
Ended ended;

// What is looked at is Node's, and some of it lies in frames of its stack.
[[gnu::no_sanitize_address]] bool isList(const uv__queue &list) {
  auto leads = [&](const uv__queue *to) {
    return reinterpret_cast<uintptr_t>(to) % alignof(uv__queue) == 0 && readable(to, sizeof(*to));
  };
  return leads(list.next) && leads(list.prev) && list.next->prev == &list && list.prev->next == &list;
}

[[gnu::no_sanitize_address]] bool isLoop(const uv_loop_t *loop) {
  return readable(loop, sizeof(*loop)) && loop->backend_fd >= 0 && loop->async_io_watcher.fd >= 0 &&
         isList(loop->handle_queue) && isList(loop->pending_queue) && isList(loop->watcher_queue);
}

// Where the code of Node's lies: the object that has libuv.
struct Code {
  uintptr_t start = 0, end = 0;
  static int look(dl_phdr_info *object, size_t, void *code) {
    const auto wanted = reinterpret_cast<uintptr_t>(uv_loop_fork);
    for (const auto &segment : std::span(object->dlpi_phdr, object->dlpi_phnum)) {
      const uintptr_t start = object->dlpi_addr + segment.p_vaddr, end = start + segment.p_memsz;
      if (segment.p_type != PT_LOAD || wanted < start || wanted >= end) continue;
      *static_cast<Code *>(code) = {start, end};
      return 1;
    }
    return 0;
  }
};

bool isNodesOwn(Started::Routine routine) {
  static const Code code = [] {
    Code found;
    dl_iterate_phdr(Code::look, &found);
    return found;
  }();
  const auto address = reinterpret_cast<uintptr_t>(routine);
  return address >= code.start && address < code.end;
}

// The thread of an object that has both the thread and, after it, the loop that it runs: vm's timeout and the writer of
// trace events.
Runner ofLoop(const Thread &thread, const Started &started) {
  if (!isNodesOwn(started.routine)) return {};
  auto *words = static_cast<uintptr_t *>(started.argument);
  uintptr_t *self = findSelf(words, thread);
  for (uintptr_t *at = self; self && at < words + much; at++)
    if (auto *loop = reinterpret_cast<uv_loop_t *>(at); isLoop(loop))
      return {Runner::Loop, started, self, loop, nullptr};
  return {};
}

// What Node lays on its stack for a run of vm's that has a timeout.
struct Timed {
  void *isolate;
  uv_thread_t thread;
  uv_loop_t loop;
  uv_async_t async;
  uv_timer_t timer;
  const bool *out;

  // Whether it is one, whose end has not come.
  [[gnu::no_sanitize_address]] bool lives() const {
    return async.loop == &loop && timer.loop == &loop && loop.backend_fd >= 0 &&
           readableWord(reinterpret_cast<uintptr_t>(out));
  }
  // Its thread, which may have ended, has asked V8 to end it: the next JavaScript that runs is the last, and in a child
  // nobody would be told that it is one.
  [[gnu::no_sanitize_address]] bool isUp() const { return *out; }
};

Unrest unrestOf(const Timed &timed) {
  if (timed.isUp()) return {Unrest::Ending};
  const bool known =
      std::any_of(runners.begin(), runners.end(), [&](const Runner &runner) { return runner.loop == &timed.loop; });
  return {known ? Unrest::None : Unrest::Untold};
}

Unrest unrestOfTimed() {
  Unrest unrest;
  eachOnStack(sizeof(Timed), [&](uintptr_t at) {
    const auto &timed = *reinterpret_cast<const Timed *>(at);
    if (!unrest.cause && timed.lives()) unrest = unrestOf(timed);
  });
  return unrest;
}

// vm's breakOnSigint has a thread that waits for the handler of SIGINT. This is the end of what Node keeps for it.
struct Sigint {
  struct Run {
    const void *const *virtuals;
    const void *isolate;
    const bool *interrupted;
  };
  Run **runs, **runsEnd, **room;
  uintptr_t pending;
  uintptr_t self;
  sem_t posted;

  // Whether the thread has asked V8 to end one of them.
  [[gnu::no_sanitize_address]] bool came() const {
    constexpr size_t head = 2;  // of a virtual table, before its functions
    static const auto *table = exported<const void *const>("_ZTVN4node14SigintWatchdogE");
    return table && std::any_of(runs, runsEnd,
                                [](const Run *run) { return run->virtuals == table + head && *run->interrupted; });
  }
  static Sigint *of(uintptr_t *self) {
    return reinterpret_cast<Sigint *>(reinterpret_cast<char *>(self) - offsetof(Sigint, self));
  }
};

Runner ofSigint(const Thread &thread, const Started &started) {
  static auto *helper = exported<uintptr_t>("_ZN4node20SigintWatchdogHelper8instanceE");
  return {Runner::Sigint, started, helper ? findSelf(helper, thread) : nullptr, nullptr, nullptr};
}

// What wakes up a loop that lies on the stack of this thread.
[[gnu::no_sanitize_address]] bool wakes(const uv_async_t *async, const Thread &thread) {
  constexpr size_t stack = 8 << 20;
  const auto loop = reinterpret_cast<uintptr_t>(async->loop);
  return async->type == UV_ASYNC && loop < thread.self && loop > thread.self - stack;
}

[[gnu::no_sanitize_address]] bool areRequests(const uintptr_t *queue, const Thread &thread) {
  if (reinterpret_cast<uintptr_t>(queue) % alignof(uintptr_t) != 0 || !readable(queue, much * sizeof(uintptr_t)))
    return false;
  for (const uintptr_t *at = queue; at + sizeof(uv_async_t) / sizeof(uintptr_t) <= queue + much; at++)
    if (wakes(reinterpret_cast<const uv_async_t *>(at), thread)) return true;
  return false;
}

// The thread that talks with debuggers is the parent's. The child may close the inspector all the same, which joins it,
// and what it prints is sent to a debugger: nobody reads that, and the loop's place on the stack is another thread's by
// then.
[[gnu::no_sanitize_address]] Runner ofInspector(const Thread &thread, const Started &started) {
  auto *words = static_cast<uintptr_t *>(started.argument);
  uintptr_t *self = findSelf(words, thread);
  for (uintptr_t *at = words; self && at < words + much; at++) {
    auto *requests = reinterpret_cast<uintptr_t *>(*at);
    if (*at % alignof(uintptr_t) == 0 && readableWord(*at) &&
        areRequests(reinterpret_cast<const uintptr_t *>(*requests), thread))
      return {Runner::Inspector, started, self, nullptr, requests};
  }
  return {};
}

Runner runnerOf(const Thread &thread) {
  static const auto *inspector = exported<const void>("_ZN4node9inspector11InspectorIo10ThreadMainEPv");
  const Started started = startOf(thread);
  if (!started.routine) return {};
  if (waitsForSigint(thread)) return ofSigint(thread, started);
  // Most threads sleep on a futex, and one that runs a loop never does.
  if (thread.call == SYS_futex) return {};
  if (runs(started, inspector)) return ofInspector(thread, started);
  return ofLoop(thread, started);
}

// The child's loop takes new descriptors, which a limit may forbid that was lowered since.
bool mayOpen(const uv_loop_t *loop) {
  rlimit limit{};
  getrlimit(RLIMIT_NOFILE, &limit);
  return static_cast<rlim_t>(std::max(loop->backend_fd, loop->async_io_watcher.fd)) < limit.rlim_cur;
}

// Where it does nothing but wait, so that to begin anew is to go on.
bool canBeStartedAgain(const Thread &thread, const Runner &runner) {
  switch (runner.kind) {
    case Runner::Loop: return thread.call == SYS_epoll_pwait || thread.call == Thread::Interrupted;
    case Runner::Sigint: return runner.self && thread.waits();
    default: return true;
  }
}

// As that of alarm(2), the deadline of a run is not the child's: it would go on as its parent does after the run, and
// there would be two of it.
void stopTimer(uv_handle_t *handle, void *) {
  if (handle->type == UV_TIMER) uv_timer_stop(reinterpret_cast<uv_timer_t *>(handle));
}

void *nothing(void *) { return nullptr; }

// Not where the child has closed the inspector, and may have opened another in its place.
[[gnu::no_sanitize_address]] bool isStillThere(const Ended &ended) {
  return ended.self && readableWord(reinterpret_cast<uintptr_t>(ended.self)) && *ended.self == ended.thread &&
         std::none_of(runners.begin(), runners.end(), [&](const Runner &runner) { return runner.self == ended.self; });
}

}  // namespace

bool waitsForSigint(const Thread &thread) {
  static const auto *routine = exported<const void>("_ZN4node20SigintWatchdogHelper17RunSigintWatchdogEPv");
  return runs(startOf(thread), routine);
}

Unrest findRunners(const Threads &threads) {
  runners.clear();
  for (const Thread &thread : threads) {
    const Runner runner = runnerOf(thread);
    if (runner.kind == Runner::None) continue;
    if (!canBeStartedAgain(thread, runner)) return Unrest::of(thread);
    if (runner.kind == Runner::Loop && !mayOpen(runner.loop)) return {Unrest::Barred, thread.id};
    if (runner.kind == Runner::Sigint && Sigint::of(runner.self)->came()) return {Unrest::Ending};
    runners.push_back(runner);
  }
  if (isStillThere(ended)) runners.push_back({Runner::Inspector, {}, ended.self, nullptr, nullptr});
  return unrestOfTimed();
}

void repairRunners() {
  for (auto &[kind, started, self, loop, requests] : runners) {
    if (kind == Runner::Loop) {
      expectStrangers();
      uv_loop_fork(loop);
      uv_walk(loop, stopTimer, nullptr);
    } else if (kind == Runner::Sigint) {
      // A signal that came to the parent meanwhile is the parent's.
      sem_init(&Sigint::of(self)->posted, 0, 0);
    } else {
      if (requests) *requests = 0;
      started = {nothing, nullptr};
    }
  }
}

namespace {

// Like Node's own, they hear no signals.
[[gnu::no_sanitize_address]] bool start(const Runner &runner) {
  sigset_t all, old;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &old);
  pthread_t thread;
  const bool started = pthread_create(&thread, nullptr, runner.started.routine, runner.started.argument) == 0;
  pthread_sigmask(SIG_SETMASK, &old, nullptr);
  if (!started) return false;
  *runner.self = thread;
  if (runner.kind == Runner::Inspector) ended = {runner.self, thread};
  return true;
}

}  // namespace

void restartRunners() {
  constexpr timespec aWhile = {0, 1'000'000};
  for (const Runner &runner : std::exchange(runners, {}))
    // The inspector's is missed only by who closes it.
    while (!start(runner) && runner.kind != Runner::Inspector) nanosleep(&aWhile, nullptr);
}

}  // namespace libposix::forking
