// Exercise: two programs take turns, each message behind its length; this one speaks first.
//
//   libposix run ch05/sendrecv_serv 9190          then elsewhere: libposix run ch05/recvsend_clnt 127.0.0.1 9190
//
// The length in front of each message tells the reader how much belongs to it.

import { type int, sizeof, start } from 'libposix'
import { htonl, htons, INADDR_ANY, sockaddr_in } from 'libposix/arpa/inet.h'
import { fputc, fputs, printf, puts, stderr } from 'libposix/stdio.h'
import { atoi, exit } from 'libposix/stdlib.h'
import { memset, strlen } from 'libposix/string.h'
import { AF_INET, accept, bind, listen, PF_INET, SOCK_STREAM, socket } from 'libposix/sys/socket.h'
import { close, read, write } from 'libposix/unistd.h'

const BUF_SIZE = 100

function main(argc: int, argv: string[]): int {
  const message = Buffer.alloc(BUF_SIZE)
  const str_arr = ['Hello client!', "I'm server.", 'Nice to meet you.']
  const str_len = Int32Array.of(0)
  const serv_addr = new sockaddr_in()
  const clnt_addr = new sockaddr_in()
  const clnt_addr_size = Uint32Array.of(0)

  if (argc !== 2) {
    printf('Usage : %s <port>\n', argv[0])
    exit(1)
  }

  const serv_sock = socket(PF_INET, SOCK_STREAM, 0)
  if (serv_sock === -1) error_handling('socket() error')

  memset(serv_addr, 0, sizeof(serv_addr))
  serv_addr.sin_family = AF_INET
  serv_addr.sin_addr.s_addr = htonl(INADDR_ANY)
  serv_addr.sin_port = htons(atoi(argv[1]))

  if (bind(serv_sock, serv_addr, sizeof(serv_addr)) === -1) error_handling('bind() error')

  if (listen(serv_sock, 5) === -1) error_handling('listen() error')

  clnt_addr_size[0] = sizeof(clnt_addr)
  const clnt_sock = accept(serv_sock, clnt_addr, clnt_addr_size)
  if (clnt_sock === -1) error_handling('accept() error')

  for (let i = 0; i < 3; i++) {
    str_len[0] = strlen(str_arr[i]) + 1
    write(clnt_sock, str_len, 4)
    write(clnt_sock, str_arr[i], str_len[0])

    read(clnt_sock, str_len, 4)
    read(clnt_sock, message, str_len[0])
    puts(message)
  }

  close(clnt_sock)
  close(serv_sock)
  return 0
}

function error_handling(message: string): void {
  fputs(message, stderr)
  fputc('\n', stderr)
  exit(1)
}

start(main)
