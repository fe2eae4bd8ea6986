#include "internal/pthread/mutex.h"

#include <pthread.h>

#include "internal/call.h"
#include "internal/pthread/robust.h"

namespace libposix {

namespace {

using Attributes = const pthread_mutexattr_t *;

int initialise(MutexData &mutex, Attributes attr) {
  int type = PTHREAD_MUTEX_DEFAULT, robust = PTHREAD_MUTEX_STALLED, shared = PTHREAD_PROCESS_PRIVATE,
      protocol = PTHREAD_PRIO_NONE;
  if (attr) {
    pthread_mutexattr_gettype(attr, &type);
    pthread_mutexattr_getrobust(attr, &robust);
    pthread_mutexattr_getpshared(attr, &shared);
    pthread_mutexattr_getprotocol(attr, &protocol);
  }
  if (protocol != PTHREAD_PRIO_NONE) return ENOTSUP;
  MutexData fresh = {};
  fresh.kind = (type & 3) | (robust == PTHREAD_MUTEX_ROBUST ? robustBit : 0) |
               (shared == PTHREAD_PROCESS_SHARED ? sharedBit : 0);
  mutex = fresh;
  return 0;
}

/** pthread_mutexattr_get…: C's `int *` is an int of its own here. */
template <auto get>
constexpr auto getter = [](NonNull<Attributes> attr, NonNull<int *> value) { return get(attr.pointer, value.pointer); };

}  // namespace

}  // namespace libposix

HEADER(pthread_mutex) {
  using Mutex = Synced<pthread_mutex_t>;
  using Changed = NonNull<pthread_mutexattr_t *>;

  FN_AS(pthread_mutex_init, [](Mutex mutex, Attributes attr) { return initialise(dataOf(mutex.at), attr); });
  FN_AS(pthread_mutex_destroy, [](Mutex mutex) {
    if (load(&dataOf(mutex.at).lock) != 0) return EBUSY;
    store(&dataOf(mutex.at).kind, ~0u);
    return 0;
  });
  FN_AS(pthread_mutex_lock, [](Mutex mutex) { return lockMutex(mutex, Wait::Anew); });
  FN_AS(pthread_mutex_trylock, [](Mutex mutex) { return lockMutex(mutex, Wait::No); });
  FN_AS(pthread_mutex_timedlock,
        [](Mutex mutex, NonNull<Time> abstime) { return lockMutex(mutex, Wait::Anew, {abstime, CLOCK_REALTIME}); });
  FN_AS(pthread_mutex_clocklock, [](Mutex mutex, clockid_t clockid, NonNull<Time> abstime) {
    if (clockid != CLOCK_REALTIME && clockid != CLOCK_MONOTONIC) return EINVAL;
    return lockMutex(mutex, Wait::Anew, {abstime, clockid});
  });
  FN_AS(pthread_mutex_unlock, [](Mutex mutex) { return unlockMutex(mutex.at); });
  FN_AS(pthread_mutex_consistent, [](Mutex mutex) { return makeConsistent(mutex.at); });

  FN_AS(pthread_mutexattr_init, [](Changed attr) { return pthread_mutexattr_init(attr); });
  FN_AS(pthread_mutexattr_destroy, [](Changed attr) { return pthread_mutexattr_destroy(attr); });
  FN_AS(pthread_mutexattr_gettype, getter<pthread_mutexattr_gettype>);
  FN_AS(pthread_mutexattr_settype, [](Changed attr, int type) { return pthread_mutexattr_settype(attr, type); });
  FN_AS(pthread_mutexattr_getpshared, getter<pthread_mutexattr_getpshared>);
  FN_AS(pthread_mutexattr_setpshared,
        [](Changed attr, int pshared) { return pthread_mutexattr_setpshared(attr, pshared); });
  FN_AS(pthread_mutexattr_getrobust, getter<pthread_mutexattr_getrobust>);
  FN_AS(pthread_mutexattr_setrobust,
        [](Changed attr, int robust) { return pthread_mutexattr_setrobust(attr, robust); });
  FN_AS(pthread_mutexattr_getprotocol, getter<pthread_mutexattr_getprotocol>);
  FN_AS(pthread_mutexattr_setprotocol,
        [](Changed attr, int protocol) { return pthread_mutexattr_setprotocol(attr, protocol); });

  INT(PTHREAD_MUTEX_NORMAL);
  INT(PTHREAD_MUTEX_RECURSIVE);
  INT(PTHREAD_MUTEX_ERRORCHECK);
  INT(PTHREAD_MUTEX_DEFAULT);
  INT(PTHREAD_MUTEX_STALLED);
  INT(PTHREAD_MUTEX_ROBUST);
  INT(PTHREAD_PRIO_NONE);
  INT(PTHREAD_PRIO_INHERIT);
  INT(PTHREAD_PRIO_PROTECT);
  INT(PTHREAD_PROCESS_PRIVATE);
  INT(PTHREAD_PROCESS_SHARED);
  STRUCT_AS(pthread_mutex_t, ::pthread_mutex_t) {}
  STRUCT_AS(pthread_mutexattr_t, ::pthread_mutexattr_t) {}
}
