#include "internal/pthread/mutex.h"

#include <climits>

#include "internal/pthread/robust.h"

namespace libposix {

namespace {

struct Kind {
  explicit Kind(uint32_t bits)
      : type(bits & 3), robust(bits & robustBit), shared(bits & sharedBit), known((bits & ~knownBits) == 0) {}
  uint32_t type;
  bool robust, shared;
  bool known;  // a protocol against priority inversion is not

  bool recursive() const { return type == PTHREAD_MUTEX_RECURSIVE; }
  bool checks() const { return type == PTHREAD_MUTEX_ERRORCHECK; }
};

/** What has a normal, recursive or checking mutex for its owner; another's again if it has not. */
int lockAgain(MutexData &mutex, const Kind &kind, Wait wait) {
  if (kind.checks()) return wait == Wait::No ? EBUSY : EDEADLK;
  if (mutex.count == UINT_MAX) return EAGAIN;
  mutex.count++;
  return 0;
}

void own(MutexData &mutex) {
  mutex.owner = static_cast<uint32_t>(thisThread->id);
  mutex.count = 1;
  mutex.users++;
}

/** Waits while the word has that value. 0: look again. */
int await(const Synced<pthread_mutex_t> &object, uint32_t value, bool shared, Wait wait, const Deadline &deadline) {
  switch (sleepOn(&dataOf(object.at).lock, value, shared, Point::None, deadline)) {
    case Slept::Awake: return 0;
    case Slept::Late: return ETIMEDOUT;
    default: break;
  }
  if (wait == Wait::Anew || !goesOnWithin()) throw Interrupted{};
  return 0;
}

// The word: 0, 1 for taken, 2 for taken while others may be waiting.
int lockPlain(const Synced<pthread_mutex_t> &object, const Kind &kind, Wait wait, const Deadline &deadline) {
  MutexData *mutex = &dataOf(object.at);
  if (kind.type != PTHREAD_MUTEX_NORMAL && load(&mutex->owner) == static_cast<uint32_t>(thisThread->id) &&
      (kind.recursive() || kind.checks()))
    return lockAgain(*mutex, kind, wait);
  uint32_t seen = 0;
  if (!replace(&mutex->lock, seen, 1)) {
    if (wait == Wait::No) return EBUSY;
    if (!deadline.valid()) return EINVAL;
    while (exchange(&mutex->lock, 2) != 0) {
      if (int error = await(object, 2, kind.shared, wait, deadline)) return error;
      if (wait == Wait::Within) mutex = &dataOf(object.again());
    }
  }
  own(*mutex);
  return 0;
}

int unlockPlain(MutexData &mutex, const Kind &kind) {
  if (kind.recursive() || kind.checks()) {
    if (load(&mutex.owner) != static_cast<uint32_t>(thisThread->id)) return EPERM;
    if (kind.recursive() && mutex.count > 1) {
      mutex.count--;
      return 0;
    }
  }
  store(&mutex.owner, 0);
  mutex.count = 0;
  mutex.users--;
  if (exchange(&mutex.lock, 0) > 1) wakeSleepers(&mutex.lock, 1, kind.shared);
  return 0;
}

// ---- robust ones: the word says who has it, so that the kernel can tell when the owner dies -------------------------

constexpr uint32_t waiters = FUTEX_WAITERS, died = FUTEX_OWNER_DIED, ids = FUTEX_TID_MASK;
// What the owner is until pthread_mutex_consistent, and for ever without.
constexpr uint32_t inconsistent = INT_MAX, lost = INT_MAX - 1;

int lockRobust(const Synced<pthread_mutex_t> &object, const Kind &kind, Wait wait, const Deadline &deadline) {
  MutexData *mutex = &dataOf(object.at);
  const uint32_t self = static_cast<uint32_t>(thisThread->id);
  uint32_t waited = 0;
  const RobustList::Step step(*mutex);
  for (;;) {
    uint32_t seen = 0;
    if (replace(&mutex->lock, seen, self | waited)) break;
    if (seen & died) {
      if (!replace(&mutex->lock, seen, self | waited | (seen & waiters))) continue;
      RobustList::add(*mutex);
      own(*mutex);
      store(&mutex->owner, inconsistent);
      return EOWNERDEAD;
    }
    if ((seen & ids) == self && kind.type != PTHREAD_MUTEX_NORMAL) return lockAgain(*mutex, kind, wait);
    if (wait == Wait::No) return EBUSY;
    if (!deadline.valid()) return EINVAL;
    if (!(seen & waiters) && !replace(&mutex->lock, seen, seen | waiters)) continue;
    if (int error = await(object, seen | waiters, kind.shared, wait, deadline)) return error;
    if (wait == Wait::Within) mutex = &dataOf(object.again());
    waited = waiters;
  }
  if (load(&mutex->owner) == lost) {
    store(&mutex->lock, 0);
    wakeSleepers(&mutex->lock, INT_MAX, kind.shared);
    return ENOTRECOVERABLE;
  }
  RobustList::add(*mutex);
  own(*mutex);
  return 0;
}

int unlockRobust(MutexData &mutex, const Kind &kind) {
  if ((load(&mutex.lock) & ids) != static_cast<uint32_t>(thisThread->id)) return EPERM;
  if (kind.recursive() && mutex.count > 1) {
    mutex.count--;
    return 0;
  }
  const bool gone = load(&mutex.owner) == inconsistent;
  const RobustList::Step step(mutex);
  RobustList::remove(mutex);
  store(&mutex.owner, gone ? lost : 0);
  mutex.count = 0;
  mutex.users--;
  if (exchange(&mutex.lock, 0) & waiters) wakeSleepers(&mutex.lock, gone ? INT_MAX : 1, kind.shared);
  return 0;
}

}  // namespace

int lockMutex(const Synced<pthread_mutex_t> &mutex, Wait wait, const Deadline &deadline) {
  const Kind kind(load(&dataOf(mutex.at).kind));
  if (!kind.known) return EINVAL;
  return kind.robust ? lockRobust(mutex, kind, wait, deadline) : lockPlain(mutex, kind, wait, deadline);
}

int unlockMutex(pthread_mutex_t *mutex) {
  const Kind kind(load(&dataOf(mutex).kind));
  if (!kind.known) return EINVAL;
  return kind.robust ? unlockRobust(dataOf(mutex), kind) : unlockPlain(dataOf(mutex), kind);
}

int makeConsistent(pthread_mutex_t *mutex) {
  MutexData &data = dataOf(mutex);
  if (!Kind(load(&data.kind)).robust || load(&data.owner) != inconsistent) return EINVAL;
  store(&data.owner, static_cast<uint32_t>(thisThread->id));
  return 0;
}

void abandonMutexes() {
  RobustList::abandon([](MutexData &mutex) {
    const Kind kind(load(&mutex.kind));
    for (uint32_t seen = load(&mutex.lock); (seen & ids) == static_cast<uint32_t>(thisThread->id);)
      if (replace(&mutex.lock, seen, died | (seen & waiters))) {
        wakeSleepers(&mutex.lock, 1, kind.shared);
        break;
      }
  });
}

}  // namespace libposix
