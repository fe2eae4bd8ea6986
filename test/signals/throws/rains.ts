// The call that is named, made again and again while a signal comes whose handler throws, a little later each time: one at a time, since a slow machine
// would get nowhere where the next came before the last had thrown. Prints whether it threw, and how many descriptors, bytes or children were lost.
import { readdirSync } from 'node:fs'
import { sizeof } from 'libposix'
import { O_RDONLY, open } from 'libposix/fcntl.h'
import { SIGALRM, signal } from 'libposix/signal.h'
import { AF_UNIX, accept, bind, connect, listen, SOCK_STREAM, socket } from 'libposix/sys/socket.h'
import { ITIMER_REAL, itimerval, setitimer } from 'libposix/sys/time.h'
import { sockaddr_un } from 'libposix/sys/un.h'
import { WEXITSTATUS, waitpid } from 'libposix/sys/wait.h'
import { _exit, close, dup, fork, getpid, pipe, read, write } from 'libposix/unistd.h'

/** Makes a call until it does not throw: what throws has not been made. */
function surely(call: () => number): number {
  for (;;)
    try {
      return call()
    } catch {
      threw++
    }
}

let threw = 0
let lost = 0
let rounds = 0
const descriptors = (): number => readdirSync('/proc/self/fd').length

const address = new sockaddr_un()
address.sun_family = AF_UNIX
address.sun_path.write(`\0libposix-throws-${process.pid}`)
const listener = socket(AF_UNIX, SOCK_STREAM, 0)
bind(listener, address, sizeof(address))
listen(listener, 8)
const fds = new Int32Array(2)
pipe(fds)
const [out, into] = [fds[0]!, fds[1]!]
const pair = new Int32Array(2)
const byte = Buffer.alloc(1)
const status = new Int32Array(1)

const plays: Record<string, () => void> = {
  open: () => {
    const fd = surely(() => open('/dev/null', O_RDONLY))
    surely(() => close(fd))
  },
  dup: () => {
    const fd = surely(() => dup(0))
    surely(() => close(fd))
  },
  pipe: () => {
    surely(() => pipe(pair))
    for (const fd of pair) surely(() => close(fd))
  },
  accept: () => {
    const client = surely(() => socket(AF_UNIX, SOCK_STREAM, 0))
    surely(() => connect(client, address, sizeof(address)))
    const connection = surely(() => accept(listener, null, null))
    if (connection === -1) lost++
    surely(() => close(connection))
    surely(() => close(client))
  },
  // Each byte is read once, in its order.
  read: () => {
    byte[0] = rounds % 251
    surely(() => write(into, byte, 1))
    byte[0] = 255
    if (surely(() => read(out, byte, 1)) !== 1 || byte[0] !== rounds % 251) lost++
  },
  waitpid: () => {
    timer(0)
    const pid = surely(fork)
    if (pid === 0) {
      signal(SIGALRM, () => {})
      _exit(rounds % 100)
    }
    timer(delay())
    if (surely(() => waitpid(pid, status, 0)) !== pid) lost++
    else if (surely(() => WEXITSTATUS(status[0]!)) !== rounds % 100) lost++
  },
}

/** From one round to the next the signal comes at another place in a call. */
const delay = (): number => 1 + (rounds % 150)

/** Has the signal come once, after so many microseconds. */
function timer(usec: number): void {
  const once = new itimerval()
  once.it_value.tv_usec = usec
  surely(() => setitimer(ITIMER_REAL, once, null))
}

signal(SIGALRM, () => {
  throw new Error('from the handler')
})
const name = process.argv[2]!
const [play, before] = [plays[name]!, descriptors()]
const most = name === 'waitpid' ? 60 : 1_000_000
for (; rounds < most && (name === 'waitpid' || threw < 3000); rounds++) {
  if (name !== 'waitpid') timer(delay())
  play()
}
timer(0)
// What the last signal threw when that call had its result.
surely(getpid)
lost += descriptors() - before
console.log('thrown', threw > 0)
console.log('lost', lost)
