// Calls of every kind, in one process, none of which waits.

import { array, sizeof } from 'libposix'
import { errno } from 'libposix/errno.h'
import {
  AT_FDCWD,
  F_GETFL,
  F_SETFL,
  fcntl,
  O_CREAT,
  O_NONBLOCK,
  O_RDONLY,
  O_WRONLY,
  open,
  openat,
} from 'libposix/fcntl.h'
import { IPPROTO_TCP, sockaddr_in, sockaddr_in6 } from 'libposix/netinet/in.h'
import { TCP_NODELAY } from 'libposix/netinet/tcp.h'
import { POLLIN, poll, pollfd } from 'libposix/poll.h'
import { SA_RESTART, SIG_IGN, SIGCHLD, SIGUSR1, sigaction } from 'libposix/signal.h'
import { fputs, printf, stdout } from 'libposix/stdio.h'
import { EPOLL_CTL_ADD, EPOLLIN, epoll_create1, epoll_ctl, epoll_event } from 'libposix/sys/epoll.h'
import { FD_SET, fd_set, select } from 'libposix/sys/select.h'
import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  bind,
  linger,
  MSG_DONTWAIT,
  MSG_PEEK,
  PF_UNIX,
  recv,
  SHUT_WR,
  SO_LINGER,
  SOCK_CLOEXEC,
  SOCK_DGRAM,
  SOCK_STREAM,
  SOL_SOCKET,
  setsockopt,
  shutdown,
  socket,
  socketpair,
} from 'libposix/sys/socket.h'
import { timeval } from 'libposix/sys/time.h'
import { iovec, readv, writev } from 'libposix/sys/uio.h'
import { sockaddr_un } from 'libposix/sys/un.h'
import { close, lseek, pipe, read, SEEK_END, write } from 'libposix/unistd.h'

const text = Buffer.alloc(100)

const tcp = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)
bind(tcp, new sockaddr_in({ sin_family: AF_INET, sin_port: 0x0100 }), 8)
setsockopt(tcp, SOL_SOCKET, SO_LINGER, new linger({ l_onoff: 1, l_linger: 5 }), 8)
setsockopt(tcp, IPPROTO_TCP, TCP_NODELAY, Int32Array.of(1), 4)
close(tcp)
const six = socket(AF_INET6, SOCK_DGRAM, 0)
const local = new sockaddr_in6({ sin6_family: AF_INET6, sin6_port: 0x0100 })
local.sin6_addr.s6_addr[15] = 1
local.sin6_addr.s6_addr[0] = 0xfe
bind(six, local, sizeof(local))
close(six)

const pair = new Int32Array(2)
socketpair(PF_UNIX, SOCK_STREAM, 0, pair)
const [one, two] = pair as unknown as [number, number]
bind(one, new sockaddr_un({ sun_family: AF_UNIX, sun_path: '/nowhere/socket' }), 110)
write(one, 'Hello "you"\n', 12)
recv(two, text, 5, MSG_PEEK | MSG_DONTWAIT)
read(two, text, 100)
write(one, '안녕하세요, 이것은 서른두 바이트보다 깁니다', 62)
write(one, Uint8Array.of(0, 255, 1, 0x31), 4)
read(two, text, 100)
fcntl(two, F_SETFL, fcntl(two, F_GETFL, 0) | O_NONBLOCK)
read(two, text, 100)
const pieces = array(iovec, 2)
for (const [i, piece] of ['ab', 'cde'].entries()) {
  pieces[i]!.iov_base = Buffer.from(piece)
  pieces[i]!.iov_len = piece.length
}
writev(one, pieces, 2)
readv(two, pieces, 2)
const polled = new pollfd({ fd: two, events: POLLIN })
write(one, '!', 1)
poll(polled, 1, 0)
const reads = new fd_set()
FD_SET(one, reads)
FD_SET(two, reads)
select(two + 1, reads, null, null, new timeval())
shutdown(one, SHUT_WR)

const queue = epoll_create1(0)
const event = new epoll_event({ events: EPOLLIN })
event.data.fd = two
epoll_ctl(queue, EPOLL_CTL_ADD, two, event)

open('/nowhere/file', O_WRONLY | O_CREAT, 0o644)
openat(AT_FDCWD, '/dev/null', O_RDONLY)
lseek(99, 0, SEEK_END)
pipe(pair)
const action = new sigaction({ sa_flags: SA_RESTART })
action.sa_handler = function handler() {}
sigaction(SIGUSR1, action, null)
action.sa_handler = SIG_IGN
sigaction(SIGCHLD, action, null)
fputs('two\n', stdout)
printf('%d %s\n', 3, 'three')
try {
  read(99, null as never, 'x' as never)
} catch (error) {
  printf('%s\n', (error as Error).message)
}
if (errno === 0) process.exitCode = 1
