// Waits for a semaphore that a signal's handler posts, but not for ever: the example of sem_wait(3), in milliseconds.
import { type int, start } from 'libposix'
import { EINTR, ETIMEDOUT, errno } from 'libposix/errno.h'
import { sem_init, sem_post, sem_t, sem_timedwait } from 'libposix/semaphore.h'
import { SIGALRM, sigaction, sigemptyset } from 'libposix/signal.h'
import { fflush, fprintf, perror, printf, stderr, stdout } from 'libposix/stdio.h'
import { atol, EXIT_FAILURE, EXIT_SUCCESS, exit } from 'libposix/stdlib.h'
import { ITIMER_REAL, itimerval, setitimer } from 'libposix/sys/time.h'
import { CLOCK_REALTIME, clock_gettime, timespec } from 'libposix/time.h'
import { _exit, STDOUT_FILENO, write } from 'libposix/unistd.h'

const sem = new sem_t()

function handler(sig: int): void {
  void sig
  if (write(STDOUT_FILENO, 'sem_post() from handler\n', 24) === -1 || sem_post(sem) === -1) _exit(EXIT_FAILURE)
}

function main(argc: int, argv: string[]): int {
  const alarm = new itimerval()
  const sa = new sigaction()
  const ts = new timespec()

  if (argc !== 3) {
    fprintf(stderr, 'Usage: %s <alarm-msecs> <wait-msecs>\n', argv[0])
    exit(EXIT_FAILURE)
  }
  if (sem_init(sem, 0, 0) === -1) {
    perror('sem_init')
    exit(EXIT_FAILURE)
  }
  sa.sa_handler = handler
  sigemptyset(sa.sa_mask)
  if (sigaction(SIGALRM, sa, null) === -1) {
    perror('sigaction')
    exit(EXIT_FAILURE)
  }
  let msecs = atol(argv[1])
  alarm.it_value.tv_sec = Math.trunc(msecs / 1000)
  alarm.it_value.tv_usec = (msecs % 1000) * 1000
  if (clock_gettime(CLOCK_REALTIME, ts) === -1) {
    perror('clock_gettime')
    exit(EXIT_FAILURE)
  }
  msecs = atol(argv[2])
  ts.tv_sec += Math.trunc(msecs / 1000)
  ts.tv_nsec += (msecs % 1000) * 1000000
  if (ts.tv_nsec >= 1000000000) {
    ts.tv_nsec -= 1000000000
    ts.tv_sec++
  }
  printf('about to call sem_timedwait()\n')
  fflush(stdout)
  setitimer(ITIMER_REAL, alarm, null)
  let s: int
  while ((s = sem_timedwait(sem, ts)) === -1 && errno === EINTR);
  if (s === -1) {
    if (errno === ETIMEDOUT) printf('sem_timedwait() timed out\n')
    else perror('sem_timedwait')
  } else {
    printf('sem_timedwait() succeeded\n')
  }
  exit(s === 0 ? EXIT_SUCCESS : EXIT_FAILURE)
}

start(main)
