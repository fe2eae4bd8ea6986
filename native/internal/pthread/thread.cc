// From pthread_create to pthread_join: lib/pthread/ and the Workers of lib/internal/pthread/ go through these steps.
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include <atomic>
#include <climits>
#include <map>

#include "internal/call.h"
#include "internal/guard.h"
#include "internal/pthread/end.h"
#include "internal/pthread/mutex.h"
#include "internal/pthread/record.h"

namespace libposix {

std::mutex &records = *new std::mutex;

namespace {

// Never destroyed: threads may still run when the process's destructors do.
auto &all = *new std::map<pthread_t, std::shared_ptr<Pthread>>;
uint32_t living = 0;  // a futex: those that have not ended

thread_local std::shared_ptr<Pthread> own;
thread_local std::map<pthread_t, std::shared_ptr<Pthread>> starting;  // of those that this thread has made

void setState(Pthread &thread, Pthread::State state) {
  store(&thread.state, state);
  wakeSleepers(&thread.state, INT_MAX, false);
}

void countEnd() {
  if (add(&living, -1u) == 1) wakeSleepers(&living, INT_MAX, false);
}

/** Its result is there; under the lock. */
void end(Pthread &thread, const char *result) {
  if (thread.ended) return;
  thread.result = result;
  thread.thread = nullptr;
  store(&thread.ended, 1);
  wakeSleepers(&thread.ended, INT_MAX, false);
  countEnd();
  if (thread.detached) all.erase(thread.id());
}

void fail(Pthread &thread, int error, const char *fault) {
  thread.error = error;
  thread.fault = fault;
  setState(thread, Pthread::Failed);
  store(&thread.ended, 1);
  countEnd();
  all.erase(thread.id());
}

double make(const char *argument, bool detached) {
  std::lock_guard<std::mutex> guard(records);
  auto thread = std::make_shared<Pthread>();
  thread->argument = argument;
  thread->detached = detached;
  all[thread->id()] = starting[thread->id()] = thread;
  add(&living, 1);
  return static_cast<double>(thread->id());
}

std::shared_ptr<Pthread> find(pthread_t id) {
  std::lock_guard<std::mutex> guard(records);
  return recordOf(id);
}

// 0, an error number, or what is wrong with the function.
napi_value awaitStart(napi_env env, pthread_t id, Pthread::State wanted) {
  const auto found = starting.find(id);
  if (found == starting.end()) throw Fault{Fault::Other, "not a thread that starts"};
  const std::shared_ptr<Pthread> thread = found->second;
  for (uint32_t state; (state = load(&thread->state)) < wanted;)
    if (isInterrupted(sleepOn(&thread->state, state, false, Point::None))) throw Interrupted{};
  starting.erase(found);
  if (load(&thread->state) != Pthread::Failed) return out(env, 0);
  std::lock_guard<std::mutex> guard(records);
  return thread->error ? out(env, thread->error) : text(env, thread->fault);
}

std::atomic<pid_t> manager = 0;

/** Whether its thread is gone in good time. */
bool awaitManagersEnd() {
  constexpr timespec moment = {0, 1'000'000};
  for (int tries = 0; tries < 3000; tries++) {
    if (syscall(SYS_tgkill, getpid(), manager.load(), 0) == -1) return true;
    nanosleep(&moment, nullptr);
  }
  return false;
}

// What ends without having said so has been stopped from outside.
void stopped(void *) {
  std::lock_guard<std::mutex> guard(records);
  if (own) end(*own, "-1");
}

void begin(napi_env env, pthread_t id) {
  std::lock_guard<std::mutex> guard(records);
  own = recordOf(id);
  if (!own) throw Fault{Fault::Other, "the thread is no more"};
  own->thread = thisThread;
  if (!own->name.empty()) pthread_setname_np(pthread_self(), own->name.c_str());
  thisThread->cancelWanted = own->cancelWanted;
  if (thisThread->cancelWanted) thisThread->add(Thread::Cancel);
  check(napi_add_env_cleanup_hook(env, guarded<stopped>, nullptr));
}

/** The thread to wait for, or why not; under the lock. */
int toJoin(pthread_t id, std::shared_ptr<Pthread> &thread) {
  if (id == selfId()) return EDEADLK;
  thread = recordOf(id);
  if (!thread) return ESRCH;
  if (thread->detached || thread->awaited) return EINVAL;
  if (own && thread->awaiting == own.get()) return EDEADLK;
  return 0;
}

// The result as text, or an error number.
napi_value join(napi_env env, pthread_t id, const Deadline &deadline, bool now) {
  std::shared_ptr<Pthread> thread;
  std::unique_lock<std::mutex> guard(records);
  if (int error = toJoin(id, thread)) return out(env, error);
  if (!thread->ended && now) return out(env, EBUSY);
  if (!thread->ended && !deadline.valid()) return out(env, EINVAL);
  thread->awaited = true;
  if (own) own->awaiting = thread.get();
  Slept slept = Slept::Awake;
  while (!thread->ended && slept == Slept::Awake) {
    guard.unlock();
    slept = sleepOn(&thread->ended, 0, false, Point::Cancellation, deadline);
    guard.lock();
  }
  thread->awaited = false;
  if (own) own->awaiting = nullptr;
  if (!thread->ended) {
    guard.unlock();
    if (isInterrupted(slept)) throw Interrupted{};
    return out(env, ETIMEDOUT);
  }
  all.erase(id);
  return text(env, thread->result);
}

int detach(pthread_t id) {
  std::lock_guard<std::mutex> guard(records);
  const std::shared_ptr<Pthread> thread = recordOf(id);
  if (!thread) return ESRCH;
  if (thread->detached) return EINVAL;
  thread->detached = true;
  if (thread->ended) all.erase(id);
  return 0;
}

int cancel(pthread_t id) {
  std::lock_guard<std::mutex> guard(records);
  const std::shared_ptr<Pthread> thread = recordOf(id);
  if (!thread) return ESRCH;
  thread->cancelWanted = true;
  if (!thread->thread) return 0;
  thread->thread->cancelWanted = true;
  if (thread->thread->cancelDisabled) return 0;
  thread->thread->add(Thread::Cancel);
  wake(*thread->thread);
  return 0;
}

// The state before.
int setCancelState(int state) {
  std::lock_guard<std::mutex> guard(records);
  const bool disabled = thisThread->cancelDisabled.exchange(state == PTHREAD_CANCEL_DISABLE);
  if (thisThread->cancellable()) thisThread->add(Thread::Cancel);
  else thisThread->take(Thread::Cancel);
  return disabled ? PTHREAD_CANCEL_DISABLE : PTHREAD_CANCEL_ENABLE;
}

}  // namespace

std::shared_ptr<Pthread> recordOf(pthread_t id) {
  auto found = all.find(id);
  return found == all.end() ? nullptr : found->second;
}

Pthread *ownRecord() { return own.get(); }

pthread_t selfId() { return own ? own->id() : pthread_self(); }

}  // namespace libposix

