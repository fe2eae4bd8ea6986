// For programs of tests: a call that a signal is to end.
import { errno } from 'libposix/errno.h'
import { kill, SIG_IGN, SIGKILL, SIGUSR1, sigaction, signal } from 'libposix/signal.h'
import { waitpid } from 'libposix/sys/wait.h'
import { _exit, fork, getpid, getppid, usleep } from 'libposix/unistd.h'

/**
 * What `call` returns, errno, and whether a handler ran. A child sends SIGUSR1 again and again until the call has returned: nobody sees from outside
 * when it begins to wait, and a signal that comes before is handled before.
 */
export function interrupted(call: () => number): [result: number, error: number, handled: boolean] {
  let handled = false
  const sa_handler = (): void => {
    handled = true
  }
  sigaction(SIGUSR1, new sigaction({ sa_handler }), null)
  const parent = getpid()
  const child = fork()
  if (child === 0) {
    while (getppid() === parent) {
      usleep(10_000)
      kill(parent, SIGUSR1)
    }
    _exit(0)
  }
  const result = call()
  const error = errno
  signal(SIGUSR1, SIG_IGN)
  kill(child, SIGKILL)
  waitpid(child, null, 0)
  return [result, error, handled]
}
