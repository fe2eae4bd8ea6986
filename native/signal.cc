#include "internal/call.h"
#include "internal/interrupt/mask.h"
#include "internal/interrupt/timeout.h"
#include "internal/nonblocking.h"

#include <signal.h>
#include <unistd.h>

// The name that timer_create(2) gives the member, which glibc's header leaves to the program.
#ifndef sigev_notify_thread_id
#define sigev_notify_thread_id _sigev_un._tid
#endif

using namespace libposix;

namespace {

int waitForSignal(const sigset_t *set, siginfo_t *info, const struct timespec *timeout) {
  Timeout time(timeout);
  int signum = static_cast<int>(insist(
      [&](bool) { return enter(delivered, SYS_rt_sigtimedwait, (long)set, (long)info, (long)time.left(), NSIG / 8); }));
  // As libc does: raise() and kill() look the same to the receiver.
  if (signum > 0 && info && info->si_code == SI_TKILL) info->si_code = SI_USER;
  return signum;
}

// `handler` is a function, SIG_DFL or SIG_IGN as a number, or null to ask only.
int setAction(int signum, Value handler, Value run, const struct sigaction &wanted) {
  switch (handler.type()) {
    case napi_function: return installHandler(handler.env, signum, handler.value, run.value, wanted);
    case napi_number: return resetHandler(signum, wanted);
    default: return 0;
  }
}

// To itself, as kill or sigqueue of its own process. The kernel gives a signal that this thread blocks to another one
// that does not; those of Node block all but a few, which would come back from there, though later than C has it.
bool sendsToItself(pid_t pid, int sig) {
  return thisThread->main && pid == getpid() && sig > 0 && sig < NSIG && (bit(sig) & (synchronous | bit(SIGPROF)));
}

int sendToItself(int sig, int code, sigval value) {
  siginfo_t info = {};
  info.si_signo = sig;
  info.si_code = code;
  info.si_pid = getpid();
  info.si_uid = getuid();
  info.si_value = value;
  return static_cast<int>(syscall(SYS_rt_tgsigqueueinfo, getpid(), getpid(), sig, &info));
}

// A worker blocks what Node's threads block; the handler runs in the main thread whoever gets the signal.
int raiseHere(int sig) {
  if (thisThread->main || !isHandled(sig)) return raise(sig);
  return static_cast<int>(syscall(SYS_tgkill, getpid(), getpid(), sig));
}

}  // namespace

