// Echo server on streams: sends back each line, five clients one after another, then ends.
//
//   libposix run ch15/echo_stdserv 9190         then elsewhere: libposix run ch15/echo_stdclnt 127.0.0.1 9190
//
// feof() tells of the end only after a read has met it: the last line is written once more, to a client that has gone.

import { type int, sizeof, start } from 'libposix'
import { htonl, htons, INADDR_ANY, sockaddr_in } from 'libposix/arpa/inet.h'
import { fclose, fdopen, feof, fflush, fgets, fputc, fputs, printf, stderr } from 'libposix/stdio.h'
import { atoi, exit } from 'libposix/stdlib.h'
import { memset } from 'libposix/string.h'
import { AF_INET, accept, bind, listen, PF_INET, SOCK_STREAM, socket } from 'libposix/sys/socket.h'
import { close } from 'libposix/unistd.h'

const BUF_SIZE = 1024

function main(argc: int, argv: string[]): int {
  const message = Buffer.alloc(BUF_SIZE)

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

    const readfp = fdopen(clnt_sock, 'r')
    const writefp = fdopen(clnt_sock, 'w')
    while (!feof(readfp)) {
      fgets(message, BUF_SIZE, readfp)
      fputs(message, writefp)
      fflush(writefp)
    }
    fclose(readfp)
    fclose(writefp)
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
