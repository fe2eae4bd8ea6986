// Exercise: two programs take turns, each message behind its length; this one listens first.
//
//   libposix run ch05/sendrecv_serv 9190          then elsewhere: libposix run ch05/recvsend_clnt 127.0.0.1 9190
//
// The length in front of each message tells the reader how much belongs to it.

import { type int, sizeof, start } from 'libposix'
import { htons, inet_addr, sockaddr_in } from 'libposix/arpa/inet.h'
import { fputc, fputs, printf, puts, stderr } from 'libposix/stdio.h'
import { atoi, exit } from 'libposix/stdlib.h'
import { memset, strlen } from 'libposix/string.h'
import { AF_INET, connect, PF_INET, SOCK_STREAM, socket } from 'libposix/sys/socket.h'
import { close, read, write } from 'libposix/unistd.h'

const BUF_SIZE = 100

function main(argc: int, argv: string[]): int {
  const message = Buffer.alloc(BUF_SIZE)
  const str_arr = ['Hello server!', "I'm client.", 'Nice to meet you too!']
  const str_len = Int32Array.of(0)
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

  for (let i = 0; i < 3; i++) {
    read(sock, str_len, 4)
    read(sock, message, str_len[0])
    puts(message)

    str_len[0] = strlen(str_arr[i]) + 1
    write(sock, str_len, 4)
    write(sock, str_arr[i], str_len[0])
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
