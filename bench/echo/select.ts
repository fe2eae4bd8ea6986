import { assign, sizeof, start } from 'libposix'
import { IPPROTO_TCP, ntohs, sockaddr_in } from 'libposix/arpa/inet.h'
import { TCP_NODELAY } from 'libposix/netinet/tcp.h'
import { FD_CLR, FD_ISSET, FD_SET, FD_ZERO, fd_set, select } from 'libposix/sys/select.h'
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

  const reads = new fd_set()
  const temps = new fd_set()
  FD_ZERO(reads)
  FD_SET(serv_sock, reads)
  let fd_max = serv_sock
  while (true) {
    assign(temps, reads)
    if (select(fd_max + 1, temps, null, null, null) === -1) break
    for (let fd = 0; fd <= fd_max; fd++) {
      if (!FD_ISSET(fd, temps)) continue
      if (fd === serv_sock) {
        const clnt_sock = accept(serv_sock, null, null)
        setsockopt(clnt_sock, IPPROTO_TCP, TCP_NODELAY, yes, sizeof(yes))
        FD_SET(clnt_sock, reads)
        if (clnt_sock > fd_max) fd_max = clnt_sock
        continue
      }
      const n = recv(fd, buf, BUF_SIZE, 0)
      if (n <= 0) {
        FD_CLR(fd, reads)
        close(fd)
      } else {
        send(fd, buf, n, 0)
      }
    }
  }
  return 1
}

start(main)
