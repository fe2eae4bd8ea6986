#include "call.h"

#include <signal.h>

// The dispositions that lib/signal.ts speaks of: SIG_DFL, SIG_IGN, a JavaScript function.
enum Disposition { Default, Ignored, Handled };

static Disposition dispositionOf(const struct sigaction &action) {
  if (libposix::isOurs(action)) return Handled;
  return action.sa_handler == SIG_IGN && !(action.sa_flags & SA_SIGINFO) ? Ignored : Default;
}

static void describeAction(int signum, const struct sigaction &now, struct sigaction *old) {
  *old = libposix::isOurs(now) ? libposix::installedAction(signum) : now;
  old->sa_handler = nullptr;  // lib/signal.ts knows which function it is
}

static int waitForSignal(const sigset_t *set, siginfo_t *info, const struct timespec *timeout) {
  int signum = static_cast<int>(libposix::interruptible(SYS_rt_sigtimedwait, set, info, timeout, NSIG / 8));
  // As libc does: raise() and kill() look the same to the receiver.
  if (signum > 0 && info && info->si_code == SI_TKILL) info->si_code = SI_USER;
  return signum;
}

HEADER(signal) {
  // `handler` is a function, SIG_DFL or SIG_IGN as a number, or null to ask only; the result is the Disposition until
  // now.
  FN_AS(sigaction, [](int signum, Napi::Value handler, int flags, const sigset_t *mask, struct sigaction *old) {
    struct sigaction action = {}, now;
    if (sigaction(signum, nullptr, &now) == -1) return -1;
    if (old) describeAction(signum, now, old);
    action.sa_flags = flags;
    if (mask) action.sa_mask = *mask;
    int result = 0;
    if (handler.IsFunction()) {
      result = installHandler(handler.Env(), signum, handler, &action);
    } else if (handler.IsNumber()) {
      action.sa_handler = handler.As<Napi::Number>().Int32Value() == Ignored ? SIG_IGN : SIG_DFL;
      result = resetHandler(signum, &action);
    }
    return result == -1 ? -1 : static_cast<int>(dispositionOf(now));
  });
  FN(kill);
  FN(killpg);
  FN(raise);
  FN(sigqueue);
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
    if (set && how != SIG_UNBLOCK) blockElsewhere();
    return sigprocmask(how, set, oldset);
  });
  FN(pthread_sigmask);
  FN(sigpending);
  FN_AS(sigsuspend, [](NonNull<const sigset_t *> mask) {
    Suspension suspension(mask);
    return static_cast<int>(interruptible(SYS_rt_sigsuspend, mask.pointer, NSIG / 8));
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

  // Function pointers in C; here the numbers that they are.
  for (auto [name, value] : {std::pair{"SIG_DFL", SIG_DFL}, {"SIG_IGN", SIG_IGN}, {"SIG_ERR", SIG_ERR}})
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
