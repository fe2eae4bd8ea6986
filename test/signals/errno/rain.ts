// Calls whose errno is known, under a rain of signals whose handler makes calls of its own. Prints each answer that was wrong, then how often the handler ran.
import { EBADF, EINVAL, ENOENT, errno, set_errno } from 'libposix/errno.h'
import { F_GETOWN, fcntl } from 'libposix/fcntl.h'
import { SIGALRM, signal } from 'libposix/signal.h'
import { getpriority, PRIO_PROCESS } from 'libposix/sys/resource.h'
import { ITIMER_REAL, itimerval, setitimer } from 'libposix/sys/time.h'
import { times } from 'libposix/sys/times.h'
import { _PC_NAME_MAX, _SC_PAGESIZE, close, confstr, getppid, pathconf, sysconf } from 'libposix/unistd.h'

const wanted = 2000
let handled = 0

signal(SIGALRM, () => {
  handled++
  // Some succeed and some fail, each with an errno of its own.
  sysconf(_SC_PAGESIZE)
  if (handled % 2 === 0) pathconf('/nowhere', _PC_NAME_MAX)
  else close(-1)
  getpriority(PRIO_PROCESS, 0)
})

const wrong = new Map<string, number>()

function check(call: string, result: unknown, expected: unknown, number: number): void {
  if (result === expected && errno === number) return
  const answer = `${call}: ${result}, errno ${errno}`
  wrong.set(answer, (wrong.get(answer) ?? 0) + 1)
}

const every = { tv_sec: 0, tv_usec: 100 }
const timer = new itimerval()
Object.assign(timer.it_interval, every)
Object.assign(timer.it_value, every)
setitimer(ITIMER_REAL, timer, null)

const parent = getppid()
while (handled < wanted) {
  set_errno(0)
  check('sysconf', sysconf(-1), -1, EINVAL)
  check('pathconf', pathconf('/nowhere', _PC_NAME_MAX), -1, ENOENT)
  check('confstr', confstr(-1, null, 0), 0, EINVAL)
  check('getpriority', getpriority(-1, 0), -1, EINVAL)
  check('fcntl', fcntl(-1, F_GETOWN), -1, EBADF)
  // What succeeds leaves errno alone, whatever a handler did meanwhile.
  set_errno(0)
  check('sysconf', sysconf(_SC_PAGESIZE), 4096, 0)
  check('times', times(null) > 0, true, 0)
  check('getppid', getppid(), parent, 0)
}

for (const [answer, times] of wrong) console.log(`${answer} (${times} times)`)
console.log(handled >= wanted)
