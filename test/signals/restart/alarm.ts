// A handler for SIGALRM that an interval timer runs again and again.
import { SIGALRM, sigaction } from 'libposix/signal.h'
import { ITIMER_REAL, itimerval, setitimer } from 'libposix/sys/time.h'

/** How often the handler has run. */
export let runs = 0

/** Installs the handler, whose third run calls `third`. */
export function handle(flags: number, third: () => void): void {
  const act = new sigaction()
  act.sa_handler = () => {
    if (++runs === 3) third()
  }
  act.sa_flags = flags
  sigaction(SIGALRM, act, null)
}

/** Has the signal sent every so many microseconds; no more for 0. */
export function tick(usec: number): void {
  const timer = new itimerval()
  timer.it_value.tv_usec = timer.it_interval.tv_usec = usec
  setitimer(ITIMER_REAL, timer, null)
}
