// The system calls of a program that the child becomes, one stop for each beginning and each end, and its exec and exit.
import { SIGKILL, SIGTRAP } from 'libposix/signal.h'
import {
  PTRACE_CONT,
  PTRACE_EVENT_EXIT,
  PTRACE_GET_SYSCALL_INFO,
  PTRACE_GETEVENTMSG,
  PTRACE_O_TRACEEXIT,
  PTRACE_O_TRACESYSGOOD,
  PTRACE_SETOPTIONS,
  PTRACE_SYSCALL,
  PTRACE_TRACEME,
  ptrace,
} from 'libposix/sys/ptrace.h'
import { WEXITSTATUS, WIFEXITED, WIFSTOPPED, WSTOPSIG, waitpid } from 'libposix/sys/wait.h'
import { _exit, execlp, fork } from 'libposix/unistd.h'

const pid = fork()
if (pid === 0) {
  ptrace(PTRACE_TRACEME)
  execlp('sh', 'sh', '-c', 'exit 5', null)
  _exit(127)
}
const status = Int32Array.of(0)
const wait = () => waitpid(pid, status, 0) === pid && WIFSTOPPED(status[0]!)
// The exec of one that is traced is a SIGTRAP.
console.log(wait() && WSTOPSIG(status[0]!) === SIGTRAP)
console.log(ptrace(PTRACE_SETOPTIONS, pid, 0, PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACEEXIT))
let [begun, ended] = [0, 0]
const info = Buffer.alloc(88)
ptrace(PTRACE_SYSCALL, pid, 0, 0)
while (wait() && status[0]! >> 8 !== (SIGTRAP | (PTRACE_EVENT_EXIT << 8))) {
  if (WSTOPSIG(status[0]!) === (SIGTRAP | 0x80)) {
    ptrace(PTRACE_GET_SYSCALL_INFO, pid, info.length, info)
    if (info[0] === 1) begun++
    if (info[0] === 2) ended++
  }
  ptrace(PTRACE_SYSCALL, pid, 0, 0)
}
// The last one, exit_group, has no end.
console.log(begun > 10, begun - ended)
const message = BigUint64Array.of(0n)
console.log(ptrace(PTRACE_GETEVENTMSG, pid, null, message), WEXITSTATUS(Number(message[0])))
ptrace(PTRACE_CONT, pid, 0, 0)
console.log(waitpid(pid, status, 0) === pid, WIFEXITED(status[0]!), WEXITSTATUS(status[0]!), SIGKILL)
