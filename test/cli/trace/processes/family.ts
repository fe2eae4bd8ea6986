// A parent, a child, a signal's handler, another program in the child's place, and what a thread calls.
import { kill, SA_SIGINFO, SIGCHLD, SIGUSR1, sigaction, signal } from 'libposix/signal.h'
import { waitpid } from 'libposix/sys/wait.h'
import { _exit, close, dup, execv, fork } from 'libposix/unistd.h'

function onChild(): void {
  close(-1)
}

const action = new sigaction({ sa_flags: SA_SIGINFO })
action.sa_sigaction = onChild
sigaction(SIGCHLD, action, null)
signal(SIGUSR1, function onUser() {})

const first = fork()
if (first === 0) {
  dup(-1)
  _exit(3)
}
waitpid(first, Int32Array.of(0), 0)
kill(process.pid, SIGUSR1)
const second = fork()
if (second === 0) execv(process.execPath, [process.execPath, new URL('thread.js', import.meta.url).pathname])
waitpid(second, Int32Array.of(0), 0)
