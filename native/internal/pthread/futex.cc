#include "internal/pthread/futex.h"

#include <linux/futex.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "internal/interrupt.h"

namespace libposix {

namespace {

/** While it lives, a cancellation that is asked for waits. */
class Uncancelled {
 public:
  explicit Uncancelled(bool wanted) : wanted_(wanted) {
    if (wanted_) thisThread->take(Thread::Cancel);
  }
  ~Uncancelled() {
    if (!wanted_) return;
    thisThread->cancelled = false;
    if (thisThread->cancellable()) thisThread->add(Thread::Cancel);
  }
  Uncancelled(const Uncancelled &) = delete;

 private:
  bool wanted_;
};

}  // namespace

Slept sleepOn(const uint32_t *word, uint32_t value, bool shared, Point point, const Deadline &deadline) {
  // The kernel has no time before its epoch.
  if (deadline.time && deadline.time->tv_sec < 0) return Slept::Late;
  const int operation = FUTEX_WAIT_BITSET | (shared ? 0 : FUTEX_PRIVATE_FLAG) |
                        (deadline.time && deadline.clock == CLOCK_REALTIME ? FUTEX_CLOCK_REALTIME : 0);
  const Uncancelled uncancelled(point == Point::None);
  try {
    if (interruptible(SYS_futex, word, operation, value, deadline.time, 0, FUTEX_BITSET_MATCH_ANY) == 0)
      return Slept::Awake;
  } catch (const Interrupted &) {
    return Slept::Interrupted;
  }
  switch (errno) {
    case ETIMEDOUT: return Slept::Late;
    case EINTR: return Slept::Signalled;
    default: return Slept::Awake;
  }
}

void wakeSleepers(uint32_t *word, int count, bool shared) {
  syscall(SYS_futex, word, FUTEX_WAKE | (shared ? 0 : FUTEX_PRIVATE_FLAG), count, nullptr, nullptr, 0);
}

}  // namespace libposix
