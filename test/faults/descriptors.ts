// What calls on a descriptor answer when the kernel refuses each, with a handler of signals and without.
import { EAGAIN, EINTR, EIO, ENOBUFS, ENOMEM } from 'libposix/errno.h'
import { SIGUSR1, signal } from 'libposix/signal.h'
import { fclose, fdopen, ferror, fflush, fgets, fputs } from 'libposix/stdio.h'
import { EPOLLIN, epoll_event, epoll_wait } from 'libposix/sys/epoll.h'
import * as socket_h from 'libposix/sys/socket.h'
import { fstat, stat } from 'libposix/sys/stat.h'
import { iovec, readv, writev } from 'libposix/sys/uio.h'
import { dup2, fsync, ftruncate, lseek, pread, pwrite, read, write } from 'libposix/unistd.h'
import { outcome } from '../support/errors.ts'
import { failingOn } from '../support/inject.ts'
import { tell } from '../support/tell.ts'

const {
  accept,
  AF_UNIX,
  connect,
  getsockopt,
  listen,
  recv,
  recvmsg,
  msghdr,
  send,
  sendmsg,
  SO_TYPE,
  SOCK_STREAM,
  SOL_SOCKET,
  socketpair,
} = socket_h
const buf = Buffer.alloc(8)
const piece = new iovec({ iov_base: buf, iov_len: 8 })
const message = new msghdr({ msg_iov: piece, msg_iovlen: 1 })
const one = Uint32Array.of(4)
const address = new socket_h.sockaddr()

const calls: Record<string, (fd: number) => unknown> = {
  read: fd => read(fd, buf, 8),
  write: fd => write(fd, buf, 8),
  pread: fd => pread(fd, buf, 8, 0),
  pwrite: fd => pwrite(fd, buf, 8, 0),
  readv: fd => readv(fd, piece, 1),
  writev: fd => writev(fd, piece, 1),
  recv: fd => recv(fd, buf, 8, 0),
  send: fd => send(fd, buf, 8, 0),
  recvmsg: fd => recvmsg(fd, message, 0),
  sendmsg: fd => sendmsg(fd, message, 0),
  accept: fd => accept(fd, null, null),
  connect: fd => connect(fd, address, 16),
  listen: fd => listen(fd, 1),
  getsockopt: fd => getsockopt(fd, SOL_SOCKET, SO_TYPE, buf, one),
  epoll_wait: fd => epoll_wait(fd, new epoll_event({ events: EPOLLIN }), 1, 0),
  lseek: fd => lseek(fd, 0, 0),
  ftruncate: fd => ftruncate(fd, 0),
  fsync: fd => fsync(fd),
  fstat: fd => fstat(fd, new stat()),
}

const two = new Int32Array(2)
socketpair(AF_UNIX, SOCK_STREAM, 0, two)
// Where there are handlers, an input stream waits for something to read before libc is asked for it.
write(two[1]!, 'a line\n', 7)
const wrong: string[] = []
let fd = 600
for (const handles of [false, true]) {
  if (handles) signal(SIGUSR1, () => {})
  for (const [error, number] of Object.entries({ EINTR, EIO, ENOMEM, EAGAIN, ENOBUFS })) {
    dup2(two[0]!, ++fd)
    failingOn(fd, number)
    for (const [name, call] of Object.entries(calls)) {
      const got = outcome(call(fd))
      if (got !== error) wrong.push(`${name}: ${got} for ${error}`)
    }
    const stream = fdopen(fd, 'r+')!
    const line = fgets(buf, 8, stream)
    if (line !== null || outcome(-1) !== error || !ferror(stream))
      wrong.push(`fgets: ${line} ${outcome(-1)} for ${error}`)
    fputs('text', stream)
    const flushed = outcome(fflush(stream))
    if (flushed !== error) wrong.push(`fflush: ${flushed} for ${error}`)
    fclose(stream)
  }
}
tell(wrong)
