import {
  SA_SIGINFO,
  SI_TIMER,
  SIG_BLOCK,
  SIGEV_SIGNAL,
  SIGUSR1,
  sigaction,
  sigaddset,
  sigemptyset,
  sigevent,
  sigprocmask,
  sigset_t,
  sigsuspend,
} from 'libposix/signal.h'
import { CLOCK_MONOTONIC, itimerspec, timer_create, timer_settime } from 'libposix/time.h'

const act = new sigaction()
act.sa_flags = SA_SIGINFO
act.sa_sigaction = (_sig, info) => console.log('timer', info.si_value.sival_int, info.si_code === SI_TIMER)
sigaction(SIGUSR1, act, null)
// It is let in only where the program waits for it.
const set = new sigset_t()
const none = new sigset_t()
sigemptyset(set)
sigemptyset(none)
sigaddset(set, SIGUSR1)
sigprocmask(SIG_BLOCK, set, null)

const sev = new sigevent()
sev.sigev_notify = SIGEV_SIGNAL
sev.sigev_signo = SIGUSR1
sev.sigev_value.sival_int = 7
const timerid = [0]
timer_create(CLOCK_MONOTONIC, sev, timerid)
const start = new itimerspec()
start.it_value.tv_nsec = 20_000_000
timer_settime(timerid[0]!, 0, start, null)
sigsuspend(none)
