// A handler forks: the child goes on in it, under its mask, and behind it under the program's.
import { raise, SIGUSR1, SIGUSR2, sigaction, sigaddset } from 'libposix/signal.h'
import { waitpid } from 'libposix/sys/wait.h'
import { fork } from 'libposix/unistd.h'
import { blocked, pending } from './mask.ts'

let pid = -1
const act = new sigaction()
sigaddset(act.sa_mask, SIGUSR2)
act.sa_handler = () => {
  process.kill(process.pid, 'SIGUSR2')
  pid = fork()
  if (pid === 0) console.log('in the handler', blocked(), pending())
  else waitpid(pid, null, 0)
}
sigaction(SIGUSR1, act, null)
act.sa_handler = () => console.log(pid === 0 ? 'child' : 'parent', 'SIGUSR2')
sigaction(SIGUSR2, act, null)

raise(SIGUSR1)
console.log(pid === 0 ? 'child' : 'parent', blocked(), pending())
if (pid === 0) process.exit()
