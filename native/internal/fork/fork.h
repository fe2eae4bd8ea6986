// fork(2) inside Node. The kernel copies the calling thread alone: V8's and libuv's threads are gone in the child, and
// whatever they held stays held. So the copy is made while every other thread is held where it sleeps and holds
// nothing, and the child repairs what it knows the sleepers left behind. Each part lies in a file of its own, in the
// order in which fork.cc uses them.
#pragma once
#include <sys/resource.h>
#include <sys/types.h>
#include <uv.h>

#include "internal/fork/standstill.h"

namespace libposix::forking {

// inherit.cc: Node marks descriptors 0 to 2 FD_CLOEXEC at its start; in C an exec'd program has them.
void inheritStdio();

// descriptors.cc: sees to it that the child can open the descriptors of its event loop anew, and in no lower numbers
// than the parent has: those are the program's.
class Descriptors {
 public:
  explicit Descriptors(const uv_loop_t *);
  ~Descriptors();
  Descriptors(const Descriptors &) = delete;
  bool enough() const { return enough_; }

  /** Fills the lower numbers that are free, as long as no other thread can see it; the end vacates them, too. */
  void fill();
  void vacate();

 private:
  struct Range {
    unsigned first, last;
  };
  static constexpr int most = 256;

  int end_;
  Range filled_[most / 2];  // numbers next to one another are one range
  int ranges_ = 0;
  struct rlimit limit_;
  bool enough_ = true, raised_ = false;
};

// heap.cc: V8 keeps its heap from being copied (MADV_DONTFORK). Asks for the copy: 0 or an errno.
int copyHeap();

// workers.cc: starts V8's workers again in a child that lives on, with what Node started them with in the parent.
Unrest findWorkers(const Threads &);  // whether none waits in the middle of a task
bool restartWorkers();                // false: this Node's could not be told from other threads

// runners/: starts the threads again for which Node waits while it runs the program: those of vm's timeout and
// breakOnSigint, and the writer of trace events; in the place of the inspector's, one that has ended.
Unrest findRunners(const Threads &);  // whether they can be started again now, and none has just ended such a run
void repairRunners();
void restartRunners();  // when the child is in order: what ends its JavaScript may come then
bool waitsForSigint(const Thread &);

// conditions.cc: makes the condition variables forget the threads that slept in them.
void findSlept(const Threads &);  // in the parent: what is looked at there need not be mapped in the child
void forgetSleepers();

// loop.cc: gives the child an event loop of its own, without what only the parent's threads can complete.
void repairLoop(uv_loop_t *);
// Whether a listener of fs.watch runs, or what it has left to be done at once: libuv walks its list of watchers then,
// which it makes anew in a child.
bool reportsChange(const uv_loop_t *);

// end.cc: the child ends without Node's teardown, which would join threads that are not there.
[[noreturn]] void finish(int status);
void prepareEnd();
void endThroughFinish();
// In the child: calls back when nothing but this call itself keeps the loop alive. One that is alone must not go on to
// where Node waits for V8's workers: it is called once more, for the last time, if that has not changed. False if that
// moment is now: the child was made while Node asked (it emits 'beforeExit'), and may not be asked again.
struct Watch {
  void (*ended)(bool last);
  bool alone;
};
bool watchEnd(uv_loop_t *, const Watch &);
void noteAsked(uv_loop_t *);

// engine.cc: where the workers could not be started again, tells V8 to compile without them.
void compileAlone();

}  // namespace libposix::forking
