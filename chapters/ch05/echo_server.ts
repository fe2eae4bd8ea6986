// Echo server: sends back what a client says, five clients one after another, then ends.
//
//   libposix run ch05/echo_server 9190          then elsewhere: libposix run ch05/echo_client2 127.0.0.1 9190
//
// Start two clients at once: the second is connected, but hears nothing until the first has gone.

import { type int, sizeof, start } from 'libposix'
import { htonl, htons, INADDR_ANY, sockaddr_in } from 'libposix/arpa/inet.h'
import { fputc, fputs, printf, stderr } from 'libposix/stdio.h'
import { atoi, exit } from 'libposix/stdlib.h'
import { memset } from 'libposix/string.h'
import { AF_INET, accept, bind, listen, PF_INET, SOCK_STREAM, socket } from 'libposix/sys/socket.h'
import { close, read, write } from 'libposix/unistd.h'

const BUF_SIZE = 1024

function main(argc: int, argv: string[]): int {
  const message = Buffer.alloc(BUF_SIZE)
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

  memset(serv_adr, 0, sizeof(serv_adr))
  serv_adr.sin_family = AF_INET
  serv_adr.sin_addr.s_addr = htonl(INADDR_ANY)
  serv_adr.sin_port = htons(atoi(argv[1]))

  if (bind(serv_sock, serv_adr, sizeof(serv_adr)) === -1) error_handling('bind() error')

  if (listen(serv_sock, 5) === -1) error_handling('listen() error')

  clnt_adr_sz[0] = sizeof(clnt_adr)

  for (let i = 0; i < 5; i++) {
    const clnt_sock = accept(serv_sock, clnt_adr, clnt_adr_sz)
    if (clnt_sock === -1) error_handling('accept() error')
    else printf('Connected client %d \n', i + 1)

    while ((str_len = read(clnt_sock, message, BUF_SIZE)) !== 0) write(clnt_sock, message, str_len)

    close(clnt_sock)
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
