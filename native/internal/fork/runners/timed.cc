#include <algorithm>

#include "internal/fork/runners/runner.h"

namespace libposix::forking {

namespace {

// What Node lays on its stack for such a run.
struct Timed {
  void *isolate;
  uv_thread_t thread;
  uv_loop_t loop;
  uv_async_t async;
  uv_timer_t timer;
  const bool *out;

  // Whether it is one, whose end has not come.
  [[gnu::no_sanitize_address]] bool lives() const {
    return async.loop == &loop && timer.loop == &loop && loop.backend_fd >= 0 &&
           readableWord(reinterpret_cast<uintptr_t>(out));
  }
  // Its thread, which may have ended, has asked V8 to end it: the next JavaScript that runs is the last, and in a child
  // nobody would be told that it is one.
  [[gnu::no_sanitize_address]] bool isUp() const { return *out; }
};

Unrest unrestOf(const Timed &timed, const Runners &runners) {
  if (timed.isUp()) return {Unrest::Ending};
  const bool known =
      std::any_of(runners.begin(), runners.end(), [&](const Runner &runner) { return runner.loop == &timed.loop; });
  return {known ? Unrest::None : Unrest::Untold};
}

}  // namespace

Unrest unrestOfTimed(const Runners &runners) {
  Unrest unrest;
  eachOnStack(sizeof(Timed), [&](uintptr_t at) {
    const auto &timed = *reinterpret_cast<const Timed *>(at);
    if (!unrest.cause && timed.lives()) unrest = unrestOf(timed, runners);
  });
  return unrest;
}

}  // namespace libposix::forking
