// A parent, a child, a signal's handler, another program in the child's place, and what a thread calls.
import {
  kill,
  SA_SIGINFO,
  SIG_BLOCK,
  SIGCHLD,
  SIGUSR1,
  sigaction,
  sigaddset,
  signal,
  sigprocmask,
  sigset_t,
  sigsuspend,
} from 'libposix/signal.h'
import { waitpid } from 'libposix/sys/wait.h'
import { _exit, close, dup, execv, fork } from 'libposix/unistd.h'

function onChild(): void {
  close(-1)
}

const action = new sigaction({ sa_flags: SA_SIGINFO })
action.sa_sigaction = onChild
sigaction(SIGCHLD, action, null)
signal(SIGUSR1, function onUser() {})
// A child may end before fork has returned here: its signal comes where it is awaited.
const [blocked, before] = [new sigset_t(), new sigset_t()]
sigaddset(blocked, SIGCHLD)
sigprocmask(SIG_BLOCK, blocked, before)

const first = fork()
if (first === 0) {
  dup(-1)
  _exit(3)
}
sigsuspend(before)
waitpid(first, Int32Array.of(0), 0)
kill(process.pid, SIGUSR1)
const second = fork()
if (second === 0) execv(process.execPath, [process.execPath, new URL('thread.js', import.meta.url).pathname])
sigsuspend(before)
waitpid(second, Int32Array.of(0), 0)
