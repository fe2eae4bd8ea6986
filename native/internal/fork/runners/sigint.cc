#include <semaphore.h>

#include <algorithm>
#include <cstddef>

#include "internal/fork/fork.h"
#include "internal/fork/runners/runner.h"

namespace libposix::forking {

namespace {

// The end of what Node keeps for it.
struct Sigint {
  struct Run {
    const void *const *virtuals;
    const void *isolate;
    const bool *interrupted;
  };
  Run **runs, **runsEnd, **room;
  uintptr_t pending;
  uintptr_t self;
  sem_t posted;

  // Whether the thread has asked V8 to end one of them.
  [[gnu::no_sanitize_address]] bool came() const {
    constexpr size_t head = 2;  // of a virtual table, before its functions
    static const auto *table = exported<const void *const>("_ZTVN4node14SigintWatchdogE");
    return table && std::any_of(runs, runsEnd,
                                [](const Run *run) { return run->virtuals == table + head && *run->interrupted; });
  }
  static Sigint &of(const Runner &runner) {
    return *reinterpret_cast<Sigint *>(reinterpret_cast<char *>(runner.self) - offsetof(Sigint, self));
  }
};

}  // namespace

bool isOfSigint(const Started &started) {
  static const auto *routine = exported<const void>("_ZN4node20SigintWatchdogHelper17RunSigintWatchdogEPv");
  return runs(started, routine);
}

bool waitsForSigint(const Thread &thread) { return isOfSigint(startOf(thread)); }

Runner ofSigint(const Thread &thread, const Started &started) {
  static auto *helper = exported<uintptr_t>("_ZN4node20SigintWatchdogHelper8instanceE");
  return {Runner::Sigint, started, helper ? findSelf(helper, thread) : nullptr, nullptr, nullptr};
}

Unrest unrestOfSigint(const Thread &thread, const Runner &runner) {
  if (!runner.self || !thread.waits()) return Unrest::of(thread);
  return {Sigint::of(runner).came() ? Unrest::Ending : Unrest::None};
}

// A signal that came to the parent meanwhile is the parent's.
void repairSigint(const Runner &runner) { sem_init(&Sigint::of(runner).posted, 0, 0); }

}  // namespace libposix::forking
