// Closes what is the program's own of the kinds that an event loop has, beside a worker that does not know the package.
import { readdirSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { F_DUPFD_CLOEXEC, F_GETFD, F_SETFD, FD_CLOEXEC, fcntl, O_CLOEXEC, O_NONBLOCK } from 'libposix/fcntl.h'
import { io_uring, io_uring_queue_exit, io_uring_queue_init } from 'libposix/liburing.h'
import { EPOLL_CLOEXEC, epoll_create, epoll_create1 } from 'libposix/sys/epoll.h'
import { EFD_CLOEXEC, EFD_NONBLOCK, eventfd } from 'libposix/sys/eventfd.h'
import { pidfd_getfd, pidfd_open } from 'libposix/sys/pidfd.h'
import * as sockets from 'libposix/sys/socket.h'
import { iovec } from 'libposix/sys/uio.h'
import { close, closefrom, dup, dup2, dup3, getpid, pipe, pipe2 } from 'libposix/unistd.h'

const { AF_UNIX, CMSG_DATA, CMSG_FIRSTHDR, CMSG_LEN, CMSG_SPACE, MSG_CMSG_CLOEXEC, msghdr } = sockets

const made = (): number => eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)
const ends = new Int32Array(2)

/** What a message brings whose control data is one descriptor. */
function received(many: boolean): number {
  sockets.socketpair(AF_UNIX, sockets.SOCK_DGRAM, 0, ends)
  const message = new msghdr({
    msg_iov: new iovec({ iov_base: Buffer.alloc(1), iov_len: 1 }),
    msg_iovlen: 1,
    msg_control: Buffer.alloc(CMSG_SPACE(4)),
    msg_controllen: CMSG_SPACE(4),
  })
  const header = CMSG_FIRSTHDR(message)!
  Object.assign(header, { cmsg_len: CMSG_LEN(4), cmsg_level: sockets.SOL_SOCKET, cmsg_type: sockets.SCM_RIGHTS })
  const passed = made()
  new Int32Array(CMSG_DATA(header).buffer, CMSG_DATA(header).byteOffset, 1)[0] = passed
  sockets.sendmsg(ends[0]!, message, 0)
  const [one, several] = [message, new sockets.mmsghdr({ msg_hdr: message })]
  if (many) sockets.recvmmsg(ends[1]!, several, 1, MSG_CMSG_CLOEXEC, null)
  else sockets.recvmsg(ends[1]!, one, MSG_CMSG_CLOEXEC)
  for (const fd of [passed, ...ends]) close(fd)
  return CMSG_DATA(header).readInt32LE()
}

/** One that exec does not close could be inherited; then it is marked. */
function marked(): number {
  const fd = eventfd(0, EFD_NONBLOCK)
  fcntl(fd, F_SETFD, FD_CLOEXEC)
  return fd
}

/** The ends of the pipe that has been made with that result. */
function both(result: number): number[] {
  return result === 0 ? [...ends] : [result]
}

const ways: Record<string, () => number[]> = {
  pipe: () => both(pipe(ends)),
  pipe2: () => both(pipe2(ends, O_CLOEXEC | O_NONBLOCK)),
  eventfd: () => [made()],
  epoll_create: () => [epoll_create(1)],
  epoll_create1: () => [epoll_create1(EPOLL_CLOEXEC)],
  dup: () => [dup(made())],
  dup2: () => [dup2(made(), 100)],
  dup3: () => [dup3(made(), 101, O_CLOEXEC)],
  fcntl: () => [fcntl(made(), F_DUPFD_CLOEXEC, 50)],
  pidfd_getfd: () => [pidfd_getfd(pidfd_open(getpid(), 0), made(), 0)],
  recvmsg: () => [received(false)],
  recvmmsg: () => [received(true)],
  marked: () => [marked()],
}

const open = (): number => readdirSync('/proc/self/fd').length

function all(): void {
  for (const [way, make] of Object.entries(ways)) {
    const fds = make()
    console.log(way, ...fds.map(fd => (fd > 2 ? close(fd) : 'none')), ...fds.map(fd => fcntl(fd, F_GETFD)))
  }
  const ring = new io_uring()
  const before = open()
  if (io_uring_queue_init(2, ring, 0) === 0) io_uring_queue_exit(ring)
  console.log('io_uring', open() - before)
}

all()
closefrom(3)
const worker = new Worker('require("worker_threads").parentPort.once("message", () => {})', { eval: true })
worker.once('online', () => {
  const beside = open()
  all()
  closefrom(3)
  console.log('left', open() - beside)
  worker.postMessage('end')
})
