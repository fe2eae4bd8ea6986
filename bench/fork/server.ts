import { sizeof, start } from 'libposix'
import { IPPROTO_TCP, ntohs, sockaddr_in } from 'libposix/arpa/inet.h'
import { TCP_NODELAY } from 'libposix/netinet/tcp.h'
import { SA_RESTART, SIGCHLD, sigaction } from 'libposix/signal.h'
import {
  AF_INET,
  accept,
  bind,
  getsockname,
  listen,
  PF_INET,
  SOCK_STREAM,
  SOMAXCONN,
  setsockopt,
  socket,
} from 'libposix/sys/socket.h'
import { WNOHANG, waitpid } from 'libposix/sys/wait.h'
import { _exit, close, fork, read, write } from 'libposix/unistd.h'

const BUF_SIZE = 65536

function read_childproc(): void {
  while (waitpid(-1, null, WNOHANG) > 0);
}

function main(): never {
  const buf = Buffer.alloc(BUF_SIZE)
  const yes = Int32Array.of(1)
  const serv_sock = socket(PF_INET, SOCK_STREAM, 0)
  const addr = new sockaddr_in()
  addr.sin_family = AF_INET
  bind(serv_sock, addr, sizeof(addr))
  listen(serv_sock, SOMAXCONN)
  getsockname(serv_sock, addr, Uint32Array.of(sizeof(addr)))
  write(1, `${ntohs(addr.sin_port)}\n`, 6)

  const act = new sigaction()
  act.sa_handler = read_childproc
  act.sa_flags = SA_RESTART
  sigaction(SIGCHLD, act, null)
  while (true) {
    const clnt_sock = accept(serv_sock, null, null)
    if (clnt_sock === -1) continue
    if (fork() === 0) {
      close(serv_sock)
      setsockopt(clnt_sock, IPPROTO_TCP, TCP_NODELAY, yes, sizeof(yes))
      let n: number
      while ((n = read(clnt_sock, buf, BUF_SIZE)) > 0) write(clnt_sock, buf, n)
      _exit(0)
    }
    close(clnt_sock)
  }
}

start(main)
