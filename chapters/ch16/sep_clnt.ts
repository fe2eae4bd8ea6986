// Prints what the server says until its end, then thanks.
//
//   libposix run ch16/sep_serv 9190             then elsewhere: libposix run ch16/sep_clnt 127.0.0.1 9190

import { type int, sizeof, start } from 'libposix'
import { htons, inet_addr, sockaddr_in } from 'libposix/arpa/inet.h'
import { fclose, fdopen, fflush, fgets, fputs, stdout } from 'libposix/stdio.h'
import { atoi } from 'libposix/stdlib.h'
import { AF_INET, connect, PF_INET, SOCK_STREAM, socket } from 'libposix/sys/socket.h'

const BUF_SIZE = 1024

function main(argc: int, argv: string[]): int {
  const buf = Buffer.alloc(BUF_SIZE)
  const serv_addr = new sockaddr_in()

  const sock = socket(PF_INET, SOCK_STREAM, 0)
  serv_addr.sin_family = AF_INET
  serv_addr.sin_addr.s_addr = inet_addr(argv[1])
  serv_addr.sin_port = htons(atoi(argv[2]))

  connect(sock, serv_addr, sizeof(serv_addr))
  const readfp = fdopen(sock, 'r')
  const writefp = fdopen(sock, 'w')

  while (1) {
    if (fgets(buf, sizeof(buf), readfp) === null) break
    fputs(buf, stdout)
    fflush(stdout)
  }

  fputs('FROM CLIENT: Thank you! \n', writefp)
  fflush(writefp)
  fclose(writefp)
  fclose(readfp)
  return 0
}

start(main)
