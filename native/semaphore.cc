#include <fcntl.h>
#include <semaphore.h>
#include <unistd.h>

#include <climits>

#include "internal/lost-pages.h"
#include "internal/pthread/object.h"

namespace libposix {

namespace {

/** A sem_t as glibc has it on 64-bit platforms, so that a C program may share it. */
struct Semaphore {
  uint64_t value;   // and in the upper half how many wait
  uint32_t shared;  // 0: private
};
static_assert(sizeof(Semaphore) <= sizeof(sem_t));

constexpr uint32_t sharedFlag = 128;
constexpr uint64_t waiter = uint64_t{1} << 32;

Semaphore &dataOf(sem_t *semaphore) { return *reinterpret_cast<Semaphore *>(semaphore); }

uint64_t loadValue(const Semaphore &semaphore) { return __atomic_load_n(&semaphore.value, __ATOMIC_SEQ_CST); }

bool replaceValue(Semaphore &semaphore, uint64_t &seen, uint64_t wanted) {
  return __atomic_compare_exchange_n(&semaphore.value, &seen, wanted, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
}

uint32_t *wordOf(Semaphore &semaphore) { return reinterpret_cast<uint32_t *>(&semaphore.value); }

int failed(int error) {
  errno = error;
  return -1;
}

/** Takes one, and `more` away with it, if there is one. */
bool take(Semaphore &semaphore, uint64_t more = 0) {
  for (uint64_t seen = loadValue(semaphore); static_cast<uint32_t>(seen) != 0;)
    if (replaceValue(semaphore, seen, seen - 1 - more)) return true;
  return false;
}

int wait(sem_t *object, const Deadline &deadline) {
  Semaphore &semaphore = dataOf(object);
  if (take(semaphore)) return 0;
  if (!deadline.valid()) return failed(EINVAL);
  __atomic_fetch_add(&semaphore.value, waiter, __ATOMIC_SEQ_CST);
  while (!take(semaphore, waiter)) {
    const Slept slept = sleepOn(wordOf(semaphore), 0, load(&semaphore.shared) != 0, Point::Cancellation, deadline);
    if (slept == Slept::Awake) continue;
    __atomic_fetch_sub(&semaphore.value, waiter, __ATOMIC_SEQ_CST);
    switch (slept) {
      case Slept::Late: return failed(ETIMEDOUT);
      case Slept::Signalled: return failed(EINTR);
      default: throw Interrupted{};
    }
  }
  return 0;
}

int post(sem_t *object) {
  Semaphore &semaphore = dataOf(object);
  for (uint64_t seen = loadValue(semaphore);;) {
    if (static_cast<uint32_t>(seen) == SEM_VALUE_MAX) return failed(EOVERFLOW);
    if (!replaceValue(semaphore, seen, seen + 1)) continue;
    if (seen >= waiter) wakeSleepers(wordOf(semaphore), 1, load(&semaphore.shared) != 0);
    return 0;
  }
}

int initialise(sem_t *object, int pshared, unsigned value) {
  if (value > SEM_VALUE_MAX) return failed(EINVAL);
  dataOf(object) = {value, pshared ? sharedFlag : 0};
  return 0;
}

// libc maps a named one once for the whole process. The mapping stays: whatever thread still waits there, or has a view
// of it, must not find other memory in its place.
napi_value opened(napi_env env, sem_t *semaphore) {
  if (semaphore == SEM_FAILED) return out(env, -errno);
  guardPages(semaphore, sizeof(sem_t), static_cast<size_t>(sysconf(_SC_PAGESIZE)));
  napi_value memory;
  check(napi_create_external_arraybuffer(env, semaphore, sizeof(sem_t), nullptr, nullptr, &memory));
  return memory;
}

}  // namespace

}  // namespace libposix

HEADER(semaphore) {
  using Object = Synced<sem_t>;

  FN_AS(sem_init, [](Object sem, int pshared, unsigned value) { return initialise(sem.at, pshared, value); });
  FN_AS(sem_destroy, [](Object) { return 0; });
  FN_AS(sem_post, [](Object sem) { return post(sem.at); });
  FN_AS(sem_wait, [](Object sem) { return wait(sem.at, {}); });
  FN_AS(sem_trywait, [](Object sem) { return take(dataOf(sem.at)) ? 0 : failed(EAGAIN); });
  FN_AS(sem_timedwait,
        [](Object sem, NonNull<Time> abs_timeout) { return wait(sem.at, {abs_timeout, CLOCK_REALTIME}); });
  FN_AS(sem_clockwait, [](Object sem, clockid_t clock, NonNull<Time> abstime) {
    if (clock != CLOCK_REALTIME && clock != CLOCK_MONOTONIC) return failed(EINVAL);
    return wait(sem.at, {abstime, clock});
  });
  FN_AS(sem_getvalue, [](Object sem, NonNull<int *> sval) {
    *sval.pointer = static_cast<int>(loadValue(dataOf(sem.at)));
    return 0;
  });
  FN_AS(sem_open, [](Value name, int oflag, mode_t mode, unsigned value) {
    const In<NonNull<const char *>, void> path(name.env, name.value);
    return opened(name.env, sem_open(path.text.c_str(), oflag, mode, value));
  });
  FN_AS(sem_close, [](Value sem) {
    napi_value memory;
    check(napi_get_typedarray_info(sem.env, sem.value, nullptr, nullptr, nullptr, &memory, nullptr));
    check(napi_detach_arraybuffer(sem.env, memory));
    return 0;
  });
  FN_AS(sem_unlink, [](NonNull<const char *> name) { return sem_unlink(name); });

  INT(SEM_VALUE_MAX);
  STRUCT_AS(sem_t, ::sem_t) {}
}
