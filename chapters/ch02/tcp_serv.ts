// Exercise: the greeting in four pieces, for a client that takes it in one.
//
//   libposix run ch02/tcp_serv 9190          then elsewhere: libposix run ch02/tcp_clnt 127.0.0.1 9190
//
// Four write() here, one read() there: TCP hands over bytes, not messages.

import { char, type int, sizeof, start } from 'libposix'
import { htonl, htons, INADDR_ANY, sockaddr_in } from 'libposix/arpa/inet.h'
import { fputc, fputs, printf, stderr } from 'libposix/stdio.h'
import { atoi, exit } from 'libposix/stdlib.h'
import { memset } from 'libposix/string.h'
import { AF_INET, accept, bind, listen, PF_INET, SOCK_STREAM, socket } from 'libposix/sys/socket.h'
import { close, write } from 'libposix/unistd.h'

function main(argc: int, argv: string[]): int {
  const serv_addr = new sockaddr_in()
  const clnt_addr = new sockaddr_in()
  const clnt_addr_size = Uint32Array.of(0)

  const message = char.array('Hello World!')

  if (argc !== 2) {
    printf('Usage : %s <port>\n', argv[0])
    exit(1)
  }

  const serv_sock = socket(PF_INET, SOCK_STREAM, 0)
  if (serv_sock === -1) error_handling('socket() error')

  memset(serv_addr, 0, sizeof(serv_addr))
  serv_addr.sin_family = AF_INET
  serv_addr.sin_addr.s_addr = htonl(INADDR_ANY)
  serv_addr.sin_port = htons(atoi(argv[1]))

  if (bind(serv_sock, serv_addr, sizeof(serv_addr)) === -1) error_handling('bind() error')

  if (listen(serv_sock, 5) === -1) error_handling('listen() error')

  clnt_addr_size[0] = sizeof(clnt_addr)
  const clnt_sock = accept(serv_sock, clnt_addr, clnt_addr_size)
  if (clnt_sock === -1) error_handling('accept() error')

  write(clnt_sock, message, 4)
  write(clnt_sock, message.subarray(4), 4)
  write(clnt_sock, message.subarray(8), 4)
  write(clnt_sock, message.subarray(12), 1)
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
