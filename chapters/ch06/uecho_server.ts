// UDP echo server: sends every datagram back to where it came from; it never ends.
//
//   libposix run ch06/uecho_server 9190          then elsewhere: libposix run ch06/uecho_client 127.0.0.1 9190
//
// No listen() and no accept(): one socket serves all clients. Of a datagram longer than 30 bytes the rest is lost.

import { type int, sizeof, start } from 'libposix'
import { htonl, htons, INADDR_ANY, sockaddr_in } from 'libposix/arpa/inet.h'
import { fputc, fputs, printf, stderr } from 'libposix/stdio.h'
import { atoi, exit } from 'libposix/stdlib.h'
import { memset } from 'libposix/string.h'
import { AF_INET, bind, PF_INET, recvfrom, SOCK_DGRAM, sendto, socket } from 'libposix/sys/socket.h'
import { close } from 'libposix/unistd.h'

const BUF_SIZE = 30

function main(argc: int, argv: string[]): int {
  const message = Buffer.alloc(BUF_SIZE)
  const serv_adr = new sockaddr_in()
  const clnt_adr = new sockaddr_in()
  const clnt_adr_sz = Uint32Array.of(0)

  if (argc !== 2) {
    printf('Usage : %s <port>\n', argv[0])
    exit(1)
  }

  const serv_sock = socket(PF_INET, SOCK_DGRAM, 0)
  if (serv_sock === -1) error_handling('UDP socket creation error')

  memset(serv_adr, 0, sizeof(serv_adr))
  serv_adr.sin_family = AF_INET
  serv_adr.sin_addr.s_addr = htonl(INADDR_ANY)
  serv_adr.sin_port = htons(atoi(argv[1]))

  if (bind(serv_sock, serv_adr, sizeof(serv_adr)) === -1) error_handling('bind() error')

  while (1) {
    clnt_adr_sz[0] = sizeof(clnt_adr)
    const str_len = recvfrom(serv_sock, message, BUF_SIZE, 0, clnt_adr, clnt_adr_sz)
    sendto(serv_sock, message, str_len, 0, clnt_adr, clnt_adr_sz[0])
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
