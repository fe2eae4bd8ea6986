import { EINTR, errno } from 'libposix/errno.h'
import {
  kill,
  SIG_BLOCK,
  SIGUSR1,
  SIGUSR2,
  sigaddset,
  sigemptyset,
  sigismember,
  signal,
  sigprocmask,
  sigset_t,
  sigsuspend,
} from 'libposix/signal.h'

const one = new sigset_t()
const none = new sigset_t()
const now = new sigset_t()
sigemptyset(one)
sigaddset(one, SIGUSR1)
sigaddset(one, SIGUSR2)
sigemptyset(none)
signal(SIGUSR1, () => console.log('in'))
signal(SIGUSR2, () => console.log('too'))
sigprocmask(SIG_BLOCK, one, null)
kill(process.pid, SIGUSR1)
kill(process.pid, SIGUSR2)
console.log(sigsuspend(none), errno === EINTR)
sigprocmask(SIG_BLOCK, null, now)
console.log(sigismember(now, SIGUSR1))
