#include <algorithm>

#include "internal/fork/runners/runner.h"

namespace libposix::forking {

namespace {

// In a child: where one that has ended stands for the inspector's, as long as it has not been joined.
struct Ended {
  uintptr_t *self = nullptr;
  pthread_t thread;
};
Ended ended;

// What wakes up a loop that lies on the stack of this thread.
[[gnu::no_sanitize_address]] bool wakes(const uv_async_t *async, const Thread &thread) {
  constexpr size_t stack = 8 << 20;
  const auto loop = reinterpret_cast<uintptr_t>(async->loop);
  return async->type == UV_ASYNC && loop < thread.self && loop > thread.self - stack;
}

[[gnu::no_sanitize_address]] bool areRequests(const uintptr_t *queue, const Thread &thread) {
  if (reinterpret_cast<uintptr_t>(queue) % alignof(uintptr_t) != 0 || !readable(queue, much * sizeof(uintptr_t)))
    return false;
  for (const uintptr_t *at = queue; at + sizeof(uv_async_t) / sizeof(uintptr_t) <= queue + much; at++)
    if (wakes(reinterpret_cast<const uv_async_t *>(at), thread)) return true;
  return false;
}

void *nothing(void *) { return nullptr; }

}  // namespace

bool isInspectors(const Started &started) {
  static const auto *routine = exported<const void>("_ZN4node9inspector11InspectorIo10ThreadMainEPv");
  return runs(started, routine);
}

[[gnu::no_sanitize_address]] Runner ofInspector(const Thread &thread, const Started &started) {
  auto *words = static_cast<uintptr_t *>(started.argument);
  uintptr_t *self = findSelf(words, thread);
  for (uintptr_t *at = words; self && at < words + much; at++) {
    auto *requests = reinterpret_cast<uintptr_t *>(*at);
    if (*at % alignof(uintptr_t) == 0 && readableWord(*at) &&
        areRequests(reinterpret_cast<const uintptr_t *>(*requests), thread))
      return {Runner::Inspector, started, self, nullptr, requests};
  }
  return {};
}

// What the child prints is sent to a debugger: nobody reads that, and the loop's place on the stack is another thread's
// by now.
void repairInspector(Runner &runner) {
  if (runner.requests) *runner.requests = 0;
  runner.started = {nothing, nullptr};
}

void noteEnded(const Runner &runner, pthread_t thread) { ended = {runner.self, thread}; }

// None where the child has closed the inspector, and may have opened another in its place.
[[gnu::no_sanitize_address]] Runner endedInspector(const Runners &runners) {
  const auto isEnded = [](const Runner &runner) { return runner.self == ended.self; };
  if (!ended.self || !readableWord(reinterpret_cast<uintptr_t>(ended.self)) || *ended.self != ended.thread ||
      std::any_of(runners.begin(), runners.end(), isEnded))
    return {};
  return {Runner::Inspector, {}, ended.self, nullptr, nullptr};
}

}  // namespace libposix::forking
