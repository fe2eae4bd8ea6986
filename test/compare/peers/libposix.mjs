import { array, assign, fdOf, int, sizeof } from 'libposix'
import { htonl, htons } from 'libposix/arpa/inet.h'
import { EBADF, EINTR, errno } from 'libposix/errno.h'
import { O_RDONLY, open } from 'libposix/fcntl.h'
import { INADDR_LOOPBACK, IPPROTO_ICMP, IPPROTO_TCP, sockaddr_in } from 'libposix/netinet/in.h'
import { TCP_USER_TIMEOUT } from 'libposix/netinet/tcp.h'
import { SIGALRM, sigaction, signal } from 'libposix/signal.h'
import { EPOLL_CTL_ADD, EPOLLIN, epoll_create1, epoll_ctl, epoll_event, epoll_wait } from 'libposix/sys/epoll.h'
import { FD_ISSET, FD_SET, fd_set, select } from 'libposix/sys/select.h'
import * as sockets from 'libposix/sys/socket.h'
import { ITIMER_REAL, itimerval, setitimer } from 'libposix/sys/time.h'
import { iovec } from 'libposix/sys/uio.h'
import { WEXITSTATUS, waitpid } from 'libposix/sys/wait.h'
import { alarm, close, fork, pipe, read, write } from 'libposix/unistd.h'
import { busy, enough, equal, netSocket, ping, seen } from '../expect.mjs'

const { AF_INET, AF_UNIX, SOCK_DGRAM, SOCK_RAW, SOCK_SEQPACKET, SOCK_STREAM, SOL_SOCKET, SO_LINGER, socket } = sockets

export const library = () => sockets

function loopback(type) {
  const s = socket(AF_INET, type, 0)
  const address = new sockaddr_in({ sin_family: AF_INET, sin_addr: { s_addr: htonl(INADDR_LOOPBACK) } })
  sockets.bind(s, address, sizeof(address))
  sockets.getsockname(s, address, sockets.socklen_t(sizeof(address)))
  return { s, address }
}

function pair(type) {
  const sv = int.array(2)
  sockets.socketpair(AF_UNIX, type, 0, sv)
  return sv
}

function twoPackets(type) {
  const [a, b] = pair(type)
  write(a, 'one', 3)
  write(a, 'two', 3)
  const buf = Buffer.alloc(10)
  equal(read(b, buf, 10), 3)
}

