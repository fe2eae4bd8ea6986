// fork(2) inside Node. The kernel copies the calling thread alone: V8's and libuv's threads are gone in the child, and
// whatever they held stays held. So the copy is taken while every other thread sleeps where it holds nothing, and the
// child repairs what it knows the sleepers left behind. Each part lives in a file of its own, in the order in which
// fork.cc uses them.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include <sys/types.h>
#include <uv.h>

namespace libposix::forking {

// inherit.cc: Node marks descriptors 0 to 2 FD_CLOEXEC at its start; in C an exec'd program has them.
void inheritStdio();

// heap.cc: V8 keeps its heap from being copied (MADV_DONTFORK). Asks for the copy.
void copyHeap();

// threads.cc: where every other thread of this process is.
struct Thread {
  pid_t id;
  uint64_t switches;  // how often the kernel took it off a processor: unless it is more, the thread has not run
  long call;          // the system call in which it sleeps, or one of these
  enum : long { Running = -2, Unknown = -3 };
  uint64_t arguments[6];
  uint64_t stack;  // where its stack pointer is

  bool busy() const;
  bool waits() const;  // on a futex, for a condition rather than a lock
  std::string name() const;
  bool operator==(const Thread &) const = default;
};
using Threads = std::vector<Thread>;
Threads otherThreads();
const Thread *busyOne(const Threads &);

// gate.cc: holds the child back until the parent has seen that no thread ran during the fork.
class Gate {
 public:
  Gate();
  bool made() const { return word_ != nullptr; }
  ~Gate();
  Gate(const Gate &) = delete;
  void open(bool good);
  bool pass();  // false: this child is to end

 private:
  struct Word;
  Word *word_;
};

// workers.cc: starts V8's workers again in the child, with what Node started them with in the parent.
void findWorkers(const Threads &);
bool restartWorkers();  // false: this Node's could not be told from other threads

// conditions.cc: makes the condition variables forget the threads that slept in them.
void forgetSleepers(const Threads &);

// loop.cc: gives the child an event loop of its own, without what only the parent's threads can complete.
void repairLoop(uv_loop_t *);

// end.cc: the child ends without Node's teardown, which would join threads that are not there.
[[noreturn]] void finish(int status);
void endThroughFinish();
// Calls back when nothing but this call itself keeps the loop alive; then, if that has not changed, for the last time.
void watchEnd(uv_loop_t *, void (*)(bool last));

// engine.cc: where the workers could not be started again, tells V8 to compile without them.
void compileAlone();

}  // namespace libposix::forking
