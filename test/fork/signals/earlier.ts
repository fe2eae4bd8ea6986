// A signal that came before fork, while JavaScript computed; then one for each process.
import { kill, SIGUSR1, signal } from 'libposix/signal.h'
import { waitpid } from 'libposix/sys/wait.h'
import { fork, getpid } from 'libposix/unistd.h'
import { blocked, pending } from './mask.ts'

let count = 0
signal(SIGUSR1, () => {
  count++
})
process.kill(process.pid, 'SIGUSR1')
const pid = fork()
const atFork = count
process.kill(process.pid, 'SIGUSR1')
if (pid !== 0) waitpid(pid, null, 0)
getpid()
console.log(pid === 0 ? 'child' : 'parent', atFork, count, blocked(), pending())
if (pid === 0) process.exit()
kill(process.pid, SIGUSR1)
console.log(count)
