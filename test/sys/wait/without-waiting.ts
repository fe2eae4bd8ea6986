import { WIFSIGNALED, WNOHANG, WTERMSIG, waitpid } from 'libposix/sys/wait.h'
import { sleeper } from './children.ts'

const status = Int32Array.of(0)
const pid = sleeper()
console.log(waitpid(pid, status, WNOHANG))
process.kill(pid, 'SIGKILL')
console.log(waitpid(-1, status, 0) === pid, WIFSIGNALED(status[0]), WTERMSIG(status[0]))
