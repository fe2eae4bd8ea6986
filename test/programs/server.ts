// Greets each client from a process of its own: the stream server of Beej's guide.
import { char, int, sizeof, start } from 'libposix'
import { INET6_ADDRSTRLEN, inet_ntop, sockaddr_in, sockaddr_in6 } from 'libposix/arpa/inet.h'
import { errno, set_errno } from 'libposix/errno.h'
import { AI_PASSIVE, addrinfo, freeaddrinfo, gai_strerror, getaddrinfo } from 'libposix/netdb.h'
import { SA_RESTART, SIGCHLD, sigaction, sigemptyset } from 'libposix/signal.h'
import { fflush, fprintf, perror, printf, stderr, stdout } from 'libposix/stdio.h'
import { exit } from 'libposix/stdlib.h'
import {
  AF_INET,
  AF_UNSPEC,
  accept,
  bind,
  listen,
  SO_REUSEADDR,
  SOCK_STREAM,
  SOL_SOCKET,
  send,
  setsockopt,
  sockaddr_storage,
  socket,
  socklen_t,
} from 'libposix/sys/socket.h'
import { WNOHANG, waitpid } from 'libposix/sys/wait.h'
import { close, fork } from 'libposix/unistd.h'

const BACKLOG = 10

function sigchld_handler(s: int): void {
  void s
  const saved_errno = errno
  while (waitpid(-1, null, WNOHANG) > 0) {}
  set_errno(saved_errno)
}

function get_in_addr(sa: sockaddr_storage) {
  return sa.ss_family === AF_INET ? new sockaddr_in(sa).sin_addr : new sockaddr_in6(sa).sin6_addr
}

function main(argc: int, argv: string[]): int {
  const servinfo: [addrinfo | null] = [null]
  const their_addr = new sockaddr_storage()
  const yes = int(1)
  const s = char.array(INET6_ADDRSTRLEN)
  let sockfd = -1

  if (argc !== 2) {
    fprintf(stderr, 'usage: server port\n')
    return 1
  }
  const hints = new addrinfo({ ai_family: AF_UNSPEC, ai_socktype: SOCK_STREAM, ai_flags: AI_PASSIVE })
  const rv = getaddrinfo(null, argv[1], hints, servinfo)
  if (rv !== 0) {
    fprintf(stderr, 'getaddrinfo: %s\n', gai_strerror(rv))
    return 1
  }

  let p = servinfo[0]
  for (; p !== null; p = p.ai_next) {
    if ((sockfd = socket(p.ai_family, p.ai_socktype, p.ai_protocol)) === -1) {
      perror('server: socket')
      continue
    }
    if (setsockopt(sockfd, SOL_SOCKET, SO_REUSEADDR, yes, sizeof(yes)) === -1) {
      perror('setsockopt')
      exit(1)
    }
    if (bind(sockfd, p.ai_addr, p.ai_addrlen) !== -1) break
    close(sockfd)
    perror('server: bind')
  }
  freeaddrinfo(servinfo[0])
  if (p === null) {
    fprintf(stderr, 'server: failed to bind\n')
    exit(1)
  }
  if (listen(sockfd, BACKLOG) === -1) {
    perror('listen')
    exit(1)
  }

  const sa = new sigaction()
  sa.sa_handler = sigchld_handler
  sigemptyset(sa.sa_mask)
  sa.sa_flags = SA_RESTART
  if (sigaction(SIGCHLD, sa, null) === -1) {
    perror('sigaction')
    exit(1)
  }

  printf('server: waiting for connections...\n')
  fflush(stdout)
  while (true) {
    const sin_size = socklen_t(sizeof(their_addr))
    const new_fd = accept(sockfd, their_addr, sin_size)
    if (new_fd === -1) {
      perror('accept')
      continue
    }
    inet_ntop(their_addr.ss_family, get_in_addr(their_addr), s, sizeof(s))
    printf('server: got connection from %s\n', s)
    fflush(stdout)
    if (fork() === 0) {
      close(sockfd)
      if (send(new_fd, 'Hello, world!', 13, 0) === -1) perror('send')
      close(new_fd)
      exit(0)
    }
    close(new_fd)
  }
}

start(main)
