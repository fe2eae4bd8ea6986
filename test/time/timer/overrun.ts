import {
  SIG_BLOCK,
  SIGEV_SIGNAL,
  SIGUSR1,
  sigaddset,
  sigemptyset,
  sigevent,
  siginfo_t,
  sigprocmask,
  sigset_t,
  sigwaitinfo,
} from 'libposix/signal.h'
import {
  CLOCK_MONOTONIC,
  itimerspec,
  nanosleep,
  timer_create,
  timer_getoverrun,
  timer_settime,
  timespec,
} from 'libposix/time.h'

const set = new sigset_t()
sigemptyset(set)
sigaddset(set, SIGUSR1)
sigprocmask(SIG_BLOCK, set, null)
const sev = new sigevent()
sev.sigev_notify = SIGEV_SIGNAL
sev.sigev_signo = SIGUSR1
const timerid = [0]
timer_create(CLOCK_MONOTONIC, sev, timerid)
const start = new itimerspec()
start.it_value.tv_nsec = 1
start.it_interval.tv_nsec = 1_000_000
timer_settime(timerid[0]!, 0, start, null)
// The timer expires at least ten times in this span, whatever the load.
const span = new timespec()
span.tv_nsec = 20_000_000
nanosleep(span, null)
const info = new siginfo_t()
sigwaitinfo(set, info)
console.log(timer_getoverrun(timerid[0]!) >= 10, info.si_overrun >= 10)
