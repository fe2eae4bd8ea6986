#include <cstdlib>
#include <cstring>
#include <map>

#include <pthread.h>
#ifdef __GLIBC__
#include <gnu/libc-version.h>
#endif

#include "fork.h"

namespace libposix::forking {

#ifdef __GLIBC__

namespace {

// glibc 2.25 to 2.40: who signals waits for the sleepers of the previous round to have woken, and the dead never do.
bool countsSleepers() {
  static const bool counts = [] {
    char *end;
    long major = std::strtol(gnu_get_libc_version(), &end, 10);
    long minor = std::strtol(end + 1, nullptr, 10);
    return major == 2 && minor >= 25 && minor <= 40;
  }();
  return counts;
}

// pthread_cond_t as those versions have it; a sleeper waits on one of `signals`.
struct Condition {
  uint64_t sequence, start;
  uint32_t references[2];
  uint32_t sizes[2];
  uint32_t size;
  uint32_t waiters;
  uint32_t signals[2];

  static Condition *of(uint64_t futex) {
    bool second = futex % alignof(uint64_t) != 0;
    return reinterpret_cast<Condition *>(futex - offsetof(Condition, signals) - (second ? sizeof(uint32_t) : 0));
  }
};
static_assert(sizeof(Condition) == sizeof(pthread_cond_t));

// The low bits of `waiters` say which clock it uses and whether processes share it; those of `references` that a signal
// is under way.
constexpr uint32_t flags = 7;

struct Sleepers {
  uint32_t on[2];
};

}  // namespace

void forgetSleepers(const Threads &threads) {
  if (!countsSleepers()) return;
  std::map<Condition *, Sleepers> conditions;
  for (const Thread &thread : threads) {
    if (!thread.waits()) continue;
    uint64_t futex = thread.arguments[0];
    conditions[Condition::of(futex)].on[futex % alignof(uint64_t) != 0]++;
  }
  for (auto [condition, sleepers] : conditions) {
    // A semaphore is slept on in the same way; only a condition variable's counts agree with what is seen.
    bool agree = condition->waiters >> 3 == sleepers.on[0] + sleepers.on[1] &&
                 condition->references[0] >> 1 == sleepers.on[0] && condition->references[1] >> 1 == sleepers.on[1];
    if (!agree) continue;
    uint32_t kept = condition->waiters & flags;
    std::memset(condition, 0, sizeof(*condition));
    condition->waiters = kept;
  }
}

#else

void forgetSleepers(const Threads &) {}

#endif

}  // namespace libposix::forking
