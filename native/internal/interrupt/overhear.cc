// Signals of which the program knows nothing: libuv's for child_process, Node's for its inspector, V8's for the
// profiler. Their handlers end a call with EINTR where C, which has no such handlers, would go on. So each gets one of
// ours around it, which tells such an end from that by a signal of the program's, or by SIGSTOP and SIGCONT.
#include <sys/ioctl.h>

#include "internal/interrupt/owner.h"
#include "internal/strangers.h"

namespace libposix {

namespace {

struct sigaction overheard[NSIG];

void overhear(int signum, siginfo_t *info, void *context) {
  call(overheard[signum], signum, info, context);
  switch (placeOf(context)) {
    case Place::Ended: leave(context, unheard); break;
    case Place::Done: cutShort = true; break;
    default: break;
  }
}

bool isWrapped(const struct sigaction &action) { return action.sa_sigaction == overhear; }

// A handler that stays for one signal only ends the process: so Node's for SIGINT and SIGTERM.
bool canBeWrapped(const struct sigaction &action) {
  return isFunction(action) && !isOurs(action) && !isWrapped(action) &&
         !(action.sa_flags & static_cast<int>(SA_RESETHAND));
}

// Under one lock of signals, not of threads: libuv itself does as much with its handlers.
Mask wrapAll() {
  Mask wrapped = 0;
  for (int signum = 1; signum < NSIG; signum++) {
    struct sigaction now;
    if ((bit(signum) & (synchronous | internal)) || sigaction(signum, nullptr, &now) == -1 || !canBeWrapped(now))
      continue;
    overheard[signum] = now;
    now.sa_sigaction = overhear;
    now.sa_flags |= SA_SIGINFO;
    sigaction(signum, &now, nullptr);
    wrapped |= bit(signum);
  }
  return wrapped;
}

// libuv's handler writes to a pipe that the loop reads: while nothing is in there, it has not run.
bool hasHeardNothing(const Thread &thread) {
  int bytes = 0;
  return ioctl(thread.loop->signal_pipefd[0], FIONREAD, &bytes) == 0 && bytes == 0;
}

}  // namespace

bool isFunction(const struct sigaction &action) { return action.sa_handler != SIG_DFL && action.sa_handler != SIG_IGN; }

void call(const struct sigaction &action, int signum, siginfo_t *info, void *context) {
  // Node's starts the inspector.
  if (signum == SIGUSR1) expectStrangers();
  if (action.sa_flags & SA_SIGINFO) action.sa_sigaction(signum, info, context);
  else action.sa_handler(signum);
}

struct sigaction bare(int signum, const struct sigaction &action) {
  return isWrapped(action) ? overheard[signum] : action;
}

void overhearAll() { wrapAll(); }

bool mayBeUnheard() {
  const Mask fresh = wrapAll();
  return fresh != 0 && !(thisThread && fresh == bit(SIGCHLD) && hasHeardNothing(*thisThread));
}

}  // namespace libposix
