// Exercise: the client of a chat by turns, which is the echo client as it stands.
//
//   libposix run ch06/uchat_server 9190          then elsewhere: libposix run ch06/uchat_client 127.0.0.1 9190
//
// When the server quits, it waits for ever: nothing tells it.

import { type int, sizeof, start } from 'libposix'
import { htons, inet_addr, sockaddr_in } from 'libposix/arpa/inet.h'
import { fgets, fputc, fputs, printf, stderr, stdin, stdout } from 'libposix/stdio.h'
import { atoi, exit } from 'libposix/stdlib.h'
import { memset, strcmp, strlen } from 'libposix/string.h'
import { AF_INET, PF_INET, recvfrom, SOCK_DGRAM, sendto, socket } from 'libposix/sys/socket.h'
import { close } from 'libposix/unistd.h'

const BUF_SIZE = 30

function main(argc: int, argv: string[]): int {
  // One byte more than the book has: a full datagram's NUL is written there.
  const message = Buffer.alloc(BUF_SIZE + 1)
  const serv_adr = new sockaddr_in()
  const from_adr = new sockaddr_in()
  const adr_sz = Uint32Array.of(0)

  if (argc !== 3) {
    printf('Usage : %s <IP> <port>\n', argv[0])
    exit(1)
  }

  const sock = socket(PF_INET, SOCK_DGRAM, 0)
  if (sock === -1) error_handling('socket() error')

  memset(serv_adr, 0, sizeof(serv_adr))
  serv_adr.sin_family = AF_INET
  serv_adr.sin_addr.s_addr = inet_addr(argv[1])
  serv_adr.sin_port = htons(atoi(argv[2]))

  while (1) {
    fputs('Insert message(q to quit): ', stdout)
    fgets(message, BUF_SIZE, stdin)
    if (!strcmp(message, 'q\n') || !strcmp(message, 'Q\n')) break

    sendto(sock, message, strlen(message), 0, serv_adr, sizeof(serv_adr))
    adr_sz[0] = sizeof(from_adr)
    const str_len = recvfrom(sock, message, BUF_SIZE, 0, from_adr, adr_sz)
    message[str_len] = 0
    printf('Message from server: %s', message)
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
