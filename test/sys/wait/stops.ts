import { WCONTINUED, WIFCONTINUED, WIFEXITED, WIFSTOPPED, WSTOPSIG, WUNTRACED, waitpid } from 'libposix/sys/wait.h'
import { sleeper } from './children.ts'

const status = Int32Array.of(0)
const pid = sleeper()
process.kill(pid, 'SIGSTOP')
console.log(waitpid(pid, status, WUNTRACED) === pid, WIFSTOPPED(status[0]), WSTOPSIG(status[0]), WIFEXITED(status[0]))
process.kill(pid, 'SIGCONT')
console.log(waitpid(pid, status, WCONTINUED) === pid, WIFCONTINUED(status[0]))
process.kill(pid, 'SIGKILL')
console.log(waitpid(pid, null, 0) === pid)
