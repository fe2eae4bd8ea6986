// Sends three bytes.
//
//   libposix run ch13/peek_recv 9190            then elsewhere: libposix run ch13/peek_send 127.0.0.1 9190

import { type int, sizeof, start } from 'libposix'
import { htons, inet_addr, sockaddr_in } from 'libposix/arpa/inet.h'
import { fputc, fputs, printf, stderr } from 'libposix/stdio.h'
import { atoi, exit } from 'libposix/stdlib.h'
import { memset } from 'libposix/string.h'
import { AF_INET, connect, PF_INET, SOCK_STREAM, socket } from 'libposix/sys/socket.h'
import { close, write } from 'libposix/unistd.h'

function main(argc: int, argv: string[]): int {
  const send_adr = new sockaddr_in()

  if (argc !== 3) {
    printf('Usage : %s <IP> <port>\n', argv[0])
    exit(1)
  }

  const sock = socket(PF_INET, SOCK_STREAM, 0)
  memset(send_adr, 0, sizeof(send_adr))
  send_adr.sin_family = AF_INET
  send_adr.sin_addr.s_addr = inet_addr(argv[1])
  send_adr.sin_port = htons(atoi(argv[2]))

  if (connect(sock, send_adr, sizeof(send_adr)) === -1) error_handling('connect() error!')

  write(sock, '123', 3)
  close(sock)
  return 0
}

function error_handling(message: string): void {
  fputs(message, stderr)
  fputc('\n', stderr)
  exit(1)
}

start(main)
