// Holds all other threads where they are, and sees whether a child could do without them.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include <sys/types.h>

namespace libposix::forking {

/** Where another thread is held. */
struct Thread {
  pid_t id;
  char name[16];
  uintptr_t self;  // its pthread_t
  long call;       // the system call in which it sleeps, or one of these
  enum : long {
    Running = -1,
    Interrupted = -2,  // it sleeps in one that then returns EINTR: the registers no longer name it
  };
  uint64_t arguments[6];

  /** It runs, or waits for a lock that another thread is about to give back. */
  bool busy() const;
  /** It sleeps on a futex, for a condition rather than a lock. */
  bool waits() const;
};
using Threads = std::vector<Thread>;

/** Why a copy would not be sound now. */
struct Unrest {
  enum Cause { None, Busy, Silent, Joined, Ending, Barred, Untold, Unknown, Unsent } cause = None;
  pid_t id = 0;
  char name[16] = {};

  static Unrest of(const Thread &busy);

  std::string text() const;
};

/** While it lives, all other threads are held, or asleep with nobody to wake them. */
class Standstill {
 public:
  Standstill();
  ~Standstill();
  Standstill(const Standstill &) = delete;

  /** One that is held may hold malloc's lock: unless this says None, no memory may be allocated before the end. */
  Unrest unrest();
  const Threads &threads() const;
};

}  // namespace libposix::forking
