import { type int, sizeof, start } from 'libposix'
import { IPPROTO_TCP, ntohs, sockaddr_in } from 'libposix/arpa/inet.h'
import { TCP_NODELAY } from 'libposix/netinet/tcp.h'
import { pthread_create, pthread_detach, pthread_t } from 'libposix/pthread.h'
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

export function handle_clnt(clnt_sock: int): void {
  const buf = Buffer.alloc(BUF_SIZE)
  const yes = Int32Array.of(1)
  let n: number
  setsockopt(clnt_sock, IPPROTO_TCP, TCP_NODELAY, yes, sizeof(yes))
  while ((n = recv(clnt_sock, buf, BUF_SIZE, 0)) > 0) send(clnt_sock, buf, n, 0)
  close(clnt_sock)
}

function main(): never {
  const t_id = pthread_t()
  const serv_sock = socket(PF_INET, SOCK_STREAM, 0)
  const addr = new sockaddr_in()
  addr.sin_family = AF_INET
  bind(serv_sock, addr, sizeof(addr))
  listen(serv_sock, SOMAXCONN)
  getsockname(serv_sock, addr, Uint32Array.of(sizeof(addr)))
  write(1, `${ntohs(addr.sin_port)}\n`, 6)

  while (true) {
    const clnt_sock = accept(serv_sock, null, null)
    pthread_create(t_id, null, handle_clnt, clnt_sock)
    pthread_detach(t_id[0])
  }
}

start(main)
