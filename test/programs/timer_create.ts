// Lets a timer go off while its signal is blocked: the example of timer_create(2), in milliseconds.
import { type int, start } from 'libposix'
import {
  SA_SIGINFO,
  SIG_IGN,
  SIG_SETMASK,
  SIG_UNBLOCK,
  SIGEV_SIGNAL,
  SIGRTMIN,
  sigaction,
  sigaddset,
  sigemptyset,
  sigevent,
  type siginfo_t,
  signal,
  sigprocmask,
  sigset_t,
} from 'libposix/signal.h'
import { fprintf, perror, printf, stderr } from 'libposix/stdio.h'
import { atoi, atoll, EXIT_FAILURE, EXIT_SUCCESS, exit } from 'libposix/stdlib.h'

import {
  CLOCK_REALTIME,
  itimerspec,
  timer_create,
  timer_getoverrun,
  timer_settime,
  type timer_t,
} from 'libposix/time.h'
import { usleep } from 'libposix/unistd.h'

const SIG = SIGRTMIN

let seen = 0
let value = 0
let overrun = 0
const timerid: timer_t[] = []

function handler(sig: int, si: siginfo_t): void {
  seen = sig
  value = si.si_value.sival_int
  overrun = timer_getoverrun(timerid[0])
  signal(sig, SIG_IGN)
}

function main(argc: int, argv: string[]): int {
  const sev = new sigevent()
  const its = new itimerspec()
  const sa = new sigaction()
  const mask = new sigset_t()
  const oldmask = new sigset_t()

  if (argc !== 3) {
    fprintf(stderr, 'Usage: %s <sleep-msecs> <freq-nanosecs>\n', argv[0])
    exit(EXIT_FAILURE)
  }
  sa.sa_flags = SA_SIGINFO
  sa.sa_sigaction = handler
  sigemptyset(sa.sa_mask)
  if (sigaction(SIG, sa, null) === -1) {
    perror('sigaction')
    exit(EXIT_FAILURE)
  }
  sigemptyset(mask)
  sigaddset(mask, SIG)
  if (sigprocmask(SIG_SETMASK, mask, oldmask) === -1) {
    perror('sigprocmask')
    exit(EXIT_FAILURE)
  }
  sev.sigev_notify = SIGEV_SIGNAL
  sev.sigev_signo = SIG
  sev.sigev_value.sival_int = 77
  if (timer_create(CLOCK_REALTIME, sev, timerid) === -1) {
    perror('timer_create')
    exit(EXIT_FAILURE)
  }
  const freq_nanosecs = atoll(argv[2])
  its.it_value.tv_sec = Math.trunc(freq_nanosecs / 1000000000)
  its.it_value.tv_nsec = freq_nanosecs % 1000000000
  its.it_interval = its.it_value
  if (timer_settime(timerid[0], 0, its, null) === -1) {
    perror('timer_settime')
    exit(EXIT_FAILURE)
  }
  usleep(atoi(argv[1]) * 1000)
  if (sigprocmask(SIG_UNBLOCK, mask, null) === -1) {
    perror('sigprocmask')
    exit(EXIT_FAILURE)
  }
  printf('Caught signal %d, value %d, overrun: %s\n', seen - SIGRTMIN, value, overrun > 100 ? 'many' : 'few')
  exit(EXIT_SUCCESS)
}

start(main)
