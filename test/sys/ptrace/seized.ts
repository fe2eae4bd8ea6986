// A process that runs already: seized, interrupted, let go; attached, and killed.
import { SIGKILL, SIGSTOP } from 'libposix/signal.h'
import {
  PTRACE_ATTACH,
  PTRACE_CONT,
  PTRACE_DETACH,
  PTRACE_EVENT_STOP,
  PTRACE_INTERRUPT,
  PTRACE_KILL,
  PTRACE_LISTEN,
  PTRACE_SEIZE,
  ptrace,
} from 'libposix/sys/ptrace.h'
import { __WALL, WIFSIGNALED, WIFSTOPPED, WSTOPSIG, WTERMSIG, waitpid } from 'libposix/sys/wait.h'
import { fork, pause, pipe, read, write } from 'libposix/unistd.h'

const ready = Int32Array.of(0, 0)
pipe(ready)
const pid = fork()
if (pid === 0) {
  write(ready[1]!, 'on', 2)
  for (;;) pause()
}
read(ready[0]!, Buffer.alloc(2), 2)
const status = Int32Array.of(0)
console.log(ptrace(PTRACE_SEIZE, pid, 0, 0), ptrace(PTRACE_INTERRUPT, pid))
console.log(waitpid(pid, status, __WALL) === pid, WIFSTOPPED(status[0]!), status[0]! >> 16 === PTRACE_EVENT_STOP)
console.log(ptrace(PTRACE_LISTEN, pid), ptrace(PTRACE_INTERRUPT, pid), waitpid(pid, status, __WALL) === pid)
console.log(ptrace(PTRACE_DETACH, pid, 0, 0))
console.log(ptrace(PTRACE_ATTACH, pid), waitpid(pid, status, __WALL) === pid, WSTOPSIG(status[0]!) === SIGSTOP)
console.log(ptrace(PTRACE_CONT, pid, 0, SIGKILL) === 0 || ptrace(PTRACE_KILL, pid) === 0)
console.log(waitpid(pid, status, __WALL) === pid, WIFSIGNALED(status[0]!), WTERMSIG(status[0]!) === SIGKILL)
