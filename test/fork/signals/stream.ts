// Forks while signals rain, from a timer and from another process. No drop of it is for the children: each looks whether it has any, and whether
// its own signals reach it.
import { kill, raise, SIGALRM, SIGKILL, SIGUSR1, SIGUSR2, signal } from 'libposix/signal.h'
import { ITIMER_REAL, itimerval, setitimer } from 'libposix/sys/time.h'
import { WEXITSTATUS, WIFEXITED, waitpid } from 'libposix/sys/wait.h'
import { _exit, fork, getppid, usleep } from 'libposix/unistd.h'
import { blocked, pending } from './mask.ts'

const count = Number(process.argv[2])
let rain = 0
let own = 0
for (const signum of [SIGALRM, SIGUSR1])
  signal(signum, () => {
    rain++
  })
signal(SIGUSR2, () => {
  own++
})

const cloud = fork()
if (cloud === 0) while (true) if (kill(getppid(), SIGUSR1) === -1 || usleep(300) === -1) _exit(0)
const timer = new itimerval()
timer.it_value.tv_usec = timer.it_interval.tv_usec = 700
setitimer(ITIMER_REAL, timer, null)

function child(): never {
  const atFork = rain
  if (blocked() !== '0' || pending() !== '0') _exit(1)
  if (raise(SIGUSR2) !== 0 || own !== 1) _exit(2)
  if (rain !== atFork) _exit(3)
  _exit(5)
}

const ends: Record<string, number> = {}
const status = Int32Array.of(0)
for (let i = 0; i < count; i++) {
  const pid = fork()
  if (pid === 0) child()
  const end = waitpid(pid, status, 0) !== pid ? 'lost' : WIFEXITED(status[0]) ? WEXITSTATUS(status[0]) : 'killed'
  ends[end] = (ends[end] ?? 0) + 1
}
kill(cloud, SIGKILL)
console.log(JSON.stringify(ends), rain > 0, own)
process.exit()
