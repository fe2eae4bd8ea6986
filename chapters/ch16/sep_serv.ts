// Two streams on one socket: says three lines, closes the one for writing and wants to hear the answer on the other.
//
//   libposix run ch16/sep_serv 9190             then elsewhere: libposix run ch16/sep_clnt 127.0.0.1 9190
//
// fclose() closes the descriptor, not a direction: the answer never comes. sep_serv2 puts it right.

import { type int, sizeof, start } from 'libposix'
import { htonl, htons, INADDR_ANY, sockaddr_in } from 'libposix/arpa/inet.h'
import { fclose, fdopen, fflush, fgets, fputs, stdout } from 'libposix/stdio.h'
import { atoi } from 'libposix/stdlib.h'
import { memset } from 'libposix/string.h'
import { AF_INET, accept, bind, listen, PF_INET, SOCK_STREAM, socket } from 'libposix/sys/socket.h'

const BUF_SIZE = 1024

function main(argc: int, argv: string[]): int {
  const serv_adr = new sockaddr_in()
  const clnt_adr = new sockaddr_in()
  const clnt_adr_sz = Uint32Array.of(0)
  const buf = Buffer.alloc(BUF_SIZE)

  const serv_sock = socket(PF_INET, SOCK_STREAM, 0)
  memset(serv_adr, 0, sizeof(serv_adr))
  serv_adr.sin_family = AF_INET
  serv_adr.sin_addr.s_addr = htonl(INADDR_ANY)
  serv_adr.sin_port = htons(atoi(argv[1]))

  bind(serv_sock, serv_adr, sizeof(serv_adr))
  listen(serv_sock, 5)
  clnt_adr_sz[0] = sizeof(clnt_adr)
  const clnt_sock = accept(serv_sock, clnt_adr, clnt_adr_sz)

  const readfp = fdopen(clnt_sock, 'r')
  const writefp = fdopen(clnt_sock, 'w')

  fputs('FROM SERVER: Hi~ client? \n', writefp)
  fputs('I love all of the world \n', writefp)
  fputs('You are awesome! \n', writefp)
  fflush(writefp)

  fclose(writefp)

  // Nothing comes: the buffer stays empty.
  fgets(buf, sizeof(buf), readfp)
  fputs(buf, stdout)
  fclose(readfp)
  return 0
}

start(main)
