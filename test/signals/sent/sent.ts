// Sends the signal that is given to this process by every call that can, and prints how often its handler ran for one that is sent, for two, and for two
// that are sent while it is blocked.
import { spawnSync } from 'node:child_process'
import { pthread_self } from 'libposix/pthread.h'
import {
  kill,
  pthread_kill,
  raise,
  SA_NOCLDSTOP,
  SA_NOCLDWAIT,
  SA_NODEFER,
  SA_ONSTACK,
  SA_RESETHAND,
  SA_RESTART,
  SA_SIGINFO,
  SIG_BLOCK,
  SIG_DFL,
  SIG_IGN,
  SIG_UNBLOCK,
  SIGRTMIN,
  sigaction,
  sigaddset,
  sigemptyset,
  signal,
  sigprocmask,
  sigqueue,
  sigset_t,
  sigval,
} from 'libposix/signal.h'
import { getpid } from 'libposix/unistd.h'

const signum = Number(process.argv[2])
const set = new sigset_t()
sigemptyset(set)
sigaddset(set, signum)

let runs = 0
const handler = (): void => {
  runs++
}
const counted = (body: () => void): number => {
  runs = 0
  body()
  return runs
}

const ways: Record<string, () => unknown> = {
  raise: () => raise(signum),
  kill: () => kill(getpid(), signum),
  sigqueue: () => sigqueue(getpid(), signum, new sigval()),
  pthread_kill: () => pthread_kill(pthread_self(), signum),
}

/** The same count under every combination of flags, or all that were seen. */
function underAllFlags(body: () => void): string {
  const seen = new Set<number>()
  const flags = [SA_NODEFER, SA_ONSTACK, SA_NOCLDSTOP, SA_NOCLDWAIT, SA_RESTART, SA_SIGINFO]
  const all = flags.reduce((some, flag) => some | flag)
  for (let chosen = 0; chosen < 1 << flags.length; chosen++) {
    const act = new sigaction()
    act.sa_handler = handler
    act.sa_flags = flags.filter((_, i) => chosen & (1 << i)).reduce((all, flag) => all | flag, 0)
    sigaction(signum, act, null)
    seen.add(counted(body))
    const old = new sigaction()
    sigaction(signum, null, old)
    if (old.sa_handler !== handler || (old.sa_flags & all) !== act.sa_flags) seen.add(-1)
  }
  return [...seen].join()
}

const isRealTime = signum >= SIGRTMIN
for (const [name, send] of Object.entries(ways)) {
  const one = underAllFlags(send)
  const two = underAllFlags(() => {
    send()
    if (runs === 1) runs = 0
    send()
  })
  const blocked = underAllFlags(() => {
    sigprocmask(SIG_BLOCK, set, null)
    send()
    // A second real-time signal waits for its own turn.
    if (!isRealTime) send()
    if (runs > 0) runs = 100
    sigprocmask(SIG_UNBLOCK, set, null)
  })
  console.log(name, one, two, blocked)
}

signal(signum, handler)
const other = counted(() => {
  spawnSync('kill', [`-${signum}`, String(process.pid)])
  getpid()
})
console.log('another process', other)

runs = 0
const timer = setInterval(() => {}, 1000)
process.nextTick(() => process.kill(process.pid, signum))
await new Promise<void>(resolve => {
  signal(signum, () => {
    runs++
    resolve()
  })
})
clearInterval(timer)
console.log('in the event loop', runs)

const act = new sigaction()
const old = new sigaction()
act.sa_handler = handler
act.sa_flags = SA_RESETHAND
sigaction(signum, act, null)
const once = counted(() => raise(signum))
sigaction(signum, null, old)
console.log('reset', once, old.sa_handler)

// System V's way: the handler installs itself again.
act.sa_handler = () => {
  runs++
  sigaction(signum, act, null)
}
sigaction(signum, act, null)
const three = counted(() => {
  for (let i = 0; i < 3; i++) raise(signum)
})
console.log('again', three)

signal(signum, SIG_DFL)
signal(signum, SIG_IGN)
console.log(
  'ignored',
  counted(() => raise(signum)),
)
