import { array, sizeof, start } from 'libposix'
import { IPPROTO_TCP, ntohs, sockaddr_in } from 'libposix/arpa/inet.h'
import { TCP_NODELAY } from 'libposix/netinet/tcp.h'
import {
  EPOLL_CTL_ADD,
  EPOLL_CTL_DEL,
  EPOLLIN,
  epoll_create1,
  epoll_ctl,
  epoll_event,
  epoll_wait,
} from 'libposix/sys/epoll.h'
import {
  AF_INET,
  accept,
  bind,
  getsockname,
  listen,
  PF_INET,
  recv,
  SOCK_STREAM,
  SOMAXCONN,
  send,
  setsockopt,
  socket,
} from 'libposix/sys/socket.h'
import { close, write } from 'libposix/unistd.h'

const BUF_SIZE = 65536
const EPOLL_SIZE = 256

function main(): number {
  const buf = Buffer.alloc(BUF_SIZE)
  const yes = Int32Array.of(1)
  const serv_sock = socket(PF_INET, SOCK_STREAM, 0)
  const addr = new sockaddr_in()
  addr.sin_family = AF_INET
  bind(serv_sock, addr, sizeof(addr))
  listen(serv_sock, SOMAXCONN)
  getsockname(serv_sock, addr, Uint32Array.of(sizeof(addr)))
  write(1, `${ntohs(addr.sin_port)}\n`, 6)

  const ep_events = array(epoll_event, EPOLL_SIZE)
  const epfd = epoll_create1(0)
  const event = new epoll_event()
  event.events = EPOLLIN
  event.data.fd = serv_sock
  epoll_ctl(epfd, EPOLL_CTL_ADD, serv_sock, event)
  while (true) {
    const event_cnt = epoll_wait(epfd, ep_events, EPOLL_SIZE, -1)
    if (event_cnt === -1) break
    for (let i = 0; i < event_cnt; i++) {
      const fd = ep_events[i]!.data.fd
      if (fd === serv_sock) {
        const clnt_sock = accept(serv_sock, null, null)
        setsockopt(clnt_sock, IPPROTO_TCP, TCP_NODELAY, yes, sizeof(yes))
        event.data.fd = clnt_sock
        epoll_ctl(epfd, EPOLL_CTL_ADD, clnt_sock, event)
        continue
      }
      const n = recv(fd, buf, BUF_SIZE, 0)
      if (n <= 0) {
        epoll_ctl(epfd, EPOLL_CTL_DEL, fd, null)
        close(fd)
      } else {
        send(fd, buf, n, 0)
      }
    }
  }
  return 1
}

start(main)
