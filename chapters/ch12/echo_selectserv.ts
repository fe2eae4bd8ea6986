// Echo server: one process serves many clients at once, by select(); never ends by itself.
//
//   libposix run ch12/echo_selectserv 9190      then elsewhere: libposix run ch12/echo_client 127.0.0.1 9190
//
// It serves as many clients as an fd_set has room for.

import { assign, type int, sizeof, start } from 'libposix'
import { htonl, htons, INADDR_ANY, sockaddr_in } from 'libposix/arpa/inet.h'
import { fputc, fputs, printf, stderr } from 'libposix/stdio.h'
import { atoi, exit } from 'libposix/stdlib.h'
import { memset } from 'libposix/string.h'
import { FD_CLR, FD_ISSET, FD_SET, FD_ZERO, fd_set, select } from 'libposix/sys/select.h'
import { AF_INET, accept, bind, listen, PF_INET, SOCK_STREAM, socket } from 'libposix/sys/socket.h'
import { timeval } from 'libposix/sys/time.h'
import { close, read, write } from 'libposix/unistd.h'

const BUF_SIZE = 100

function main(argc: int, argv: string[]): int {
  const serv_adr = new sockaddr_in()
  const clnt_adr = new sockaddr_in()
  const timeout = new timeval()
  const reads = new fd_set()
  const cpy_reads = new fd_set()
  const adr_sz = Uint32Array.of(0)
  const buf = Buffer.alloc(BUF_SIZE)

  if (argc !== 2) {
    printf('Usage : %s <port>\n', argv[0])
    exit(1)
  }

  const serv_sock = socket(PF_INET, SOCK_STREAM, 0)
  memset(serv_adr, 0, sizeof(serv_adr))
  serv_adr.sin_family = AF_INET
  serv_adr.sin_addr.s_addr = htonl(INADDR_ANY)
  serv_adr.sin_port = htons(atoi(argv[1]))

  if (bind(serv_sock, serv_adr, sizeof(serv_adr)) === -1) error_handling('bind() error')
  if (listen(serv_sock, 5) === -1) error_handling('listen() error')

  FD_ZERO(reads)
  FD_SET(serv_sock, reads)
  let fd_max = serv_sock

  while (1) {
    assign(cpy_reads, reads)
    timeout.tv_sec = 5
    timeout.tv_usec = 5000

    const fd_num = select(fd_max + 1, cpy_reads, null, null, timeout)
    if (fd_num === -1) break
    if (fd_num === 0) continue

    for (let i = 0; i < fd_max + 1; i++) {
      if (FD_ISSET(i, cpy_reads)) {
        if (i === serv_sock) {
          // connection request
          adr_sz[0] = sizeof(clnt_adr)
          const clnt_sock = accept(serv_sock, clnt_adr, adr_sz)
          FD_SET(clnt_sock, reads)
          if (fd_max < clnt_sock) fd_max = clnt_sock
          printf('connected client: %d \n', clnt_sock)
        } else {
          // a message, or the end
          const str_len = read(i, buf, BUF_SIZE)
          if (str_len === 0) {
            FD_CLR(i, reads)
            close(i)
            printf('closed client: %d \n', i)
          } else {
            write(i, buf, str_len)
          }
        }
      }
    }
  }
  close(serv_sock)
  return 0
}

function error_handling(message: string): void {
  fputs(message, stderr)
  fputc('\n', stderr)
  exit(1)
}

start(main)