HEADER(signal) {
  // lib/signal.ts says what `handler` and `run` are. The result is the handler until now, or -errno.
  FN_AS(sigaction, [](int signum, Value handler, Value run, int flags, const sigset_t *mask, struct sigaction *old) {
    ownSignalsHere();
    const napi_env env = handler.env;
    struct sigaction wanted = {}, now;
    wanted.sa_flags = flags;
    if (mask) wanted.sa_mask = *mask;
    // As the kernel does, which nobody can ask where the handler that it has is another.
    sigdelset(&wanted.sa_mask, SIGKILL);
    sigdelset(&wanted.sa_mask, SIGSTOP);
    if (handler.type() == napi_number) {
      int disposition = 0;
      check(napi_get_value_int32(env, handler.value, &disposition));
      wanted.sa_handler = disposition == 1 ? SIG_IGN : SIG_DFL;
    }
    if (sigaction(signum, nullptr, &now) == -1) return number(env, -errno);
    const napi_value before = isOurs(now) ? handlerOf(env, signum) : number(env, now.sa_handler == SIG_IGN);
    struct sigaction shown = shownAction(signum, now);
    if (setAction(signum, handler, run, wanted) == -1) return number(env, -errno);
    shown.sa_handler = nullptr;
    if (old) *old = shown;
    return before;
  });
  FN_AS(kill, [](pid_t pid, int sig) {
    return letsIn(sendsToItself(pid, sig) ? sendToItself(sig, SI_USER, {}) : kill(pid, sig));
  });
  FN_AS(killpg, [](int pgrp, int sig) { return letsIn(killpg(pgrp, sig)); });
  FN_AS(raise, [](int sig) { return letsIn(raiseHere(sig)); });
  FN_AS(sigqueue, [](pid_t pid, int sig, const sigval value) {
    return letsIn(sendsToItself(pid, sig) ? sendToItself(sig, SI_QUEUE, value) : sigqueue(pid, sig, value));
  });
  FN_AS(sigemptyset, [](NonNull<sigset_t *> set) { return sigemptyset(set); });
  FN_AS(sigfillset, [](NonNull<sigset_t *> set) { return sigfillset(set); });
  FN_AS(sigaddset, [](NonNull<sigset_t *> set, int signum) { return sigaddset(set, signum); });
  FN_AS(sigdelset, [](NonNull<sigset_t *> set, int signum) { return sigdelset(set, signum); });
  FN_AS(sigismember, [](NonNull<const sigset_t *> set, int signum) { return sigismember(set, signum); });
  FN_AS(sigisemptyset, [](NonNull<const sigset_t *> set) { return sigisemptyset(set); });
  FN_AS(sigandset, [](NonNull<sigset_t *> set, NonNull<const sigset_t *> left, NonNull<const sigset_t *> right) {
    return sigandset(set, left, right);
  });
  FN_AS(sigorset, [](NonNull<sigset_t *> set, NonNull<const sigset_t *> left, NonNull<const sigset_t *> right) {
    return sigorset(set, left, right);
  });
  FN_AS(sigprocmask, [](int how, const sigset_t *set, sigset_t *oldset) {
    // In a worker it is pthread_sigmask.
    if (set && how != SIG_UNBLOCK && thisThread->main) blockElsewhere();
    return letsIn(changeMask(how, set, oldset));
  });
  FN_AS(pthread_sigmask, [](int how, const sigset_t *set, sigset_t *oldset) {
    return letsIn(changeMask(how, set, oldset) == -1 ? errno : 0);
  });
  FN(sigpending);
  FN_AS(sigsuspend, [](NonNull<const sigset_t *> mask) {
    Suspension suspension(mask);
    return static_cast<int>(interruptible(SYS_rt_sigsuspend, suspension.mask(), NSIG / 8));
  });
  FN_AS(sigwait, [](NonNull<const sigset_t *> set, NonNull<int *> sig) {
    long signum = interruptible(SYS_rt_sigtimedwait, set.pointer, 0, 0, NSIG / 8);
    // Any other signal's handler has run by then; sigwait itself knows no EINTR.
    if (signum == -1 && errno == EINTR) throw Interrupted{};
    if (signum == -1) return errno;
    *sig.pointer = static_cast<int>(signum);
    return 0;
  });
  FN_AS(sigwaitinfo, [](NonNull<const sigset_t *> set, siginfo_t *info) { return waitForSignal(set, info, nullptr); });
  FN_AS(sigtimedwait, [](NonNull<const sigset_t *> set, siginfo_t *info, const struct timespec *timeout) {
    return waitForSignal(set, info, timeout);
  });

  FN_AS(psignal, [](int sig, const char *s) {
    libposix::BlockingStream blocking(stderr);
    psignal(sig, s);
  });
  FN_AS(psiginfo, [](NonNull<const siginfo_t *> pinfo, const char *s) {
    libposix::BlockingStream blocking(stderr);
    psiginfo(pinfo, s);
  });

  // Function pointers in C; here the numbers that they are.
  for (auto [name, value] :
       {std::pair{"SIG_DFL", SIG_DFL}, {"SIG_IGN", SIG_IGN}, {"SIG_ERR", SIG_ERR}, {"SIG_HOLD", SIG_HOLD}})
    header.constant(name, reinterpret_cast<intptr_t>(value));
  INT(SIGHUP);
  INT(SIGINT);
  INT(SIGQUIT);
  INT(SIGILL);
  INT(SIGTRAP);
  INT(SIGABRT);
  INT(SIGIOT);
  INT(SIGBUS);
  INT(SIGFPE);
  INT(SIGKILL);
  INT(SIGUSR1);
  INT(SIGSEGV);
  INT(SIGUSR2);
  INT(SIGPIPE);
  INT(SIGALRM);
  INT(SIGTERM);
  INT(SIGSTKFLT);
  INT(SIGCHLD);
  INT(SIGCLD);
  INT(SIGCONT);
  INT(SIGSTOP);
  INT(SIGTSTP);
  INT(SIGTTIN);
  INT(SIGTTOU);
  INT(SIGURG);
  INT(SIGXCPU);
  INT(SIGXFSZ);
  INT(SIGVTALRM);
  INT(SIGPROF);
  INT(SIGWINCH);
  INT(SIGIO);
  INT(SIGPOLL);
  INT(SIGPWR);
  INT(SIGSYS);
  INT(SIGRTMIN);
  INT(SIGRTMAX);
  INT(NSIG);
  INT(SIG_BLOCK);
  INT(SIG_UNBLOCK);
  INT(SIG_SETMASK);
  // C gives these the type of `sa_flags`, which is signed.
  INT(SA_NOCLDSTOP);
  INT(SA_NOCLDWAIT);
  INT(SA_SIGINFO);
  INT(SA_RESTART);
  INT(SA_NODEFER);
  header.constant("SA_RESETHAND", static_cast<int>(SA_RESETHAND));
  INT(SA_ONSTACK);
  INT(SA_INTERRUPT);
  INT(SA_NOMASK);
  header.constant("SA_ONESHOT", static_cast<int>(SA_ONESHOT));
  INT(SA_STACK);
  INT(SI_USER);
  INT(SI_KERNEL);
  INT(SI_QUEUE);
  INT(SI_TIMER);
  INT(SI_MESGQ);
  INT(SI_ASYNCIO);
  INT(SI_SIGIO);
  INT(SI_TKILL);
  INT(SI_ASYNCNL);
  INT(SI_DETHREAD);
  INT(ILL_ILLOPC);
  INT(ILL_ILLOPN);
  INT(ILL_ILLADR);
  INT(ILL_ILLTRP);
  INT(ILL_PRVOPC);
  INT(ILL_PRVREG);
  INT(ILL_COPROC);
  INT(ILL_BADSTK);
  INT(FPE_INTDIV);
  INT(FPE_INTOVF);
  INT(FPE_FLTDIV);
  INT(FPE_FLTOVF);
  INT(FPE_FLTUND);
  INT(FPE_FLTRES);
  INT(FPE_FLTINV);
  INT(FPE_FLTSUB);
  INT(SEGV_MAPERR);
  INT(SEGV_ACCERR);
  INT(BUS_ADRALN);
  INT(BUS_ADRERR);
  INT(BUS_OBJERR);
  INT(TRAP_BRKPT);
  INT(TRAP_TRACE);
  INT(CLD_EXITED);
  INT(CLD_KILLED);
  INT(CLD_DUMPED);
  INT(CLD_TRAPPED);
  INT(CLD_STOPPED);
  INT(CLD_CONTINUED);
  INT(POLL_IN);
  INT(POLL_OUT);
  INT(POLL_MSG);
  INT(POLL_ERR);
  INT(POLL_PRI);
  INT(POLL_HUP);
  INT(SIGEV_SIGNAL);
  INT(SIGEV_NONE);
  INT(SIGEV_THREAD);
  INT(SIGEV_THREAD_ID);

  STRUCT_AS(sigset_t, sigset_t) {}
  STRUCT(sigaction) {
    FIELD(sa_handler);
    FIELD(sa_sigaction);
    FIELD(sa_mask);
    FIELD(sa_flags);
  }
  STRUCT_AS(sigval, union ::sigval) {
    FIELD(sival_int);
    layout.field<uintptr_t>("sival_ptr", offsetof(union ::sigval, sival_ptr));
  }
  STRUCT(sigevent) {
    FIELD(sigev_value);
    FIELD(sigev_signo);
    FIELD(sigev_notify);
    FIELD(sigev_notify_thread_id);
  }
  STRUCT_AS(siginfo_t, siginfo_t) {
    FIELD(si_signo);
    FIELD(si_errno);
    FIELD(si_code);
    FIELD(si_pid);
    FIELD(si_uid);
    FIELD(si_status);
    FIELD(si_utime);
    FIELD(si_stime);
    FIELD(si_value);
    FIELD(si_int);
    FIELD(si_overrun);
    FIELD(si_timerid);
    FIELD(si_band);
    FIELD(si_fd);
    layout.field<uintptr_t>("si_ptr", offsetof(siginfo_t, si_ptr));
    layout.field<uintptr_t>("si_addr", offsetof(siginfo_t, si_addr));
  }
}
