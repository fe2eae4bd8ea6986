// Makes the call that is named, with a timeout of so many seconds, while children of child_process end again and again, or while one stops and continues this
// process. Prints the answer, and whether the last child, which outlives a timeout of one second by many, was still there.
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { array, sizeof } from 'libposix'
import { EAGAIN, EINTR, errno } from 'libposix/errno.h'
import { poll, ppoll } from 'libposix/poll.h'
import { SIG_BLOCK, SIGUSR2, sigaddset, sigprocmask, sigset_t, sigtimedwait } from 'libposix/signal.h'
import { epoll_create1, epoll_event, epoll_pwait, epoll_pwait2, epoll_wait } from 'libposix/sys/epoll.h'
import { pselect, select } from 'libposix/sys/select.h'
import {
  AF_UNIX,
  accept,
  bind,
  listen,
  msghdr,
  recv,
  recvmsg,
  SO_RCVTIMEO,
  SO_SNDTIMEO,
  SOCK_STREAM,
  SOL_SOCKET,
  send,
  setsockopt,
  socket,
  socketpair,
} from 'libposix/sys/socket.h'
import { timeval } from 'libposix/sys/time.h'
import { iovec, writev } from 'libposix/sys/uio.h'
import { sockaddr_un } from 'libposix/sys/un.h'
import { CLOCK_MONOTONIC, clock_nanosleep, nanosleep, timespec } from 'libposix/time.h'
import { read, sleep, usleep, write } from 'libposix/unistd.h'

const [by, name] = process.argv.slice(2) as [string, string]
const seconds = Number(process.argv[4])

const time = new timespec()
time.tv_sec = seconds

function limit(fd: number, option: number, sec: number, usec: number): void {
  const time = new timeval()
  time.tv_sec = sec
  time.tv_usec = usec
  setsockopt(fd, SOL_SOCKET, option, time, sizeof(time))
}

const pair = new Int32Array(2)
socketpair(AF_UNIX, SOCK_STREAM, 0, pair)
const near = pair[0]!
const byte = Buffer.alloc(1)

const set = new sigset_t()
sigaddset(set, SIGUSR2)
sigprocmask(SIG_BLOCK, set, null)

const epoll = epoll_create1(0)
const event = new epoll_event()
const iov = array(iovec, 1)
iov[0]!.iov_base = byte
iov[0]!.iov_len = 1
const message = new msghdr()
message.msg_iov = iov
message.msg_iovlen = 1

const address = new sockaddr_un()
address.sun_family = AF_UNIX
address.sun_path.write(`\0libposix-timeouts-${process.pid}`)
const listener = socket(AF_UNIX, SOCK_STREAM, 0)
bind(listener, address, sizeof(address))
listen(listener, 1)

// Full, so that the next byte has to wait.
limit(near, SO_SNDTIMEO, 0, 1)
while (write(near, Buffer.alloc(1 << 16), 1 << 16) > 0);
while (write(near, byte, 1) > 0);

limit(near, SO_SNDTIMEO, seconds, 0)
limit(near, SO_RCVTIMEO, seconds, 0)
limit(listener, SO_RCVTIMEO, seconds, 0)

const inMicroseconds = new timeval()
inMicroseconds.tv_sec = seconds

const calls: Record<string, () => number> = {
  poll: () => poll(null, 0, 1000 * seconds),
  ppoll: () => ppoll(null, 0, time, null),
  select: () => select(0, null, null, null, inMicroseconds),
  pselect: () => pselect(0, null, null, null, time, null),
  epoll_wait: () => epoll_wait(epoll, event, 1, 1000 * seconds),
  epoll_pwait: () => epoll_pwait(epoll, event, 1, 1000 * seconds, new sigset_t()),
  epoll_pwait2: () => epoll_pwait2(epoll, event, 1, time, null),
  nanosleep: () => nanosleep(time, null),
  clock_nanosleep: () => clock_nanosleep(CLOCK_MONOTONIC, 0, time, null),
  sleep: () => sleep(seconds),
  usleep: () => usleep(1_000_000 * seconds),
  sigtimedwait: () => sigtimedwait(set, null, time),
  recv: () => recv(near, byte, 1, 0),
  read: () => read(near, byte, 1),
  recvmsg: () => recvmsg(near, message, 0),
  accept: () => accept(listener, null, null),
  send: () => send(near, byte, 1, 0),
  writev: () => writev(near, iov, 1),
}

const children: ChildProcess[] = []
const start = (command: string, ...args: string[]) => children.push(spawn(command, args, { stdio: 'ignore' }))
if (by === 'children')
  for (const at of ['0.2', '0.4', '0.6', '0.8', '1.2', '1.6', '2', '3', '4', '8']) start('sleep', at)
else {
  // It does not leave this process stopped when it is ended itself.
  const stops = 'while :; do sleep 0.15; kill -STOP $PPID; sleep 0.02; kill -CONT $PPID; done'
  start('sh', '-c', `trap 'kill -CONT $PPID; exit' TERM; ${stops}`)
  start('sleep', '8')
}

const result = calls[name]!()
const failed = errno === EAGAIN ? 'EAGAIN' : errno === EINTR ? 'EINTR' : `errno ${errno}`
// A child that has ended stays a zombie until the event loop runs.
const alive = !/^State:\s+Z/m.test(readFileSync(`/proc/${children.at(-1)!.pid}/status`, 'latin1'))
console.log(result === -1 ? failed : result, alive)
for (const child of children) child.kill()
