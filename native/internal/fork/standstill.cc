#include "internal/fork/standstill.h"

#include <linux/futex.h>
#include <pthread.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "internal/fork/registers.h"
#include "internal/fork/sleepers.h"
#include "internal/threads.h"

namespace libposix::forking {

namespace {

Threads held;
size_t room = 64;  // how many threads `held` can take: it cannot grow while one of them is held
Reached reached;
Sleepers sleepers;
bool most = false;  // only those are held that may not be asleep

void writeDown(unsigned index, ucontext_t &context) {
  if (index >= held.size()) return;
  Thread &thread = held[index];
  thread.id = gettid();
  thread.self = pthread_self();
  prctl(PR_GET_NAME, thread.name);
  readCall(context, thread);
}

}  // namespace

bool Thread::waits() const {
  // libc's waits for a condition are all of this kind; those with a timeout end with EINTR.
  constexpr uint64_t wait = FUTEX_WAIT_BITSET | FUTEX_PRIVATE_FLAG;
  bool futex = call == SYS_futex || call == Interrupted;
  return futex && (arguments[1] & ~uint64_t{FUTEX_CLOCK_REALTIME}) == wait && arguments[0] % sizeof(uint32_t) == 0;
}

bool Thread::busy() const {
  if (call != SYS_futex) return call == Running;
  switch (arguments[1] & FUTEX_CMD_MASK) {
    case FUTEX_WAIT: return static_cast<uint32_t>(arguments[2]) == 2;
    case FUTEX_LOCK_PI:
    case FUTEX_LOCK_PI2: return true;
    default: return false;
  }
}

Unrest Unrest::of(const Thread &busy) {
  Unrest unrest{Busy, busy.id};
  std::memcpy(unrest.name, busy.name, sizeof(unrest.name));
  return unrest;
}

std::string Unrest::text() const {
  const std::string hint = ": a child could miss a lock that it holds; let its work end first, then fork";
  std::string thread = "thread " + std::to_string(id);
  if (*name) thread += std::string(" (") + name + ")";
  switch (cause) {
    case Busy: return thread + " never rests" + hint;
    case Silent: return thread + " does not answer" + hint;
    case Joined: return "other threads keep starting threads" + hint;
    case Ending: return "the run of node:vm that calls it is being ended";
    case Barred: return "RLIMIT_NOFILE has fallen below the descriptors of " + thread;
    case Untold: return "the thread of a timeout of node:vm cannot be told from others";
    case Unsent: return "RLIMIT_SIGPENDING allows no more signals to the processes of this user";
    case Unknown: return "neither /proc nor libc can tell which threads run";
    default: return "";
  }
}

Standstill::Standstill() {
  held.resize(room);
  most = sleepers.known();
  reached = reachThreads({writeDown, true}, most ? &sleepers.others() : nullptr);
  if (reached.count <= room) held.resize(reached.count);
  else room = 2 * reached.count;
}

Standstill::~Standstill() { releaseThreads(); }

Unrest Standstill::unrest() {
  if (reached.silent == Reached::Unknown) return {Unrest::Unknown};
  if (reached.silent == Reached::Unsent) return {Unrest::Unsent};
  if (reached.silent) return {Unrest::Silent, reached.silent};
  if (reached.count > held.size()) return {Unrest::Joined};
  for (const Thread &thread : held)
    if (thread.busy()) return Unrest::of(thread);
  if (most ? !sleepers.still(held.size()) : threadsJoined()) {
    sleepers.forget();
    return {Unrest::Joined};
  }
  if (most) held.insert(held.end(), sleepers.asleep().begin(), sleepers.asleep().end());
  else sleepers.learn(held);
  return {};
}

const Threads &Standstill::threads() const { return held; }

}  // namespace libposix::forking
