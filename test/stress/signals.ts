// Alarms by the thousand over every kind of blocking call: none lost, none late, no call that hangs.
//   node test/stress/signals.ts [COUNT]         a Node that runs TypeScript, or `npm run stress:signals`
import { EINTR, errno } from 'libposix/errno.h'
import { SA_RESTART, SIGALRM, sigaction } from 'libposix/signal.h'
import { FD_SET, fd_set, select } from 'libposix/sys/select.h'
import { AF_UNIX, MSG_DONTWAIT, recv, SOCK_STREAM, socketpair } from 'libposix/sys/socket.h'
import { ITIMER_REAL, itimerval, setitimer } from 'libposix/sys/time.h'
import { read, usleep, write } from 'libposix/unistd.h'

const count = Number(process.argv[2] ?? 100_000)
const pair = new Int32Array(2)
socketpair(AF_UNIX, SOCK_STREAM, 0, pair)
const one = Buffer.alloc(1)
const buf = Buffer.alloc(64)
const set = new fd_set()
const timer = new itimerval()

const calls: Record<string, () => number> = {
  read: () => read(pair[0]!, buf, buf.length),
  recv: () => recv(pair[0]!, buf, buf.length, 0),
  select: () => {
    FD_SET(pair[0]!, set)
    return select(pair[0]! + 1, set, null, null, null)
  },
  // C's own race is a signal before the call: the sleep is short enough to see it through.
  usleep: () => usleep(1000),
}

let failures = 0
for (const [name, call] of Object.entries(calls)) {
  for (const flags of [0, SA_RESTART]) {
    let runs = 0
    let interrupted = 0
    const act = new sigaction()
    act.sa_flags = flags
    // The handler's byte lets a call that restarts complete, and one that had not begun.
    act.sa_handler = () => {
      runs++
      write(pair[1]!, one, 1)
    }
    sigaction(SIGALRM, act, null)
    for (let i = 0; i < count; i++) {
      timer.it_value.tv_usec = 50 + Math.floor(Math.random() * 450)
      setitimer(ITIMER_REAL, timer, null)
      const result = call()
      if (result === -1 && errno === EINTR) interrupted++
      else if (result === -1) throw new Error(`${name}: errno ${errno}`)
      while (runs <= i) usleep(50)
      recv(pair[0]!, buf, buf.length, MSG_DONTWAIT)
    }
    const restarts = flags === SA_RESTART && (name === 'read' || name === 'recv')
    const right = runs === count && (restarts ? interrupted === 0 : interrupted > 0)
    if (!right) failures++
    console.log(
      `${right ? 'ok  ' : 'FAIL'} ${name} ${flags ? 'SA_RESTART' : '-'}: ${runs} of ${count} handled, ${interrupted} EINTR`,
    )
  }
}
process.exitCode = failures === 0 ? 0 : 1
