import { execFileSync } from 'node:child_process'
import {
  raise,
  SIGALRM,
  SIGCHLD,
  sigaction,
  sigaddset,
  sigismember,
  signal,
  sigpending,
  sigset_t,
} from 'libposix/signal.h'
import { P_PID, WEXITED, WNOHANG, WNOWAIT, wait, waitid, waitpid } from 'libposix/sys/wait.h'
import { _exit, fork } from 'libposix/unistd.h'

const within = process.argv[2] === 'SIGCHLD' ? SIGCHLD : SIGALRM
let children = 0
let nested = false

function work(): void {
  if (nested) return
  nested = true
  const child = fork()
  if (child === 0) _exit(0)
  waitid(P_PID, child, null, WEXITED | WNOWAIT)
  console.log(execFileSync('echo', ['hi']).toString().trim())
  const pending = new sigset_t()
  sigpending(pending)
  console.log('pending', sigismember(pending, SIGCHLD))
}

signal(SIGCHLD, () => {
  children++
  if (within === SIGCHLD) work()
  while (waitpid(-1, null, WNOHANG) > 0) {}
})
const action = new sigaction()
action.sa_handler = work
sigaddset(action.sa_mask, SIGCHLD)
sigaction(SIGALRM, action, null)
raise(within)
while (wait(null) !== -1) {}
console.log('end', children)
