#include "stdio/held.h"

#include <pthread.h>

#include <climits>
#include <mutex>
#include <new>
#include <unordered_map>

#include "internal/call.h"
#include "internal/pthread/futex.h"

namespace libposix {

std::atomic<int> heldStreams = 0;

namespace {

std::atomic<uint64_t> threads = 0;
// Which thread this is; the copy of it in a forked child is the same.
thread_local const uint64_t self = ++threads;

struct Hold {
  uint64_t thread;
  unsigned count;
};

struct Holds {
  std::mutex lock;
  std::unordered_map<FILE *, Hold> of;
  // Counts what was let go, and is what the others sleep on.
  uint32_t released = 0;
};

// Never destroyed: threads may still run when the process's destructors do.
Holds &all = *new Holds;

// In a child libc has opened every stream's lock, and the parent's other threads are not there: what this one held is
// taken again. One of them may have been at work with the list; then nobody can say any more who held what.
void inheritHolds() {
  if (!all.lock.try_lock()) new (&all.of) decltype(all.of);
  new (&all.lock) std::mutex;
  std::erase_if(all.of, [](const auto &held) { return held.second.thread != self; });
  for (const auto &[stream, held] : all.of)
    for (unsigned i = 0; i < held.count; i++) flockfile(stream);
  heldStreams = static_cast<int>(all.of.size());
}

// Whether another thread holds the stream, and what to sleep on until that changes.
bool isAnothers(FILE *stream, uint32_t &released) {
  std::lock_guard<std::mutex> guard(all.lock);
  released = all.released;
  const auto held = all.of.find(stream);
  return held != all.of.end() && held->second.thread != self;
}

void note(FILE *stream) {
  static const bool once [[maybe_unused]] = pthread_atfork(nullptr, nullptr, inheritHolds) == 0;
  std::lock_guard<std::mutex> guard(all.lock);
  const auto [held, first] = all.of.try_emplace(stream, Hold{self, 0});
  held->second.count++;
  if (first) heldStreams++;
}

void wake() {
  add(&all.released, 1);
  wakeSleepers(&all.released, INT_MAX, false);
}

}  // namespace

void awaitHolder(FILE *stream) {
  for (uint32_t released; isAnothers(stream, released);)
    if (isInterrupted(sleepOn(&all.released, released, false, Point::None))) throw Interrupted{};
}

void hold(FILE *stream) {
  awaitHolder(stream);
  // Another thread's call may be at work with it.
  flockfile(stream);
  note(stream);
}

int tryToHold(FILE *stream) {
  if (uint32_t released; isAnothers(stream, released) || ftrylockfile(stream) != 0) return EBUSY;
  note(stream);
  return 0;
}

void letGo(FILE *stream) {
  std::lock_guard<std::mutex> guard(all.lock);
  const auto held = all.of.find(stream);
  if (held == all.of.end() || held->second.thread != self)
    blame(1, [] { rangeError("is a FILE that this thread has not locked"); });
  if (--held->second.count == 0) {
    all.of.erase(held);
    heldStreams--;
  }
  funlockfile(stream);
  wake();
}

void forgetHolder(FILE *stream) {
  if (heldStreams.load(std::memory_order_relaxed) == 0) return;
  std::lock_guard<std::mutex> guard(all.lock);
  if (all.of.erase(stream) == 0) return;
  heldStreams--;
  wake();
}

}  // namespace libposix
