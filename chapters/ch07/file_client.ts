// Stores what a server sends in receive.dat, until its end, then says thanks.
//
//   libposix run ch07/file_server 9190          then elsewhere: libposix run ch07/file_client 127.0.0.1 9190
//
// read() returns 0 at the server's shutdown(), and the thanks still go the other way. Nothing here looks whether
// connect() went well.

import { type int, sizeof, start } from 'libposix'
import { htons, inet_addr, sockaddr_in } from 'libposix/arpa/inet.h'
import { fclose, fopen, fputc, fputs, fwrite, printf, puts, stderr } from 'libposix/stdio.h'
import { atoi, exit } from 'libposix/stdlib.h'
import { memset } from 'libposix/string.h'
import { AF_INET, connect, PF_INET, SOCK_STREAM, socket } from 'libposix/sys/socket.h'
import { close, read, write } from 'libposix/unistd.h'

const BUF_SIZE = 30

function main(argc: int, argv: string[]): int {
  const buf = Buffer.alloc(BUF_SIZE)
  let read_cnt: int
  const serv_adr = new sockaddr_in()

  if (argc !== 3) {
    printf('Usage: %s <IP> <port>\n', argv[0])
    exit(1)
  }

  const fp = fopen('receive.dat', 'wb')
  const sd = socket(PF_INET, SOCK_STREAM, 0)

  memset(serv_adr, 0, sizeof(serv_adr))
  serv_adr.sin_family = AF_INET
  serv_adr.sin_addr.s_addr = inet_addr(argv[1])
  serv_adr.sin_port = htons(atoi(argv[2]))

  connect(sd, serv_adr, sizeof(serv_adr))

  // In C a -1 goes on into fwrite(), which then writes whatever lies in memory until a signal ends it.
  while ((read_cnt = read(sd, buf, BUF_SIZE)) > 0) fwrite(buf, 1, read_cnt, fp)

  puts('Received file data')
  write(sd, 'Thank you', 10)
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
