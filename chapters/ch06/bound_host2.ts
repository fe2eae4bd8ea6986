// Sends three datagrams at once and ends.
//
//   libposix run ch06/bound_host1 9190          then elsewhere: libposix run ch06/bound_host2 127.0.0.1 9190
//
// Started alone it ends just the same: nothing tells a sender of datagrams that nobody was there.

import { type int, sizeof, start } from 'libposix'
import { htons, inet_addr, sockaddr_in } from 'libposix/arpa/inet.h'
import { fputc, fputs, printf, stderr } from 'libposix/stdio.h'
import { atoi, exit } from 'libposix/stdlib.h'
import { memset } from 'libposix/string.h'
import { AF_INET, PF_INET, SOCK_DGRAM, sendto, socket } from 'libposix/sys/socket.h'
import { close } from 'libposix/unistd.h'

function main(argc: int, argv: string[]): int {
  const msg1 = 'Hi!'
  const msg2 = "I'm another UDP host!"
  const msg3 = 'Nice to meet you'
  const your_adr = new sockaddr_in()

  if (argc !== 3) {
    printf('Usage : %s <IP> <port>\n', argv[0])
    exit(1)
  }

  const sock = socket(PF_INET, SOCK_DGRAM, 0)
  if (sock === -1) error_handling('socket() error')

  memset(your_adr, 0, sizeof(your_adr))
  your_adr.sin_family = AF_INET
  your_adr.sin_addr.s_addr = inet_addr(argv[1])
  your_adr.sin_port = htons(atoi(argv[2]))

  sendto(sock, msg1, sizeof(msg1), 0, your_adr, sizeof(your_adr))
  sendto(sock, msg2, sizeof(msg2), 0, your_adr, sizeof(your_adr))
  sendto(sock, msg3, sizeof(msg3), 0, your_adr, sizeof(your_adr))
  close(sock)
  return 0
}

function error_handling(message: string): void {
  fputs(message, stderr)
  fputc('\n', stderr)
  exit(1)
}

start(main)
