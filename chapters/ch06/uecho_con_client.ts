// UDP echo client with a connected socket, so that write() and read() do.
//
//   libposix run ch06/uecho_server 9190          then elsewhere: libposix run ch06/uecho_con_client 127.0.0.1 9190
//
// connect() sends nothing; it fixes the peer, and lets errors come back. Without a server read() fails, which is not
// looked at: the line that was typed stands there still and is printed as the answer.

import { type int, sizeof, start } from 'libposix'
import { htons, inet_addr, sockaddr_in } from 'libposix/arpa/inet.h'
import { fgets, fputc, fputs, printf, stderr, stdin, stdout } from 'libposix/stdio.h'
import { atoi, exit } from 'libposix/stdlib.h'
import { memset, strcmp, strlen } from 'libposix/string.h'
import { AF_INET, connect, PF_INET, SOCK_DGRAM, socket } from 'libposix/sys/socket.h'
import { close, read, write } from 'libposix/unistd.h'

const BUF_SIZE = 30

function main(argc: int, argv: string[]): int {
  // One byte more than the book has: a full datagram's NUL is written there.
  const message = Buffer.alloc(BUF_SIZE + 1)
  const serv_adr = new sockaddr_in()

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

  connect(sock, serv_adr, sizeof(serv_adr))

  while (1) {
    fputs('Insert message(q to quit): ', stdout)
    fgets(message, BUF_SIZE, stdin)
    if (!strcmp(message, 'q\n') || !strcmp(message, 'Q\n')) break

    write(sock, message, strlen(message))

    const str_len = read(sock, message, BUF_SIZE)
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
