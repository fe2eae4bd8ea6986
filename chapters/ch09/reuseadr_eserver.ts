// Echo server for one client, which also shows what comes; started again at once, bind() may fail.
//
//   libposix run ch09/reuseadr_eserver 9190          then elsewhere: libposix run ch09/echo_client 127.0.0.1 9190
//
// End the server first, by Ctrl-C, and its port is taken for a minute: TIME-WAIT. With the lines in the comment below it
// starts again at once.

import { type int, sizeof, start } from 'libposix'
import { htonl, htons, INADDR_ANY, sockaddr_in } from 'libposix/arpa/inet.h'
import { fputc, fputs, printf, stderr } from 'libposix/stdio.h'
import { atoi, exit } from 'libposix/stdlib.h'
import { memset } from 'libposix/string.h'
import {
  AF_INET,
  accept,
  bind,
  listen,
  PF_INET,
  SO_REUSEADDR,
  SOCK_STREAM,
  SOL_SOCKET,
  setsockopt,
  socket,
  type socklen_t,
} from 'libposix/sys/socket.h'
import { close, read, write } from 'libposix/unistd.h'

const TRUE = 1
const FALSE = 0

function main(argc: int, argv: string[]): int {
  const message = Buffer.alloc(30)
  const option = Int32Array.of(0)
  let optlen: socklen_t
  let str_len: int
  const serv_adr = new sockaddr_in()
  const clnt_adr = new sockaddr_in()
  const clnt_adr_sz = Uint32Array.of(0)

  if (argc !== 2) {
    printf('Usage : %s <port>\n', argv[0])
    exit(1)
  }

  const serv_sock = socket(PF_INET, SOCK_STREAM, 0)
  if (serv_sock === -1) error_handling('socket() error')

  /*
  optlen = sizeof(option)
  option[0] = TRUE
  setsockopt(serv_sock, SOL_SOCKET, SO_REUSEADDR, option, optlen)
  */

  memset(serv_adr, 0, sizeof(serv_adr))
  serv_adr.sin_family = AF_INET
  serv_adr.sin_addr.s_addr = htonl(INADDR_ANY)
  serv_adr.sin_port = htons(atoi(argv[1]))

  if (bind(serv_sock, serv_adr, sizeof(serv_adr))) error_handling('bind() error ')

  if (listen(serv_sock, 5) === -1) error_handling('listen error')
  clnt_adr_sz[0] = sizeof(clnt_adr)
  const clnt_sock = accept(serv_sock, clnt_adr, clnt_adr_sz)

  while ((str_len = read(clnt_sock, message, sizeof(message))) !== 0) {
    write(clnt_sock, message, str_len)
    write(1, message, str_len)
  }

  close(clnt_sock)
  close(serv_sock)
  return 0
}

function error_handling(message: string): void {
  fputs(message, stderr)
  fputc('\n', stderr)
  exit(1)
}

start(main)
