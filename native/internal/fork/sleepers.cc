#include "internal/fork/sleepers.h"

#include <linux/futex.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <climits>

#include "internal/fork/fork.h"

namespace libposix::forking {

namespace {

// For ever, on memory that no other process and no signal can wake it by, and for no lock.
bool sleeps(const Thread &thread) {
  constexpr uint64_t timeout = 3;
  return thread.call == SYS_futex && thread.waits() && thread.arguments[timeout] == 0 && !thread.busy() &&
         !waitsForSigint(thread);
}

// How many sleep on a futex, which need not be there any more. The kernel counts those that it moves from one to
// another: these stay where they are.
long sleepersOn(uint64_t address) { return syscall(SYS_futex, address, FUTEX_REQUEUE_PRIVATE, 0, INT_MAX, address); }

// What they have run so far, to the nanosecond; -1: one has ended.
int64_t ran(const Threads &threads) {
  constexpr int perThread = 4, scheduled = 2;
  int64_t sum = 0;
  for (const Thread &thread : threads) {
    timespec time;
    if (syscall(SYS_clock_gettime, ~thread.id << 3 | perThread | scheduled, &time) == -1) return -1;
    sum += time.tv_sec * 1'000'000'000LL + time.tv_nsec;
  }
  return sum;
}

// A directory has two links more than directories in it.
size_t threadsNow() {
  struct stat tasks;
  return stat("/proc/self/task", &tasks) == 0 ? tasks.st_nlink - 2 : 0;
}

}  // namespace

// Each condition variable has two addresses, which take turns.
constexpr size_t mostAddresses = 32;

void Sleepers::learn(const Threads &held) {
  if (!known() || addresses_.size() > mostAddresses) addresses_.clear();
  process_ = getpid();
  asleep_.clear();
  others_.clear();
  for (const Thread &thread : held) {
    if (!sleeps(thread)) {
      others_.push_back(thread.id);
      continue;
    }
    asleep_.push_back(thread);
    if (std::find(addresses_.begin(), addresses_.end(), thread.arguments[0]) == addresses_.end())
      addresses_.push_back(thread.arguments[0]);
  }
}

bool Sleepers::known() const { return !asleep_.empty() && process_ == getpid(); }

// Between the first look at the clocks and the last none of them has run, so none has woken another; and those that
// have been woken before, but have not run yet, sleep on no futex any more.
bool Sleepers::still(size_t held) {
  // One of the others has ended, and another may have been started since.
  if (held != others_.size()) return false;
  const int64_t before = ran(asleep_);
  auto next = asleep_.begin();
  for (uint64_t address : addresses_) {
    const long count = sleepersOn(address);
    if (count < 0 || count > asleep_.end() - next) return false;
    // They may have changed places.
    for (long i = 0; i < count; i++, next++) next->arguments[0] = address;
  }
  if (next != asleep_.end() || threadsNow() != 1 + others_.size() + asleep_.size()) return false;
  return before != -1 && before == ran(asleep_);
}

}  // namespace libposix::forking
