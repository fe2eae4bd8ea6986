// Ends workers that block. `worker.terminate()`, `process.exit()` and whatever else stops an environment leave a
// request in its event loop, which a thread that blocks in a call does not look at; whoever waits for its end would
// wait for ever. So one more thread, which lives as long as there are workers, watches the descriptor by which each
// loop is told, and wakes the thread whose loop has not looked for a while.
#include <dlfcn.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <uv.h>

#include <mutex>
#include <vector>

#include "internal/interrupt/mask.h"
#include "internal/interrupt/thread-list.h"

namespace libposix {

namespace {

// A loop that runs looks much sooner.
constexpr timespec aWhile = {0, 25'000'000};

std::mutex &lock = *new std::mutex;
pid_t process = 0;  // in which the attendant runs: a child of fork has none
pid_t attendant = 0;

constexpr Mask whileBusy = ~(synchronous | bit(33));
constexpr Mask whileWaiting = whileBusy & ~bit(waking);

std::vector<pollfd> loops() {
  std::vector<pollfd> loops;
  forEachThread([&](const Thread &thread) {
    if (!thread.main) loops.push_back({thread.loop->async_io_watcher.fd, POLLIN, 0});
  });
  return loops;
}

// Most requests are messages, which can wait until the call has ended. Node exports its answer, but not by a name of
// its interface: where it has none, whoever does not look may be meant to end.
bool mayBeEnding(const Thread &thread) {
  using MayRun = bool (*)(napi_env);
  static const auto mayRun = reinterpret_cast<MayRun>(dlsym(RTLD_DEFAULT, "_ZNK15node_napi_env__16can_call_into_jsEv"));
  return !mayRun || !mayRun(thread.env);
}

void wakeThoseThatDoNotLook() {
  forEachThread([](Thread &thread) {
    if (thread.main) return;
    pollfd loop = {thread.loop->async_io_watcher.fd, POLLIN, 0};
    if (poll(&loop, 1, 0) == 1 && mayBeEnding(thread)) wake(thread);
  });
}

bool waitForRequest() {
  std::vector<pollfd> watched;
  {
    std::lock_guard<std::mutex> guard(lock);
    attendant = gettid();
    watched = loops();
    if (watched.empty()) process = 0;
  }
  if (watched.empty()) return false;
  // A change of the list ends this wait by a signal.
  if (syscall(SYS_ppoll, watched.data(), watched.size(), nullptr, &whileWaiting, sizeof(Mask)) > 0) {
    nanosleep(&aWhile, nullptr);
    wakeThoseThatDoNotLook();
  }
  return true;
}

void *attend(void *) {
  prctl(PR_SET_NAME, "libposix");
  while (waitForRequest()) {}
  return nullptr;
}

}  // namespace

void attendWorkers() {
  std::lock_guard<std::mutex> guard(lock);
  if (process == getpid()) {
    if (attendant) syscall(SYS_tgkill, process, attendant, waking);
    return;
  }
  if (loops().empty()) return;
  attendant = 0;
  pthread_t thread;
  const Mask before = setMask(whileBusy);
  if (pthread_create(&thread, nullptr, attend, nullptr) == 0) {
    pthread_detach(thread);
    process = getpid();
  }
  setMask(before);
}

}  // namespace libposix
