// Threads that sleep until another thread of this process wakes them: V8's workers and libuv's, as a rule. To hold one
// of them takes it out of its sleep and back, and its stack out of what the child shares. So those that were found
// asleep once are only looked at when the next child is made.
#pragma once
#include <vector>

#include "internal/fork/standstill.h"

namespace libposix::forking {

class Sleepers {
 public:
  /** Learns from threads that are held, which are all there are but for the caller. */
  void learn(const Threads &held);

  /** The ids of the others. */
  const std::vector<pid_t> &others() const { return others_; }
  /** Whether there is something to look at. Not in a child, whose threads are others. */
  bool known() const;
  void forget() { asleep_.clear(); }

  /**
   * While the others are held, which were so many: whether all of these still sleep. Then none can wake before the
   * others are released or the caller wakes it.
   */
  bool still(size_t held);
  /** Where they are found. */
  const Threads &asleep() const { return asleep_; }

 private:
  pid_t process_ = 0;
  Threads asleep_;
  std::vector<pid_t> others_;
  std::vector<uint64_t> addresses_;  // on which they sleep
};

}  // namespace libposix::forking
