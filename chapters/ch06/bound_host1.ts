// Takes three datagrams, one every five seconds, although all were sent at once; ends after 15 seconds.
//
//   libposix run ch06/bound_host1 9190          then elsewhere: libposix run ch06/bound_host2 127.0.0.1 9190
//
// Three sendto() are three recvfrom(), however late: a datagram has boundaries, which a stream has not.

import { type int, sizeof, start } from 'libposix'
import { htonl, htons, INADDR_ANY, sockaddr_in } from 'libposix/arpa/inet.h'
import { fputc, fputs, printf, stderr } from 'libposix/stdio.h'
import { atoi, exit } from 'libposix/stdlib.h'
import { memset } from 'libposix/string.h'
import { AF_INET, bind, PF_INET, recvfrom, SOCK_DGRAM, socket } from 'libposix/sys/socket.h'
import { close, sleep } from 'libposix/unistd.h'

const BUF_SIZE = 30

function main(argc: int, argv: string[]): int {
  const message = Buffer.alloc(BUF_SIZE)
  const my_adr = new sockaddr_in()
  const your_adr = new sockaddr_in()
  const adr_sz = Uint32Array.of(0)

  if (argc !== 2) {
    printf('Usage : %s <port>\n', argv[0])
    exit(1)
  }

  const sock = socket(PF_INET, SOCK_DGRAM, 0)
  if (sock === -1) error_handling('socket() error')

  memset(my_adr, 0, sizeof(my_adr))
  my_adr.sin_family = AF_INET
  my_adr.sin_addr.s_addr = htonl(INADDR_ANY)
  my_adr.sin_port = htons(atoi(argv[1]))

  if (bind(sock, my_adr, sizeof(my_adr)) === -1) error_handling('bind() error')

  for (let i = 0; i < 3; i++) {
    sleep(5)
    adr_sz[0] = sizeof(your_adr)
    recvfrom(sock, message, BUF_SIZE, 0, your_adr, adr_sz)
    printf('Message %d: %s \n', i + 1, message)
  }

  close(sock)
  return 0
}

function error_handling(message: string): void {
  fputs(message, stderr)
  fputc('\n', stderr)
  exit(1)
}

start(main)
