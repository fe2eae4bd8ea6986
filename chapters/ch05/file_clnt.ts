// Exercise: asks a server for a file and stores it under the same name in the current directory.
//
//   libposix run ch05/file_serv 9190          then elsewhere, in another directory: libposix run ch05/file_clnt 127.0.0.1 9190
//
// The end of the file is the end of the connection.

import { type int, sizeof, start } from 'libposix'
import { htons, inet_addr, sockaddr_in } from 'libposix/arpa/inet.h'
import { fclose, fopen, fputc, fputs, fwrite, printf, scanf, stderr } from 'libposix/stdio.h'
import { atoi, exit } from 'libposix/stdlib.h'
import { memset, strlen } from 'libposix/string.h'
import { AF_INET, connect, PF_INET, SOCK_STREAM, socket } from 'libposix/sys/socket.h'
import { close, read, write } from 'libposix/unistd.h'

const BUF_SIZE = 30

function main(argc: int, argv: string[]): int {
  const file_name = Buffer.alloc(BUF_SIZE)
  const buf = Buffer.alloc(BUF_SIZE)
  let read_cnt: int
  const serv_adr = new sockaddr_in()

  if (argc !== 3) {
    printf('Usage: %s <IP> <port>\n', argv[0])
    exit(1)
  }

  printf('Input file name: ')
  scanf('%s', file_name)
  const fp = fopen(file_name, 'wb')

  const sd = socket(PF_INET, SOCK_STREAM, 0)
  memset(serv_adr, 0, sizeof(serv_adr))
  serv_adr.sin_family = AF_INET
  serv_adr.sin_addr.s_addr = inet_addr(argv[1])
  serv_adr.sin_port = htons(atoi(argv[2]))

  connect(sd, serv_adr, sizeof(serv_adr))
  write(sd, file_name, strlen(file_name) + 1)

  while ((read_cnt = read(sd, buf, BUF_SIZE)) !== 0) fwrite(buf, 1, read_cnt, fp)

  fclose(fp)
  close(sd)
  return 0
}

function error_handling(message: string): void {
  fputs(message, stderr)
  fputc('\n', stderr)
  exit(1)
}

start(main)
