// A chat of as many as connect, by select: the selectserver of Beej's guide.
import { assign, char, int, sizeof, start } from 'libposix'
import { htonl, htons, INADDR_ANY, sockaddr_in } from 'libposix/arpa/inet.h'
import { fflush, fprintf, perror, printf, stderr, stdout } from 'libposix/stdio.h'
import { atoi } from 'libposix/stdlib.h'
import { FD_CLR, FD_ISSET, FD_SET, FD_ZERO, fd_set, select } from 'libposix/sys/select.h'
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

function main(argc: int, argv: string[]): int {
  const master = new fd_set()
  const read_fds = new fd_set()
  const addr = new sockaddr_in({
    sin_family: AF_INET,
    sin_addr: { s_addr: htonl(INADDR_ANY) },
  })
  const remoteaddr = new sockaddr_in()
  const buf = char.array(256)
  const yes = int(1)

  if (argc !== 2) {
    fprintf(stderr, 'usage: selectserver port\n')
    return 1
  }
  addr.sin_port = htons(atoi(argv[1]))
  FD_ZERO(master)
  FD_ZERO(read_fds)
  const listener = socket(AF_INET, SOCK_STREAM, 0)
  setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, yes, sizeof(yes))
  if (bind(listener, addr, sizeof(addr)) === -1 || listen(listener, 10) === -1) {
    perror('selectserver')
    return 1
  }
  FD_SET(listener, master)
  let fdmax = listener

  while (true) {
    assign(read_fds, master)
    if (select(fdmax + 1, read_fds, null, null, null) === -1) {
      perror('select')
      return 4
    }
    for (let i = 0; i <= fdmax; i++) {
      if (!FD_ISSET(i, read_fds)) continue
      if (i === listener) {
        const newfd = accept(listener, remoteaddr, socklen_t(sizeof(remoteaddr)))
        if (newfd === -1) {
          perror('accept')
          continue
        }
        FD_SET(newfd, master)
        if (newfd > fdmax) fdmax = newfd
        printf('new connection\n')
      } else {
        const nbytes = recv(i, buf, sizeof(buf), 0)
        if (nbytes <= 0) {
          if (nbytes === 0) printf('a socket hung up\n')
          else perror('recv')
          close(i)
          FD_CLR(i, master)
        } else {
          for (let j = 0; j <= fdmax; j++)
            if (FD_ISSET(j, master) && j !== listener && j !== i && send(j, buf, nbytes, 0) === -1) perror('send')
        }
      }
      fflush(stdout)
    }
  }
}

start(main)
