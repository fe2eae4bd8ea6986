#include <pthread.h>
#include <sched.h>

#include "internal/pthread/object.h"

namespace libposix {

namespace {

using Lock = Synced<uint32_t>;
static_assert(sizeof(uint32_t) == sizeof(pthread_spinlock_t));

bool take(uint32_t *lock) {
  uint32_t seen = 0;
  return replace(lock, seen, 1);
}

int spin(uint32_t *lock) {
  for (unsigned turns = 1; !take(lock); turns++) {
    if (*delivered) throw Interrupted{};
    // Who has the lock may be waiting for this processor.
    if (turns % 1000 == 0) sched_yield();
  }
  return 0;
}

}  // namespace

}  // namespace libposix

HEADER(pthread_spin) {
  FN_AS(pthread_spin_init, [](Lock lock, int) {
    store(lock.at, 0);
    return 0;
  });
  FN_AS(pthread_spin_destroy, [](Lock) { return 0; });
  FN_AS(pthread_spin_lock, [](Lock lock) { return spin(lock.at); });
  FN_AS(pthread_spin_trylock, [](Lock lock) { return take(lock.at) ? 0 : EBUSY; });
  FN_AS(pthread_spin_unlock, [](Lock lock) {
    store(lock.at, 0);
    return 0;
  });
  header.constant("pthread_spinlock_t", -static_cast<int>(sizeof(pthread_spinlock_t)));
}
