// Alarms by the thousand over every kind of blocking call: none lost, none late, no call that hangs.
//
//   npm run stress:signals -- [COUNT]     COUNT alarms in all, spread over the calls, with SA_RESTART and without
import { sizeof } from 'libposix'
import { EINTR, errno } from 'libposix/errno.h'
import { kill, SA_RESTART, SIGALRM, SIGCONT, SIGKILL, SIGSTOP, sigaction } from 'libposix/signal.h'
import { FD_SET, fd_set, select } from 'libposix/sys/select.h'
import { AF_UNIX, accept, bind, connect, listen, recv, SOCK_STREAM, socket, socketpair } from 'libposix/sys/socket.h'
import { ITIMER_REAL, itimerval, setitimer } from 'libposix/sys/time.h'
import { sockaddr_un } from 'libposix/sys/un.h'
import { WCONTINUED, WUNTRACED, waitpid } from 'libposix/sys/wait.h'
import { close, fork, pause, read, sleep, usleep, write } from 'libposix/unistd.h'

interface Call {
  /** Whether SA_RESTART restarts it: signal(7). */
  readonly restarts: boolean
  /** The call; true when a signal ended it. */
  run(): boolean
  /** What the handler does so that a call that restarts comes to its end. */
  release(): void
  /** After a call that was interrupted: takes what `release` left. */
  clear(): void
}

const failed = (result: number): boolean => {
  if (result !== -1) return false
  if (errno !== EINTR) throw new Error(`errno ${errno}`)
  return true
}

const pair = new Int32Array(2)
socketpair(AF_UNIX, SOCK_STREAM, 0, pair)
const one = Buffer.alloc(1)
const buf = Buffer.alloc(64)
const set = new fd_set()
const byte = {
  release: () => write(pair[1]!, one, 1),
  clear: () => read(pair[0]!, buf, buf.length),
}

const address = new sockaddr_un()
address.sun_family = AF_UNIX
address.sun_path.write(`\0libposix-stress-${process.pid}`)
const listener = socket(AF_UNIX, SOCK_STREAM, 0)
bind(listener, address, sizeof(address))
listen(listener, 16)

const child = fork()
if (child === 0) while (true) pause()
let stopped = false

const calls: Record<string, Call> = {
  read: { restarts: true, run: () => failed(read(pair[0]!, buf, buf.length)), ...byte },
  recv: { restarts: true, run: () => failed(recv(pair[0]!, buf, buf.length, 0)), ...byte },
  select: {
    restarts: false,
    run: () => {
      FD_SET(pair[0]!, set)
      const result = select(pair[0]! + 1, set, null, null, null)
      if (result === 1) byte.clear()
      return failed(result)
    },
    ...byte,
  },
  accept: {
    restarts: true,
    run: () => {
      const connection = accept(listener, null, null)
      if (connection !== -1) close(connection)
      return failed(connection)
    },
    release: () => {
      const client = socket(AF_UNIX, SOCK_STREAM, 0)
      connect(client, address, sizeof(address))
      close(client)
    },
    clear: () => close(accept(listener, null, null)),
  },
  // A child that stops and goes on is waited for as often as one likes.
  waitpid: {
    restarts: true,
    run: () => failed(waitpid(child, null, WUNTRACED | WCONTINUED)),
    release: () => {
      kill(child, stopped ? SIGCONT : SIGSTOP)
      stopped = !stopped
    },
    clear: () => waitpid(child, null, WUNTRACED | WCONTINUED),
  },
  // In C too a signal may come before the call, which then takes its whole time: it is short.
  usleep: { restarts: false, run: () => failed(usleep(1000)), release() {}, clear() {} },
  sleep: { restarts: false, run: () => sleep(2) > 0, release() {}, clear() {} },
}

const total = Number(process.argv[2] ?? 100_000)
const count = Math.ceil(total / (Object.keys(calls).length * 2))
const timer = new itimerval()
let failures = 0
for (const [name, call] of Object.entries(calls)) {
  for (const flags of [0, SA_RESTART]) {
    let runs = 0
    let interrupted = 0
    let late = 0
    const act = new sigaction()
    act.sa_flags = flags
    act.sa_handler = () => {
      runs++
      call.release()
    }
    sigaction(SIGALRM, act, null)
    for (let i = 0; i < count; i++) {
      timer.it_value.tv_usec = 50 + Math.floor(Math.random() * 450)
      setitimer(ITIMER_REAL, timer, null)
      if (call.run()) {
        interrupted++
        // Whoever sees EINTR finds the handler already run.
        if (runs !== i + 1) late++
        call.clear()
      }
      while (runs <= i) usleep(50)
    }
    const restarts = flags === SA_RESTART && call.restarts
    const right = runs === count && late === 0 && (restarts ? interrupted === 0 : interrupted > 0)
    if (!right) failures++
    const how = `${name}${flags === 0 ? '' : ', SA_RESTART'}`
    console.log(`${right ? 'ok  ' : 'FAIL'} ${how}: ${runs} of ${count} handled, ${late} late, ${interrupted} EINTR`)
  }
}
kill(child, SIGKILL)
process.exitCode = failures === 0 ? 0 : 1
