import { execFileSync } from 'node:child_process'
import {
  SIG_BLOCK,
  SIG_UNBLOCK,
  SIGRTMIN,
  sigaddset,
  sigismember,
  signal,
  sigpending,
  sigprocmask,
  sigset_t,
} from 'libposix/signal.h'
import { RLIMIT_SIGPENDING, rlimit, setrlimit } from 'libposix/sys/resource.h'
import { getpid, usleep } from 'libposix/unistd.h'

setrlimit(RLIMIT_SIGPENDING, new rlimit({ rlim_cur: 0, rlim_max: process.argv[2] === 'hard' ? 0 : 1000 }))
const signum = SIGRTMIN + 1
signal(signum, () => console.log('handled'))
const set = new sigset_t()
sigaddset(set, signum)
sigprocmask(SIG_BLOCK, set, null)
execFileSync('sh', ['-c', `kill -${signum} ${getpid()}`])
const pending = new sigset_t()
for (let i = 0; i < 500 && sigpending(pending) === 0 && !sigismember(pending, signum); i++) usleep(10_000)
console.log('pending', sigismember(pending, signum))
sigprocmask(SIG_UNBLOCK, set, null)
