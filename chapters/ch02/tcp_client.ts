// Client that takes the greeting one byte at a time and counts.
//
//   libposix run ch02/tcp_server 9190          then elsewhere: libposix run ch02/tcp_client 127.0.0.1 9190
//
// The server wrote once; this one reads 13 times and then once more for the end.

import { type int, sizeof, start } from 'libposix'
import { htons, inet_addr, sockaddr_in } from 'libposix/arpa/inet.h'
import { fputc, fputs, printf, stderr } from 'libposix/stdio.h'
import { atoi, exit } from 'libposix/stdlib.h'
import { memset } from 'libposix/string.h'
import { AF_INET, connect, PF_INET, SOCK_STREAM, socket } from 'libposix/sys/socket.h'
import { close, read } from 'libposix/unistd.h'

function main(argc: int, argv: string[]): int {
  const message = Buffer.alloc(30)
  let str_len = 0
  let idx = 0
  let read_len = 0

  const serv_addr = new sockaddr_in()

  if (argc !== 3) {
    printf('Usage : %s <IP> <port>\n', argv[0])
    exit(1)
  }

  const sock = socket(PF_INET, SOCK_STREAM, 0)
  if (sock === -1) error_handling('socket() error')

  memset(serv_addr, 0, sizeof(serv_addr))
  serv_addr.sin_family = AF_INET
  serv_addr.sin_addr.s_addr = inet_addr(argv[1])
  serv_addr.sin_port = htons(atoi(argv[2]))

  if (connect(sock, serv_addr, sizeof(serv_addr)) === -1) error_handling('connect() error!')

  while ((read_len = read(sock, message.subarray(idx++), 1))) {
    if (read_len === -1) error_handling('read() error!')

    str_len += read_len
  }

  printf('Message from server: %s \n', message)
  printf('Function read call count: %d \n', str_len)
  close(sock)
  return 0
}

function error_handling(message: string): void {
  fputs(message, stderr)
  fputc('\n', stderr)
  exit(1)
}

start(main)
