// What glibc's system(3) does. That waits inside of libc, where no handler in JavaScript could run, no cancellation
// reach the thread, and neither the end of a worker nor that of the process.
#include "stdlib/command.h"

#include <mutex>

#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "internal/interrupt/owner.h"

namespace libposix {

namespace {

// SIGINT and SIGQUIT are ignored while any thread waits for a command.
class Ignoring {
 public:
  Ignoring() {
    std::lock_guard<std::mutex> guard(lock);
    if (waiting++ > 0) return;
    struct sigaction ignore = {};
    ignore.sa_handler = SIG_IGN;
    sigaction(SIGINT, &ignore, &interrupt);
    sigaction(SIGQUIT, &ignore, &quit);
  }
  ~Ignoring() {
    std::lock_guard<std::mutex> guard(lock);
    if (--waiting > 0) return;
    restore(SIGINT, interrupt);
    restore(SIGQUIT, quit);
  }
  Ignoring(const Ignoring &) = delete;

  /** What the command is to have by their default: what the program does not ignore. */
  static sigset_t defaults() {
    std::lock_guard<std::mutex> guard(lock);
    sigset_t set;
    sigemptyset(&set);
    if (interrupt.sa_handler != SIG_IGN) sigaddset(&set, SIGINT);
    if (quit.sa_handler != SIG_IGN) sigaddset(&set, SIGQUIT);
    return set;
  }

 private:
  // Unless a handler that ran meanwhile has set the action, or taken away what was there.
  static void restore(int signum, const struct sigaction &before) {
    struct sigaction now;
    if (sigaction(signum, nullptr, &now) == 0 && now.sa_handler == SIG_IGN && (!isOurs(before) || isHandled(signum)))
      sigaction(signum, &before, nullptr);
  }

  static std::mutex &lock;
  static int waiting;
  static struct sigaction interrupt, quit;
};
// Never destroyed: threads may still run when the process's destructors do.
std::mutex &Ignoring::lock = *new std::mutex;
int Ignoring::waiting = 0;
struct sigaction Ignoring::interrupt, Ignoring::quit;

// The command's end is no matter for a handler, which might wait for it.
class ChildSignalBlocked {
 public:
  ChildSignalBlocked() {
    sigemptyset(&set);
    sigaddset(&set, SIGCHLD);
    changeMaskWithin(SIG_BLOCK, &set, &before);
  }
  ~ChildSignalBlocked() {
    if (sigismember(&before, SIGCHLD)) return;
    try {
      changeMaskWithin(SIG_UNBLOCK, &set, nullptr);
    } catch (...) {}  // JavaScript cannot run any more: nor can a handler
  }
  ChildSignalBlocked(const ChildSignalBlocked &) = delete;

  sigset_t set = {}, before = {};
};

int start(pid_t &pid, const char *command, const sigset_t &mask) {
  posix_spawnattr_t attributes;
  const sigset_t defaults = Ignoring::defaults();
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setsigmask(&attributes, &mask);
  posix_spawnattr_setsigdefault(&attributes, &defaults);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  const char *arguments[] = {"sh", "-c", command, nullptr};
  const int error = posix_spawn(&pid, "/bin/sh", nullptr, &attributes, const_cast<char *const *>(arguments), environ);
  posix_spawnattr_destroy(&attributes);
  return error;
}

/** Its status, or -1 and errno, by libc: nothing but the command's end ends this wait. */
int waitPlainly(pid_t pid) {
  int status = -1;
  while (waitpid(pid, &status, 0) == -1)
    if (errno != EINTR) return -1;
  return status;
}

/** The same, and handlers run. What one throws is for the next call, as this one has a result that would be lost. */
int waitFor(pid_t pid) {
  for (;;) {
    int status = -1;
    try {
      if (interruptible(SYS_wait4, pid, &status, 0, nullptr) != -1) return status;
      if (errno != EINTR) return -1;
    } catch (const Interrupted &) {}
    const bool goesOn = goesOnWithin();
    thisThread->interrupted = false;
    if (goesOn) continue;
    if (thisThread->has(Thread::Thrown)) return waitPlainly(pid);
    throw Interrupted{};
  }
}

/** The same. Whatever ends the wait, the command does not stay behind. */
int waitOrEnd(pid_t pid) {
  try {
    return waitFor(pid);
  } catch (const Interrupted &) {
    // The thread ends; the end of the process alone leaves the command to itself.
    if (!thisThread->has(Thread::Exit)) {
      kill(pid, SIGKILL);
      waitPlainly(pid);
    }
    throw;
  } catch (...) {
    // A limit of time of node:vm has ended a handler, which is as if that had thrown.
    waitPlainly(pid);
    throw;
  }
}

}  // namespace

int runCommand(const char *command) {
  const Ignoring ignoring;
  const ChildSignalBlocked blocked;
  pid_t pid;
  if (const int error = start(pid, command, blocked.before)) {
    // As if the shell had not been there.
    errno = error;
    return W_EXITCODE(127, 0);
  }
  return waitOrEnd(pid);
}

}  // namespace libposix
