// Sends back in capitals what connections say, by epoll, edge triggered: the loop of epoll(7).
import { array, char, int, sizeof, start } from 'libposix'
import { htonl, htons, INADDR_LOOPBACK, sockaddr_in } from 'libposix/arpa/inet.h'
import { toupper } from 'libposix/ctype.h'
import { F_GETFL, F_SETFL, fcntl, O_NONBLOCK } from 'libposix/fcntl.h'
import { fflush, fprintf, perror, printf, stderr, stdout } from 'libposix/stdio.h'
import { atoi, EXIT_FAILURE, exit } from 'libposix/stdlib.h'
import {
  EPOLL_CTL_ADD,
  EPOLLET,
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
  listen,
  SO_REUSEADDR,
  SOCK_STREAM,
  SOL_SOCKET,
  setsockopt,
  socket,
  socklen_t,
} from 'libposix/sys/socket.h'
import { close, read, write } from 'libposix/unistd.h'

const MAX_EVENTS = 10

function setnonblocking(fd: int): void {
  fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK)
}

function do_use_fd(fd: int): void {
  const buf = char.array(64)
  let n: int
  while ((n = read(fd, buf, sizeof(buf))) > 0) {
    for (let i = 0; i < n; i++) buf[i] = toupper(buf[i])
    write(fd, buf, n)
  }
  if (n === 0) close(fd)
}

function main(argc: int, argv: string[]): int {
  const ev = new epoll_event()
  const events = array(epoll_event, MAX_EVENTS)
  const addr = new sockaddr_in({
    sin_family: AF_INET,
    sin_addr: { s_addr: htonl(INADDR_LOOPBACK) },
  })
  const yes = int(1)

  if (argc !== 2) {
    fprintf(stderr, 'usage: epoll port\n')
    return 1
  }
  addr.sin_port = htons(atoi(argv[1]))
  const listen_sock = socket(AF_INET, SOCK_STREAM, 0)
  setsockopt(listen_sock, SOL_SOCKET, SO_REUSEADDR, yes, sizeof(yes))
  if (bind(listen_sock, addr, sizeof(addr)) === -1 || listen(listen_sock, 5) === -1) {
    perror('listen_sock')
    exit(EXIT_FAILURE)
  }
  const epollfd = epoll_create1(0)
  if (epollfd === -1) {
    perror('epoll_create1')
    exit(EXIT_FAILURE)
  }
  ev.events = EPOLLIN
  ev.data.fd = listen_sock
  if (epoll_ctl(epollfd, EPOLL_CTL_ADD, listen_sock, ev) === -1) {
    perror('epoll_ctl: listen_sock')
    exit(EXIT_FAILURE)
  }
  printf('ready\n')
  fflush(stdout)

  while (true) {
    const nfds = epoll_wait(epollfd, events, MAX_EVENTS, -1)
    if (nfds === -1) {
      perror('epoll_wait')
      exit(EXIT_FAILURE)
    }
    for (let n = 0; n < nfds; ++n) {
      if (events[n].data.fd === listen_sock) {
        const conn_sock = accept(listen_sock, addr, socklen_t(sizeof(addr)))
        if (conn_sock === -1) {
          perror('accept')
          exit(EXIT_FAILURE)
        }
        setnonblocking(conn_sock)
        ev.events = EPOLLIN | EPOLLET
        ev.data.fd = conn_sock
        if (epoll_ctl(epollfd, EPOLL_CTL_ADD, conn_sock, ev) === -1) {
          perror('epoll_ctl: conn_sock')
          exit(EXIT_FAILURE)
        }
      } else {
        do_use_fd(events[n].data.fd)
      }
    }
  }
}

start(main)
