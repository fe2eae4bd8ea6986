// A call that moves bytes blocks half way, while signals come of which the program knows nothing: libuv's SIGCHLD, sent by the child that has the other
// end.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { kill, SIGCHLD } from 'libposix/signal.h'
import {
  AF_UNIX,
  MSG_WAITALL,
  msghdr,
  recv,
  SOCK_CLOEXEC,
  SOCK_STREAM,
  send,
  sendmsg,
  socketpair,
} from 'libposix/sys/socket.h'
import { iovec, writev } from 'libposix/sys/uio.h'
import { waitpid } from 'libposix/sys/wait.h'
import { _exit, close, fork, getppid, read, usleep, write } from 'libposix/unistd.h'

const SIZE = 1_000_000
const sv = new Int32Array(2)
// Not for `cat`.
socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sv)
const [here, there] = [sv[0]!, sv[1]!]
const bytes = Buffer.alloc(SIZE, 'x')
const iov = new iovec({ iov_base: bytes, iov_len: SIZE })

const calls: Record<string, () => number> = {
  write: () => write(here, bytes, SIZE),
  writev: () => writev(here, iov, 1),
  send: () => send(here, bytes, SIZE, 0),
  sendmsg: () => sendmsg(here, new msghdr({ msg_iov: iov, msg_iovlen: 1 }), 0),
  recv: () => recv(here, Buffer.alloc(10), 10, MSG_WAITALL),
}

/** Returns when the parent sleeps in one and the same call at two looks. */
function awaitBlocked(): void {
  for (let before = ''; ; ) {
    const now = readFileSync(`/proc/${getppid()}/syscall`, 'latin1')
    if (now === before && /^\d/.test(now)) return
    before = now
    usleep(20_000)
  }
}

function interrupt(): void {
  for (let i = 0; i < 3; i++) {
    awaitBlocked()
    kill(getppid(), SIGCHLD)
  }
  awaitBlocked()
}

const name = process.argv[2]!
// As long as it lives libuv has its handler.
const other = spawn('cat')
const child = fork()
if (child === 0) {
  close(here)
  if (name === 'recv') write(there, 'abc', 3)
  interrupt()
  if (name === 'recv') write(there, 'defghij', 7)
  const buf = Buffer.alloc(65536)
  let all = 0
  for (let n = 0; (n = read(there, buf, buf.length)) > 0; ) all += n
  console.log('read', all)
  _exit(0)
}
close(there)
const result = calls[name]!()
close(here)
waitpid(child, null, 0)
console.log(name, result)
other.stdin.end()