export const probes = {
  tcp() {
    const { s, address } = loopback(SOCK_STREAM)
    sockets.listen(s, 1)
    const client = socket(AF_INET, SOCK_STREAM, 0)
    sockets.connect(client, address, sizeof(address))
    const peer = sockets.accept(s, null, null)
    write(client, 'hello', 5)
    const buf = Buffer.alloc(10)
    write(peer, buf, read(peer, buf, 10))
    seen(buf.subarray(0, read(client, buf, 10)))
  },
  udp() {
    const [a, b] = [loopback(SOCK_DGRAM), loopback(SOCK_DGRAM)]
    sockets.sendto(a.s, 'hello', 5, 0, b.address, sizeof(b.address))
    const [from, buf] = [new sockaddr_in(), Buffer.alloc(10)]
    seen(buf.subarray(0, sockets.recvfrom(b.s, buf, 10, 0, from, sockets.socklen_t(sizeof(from)))))
    equal(from.sin_port, a.address.sin_port)
  },
  dgram: () => twoPackets(SOCK_DGRAM),
  seqpacket: () => twoPackets(SOCK_SEQPACKET),
  raw() {
    const s = socket(AF_INET, SOCK_RAW, IPPROTO_ICMP)
    const to = new sockaddr_in({
      sin_family: AF_INET,
      sin_port: htons(0),
      sin_addr: { s_addr: htonl(INADDR_LOOPBACK) },
    })
    sockets.sendto(s, ping, ping.length, 0, to, sizeof(to))
    const buf = Buffer.alloc(100)
    equal(sockets.recv(s, buf, 100, 0), 20 + ping.length)
  },
  errno() {
    equal(close(-1), -1)
    equal(errno, EBADF)
  },
  linger() {
    const s = socket(AF_INET, SOCK_STREAM, 0)
    const option = new sockets.linger({ l_onoff: 1, l_linger: 7 })
    equal(sockets.setsockopt(s, SOL_SOCKET, SO_LINGER, option, sizeof(option)), 0)
    const now = new sockets.linger()
    sockets.getsockopt(s, SOL_SOCKET, SO_LINGER, now, sockets.socklen_t(sizeof(now)))
    equal(now.l_linger, 7)
  },
  async net() {
    const client = await netSocket()
    equal(sockets.setsockopt(fdOf(client), IPPROTO_TCP, TCP_USER_TIMEOUT, int(30_000), 4), 0)
  },
  rights() {
    const [a, b] = pair(SOCK_STREAM)
    const ends = int.array(2)
    pipe(ends)
    const control = Buffer.alloc(sockets.CMSG_SPACE(4))
    const message = () => {
      const iov = array(iovec, 1)
      assign(iov[0], new iovec({ iov_base: Buffer.alloc(1), iov_len: 1 }))
      return new sockets.msghdr({ msg_iov: iov, msg_iovlen: 1, msg_control: control, msg_controllen: control.length })
    }
    const out = message()
    const header = sockets.CMSG_FIRSTHDR(out)
    assign(
      header,
      new sockets.cmsghdr({ cmsg_len: sockets.CMSG_LEN(4), cmsg_level: SOL_SOCKET, cmsg_type: sockets.SCM_RIGHTS }),
    )
    sockets.CMSG_DATA(header).set(new Uint8Array(int(ends[1]).buffer))
    equal(sockets.sendmsg(a, out, 0), 1)
    const got = message()
    equal(sockets.recvmsg(b, got, 0), 1)
    const passed = Buffer.from(sockets.CMSG_DATA(sockets.CMSG_FIRSTHDR(got))).readInt32LE(0)
    write(passed, 'hello', 5)
    const buf = Buffer.alloc(10)
    seen(buf.subarray(0, read(ends[0], buf, 10)))
  },
  select() {
    const [quiet, loud] = [pair(SOCK_STREAM), pair(SOCK_STREAM)]
    write(loud[0], 'x', 1)
    const set = new fd_set()
    for (const fd of [quiet[1], loud[1]]) FD_SET(fd, set)
    equal(select(loud[1] + 1, set, null, null, null), 1)
    equal([FD_ISSET(quiet[1], set) !== 0, FD_ISSET(loud[1], set) !== 0], [false, true])
  },
  epoll() {
    const [a, b] = pair(SOCK_STREAM)
    const epoll = epoll_create1(0)
    epoll_ctl(epoll, EPOLL_CTL_ADD, b, new epoll_event({ events: EPOLLIN, data: { fd: b } }))
    write(a, 'x', 1)
    const event = new epoll_event()
    equal(epoll_wait(epoll, event, 1, 1000), 1)
    equal(event.data.fd, b)
  },
  fork() {
    const child = fork()
    if (child === 0) {
      const kept = []
      for (let i = 0; i < 200_000; i++) kept.push({ i })
      setTimeout(() => process.exit(kept.length === 200_000 ? 3 : 4), 10)
      return new Promise(() => {})
    }
    const status = int()
    equal(waitpid(child, status, 0), child)
    equal(WEXITSTATUS(status[0]), 3)
  },
  signal() {
    let handled = false
    const action = new sigaction()
    action.sa_handler = () => {
      handled = true
    }
    sigaction(SIGALRM, action, null)
    alarm(1)
    const [, b] = pair(SOCK_STREAM)
    equal(read(b, Buffer.alloc(1), 1), -1)
    equal([errno, handled], [EINTR, true])
    return 'yes, EINTR'
  },
  storm() {
    let handled = 0
    signal(SIGALRM, () => {
      handled++
    })
    const often = new itimerval({ it_interval: { tv_usec: 200 }, it_value: { tv_usec: 200 } })
    setitimer(ITIMER_REAL, often, null)
    busy(() => read(-1, null, 0))
    setitimer(ITIMER_REAL, new itimerval(), null)
    enough(handled)
  },
  overrun() {
    const zero = open('/dev/zero', O_RDONLY)
    try {
      read(zero, Buffer.alloc(10), 20)
    } catch (error) {
      return error.name
    }
  },
}
