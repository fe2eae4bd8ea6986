import {
  SIG_BLOCK,
  SIGALRM,
  sigaddset,
  sigemptyset,
  siginfo_t,
  sigprocmask,
  sigset_t,
  sigwaitinfo,
} from 'libposix/signal.h'
import { CLOCK_REALTIME, itimerspec, timer_create, timer_settime } from 'libposix/time.h'

const set = new sigset_t()
sigemptyset(set)
sigaddset(set, SIGALRM)
sigprocmask(SIG_BLOCK, set, null)
const timerid = [-1]
timer_create(CLOCK_REALTIME, null, timerid)
const start = new itimerspec()
start.it_value.tv_nsec = 1
timer_settime(timerid[0]!, 0, start, null)
const info = new siginfo_t()
console.log(sigwaitinfo(set, info) === SIGALRM, info.si_value.sival_int === timerid[0])
