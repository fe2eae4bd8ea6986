// From the kernel to the record: the C handler notes the signal, makes the thread step out of a call that has not
// begun, and lets libuv's handler hear it too.
#include <unistd.h>

#include "internal/interrupt/owner.h"
#include "internal/interrupt/room.h"
#include "internal/lost-pages.h"

namespace libposix {

namespace {

// What is not blocked until the handler of this signal begins. abort(3) sends SIGABRT to a handler first and then by
// its default: where the second is blocked, glibc has a fault end the process instead.
Mask leftOpenBy(int signum) { return synchronous | (signum == SIGABRT ? bit(SIGABRT) : 0); }

// What is open all the same while another waits, or is blocked for its time. libuv learns by SIGCHLD alone that a child
// has ended, and in the loop of spawnSync(), where no JavaScript runs, nothing would end that wait.
constexpr Mask heard = bit(SIGCHLD);

// Without room for a real-time signal kill(2) alone leaves a mark of it, as it does where others send it: what came
// along is lost then, and several become one.
void send(pid_t thread, int signum, siginfo_t *info) {
  if (withRoom([&] { return syscall(SYS_rt_tgsigqueueinfo, getpid(), thread, signum, info); }) == -1 && errno == EAGAIN)
    kill(getpid(), signum);
}

// The kernel lets one thread queue a signal to another only with a negative si_code: the real one is told by a distance
// no code has.
constexpr int forwarded = -1'000'000;

void forward(int signum, siginfo_t *info, void *context) {
  info->si_code = forwarded - info->si_code;
  send(owner.thread, signum, info);
  *maskOf(context) |= ~(unblockable | leftOpenBy(signum));
}

// Raised by an instruction of this thread, rather than sent. A handler in JavaScript could not mend what is wrong, and
// one that returns would only meet the fault again.
bool isFault(int signum, const siginfo_t &info) { return (bit(signum) & synchronous) && info.si_code > 0; }

// V8's own faults are found and mended by the handler that Node has installed. Any other ends the process, as if there
// were no handler: where the instruction has been stepped over (SIGTRAP, SIGSYS) it does not fault again by itself.
void fault(int signum, siginfo_t *info, void *context) {
  if (signum == SIGBUS && replaceLostPage(*info)) return;
  if (isFunction(owner.foreign[signum])) {
    call(owner.foreign[signum], signum, info, context);
    return;
  }
  signal(signum, SIG_DFL);
  syscall(SYS_rt_tgsigqueueinfo, getpid(), gettid(), signum, info);
}

// A synchronous signal, or a second SIGABRT, is not blocked while another waits for its handler, and none is while
// libc's own handler runs: it is sent again, to wait in the kernel.
void postpone(int signum, siginfo_t *info, void *context) {
  send(gettid(), signum, info);
  *maskOf(context) |= bit(signum);
}

// A second one, too, is libuv's at once. To the program it waits, merged with what comes meanwhile, as in the kernel.
void note(int signum, siginfo_t *info, void *context) {
  if (!owner.noted) owner.note = *info;
  owner.noted = true;
  if (isFunction(owner.foreign[signum])) call(owner.foreign[signum], signum, info, context);
}

// What C would have in force at the handler's first instruction. The kernel has already put the program's mask back
// when a call with a mask of its own, sigsuspend and its kin, is ended by a signal that this mask lets in.
Mask maskAtEntry(int signum, const Action &action, Place place, Mask now) {
  const bool within = owner.suspended && place == Place::Ended && !(owner.suspendedMask & bit(signum));
  const Mask self = action.flags & static_cast<int>(SA_NODEFER) ? 0 : bit(signum);
  return (within ? owner.suspendedMask : now) | action.mask | self;
}

// Ignored by the program, and yet not by the kernel, which would end the process by a fault of V8's.
bool isIgnored(int signum) { return (bit(signum) & synchronous) && !owner.actions[signum]; }

// No program blocks libc's own signals, but while libc's handler of one runs it is blocked: that of setuid(2) and its
// kin, which every thread runs. The call and the mask that the program is in are those below that handler.
bool isInLibcsHandler(void *context) { return *maskOf(context) & internal; }

}  // namespace

// The kernel blocks all signals while it runs. Until the JavaScript handler begins, those stay blocked that have one,
// too: run.cc lets them in at the moments at which C would. Those that have none act at once, as ever, and SIGCHLD is
// noted.
void record(int signum, siginfo_t *info, void *context) {
  const int error = errno;
  if (info->si_code < forwarded / 2) info->si_code = forwarded - info->si_code;
  if (isFault(signum, *info)) {
    fault(signum, info, context);
  } else if (isIgnored(signum)) {
    if (placeOf(context) == Place::Ended) leave(context, unheard);
  } else if (gettid() != owner.thread) {
    forward(signum, info, context);
  } else if ((bit(signum) & heard) && (owner.recorded || owner.hearing) && !isInLibcsHandler(context)) {
    note(signum, info, context);
  } else if (owner.recorded || isInLibcsHandler(context)) {
    postpone(signum, info, context);
  } else {
    const Action &action = *owner.actions[signum];
    const Place place = placeOf(context);
    Mask &mask = *maskOf(context);
    owner.delivery = {owner.actions[signum], *info, maskAtEntry(signum, action, place, mask), mask};
    owner.recorded = true;
    owner.home->add(Thread::Recorded);
    mask |= (owner.handled | action.mask | bit(signum)) & ~(leftOpenBy(signum) | heard);
    if (place == Place::Before) leave(context, restart);
    // Node's handlers of synchronous signals take one that was sent for a fault.
    if (!(bit(signum) & synchronous) && isFunction(owner.foreign[signum]))
      call(owner.foreign[signum], signum, info, context);
    else wakeLoop();
  }
  errno = error;
}

void returnNoted() {
  if (!owner.noted) return;
  owner.noted = false;
  syscall(SYS_rt_tgsigqueueinfo, getpid(), gettid(), SIGCHLD, &owner.note);
}

}  // namespace libposix
