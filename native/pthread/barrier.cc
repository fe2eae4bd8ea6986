// Barriers, of libposix's own making in the room of libc's, as conditions are.
#include <pthread.h>

#include <climits>

#include "internal/pthread/mutex.h"

namespace libposix {

namespace {

struct Barrier {
  uint32_t arrived;
  uint32_t round;  // a futex
  uint32_t count;
  uint32_t shared;
};
static_assert(sizeof(Barrier) <= sizeof(pthread_barrier_t));

using Meeting = Synced<pthread_barrier_t>;
using Attributes = const pthread_barrierattr_t *;

Barrier &dataOf(pthread_barrier_t *barrier) { return *reinterpret_cast<Barrier *>(barrier); }

/** How many have arrived, and above that the round, which change at once. */
uint64_t *stateOf(Barrier &barrier) { return reinterpret_cast<uint64_t *>(&barrier.arrived); }
constexpr uint64_t nextRound = uint64_t{1} << 32;

bool change(Barrier &barrier, uint64_t &seen, uint64_t wanted) {
  return __atomic_compare_exchange_n(stateOf(barrier), &seen, wanted, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
}

int initialise(Barrier &barrier, Attributes attr, unsigned count) {
  int shared = PTHREAD_PROCESS_PRIVATE;
  if (count == 0 || count > INT_MAX) return EINVAL;
  if (attr) pthread_barrierattr_getpshared(attr, &shared);
  barrier = {0, 0, count, shared == PTHREAD_PROCESS_SHARED};
  return 0;
}

/** Takes back that this thread has arrived; false where the others have gone on by now. */
bool turnBack(Barrier &barrier, uint32_t round) {
  for (uint64_t seen = __atomic_load_n(stateOf(barrier), __ATOMIC_SEQ_CST); seen >> 32 == round;)
    if (change(barrier, seen, seen - 1)) return true;
  return false;
}

int wait(const Meeting &object) {
  Barrier *barrier = &dataOf(object.at);
  const bool shared = load(&barrier->shared) != 0;
  for (uint64_t seen = __atomic_load_n(stateOf(*barrier), __ATOMIC_SEQ_CST);;) {
    const uint32_t count = load(&barrier->count), round = static_cast<uint32_t>(seen >> 32);
    const uint32_t arrived = static_cast<uint32_t>(seen) + 1;
    if (arrived > count || arrived == 0) return EINVAL;
    if (!change(*barrier, seen, arrived == count ? (seen | (nextRound - 1)) + 1 : seen + 1)) continue;
    if (arrived == count) {
      wakeSleepers(&barrier->round, INT_MAX, shared);
      return PTHREAD_BARRIER_SERIAL_THREAD;
    }
    while (load(&barrier->round) == round) {
      if (!isInterrupted(sleepOn(&barrier->round, round, shared, Point::None))) continue;
      const bool stays = goesOnWithin();
      barrier = &dataOf(object.again());
      if (!stays && turnBack(*barrier, round)) throw Interrupted{};
    }
    return 0;
  }
}

}  // namespace

}  // namespace libposix

HEADER(pthread_barrier) {
  using Changed = NonNull<pthread_barrierattr_t *>;

  FN_AS(pthread_barrier_init,
        [](Meeting barrier, Attributes attr, unsigned count) { return initialise(dataOf(barrier.at), attr, count); });
  FN_AS(pthread_barrier_destroy, [](Meeting barrier) {
    if (load(&dataOf(barrier.at).arrived) != 0) return EBUSY;
    store(&dataOf(barrier.at).count, 0);
    return 0;
  });
  FN_AS(pthread_barrier_wait, [](Meeting barrier) -> double { return wait(barrier); });

  FN_AS(pthread_barrierattr_init, [](Changed attr) { return pthread_barrierattr_init(attr); });
  FN_AS(pthread_barrierattr_destroy, [](Changed attr) { return pthread_barrierattr_destroy(attr); });
  FN_AS(pthread_barrierattr_getpshared,
        [](NonNull<Attributes> attr, NonNull<int *> pshared) { return pthread_barrierattr_getpshared(attr, pshared); });
  FN_AS(pthread_barrierattr_setpshared,
        [](Changed attr, int pshared) { return pthread_barrierattr_setpshared(attr, pshared); });
  INT(PTHREAD_BARRIER_SERIAL_THREAD);
  STRUCT_AS(pthread_barrier_t, ::pthread_barrier_t) {}
  STRUCT_AS(pthread_barrierattr_t, ::pthread_barrierattr_t) {}
}
