// Read-write locks, of libposix's own making in the room of libc's, as conditions are. Zeroes are one that is free.
#include <pthread.h>

#include <climits>

#include "internal/pthread/mutex.h"

namespace libposix {

namespace {

struct RwLock {
  uint32_t state;    // a futex: how many read, or `writing`; with `awaited`
  uint32_t waiters;  // how many may be waiting
  uint32_t writer;   // the thread that writes
  uint32_t shared;
};
static_assert(sizeof(RwLock) <= sizeof(pthread_rwlock_t));

constexpr uint32_t writing = INT_MAX, readers = INT_MAX, awaited = ~readers;

using Lock = Synced<pthread_rwlock_t>;
using Attributes = const pthread_rwlockattr_t *;

RwLock &dataOf(pthread_rwlock_t *lock) { return *reinterpret_cast<RwLock *>(lock); }

uint32_t self() { return static_cast<uint32_t>(thisThread->id); }

int initialise(RwLock &lock, Attributes attr) {
  int shared = PTHREAD_PROCESS_PRIVATE;
  if (attr) pthread_rwlockattr_getpshared(attr, &shared);
  lock = {0, 0, 0, shared == PTHREAD_PROCESS_SHARED};
  return 0;
}

int tryRead(RwLock &lock) {
  for (uint32_t seen = load(&lock.state);;) {
    if ((seen & readers) == writing) return EBUSY;
    if ((seen & readers) == writing - 1) return EAGAIN;
    if (replace(&lock.state, seen, seen + 1)) return 0;
  }
}

int tryWrite(RwLock &lock) {
  uint32_t seen = 0;
  if (!replace(&lock.state, seen, writing)) return EBUSY;
  store(&lock.writer, self());
  return 0;
}

/** Until `attempt` is not EBUSY. */
int take(const Lock &object, int (*attempt)(RwLock &), const Deadline &deadline) {
  RwLock &lock = dataOf(object.at);
  for (;;) {
    const int result = attempt(lock);
    if (result != EBUSY) return result;
    if (!deadline.valid()) return EINVAL;
    uint32_t seen = load(&lock.state);
    if ((seen & readers) == 0) continue;
    if ((seen & readers) == writing && load(&lock.writer) == self()) return EDEADLK;
    add(&lock.waiters, 1);
    Slept slept = Slept::Awake;
    if ((seen & awaited) || replace(&lock.state, seen, seen | awaited))
      slept = sleepOn(&lock.state, seen | awaited, load(&lock.shared) != 0, Point::None, deadline);
    add(&lock.waiters, -1u);
    if (slept == Slept::Late) return ETIMEDOUT;
    if (isInterrupted(slept)) throw Interrupted{};
  }
}

int release(RwLock &lock) {
  uint32_t seen = load(&lock.state), next;
  if ((seen & readers) == 0) return EPERM;
  if ((seen & readers) == writing) {
    if (load(&lock.writer) != self()) return EPERM;
    store(&lock.writer, 0);
  }
  do {
    const uint32_t count = seen & readers;
    if (count == 0) return EPERM;
    next = count == writing || count == 1 ? 0 : seen - 1;
  } while (!replace(&lock.state, seen, next));
  if (next == 0 && ((seen & awaited) || load(&lock.waiters) != 0))
    wakeSleepers(&lock.state, INT_MAX, load(&lock.shared) != 0);
  return 0;
}

}  // namespace

}  // namespace libposix

HEADER(pthread_rwlock) {
  using Changed = NonNull<pthread_rwlockattr_t *>;

  FN_AS(pthread_rwlock_init, [](Lock rwlock, Attributes attr) { return initialise(dataOf(rwlock.at), attr); });
  FN_AS(pthread_rwlock_destroy, [](Lock rwlock) { return load(&dataOf(rwlock.at).state) & readers ? EBUSY : 0; });
  FN_AS(pthread_rwlock_rdlock, [](Lock rwlock) { return take(rwlock, tryRead, {}); });
  FN_AS(pthread_rwlock_tryrdlock, [](Lock rwlock) { return tryRead(dataOf(rwlock.at)); });
  FN_AS(pthread_rwlock_timedrdlock,
        [](Lock rwlock, NonNull<Time> abstime) { return take(rwlock, tryRead, {abstime, CLOCK_REALTIME}); });
  FN_AS(pthread_rwlock_clockrdlock, [](Lock rwlock, clockid_t clockid, NonNull<Time> abstime) {
    if (clockid != CLOCK_REALTIME && clockid != CLOCK_MONOTONIC) return EINVAL;
    return take(rwlock, tryRead, {abstime, clockid});
  });
  FN_AS(pthread_rwlock_wrlock, [](Lock rwlock) { return take(rwlock, tryWrite, {}); });
  FN_AS(pthread_rwlock_trywrlock, [](Lock rwlock) { return tryWrite(dataOf(rwlock.at)); });
  FN_AS(pthread_rwlock_timedwrlock,
        [](Lock rwlock, NonNull<Time> abstime) { return take(rwlock, tryWrite, {abstime, CLOCK_REALTIME}); });
  FN_AS(pthread_rwlock_clockwrlock, [](Lock rwlock, clockid_t clockid, NonNull<Time> abstime) {
    if (clockid != CLOCK_REALTIME && clockid != CLOCK_MONOTONIC) return EINVAL;
    return take(rwlock, tryWrite, {abstime, clockid});
  });
  FN_AS(pthread_rwlock_unlock, [](Lock rwlock) { return release(dataOf(rwlock.at)); });

  FN_AS(pthread_rwlockattr_init, [](Changed attr) { return pthread_rwlockattr_init(attr); });
  FN_AS(pthread_rwlockattr_destroy, [](Changed attr) { return pthread_rwlockattr_destroy(attr); });
  FN_AS(pthread_rwlockattr_getpshared,
        [](NonNull<Attributes> attr, NonNull<int *> pshared) { return pthread_rwlockattr_getpshared(attr, pshared); });
  FN_AS(pthread_rwlockattr_setpshared,
        [](Changed attr, int pshared) { return pthread_rwlockattr_setpshared(attr, pshared); });
  STRUCT_AS(pthread_rwlock_t, ::pthread_rwlock_t) {}
  STRUCT_AS(pthread_rwlockattr_t, ::pthread_rwlockattr_t) {}
}
