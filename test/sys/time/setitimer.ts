import { SIGALRM, SIGPROF, SIGVTALRM, signal } from 'libposix/signal.h'
import { ITIMER_PROF, ITIMER_REAL, ITIMER_VIRTUAL, itimerval, setitimer } from 'libposix/sys/time.h'
import { getppid } from 'libposix/unistd.h'

for (const [which, signum] of [
  [ITIMER_REAL, SIGALRM],
  [ITIMER_VIRTUAL, SIGVTALRM],
  [ITIMER_PROF, SIGPROF],
]) {
  let runs = 0
  signal(signum, () => {
    runs++
  })
  const timer = new itimerval()
  const old = new itimerval()
  timer.it_value.tv_usec = timer.it_interval.tv_usec = 2000
  setitimer(which, timer, null)
  while (runs < 3) getppid()
  timer.it_value.tv_usec = timer.it_interval.tv_usec = 0
  console.log(setitimer(which, timer, old), old.it_interval.tv_usec >= 2000)
}
