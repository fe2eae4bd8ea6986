// Conditions are of libposix's own making, in the room of libc's: glibc keeps in its own who sleeps, and one that was
// left by the end of a worker would stop all others. Zeroes are one that is ready for use.
#include <pthread.h>

#include <climits>

#include "internal/pthread/mutex.h"

namespace libposix {

namespace {

struct Condition {
  uint32_t sequence;  // a futex: counts the signals
  uint32_t waiters;   // how many may be waiting
  uint32_t shared;
  uint32_t clock;
};
static_assert(sizeof(Condition) <= sizeof(pthread_cond_t));

using Cond = Synced<pthread_cond_t>;
using Mutex = Synced<pthread_mutex_t>;
using Attributes = const pthread_condattr_t *;

Condition &dataOf(pthread_cond_t *condition) { return *reinterpret_cast<Condition *>(condition); }

int initialise(Condition &condition, Attributes attr) {
  int shared = PTHREAD_PROCESS_PRIVATE;
  clockid_t clock = CLOCK_REALTIME;
  if (attr) {
    pthread_condattr_getpshared(attr, &shared);
    pthread_condattr_getclock(attr, &clock);
  }
  condition = {0, 0, shared == PTHREAD_PROCESS_SHARED, static_cast<uint32_t>(clock)};
  return 0;
}

/** Takes the mutex again, whatever comes meanwhile. */
int relock(const Mutex &mutex) {
  Mutex now = mutex;
  now.at = mutex.again();
  const bool cancelled = thisThread->cancelled;
  const int error = lockMutex(now, Wait::Within);
  if (cancelled) thisThread->cancelled = true;
  return error;
}

int wait(const Cond &object, const Mutex &mutex, const Deadline &deadline) {
  if (!deadline.valid()) return EINVAL;
  Condition *condition = &dataOf(object.at);
  add(&condition->waiters, 1);
  const uint32_t seen = load(&condition->sequence);
  if (int error = unlockMutex(mutex.at)) {
    add(&condition->waiters, -1u);
    return error;
  }
  bool stays = true, late = false;
  while (stays && !late && load(&condition->sequence) == seen) {
    const Slept slept =
        sleepOn(&condition->sequence, seen, load(&condition->shared) != 0, Point::Cancellation, deadline);
    late = slept == Slept::Late;
    if (!isInterrupted(slept)) continue;
    stays = goesOnWithin();
    condition = &dataOf(object.again());
  }
  late = late && load(&condition->sequence) == seen;
  add(&condition->waiters, -1u);
  // A thread that is cancelled has the mutex, and so has who gets what a handler threw; one that is stopped needs none.
  const bool returns = stays || thisThread->cancelled || thisThread->has(Thread::Thrown);
  const int error = returns ? relock(mutex) : 0;
  if (!stays) throw Interrupted{};
  return error ? error : late ? ETIMEDOUT : 0;
}

int wake(pthread_cond_t *object, int count) {
  Condition &condition = dataOf(object);
  add(&condition.sequence, 1);
  if (load(&condition.waiters) != 0) wakeSleepers(&condition.sequence, count, load(&condition.shared) != 0);
  return 0;
}

}  // namespace

}  // namespace libposix

HEADER(pthread_cond) {
  using Changed = NonNull<pthread_condattr_t *>;

  FN_AS(pthread_cond_init, [](Cond cond, Attributes attr) { return initialise(dataOf(cond.at), attr); });
  FN_AS(pthread_cond_destroy, [](Cond cond) { return load(&dataOf(cond.at).waiters) == 0 ? 0 : EBUSY; });
  FN_AS(pthread_cond_wait, [](Cond cond, Mutex mutex) { return wait(cond, mutex, {}); });
  FN_AS(pthread_cond_timedwait, [](Cond cond, Mutex mutex, NonNull<Time> abstime) {
    const bool monotonic = load(&dataOf(cond.at).clock) == CLOCK_MONOTONIC;
    return wait(cond, mutex, {abstime, monotonic ? CLOCK_MONOTONIC : CLOCK_REALTIME});
  });
  FN_AS(pthread_cond_clockwait, [](Cond cond, Mutex mutex, clockid_t clockid, NonNull<Time> abstime) {
    if (clockid != CLOCK_REALTIME && clockid != CLOCK_MONOTONIC) return EINVAL;
    return wait(cond, mutex, {abstime, clockid});
  });
  FN_AS(pthread_cond_signal, [](Cond cond) { return wake(cond.at, 1); });
  FN_AS(pthread_cond_broadcast, [](Cond cond) { return wake(cond.at, INT_MAX); });

  FN_AS(pthread_condattr_init, [](Changed attr) { return pthread_condattr_init(attr); });
  FN_AS(pthread_condattr_destroy, [](Changed attr) { return pthread_condattr_destroy(attr); });
  FN_AS(pthread_condattr_getclock, [](NonNull<Attributes> attr, NonNull<clockid_t *> clock_id) {
    return pthread_condattr_getclock(attr, clock_id);
  });
  FN_AS(pthread_condattr_setclock,
        [](Changed attr, clockid_t clock_id) { return pthread_condattr_setclock(attr, clock_id); });
  FN_AS(pthread_condattr_getpshared,
        [](NonNull<Attributes> attr, NonNull<int *> pshared) { return pthread_condattr_getpshared(attr, pshared); });
  FN_AS(pthread_condattr_setpshared,
        [](Changed attr, int pshared) { return pthread_condattr_setpshared(attr, pshared); });
  STRUCT_AS(pthread_cond_t, ::pthread_cond_t) {}
  STRUCT_AS(pthread_condattr_t, ::pthread_condattr_t) {}
}
