#include "stdio/held.h"

#include <pthread.h>

#include <algorithm>
#include <atomic>
#include <climits>
#include <iterator>
#include <mutex>
#include <new>
#include <unordered_map>

#include "internal/call.h"
#include "internal/pthread/futex.h"

namespace libposix {

std::atomic<int> heldStreams = 0;

namespace {

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

void wake() {
  add(&all.released, 1);
  wakeSleepers(&all.released, INT_MAX, false);
}

// Gives back what a thread has of libc's lock and of ours, as often as it has taken it.
void drop(std::unordered_map<FILE *, Hold>::iterator held) {
  for (unsigned i = 0; i < held->second.count; i++) funlockfile(held->first);
  all.of.erase(held);
  heldStreams--;
  wake();
}

std::atomic<uint64_t> threads = 0;

// A thread; the copy of it in a forked child is the same. What it holds at its end would keep stdout from the end of
// the process, which writes what waits there.
struct Self {
  const uint64_t id = ++threads;
  ~Self() {
    if (heldStreams == 0) return;
    std::lock_guard<std::mutex> guard(all.lock);
    for (auto held = all.of.begin(), next = held; held != all.of.end(); held = next) {
      next = std::next(held);
      if (held->second.thread == id) drop(held);
    }
  }
};
thread_local const Self self;

// In a child libc has opened every stream's lock, and the parent's other threads are not there: what this one held is
// taken again. One of them may have been at work with the list; then nobody can say any more who held what.
void inheritHolds() {
  if (!all.lock.try_lock()) new (&all.of) decltype(all.of);
  new (&all.lock) std::mutex;
  std::erase_if(all.of, [](const auto &held) { return held.second.thread != self.id; });
  for (const auto &[stream, held] : all.of)
    for (unsigned i = 0; i < held.count; i++) flockfile(stream);
  heldStreams = static_cast<int>(all.of.size());
}

// Whether another thread holds the stream, or any where that is null, and what to sleep on until that changes.
bool isAnothers(FILE *stream, uint32_t &released) {
  released = all.released;
  const auto others = [](const auto &held) { return held.second.thread != self.id; };
  if (stream == nullptr) return std::any_of(all.of.begin(), all.of.end(), others);
  const auto held = all.of.find(stream);
  return held != all.of.end() && others(*held);
}

// False where another thread has it. Whoever has it here is the only one to hold libc's lock for longer than a call.
bool take(FILE *stream, uint32_t &released) {
  static const bool once [[maybe_unused]] = pthread_atfork(nullptr, nullptr, inheritHolds) == 0;
  std::lock_guard<std::mutex> guard(all.lock);
  if (isAnothers(stream, released)) return false;
  const auto [held, first] = all.of.try_emplace(stream, Hold{self.id, 0});
  held->second.count++;
  if (first) heldStreams++;
  return true;
}

void giveUp(FILE *stream) {
  const auto held = all.of.find(stream);
  if (--held->second.count > 0) return;
  all.of.erase(held);
  heldStreams--;
  wake();
}

void sleepUntilReleased(uint32_t released) {
  if (isInterrupted(sleepOn(&all.released, released, false, Point::None))) throw Interrupted{};
}

}  // namespace

void awaitHolder(FILE *stream) {
  uint32_t released;
  const auto mustWait = [&] {
    std::lock_guard<std::mutex> guard(all.lock);
    return isAnothers(stream, released);
  };
  while (mustWait()) sleepUntilReleased(released);
}

void hold(FILE *stream) {
  for (uint32_t released; !take(stream, released);) sleepUntilReleased(released);
  // Another thread's call may be at work with it.
  flockfile(stream);
}

int tryToHold(FILE *stream) {
  if (uint32_t released; !take(stream, released)) return EBUSY;
  if (ftrylockfile(stream) == 0) return 0;
  std::lock_guard<std::mutex> guard(all.lock);
  giveUp(stream);
  return EBUSY;
}

void letGo(FILE *stream) {
  std::lock_guard<std::mutex> guard(all.lock);
  const auto held = all.of.find(stream);
  if (held == all.of.end() || held->second.thread != self.id)
    blame(1, [] { rangeError("is a FILE that this thread has not locked"); });
  funlockfile(stream);
  giveUp(stream);
}

void forgetHolder(FILE *stream) {
  if (heldStreams.load(std::memory_order_relaxed) == 0) return;
  std::lock_guard<std::mutex> guard(all.lock);
  const auto held = all.of.find(stream);
  if (held != all.of.end()) drop(held);
}

}  // namespace libposix
