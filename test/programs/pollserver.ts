// A chat of as many as connect, by poll: the pollserver of Beej's guide.
import { array, assign, char, int, sizeof, start } from 'libposix'
import { htonl, htons, INADDR_ANY, sockaddr_in } from 'libposix/arpa/inet.h'
import { POLLHUP, POLLIN, poll, pollfd } from 'libposix/poll.h'
import { fflush, fprintf, perror, printf, stderr, stdout } from 'libposix/stdio.h'
import { atoi } from 'libposix/stdlib.h'
import {
  AF_INET,
  accept,
  bind,
  listen,
  recv,
  SO_REUSEADDR,
  SOCK_STREAM,
  SOL_SOCKET,
  send,
  setsockopt,
  socket,
  socklen_t,
} from 'libposix/sys/socket.h'
import { close } from 'libposix/unistd.h'

const MOST = 64

function main(argc: int, argv: string[]): int {
  const pfds = array(pollfd, MOST)
  const addr = new sockaddr_in({
    sin_family: AF_INET,
    sin_addr: { s_addr: htonl(INADDR_ANY) },
  })
  const remoteaddr = new sockaddr_in()
  const buf = char.array(256)
  const yes = int(1)

  if (argc !== 2) {
    fprintf(stderr, 'usage: pollserver port\n')
    return 1
  }
  addr.sin_port = htons(atoi(argv[1]))
  const listener = socket(AF_INET, SOCK_STREAM, 0)
  setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, yes, sizeof(yes))
  if (bind(listener, addr, sizeof(addr)) === -1 || listen(listener, 10) === -1) {
    perror('pollserver')
    return 1
  }
  pfds[0].fd = listener
  pfds[0].events = POLLIN
  let fd_count = 1

  while (true) {
    if (poll(pfds, fd_count, -1) === -1) {
      perror('poll')
      return 1
    }
    for (let i = 0; i < fd_count; i++) {
      if (!(pfds[i].revents & (POLLIN | POLLHUP))) continue
      if (pfds[i].fd === listener) {
        const newfd = accept(listener, remoteaddr, socklen_t(sizeof(remoteaddr)))
        if (newfd === -1 || fd_count === MOST) {
          perror('accept')
          continue
        }
        pfds[fd_count].fd = newfd
        pfds[fd_count].events = POLLIN
        pfds[fd_count].revents = 0
        fd_count++
        printf('new connection\n')
      } else {
        const sender_fd = pfds[i].fd
        const nbytes = recv(sender_fd, buf, sizeof(buf), 0)
        if (nbytes <= 0) {
          if (nbytes === 0) printf('a socket hung up\n')
          else perror('recv')
          close(sender_fd)
          assign(pfds[i], pfds[--fd_count])
          i--
        } else {
          for (let j = 0; j < fd_count; j++)
            if (pfds[j].fd !== listener && pfds[j].fd !== sender_fd && send(pfds[j].fd, buf, nbytes, 0) === -1)
              perror('send')
        }
      }
      fflush(stdout)
    }
  }
}

start(main)