HEADER(internal_pthread_thread) {
  // ---- by who creates it ----
  FN_AS(make, [](NonNull<const char *> argument, int detached) { return make(argument.pointer, detached); });
  FN_AS(awaitStart, [](Value id, int wanted) -> napi_value {
    const In<pthread_t, void> thread(id.env, id.value);
    return awaitStart(id.env, thread.c, static_cast<Pthread::State>(wanted));
  });
  // ---- by the manager ----
  FN_AS(manage, [] { manager = gettid(); });
  FN_AS(made, [](pthread_t id) {
    if (const auto thread = find(id)) setState(*thread, Pthread::Made);
  });
  FN_AS(fail, [](pthread_t id, int error, NonNull<const char *> fault) {
    std::lock_guard<std::mutex> guard(records);
    if (const auto thread = recordOf(id)) fail(*thread, error, fault.pointer);
  });
  // ---- by the thread ----
  FN_AS(begin, [](Value id) {
    const In<pthread_t, void> thread(id.env, id.value);
    begin(id.env, thread.c);
  });
  FN_AS(run, [] {
    setState(*own, Pthread::Running);
    return own->argument;
  });
  FN_AS(end, [](NonNull<const char *> result) {
    abandonMutexes();
    std::lock_guard<std::mutex> guard(records);
    if (own) end(*own, result.pointer);
  });
  // ---- by any ----
  FN_AS(awaitManagersEnd, [] { return awaitManagersEnd(); });
  FN_AS(living, [] { return load(&living); });
  FN_AS(awaitOthers, [] {
    while (uint32_t count = load(&living))
      if (isInterrupted(sleepOn(&living, count, false, Point::None))) throw Interrupted{};
  });
  FN_AS(join, [](Value id, const timespec *abstime, clockid_t clock, int now) -> napi_value {
    const In<pthread_t, void> thread(id.env, id.value);
    return join(id.env, thread.c, {abstime, clock}, now);
  });
  FN_AS(detach, [](pthread_t id) { return detach(id); });
  FN_AS(cancel, [](pthread_t id) { return cancel(id); });
  FN_AS(setCancelState, [](int state) { return setCancelState(state); });
  FN_AS(testCancel, [] {
    if (!thisThread->has(Thread::Cancel)) return 0;
    thisThread->cancelled = true;
    throw Interrupted{};
  });
  FN_AS(onEnd, [](Value function) { setEnd(function); });
  FN_AS(exitProcess, [](int status) { exitProcess(status); });
  FN_AS(exitStatus, [] { return exitStatus(); });
  header.constant("isMainThread", thisThread->main);
}
