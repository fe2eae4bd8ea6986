// Bursts of children that end together: `bursts COUNT SIZE all` with a handler for SIGCHLD that takes all that have ended, `… one` with one that takes one.
import { readdirSync, readFileSync } from 'node:fs'
import {
  SIG_BLOCK,
  SIG_SETMASK,
  SIGCHLD,
  sigaction,
  sigaddset,
  sigemptyset,
  sigprocmask,
  sigset_t,
  sigsuspend,
} from 'libposix/signal.h'
import { P_PID, WEXITED, WNOHANG, WNOWAIT, waitid, waitpid } from 'libposix/sys/wait.h'
import { _exit, close, fork, pipe, read } from 'libposix/unistd.h'

const [count, size] = process.argv.slice(2, 4).map(Number) as [number, number]
const takesAll = process.argv[4] === 'all'
let taken = 0
let runs = 0
const act = new sigaction()
act.sa_handler = () => {
  runs++
  do {
    if (waitpid(-1, null, WNOHANG) <= 0) break
    taken++
  } while (takesAll)
}
sigaction(SIGCHLD, act, null)
const blocked = new sigset_t()
const free = new sigset_t()
sigemptyset(free)
sigemptyset(blocked)
sigaddset(blocked, SIGCHLD)

for (let n = 1; n <= count; n++) {
  const gate = new Int32Array(2)
  pipe(gate)
  const pids = Array.from({ length: size }, () => waitingChild(gate))
  close(gate[0])
  sigprocmask(SIG_BLOCK, blocked, null)
  close(gate[1])
  if (takesAll) while (taken < n * size) sigsuspend(free)
  // The burst is over when each of its children can be waited for: all of them stand for one pending signal. /proc shows a zombie before its signal is
  // sent, so that it cannot say; waitid can.
  else for (const pid of pids) waitid(P_PID, pid, null, WEXITED | WNOWAIT)
  sigprocmask(SIG_SETMASK, free, null)
}
console.log(taken, runs, zombies())

/** A child that ends when the last writing end of the gate is closed. */
function waitingChild(gate: Int32Array): number {
  const pid = fork()
  if (pid !== 0) return pid
  close(gate[1])
  read(gate[0], Buffer.alloc(1), 1)
  return _exit(0)
}

function zombies(): number {
  return readdirSync('/proc').filter(id => /^\d+$/.test(id) && isZombie(id)).length
}

function isZombie(pid: string): boolean {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1]!.split(' ')
    // While others of its threads are still ending, its parent has not heard of it.
    const [state, parent, threads] = [fields[0], fields[1], fields[17]]
    return state === 'Z' && Number(parent) === process.pid && threads === '1'
  } catch {
    return false
  }
}
