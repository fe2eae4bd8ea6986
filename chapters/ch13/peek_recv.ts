// Looks at what has come without taking it, then takes it.
//
//   libposix run ch13/peek_recv 9190            then elsewhere: libposix run ch13/peek_send 127.0.0.1 9190
//
// It asks again and again until something has come.

import { type int, sizeof, start } from 'libposix'
import { htonl, htons, INADDR_ANY, sockaddr_in } from 'libposix/arpa/inet.h'
import { fputc, fputs, printf, stderr } from 'libposix/stdio.h'
import { atoi, exit } from 'libposix/stdlib.h'
import { memset } from 'libposix/string.h'
import {
  AF_INET,
  accept,
  bind,
  listen,
  MSG_DONTWAIT,
  MSG_PEEK,
  PF_INET,
  recv,
  SOCK_STREAM,
  socket,
} from 'libposix/sys/socket.h'
import { close } from 'libposix/unistd.h'

const BUF_SIZE = 30

function main(argc: int, argv: string[]): int {
  const acpt_adr = new sockaddr_in()
  const recv_adr = new sockaddr_in()
  const recv_adr_sz = Uint32Array.of(0)
  let str_len: int
  const buf = Buffer.alloc(BUF_SIZE)

  if (argc !== 2) {
    printf('Usage : %s <port>\n', argv[0])
    exit(1)
  }

  const acpt_sock = socket(PF_INET, SOCK_STREAM, 0)
  memset(acpt_adr, 0, sizeof(acpt_adr))
  acpt_adr.sin_family = AF_INET
  acpt_adr.sin_addr.s_addr = htonl(INADDR_ANY)
  acpt_adr.sin_port = htons(atoi(argv[1]))

  if (bind(acpt_sock, acpt_adr, sizeof(acpt_adr)) === -1) error_handling('bind() error')
  listen(acpt_sock, 5)

  recv_adr_sz[0] = sizeof(recv_adr)
  const recv_sock = accept(acpt_sock, recv_adr, recv_adr_sz)

  while (1) {
    str_len = recv(recv_sock, buf, sizeof(buf) - 1, MSG_PEEK | MSG_DONTWAIT)
    if (str_len > 0) break
  }

  buf[str_len!] = 0
  printf('Buffering %d bytes: %s \n', str_len!, buf)

  str_len = recv(recv_sock, buf, sizeof(buf) - 1, 0)
  buf[str_len] = 0
  printf('Read again: %s \n', buf)
  close(acpt_sock)
  close(recv_sock)
  return 0
}

function error_handling(message: string): void {
  fputs(message, stderr)
  fputc('\n', stderr)
  exit(1)
}

start(main)
