#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <map>
#include <set>

#include <malloc.h>
#include <pthread.h>

#include "internal/fork/fork.h"
#include "internal/fork/memory.h"
#include "internal/fork/started.h"

namespace libposix::forking {

#ifdef __GLIBC__

namespace {

using Word = uintptr_t;
using Routine = Started::Routine;

// The frames of Node's start lie at the end of the stack.
bool inMainStack(Word at) {
  constexpr Word much = 1 << 20;
  const Word end = endOfStack();
  return at < end && at > end - much;
}

// What Node starts a V8 worker with, from its node_platform.cc: the queue, three pointers into the main thread's stack
// of that moment by which the thread says that it is up, and its number.
struct Start {
  Word queue;
  Word report[3];
  int number;
};

struct Worker {
  Routine routine;
  const Start *start;
};

std::vector<Worker> workers;

std::vector<Worker> find(const Threads &threads) {
  std::map<Word, std::vector<Worker>> byQueue;
  for (const Thread &thread : threads) {
    if (!thread.waits()) continue;
    const Started started = startOf(thread);
    const auto argument = reinterpret_cast<Word>(started.argument);
    if (!started.routine || argument % alignof(Start) != 0 || inMainStack(argument) ||
        !readable(argument, sizeof(Start)))
      continue;
    auto *start = static_cast<const Start *>(started.argument);
    if (std::all_of(start->report, start->report + 3, inMainStack) && readable(start->queue, sizeof(Word)))
      byQueue[start->queue].push_back({started.routine, start});
  }
  if (byQueue.size() != 1) return {};
  std::vector<Worker> &found = byQueue.begin()->second;
  std::set<int> numbers;
  for (const Worker &worker : found) {
    numbers.insert(worker.start->number);
    if (worker.routine != found[0].routine) return {};
  }
  // All of them, from 0: else this is something else.
  bool all = numbers.size() == found.size() && *numbers.begin() == 0 &&
             *numbers.rbegin() == static_cast<int>(found.size()) - 1;
  return all ? found : std::vector<Worker>{};
}

bool isWorker(const Thread &thread) { return startOf(thread).routine == workers[0].routine; }

bool waitsAt(Word queue, const Thread &thread) {
  constexpr Word size = 512;  // of a queue, at most
  return thread.waits() && thread.arguments[0] >= queue && thread.arguments[0] < queue + size;
}

}  // namespace

// One that does not wait for its next task, at the queue, waits in the middle of one, as for a collection that it has
// asked the main thread for. What it has on its stack then, V8's heap knows of.
Unrest findWorkers(const Threads &threads) {
  if (workers.empty()) workers = find(threads);
  if (workers.empty()) return {};
  const Word queue = workers[0].start->queue;
  // Of sleepers it is known how many sleep where, but not who.
  const auto idle = std::count_if(threads.begin(), threads.end(), [&](auto &each) { return waitsAt(queue, each); });
  const auto all = std::count_if(threads.begin(), threads.end(), isWorker);
  if (idle < all) return Unrest::of(*std::find_if(threads.begin(), threads.end(), isWorker));
  return {};
}

namespace {

// Most children have ended before V8 has anything for its workers to do.
constexpr timespec aWhile = {0, 20'000'000};

bool restart(const Worker &worker) {
  // A mutex, a condition variable and a counter, in whatever order: all are fresh as zeros.
  static struct alignas(64) {
    char bytes[64];
  } report[3];
  size_t size = std::max(malloc_usable_size(const_cast<Start *>(worker.start)), sizeof(Start));
  auto *start = static_cast<Start *>(std::malloc(size));
  if (!start) return false;
  std::memcpy(static_cast<void *>(start), worker.start, size);
  for (int i = 0; i < 3; i++) start->report[i] = reinterpret_cast<Word>(&report[i]);
  pthread_t thread;
  if (pthread_create(&thread, nullptr, worker.routine, start) != 0) {
    std::free(start);
    return false;
  }
  pthread_detach(thread);
  return true;
}

void *restartAll(void *) {
  nanosleep(&aWhile, nullptr);
  for (const Worker &worker : workers)
    while (!restart(worker)) nanosleep(&aWhile, nullptr);
  return nullptr;
}

}  // namespace

bool restartWorkers() {
  pthread_t thread;
  if (workers.empty() || pthread_create(&thread, nullptr, restartAll, nullptr) != 0) return false;
  pthread_detach(thread);
  return true;
}

#else

Unrest findWorkers(const Threads &) { return {}; }
bool restartWorkers() { return false; }

#endif

}  // namespace libposix::forking
