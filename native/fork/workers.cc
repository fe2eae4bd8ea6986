#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <set>

#include <malloc.h>
#include <pthread.h>

#include "fork.h"

namespace libposix::forking {

#ifdef __GLIBC__

namespace {

using Word = uintptr_t;
using Routine = void *(*)(void *);

struct Range {
  Word from, to;
  bool holds(Word at, size_t size = 1) const { return at >= from && at + size <= to; }
};

struct Maps {
  std::vector<Range> writable;
  Range mainStack{0, 0};

  Maps() {
    FILE *maps = std::fopen("/proc/self/maps", "re");
    if (!maps) return;
    char line[512];
    while (std::fgets(line, sizeof(line), maps)) {
      Range range;
      char access[5];
      if (std::sscanf(line, "%lx-%lx %4s", &range.from, &range.to, access) != 3) continue;
      if (std::strncmp(access, "rw", 2) == 0) writable.push_back(range);
      if (std::strstr(line, "[stack]")) mainStack = range;
      while (!std::strchr(line, '\n') && std::fgets(line, sizeof(line), maps)) {}
    }
    std::fclose(maps);
  }
  const Range *of(Word at, size_t size) const {
    for (const Range &range : writable)
      if (range.holds(at, size)) return &range;
    return nullptr;
  }
};

Word wordAt(Word address) { return *reinterpret_cast<const Word *>(address); }

// Where libc keeps what a thread was started with: behind its descriptor, which a thread of our own shows.
struct Probe {
  size_t offset = 0;
  static void *look(void *argument) {
    Word self = pthread_self();
    for (size_t at = 0; at < 2048; at += sizeof(Word)) {
      if (wordAt(self + at) != reinterpret_cast<Word>(look)) continue;
      if (wordAt(self + at + sizeof(Word)) != reinterpret_cast<Word>(argument)) continue;
      static_cast<Probe *>(argument)->offset = at;
      break;
    }
    return nullptr;
  }
  Probe() {
    pthread_t thread;
    if (pthread_create(&thread, nullptr, look, this) == 0) pthread_join(thread, nullptr);
  }
};

// libc puts a thread's descriptor on top of its stack; two of its words point to itself.
Word descriptor(const Thread &thread, const Maps &maps) {
  const Range *range = maps.of(thread.stack, sizeof(Word));
  if (!range) return 0;
  for (Word at = thread.stack & ~Word{63}; at + 2048 < range->to; at += 64)
    if (at >= thread.stack && wordAt(at) == at && wordAt(at + 2 * sizeof(Word)) == at) return at;
  return 0;
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
  Maps maps;
  Probe probe;
  std::map<Word, std::vector<Worker>> byQueue;
  if (probe.offset == 0) return {};
  for (const Thread &thread : threads) {
    Word self = thread.waits() ? descriptor(thread, maps) : 0;
    if (!self) continue;
    Word routine = wordAt(self + probe.offset), argument = wordAt(self + probe.offset + sizeof(Word));
    if (!routine || argument % alignof(Start) != 0 || maps.mainStack.holds(argument) ||
        !maps.of(argument, sizeof(Start)))
      continue;
    auto *start = reinterpret_cast<const Start *>(argument);
    bool reports = std::all_of(start->report, start->report + 3, [&](Word at) { return maps.mainStack.holds(at); });
    if (reports && maps.of(start->queue, sizeof(Word)))
      byQueue[start->queue].push_back({reinterpret_cast<Routine>(routine), start});
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

}  // namespace

void findWorkers(const Threads &threads) {
  if (workers.empty()) workers = find(threads);
}

bool restartWorkers() {
  // A mutex, a condition variable and a counter, in whatever order: all are fresh as zeros.
  static struct alignas(64) {
    char bytes[64];
  } report[3];
  for (const Worker &worker : workers) {
    size_t size = std::max(malloc_usable_size(const_cast<Start *>(worker.start)), sizeof(Start));
    auto *start = static_cast<Start *>(std::malloc(size));
    std::memcpy(static_cast<void *>(start), worker.start, size);
    for (int i = 0; i < 3; i++) start->report[i] = reinterpret_cast<Word>(&report[i]);
    pthread_t thread;
    if (pthread_create(&thread, nullptr, worker.routine, start) != 0) return false;
    pthread_detach(thread);
  }
  return !workers.empty();
}

#else

void findWorkers(const Threads &) {}
bool restartWorkers() { return false; }

#endif

}  // namespace libposix::forking
