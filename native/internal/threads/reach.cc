#include <linux/futex.h>
#include <signal.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <climits>
#include <mutex>
#include <vector>

#include "internal/interrupt/mask.h"
#include "internal/threads.h"
#include "internal/threads/list.h"

namespace libposix {

namespace {

// By this signal glibc has every thread change its user id: pthread_sigmask leaves it open, and a thread that is being
// made or is ending is waited for. musl keeps it for itself in the same way.
constexpr int reaching = 33;

/** How long a thread may take to come. */
constexpr long patience = 500'000'000;

using Futex = std::atomic<uint32_t>;

std::mutex turn;  // one errand after the other; held as long as threads are
Errand errand;
uint32_t lastRound = 0;
std::atomic<uint64_t> door;         // the round that is open, and in the lower half how many threads have come to it
Futex done;                         // how many of them have run the errand
std::atomic<uint32_t> expected;     // how many there will be
Futex held;                         // the round whose threads stay
std::atomic<bool> throughLibc;      // libc sends the signals of this round
std::vector<pid_t> listed;          // to whom we send them
std::atomic<bool> *came = nullptr;  // which of those have come
std::vector<pid_t> listedAfter;     // a second look, after they came

long futex(Futex &word, int operation, uint32_t value, const timespec *pause = nullptr) {
  return syscall(SYS_futex, &word, operation | FUTEX_PRIVATE_FLAG, value, pause, nullptr, 0);
}

// ---- in the other threads ------------------------------------------------------------------------------------------

struct Action {
  void (*handler)(int, siginfo_t *, void *);
  unsigned long flags;
  void (*restorer)();
  Mask mask;
};
Action libcs;  // what libc does on this signal

long action(const Action *wanted, Action *old) {
  return syscall(SYS_rt_sigaction, reaching, wanted, old, sizeof(Mask));
}

bool enter(uint32_t round, unsigned &index) {
  uint64_t seen = door;
  do
    if (seen >> 32 != round) return false;
  while (!door.compare_exchange_weak(seen, seen + 1));
  index = static_cast<uint32_t>(seen);
  return true;
}

void come(int signum, siginfo_t *info, void *context) {
  int error = errno;
  bool fromLibc = info->si_code == SI_TKILL;
  uint32_t round = fromLibc ? (throughLibc ? door >> 32 : 0) : static_cast<uint32_t>(info->si_errno);
  unsigned index;
  bool entered = round != 0 && enter(round, index);
  if (entered) {
    if (!fromLibc) came[info->si_value.sival_int] = true;
    errand.run(index, *static_cast<ucontext_t *>(context));
    if (++done >= expected) futex(done, FUTEX_WAKE, 1);
  }
  if (fromLibc && libcs.handler) libcs.handler(signum, info, context);
  // `held` may have gone on to another round, and so may `errand`.
  bool stayed = false;
  for (; entered && held == round; stayed = true) futex(held, FUTEX_WAIT, round);
  if (stayed) futex(held, FUTEX_WAKE, INT_MAX);
  errno = error;
}

// What libc installs knows the way back from a handler. musl has installed nothing for this signal.
Action likeLibcs() {
  Action action = libcs;
  for (int signum = 1; !action.restorer && signum < NSIG; signum++)
    syscall(SYS_rt_sigaction, signum, nullptr, &action, sizeof(Mask));
  return {nullptr, action.restorer ? action.flags : 0, action.restorer, 0};
}

/** While it lives, the signal comes to `come`. */
class Handler {
 public:
  Handler() {
    action(nullptr, &libcs);
    Action ours = likeLibcs();
    ours.handler = come;
    ours.flags = (ours.flags & ~SA_RESETHAND & ~SA_NODEFER) | SA_SIGINFO | SA_RESTART | SA_ONSTACK;
    ours.mask = ~synchronous;
    action(&ours, nullptr);
  }
  ~Handler() { action(&libcs, nullptr); }
  Handler(const Handler &) = delete;
};

// ---- in the thread that calls --------------------------------------------------------------------------------------

bool exists(pid_t id) { return syscall(SYS_tgkill, getpid(), id, 0) == 0; }

bool send(pid_t id, int position, uint32_t round) {
  siginfo_t info = {};
  info.si_signo = reaching;
  info.si_code = SI_QUEUE;
  info.si_errno = static_cast<int>(round);
  info.si_pid = getpid();
  info.si_value.sival_int = position;
  return syscall(SYS_rt_tgsigqueueinfo, getpid(), id, reaching, &info) == 0;
}

// RLIMIT_SIGPENDING says how many signals the processes of one user may have pending. A timer takes up one.
bool mayQueue() {
  sigevent event = {};
  event.sigev_notify = SIGEV_SIGNAL;
  event.sigev_signo = SIGALRM;
  int timer;
  if (syscall(SYS_timer_create, CLOCK_MONOTONIC, &event, &timer) == -1) return errno != EAGAIN;
  syscall(SYS_timer_delete, timer);
  return true;
}

int64_t now() {
  timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

/** Whether all that are expected have done the errand by then. */
bool awaitDone(int64_t deadline) {
  for (;;) {
    uint32_t seen = done;
    int64_t left = deadline - now();
    if (seen >= expected) return true;
    if (left <= 0) return false;
    timespec pause{left / 1'000'000'000, left % 1'000'000'000};
    futex(done, FUTEX_WAIT, seen, &pause);
  }
}

/** False: not to all of them. */
bool sendToListed(uint32_t round) {
  bool sent = true;
  expected = static_cast<uint32_t>(listed.size());
  auto hasEnded = [](size_t position) {
    came[position] = true;
    expected--;
  };
  for (size_t i = 0; i < listed.size(); i++)
    if (!send(listed[i], static_cast<int>(i), round)) {
      sent &= errno == ESRCH;
      hasEnded(i);
    }
  // One that is about to end takes no signal any more.
  const int64_t deadline = now() + patience;
  while (!awaitDone(std::min(deadline, now() + 2'000'000)) && now() < deadline)
    for (size_t i = 0; i < listed.size(); i++)
      if (!came[i] && !exists(listed[i])) hasEnded(i);
  return sent;
}

// glibc has each of its threads set its ids, to nothing new, and returns when all have done so that it could tell to.
bool sendThroughLibc() {
#ifdef __GLIBC__
  expected = UINT_MAX;
  throughLibc = true;
  [[maybe_unused]] int unchanged = setresuid(-1, -1, -1);
  throughLibc = false;
  return true;
#else
  return false;
#endif
}

}  // namespace

Reached reachThreads(const Errand &wanted, const std::vector<pid_t> *only) {
  turn.lock();
  if (only) listed = *only;
  const bool known = only || listThreads(listed);
  static std::vector<std::atomic<bool>> marks;
  if (marks.size() < listed.size()) marks = std::vector<std::atomic<bool>>(2 * listed.size());
  for (auto &mark : marks) mark = false;
  came = marks.data();
  listedAfter.reserve(2 * listed.size());

  const uint32_t round = ++lastRound ? lastRound : ++lastRound;
  errand = wanted;
  done = 0;
  held = wanted.stay ? round : 0;
  pid_t silent = 0;
  {
    Handler handler;
    door = uint64_t{round} << 32;
    if (known) silent = sendToListed(round) ? 0 : Reached::Unsent;
    else if (!sendThroughLibc()) silent = Reached::Unknown;
    else if (!mayQueue()) silent = Reached::Unsent;
  }
  // Who comes from now on is too late; who has come will be done.
  Reached reached{static_cast<uint32_t>(door.exchange(0)), silent};
  expected = reached.count;
  awaitDone(INT64_MAX);
  if (!known) listed.clear();
  for (size_t i = 0; i < listed.size() && reached.silent == 0; i++)
    if (!came[i]) reached.silent = listed[i];
  if (!wanted.stay) turn.unlock();
  return reached;
}

void releaseThreads() {
  held = 0;
  // The first to leave wakes the others: each costs some 10 µs, which the caller would wait for.
  futex(held, FUTEX_WAKE, 1);
  turn.unlock();
}

bool threadsJoined() {
  if (listed.empty()) return false;  // libc knows them all
  return !listThreads(listedAfter) || listedAfter != listed;
}

}  // namespace libposix
