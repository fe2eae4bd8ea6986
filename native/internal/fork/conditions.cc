#include <algorithm>
#include <cstring>
#include <vector>

#include <pthread.h>

#include "internal/fork/fork.h"
#include "internal/fork/memory.h"
#include "internal/newer.h"

namespace libposix::forking {

#ifdef __GLIBC__

namespace {

// glibc 2.25 to 2.40: who signals waits for the sleepers of the previous round to have woken, and the dead never do.
bool countsSleepers() { return isGlibcSince(25) && !isGlibcSince(41); }

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

struct Slept {
  Condition *condition;
  uint32_t on[2];
};

std::vector<Slept> slept;

uint32_t &sleepersOf(Condition *condition, bool second) {
  auto found = std::find_if(slept.begin(), slept.end(), [&](const Slept &each) { return each.condition == condition; });
  if (found == slept.end()) found = slept.insert(found, {condition, {}});
  return found->on[second];
}

// A semaphore is slept on in the same way; only a condition variable's counts agree with what is seen.
bool agrees(const Slept &seen) {
  const Condition &condition = *seen.condition;
  return readable(&condition, sizeof(condition)) && condition.waiters >> 3 == seen.on[0] + seen.on[1] &&
         condition.references[0] >> 1 == seen.on[0] && condition.references[1] >> 1 == seen.on[1];
}

}  // namespace

void findSlept(const Threads &threads) {
  slept.clear();
  if (!countsSleepers()) return;
  for (const Thread &thread : threads) {
    if (!thread.waits()) continue;
    const uint64_t futex = thread.arguments[0];
    sleepersOf(Condition::of(futex), futex % alignof(uint64_t) != 0)++;
  }
  std::erase_if(slept, [](const Slept &seen) { return !agrees(seen); });
}

void forgetSleepers() {
  for (const auto &[condition, sleepers] : slept) {
    const uint32_t kept = condition->waiters & flags;
    std::memset(condition, 0, sizeof(*condition));
    condition->waiters = kept;
  }
}

#else

void findSlept(const Threads &) {}
void forgetSleepers() {}

#endif

}  // namespace libposix::forking
