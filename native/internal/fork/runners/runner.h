// A thread of Node's that a child of fork starts anew, because Node waits for it while it runs the program. Each kind
// lies in a file of its own, which knows it by its start, says whether it can be started again now, and mends in the
// child what it works with.
#pragma once
#include <dlfcn.h>
#include <uv.h>

#include <algorithm>
#include <vector>

#include "internal/fork/memory.h"
#include "internal/fork/started.h"

namespace libposix::forking {

struct Runner {
  enum Kind { None, Loop, Sigint, Inspector } kind;
  Started started;
  uintptr_t *self;  // where Node keeps its pthread_t, to join it; null: it was not found
  uv_loop_t *loop;
  uintptr_t *requests;  // where Node keeps what it asks the inspector for
};
using Runners = std::vector<Runner>;

// loop.cc: the thread of an object that has both the thread and, after it, the loop that it runs: vm's timeout and the
// writer of trace events.
Runner ofLoop(const Thread &, const Started &);
Unrest unrestOfLoop(const Thread &, const Runner &);
void forkLoop(const Runner &);

// timed.cc: the runs of vm's that have a timeout.
Unrest unrestOfTimed(const Runners &);

// sigint.cc: vm's breakOnSigint has a thread that waits for the handler of SIGINT.
bool isOfSigint(const Started &);
Runner ofSigint(const Thread &, const Started &);
Unrest unrestOfSigint(const Thread &, const Runner &);
void repairSigint(const Runner &);

// inspector.cc: the thread that talks with debuggers is the parent's. The child may close the inspector all the same,
// which joins it.
bool isInspectors(const Started &);
Runner ofInspector(const Thread &, const Started &);
void repairInspector(Runner &);
void noteEnded(const Runner &, pthread_t);
Runner endedInspector(const Runners &);  // in a child: the one that has ended and not been joined

/** What Node exports of itself. */
template <typename T>
T *exported(const char *name) {
  return static_cast<T *>(dlsym(RTLD_DEFAULT, name));
}

inline bool runs(const Started &started, const void *routine) {
  return routine && routine == reinterpret_cast<const void *>(started.routine);
}

/** How many words of an object are looked at. */
constexpr size_t much = 64;

/** The thread's number within the object that Node started it with, or another. */
[[gnu::no_sanitize_address]] inline uintptr_t *findSelf(uintptr_t *words, const Thread &thread) {
  if (reinterpret_cast<uintptr_t>(words) % alignof(uintptr_t) != 0 || !readable(words, much * sizeof(uintptr_t)))
    return nullptr;
  uintptr_t *self = std::find(words, words + much, thread.self);
  return self == words + much ? nullptr : self;
}

}  // namespace libposix::forking
