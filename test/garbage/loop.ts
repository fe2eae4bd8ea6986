// Prints the bytes of heap that each turn of a server's loop takes, once it has been compiled. Its arguments name the loop, and how many would be
// too many.
import { array, assign, sizeof } from 'libposix'
import { ntohs } from 'libposix/arpa/inet.h'
import { sockaddr_in } from 'libposix/netinet/in.h'
import { POLLIN, poll, pollfd } from 'libposix/poll.h'
import { EPOLL_CTL_ADD, EPOLLIN, epoll_create1, epoll_ctl, epoll_event, epoll_wait } from 'libposix/sys/epoll.h'
import { FD_ISSET, FD_SET, fd_set, select, timeval } from 'libposix/sys/select.h'
import {
  AF_INET,
  AF_UNIX,
  bind,
  getsockname,
  recvfrom,
  SOCK_DGRAM,
  SOCK_STREAM,
  sendto,
  socket,
  socketpair,
} from 'libposix/sys/socket.h'
import { read, write } from 'libposix/unistd.h'

const turns = 20_000
const limit = Number(process.argv[3])
const pair = new Int32Array(2)
socketpair(AF_UNIX, SOCK_STREAM, 0, pair)
const [a, b] = pair as unknown as [number, number]
const buf = Buffer.alloc(64)

function check(value: number, wanted: number): void {
  if (value !== wanted) throw new Error(`${value} instead of ${wanted}`)
}

function echo(fd: number): void {
  check(read(fd, buf, 64), 64)
  check(write(b, buf, 64), 64)
}

const loops: Record<string, () => (count: number) => void> = {
  select: () => {
    const reads = new fd_set()
    const temps = new fd_set()
    const timeout = new timeval()
    FD_SET(a, reads)
    return count => {
      for (let i = 0; i < count; i++) {
        assign(temps, reads)
        timeout.tv_sec = 5
        timeout.tv_usec = 0
        check(select(a + 1, temps, null, null, timeout), 1)
        for (let fd = 0; fd <= a; fd++) if (FD_ISSET(fd, temps)) echo(fd)
      }
    }
  },
  epoll_wait: () => {
    const epfd = epoll_create1(0)
    const event = new epoll_event()
    const events = array(epoll_event, 8)
    event.events = EPOLLIN
    event.data.fd = a
    epoll_ctl(epfd, EPOLL_CTL_ADD, a, event)
    return count => {
      for (let i = 0; i < count; i++) {
        const ready = epoll_wait(epfd, events, 8, 5000)
        for (let j = 0; j < ready; j++) if (events[j].events & EPOLLIN) echo(events[j].data.fd)
      }
    }
  },
  poll: () => {
    const fds = array(pollfd, 1)
    fds[0].fd = a
    fds[0].events = POLLIN
    return count => {
      for (let i = 0; i < count; i++) {
        check(poll(fds, 1, 5000), 1)
        if (fds[0].revents & POLLIN) echo(fds[0].fd)
      }
    }
  },
  recvfrom: () => {
    const sock = socket(AF_INET, SOCK_DGRAM, 0)
    const addr = new sockaddr_in()
    const from = new sockaddr_in()
    const len = Uint32Array.of(sizeof(addr))
    addr.sin_family = AF_INET
    bind(sock, addr, sizeof(addr))
    getsockname(sock, addr, len)
    return count => {
      for (let i = 0; i < count; i++) {
        check(sendto(sock, buf, 64, 0, addr, sizeof(addr)), 64)
        len[0] = sizeof(from)
        check(recvfrom(sock, buf, 64, 0, from, len), 64)
        check(ntohs(from.sin_port), ntohs(addr.sin_port))
      }
    }
  },
  'a failing read': () => count => {
    for (let i = 0; i < count; i++) check(read(-1, buf, 64), -1)
  },
}

check(write(b, buf, 64), 64)
const turn = loops[process.argv[2]!]!()
// V8 compiles in other threads, when the machine lets them, and what it makes meanwhile is on the heap: the loop is over it in some round.
let least = Number.POSITIVE_INFINITY
for (let round = 0; round < 50 && least >= limit; round++) {
  await null
  gc!()
  const before = process.memoryUsage().heapUsed
  turn(turns)
  least = Math.min(least, (process.memoryUsage().heapUsed - before) / turns)
}
console.log(least)
