// Sends news.txt to everybody on a network, a piece every two seconds.
//
//   libposix run ch14/news_receiver_brd 9190    then elsewhere: libposix run ch14/news_sender_brd 255.255.255.255 9190
//
// feof() tells of the end only after a read has met it: the last piece is sent twice.

import { type int, sizeof, start } from 'libposix'
import { htons, inet_addr, sockaddr_in } from 'libposix/arpa/inet.h'
import { feof, fgets, fopen, fputc, fputs, printf, stderr } from 'libposix/stdio.h'
import { atoi, exit } from 'libposix/stdlib.h'
import { memset, strlen } from 'libposix/string.h'
import {
  AF_INET,
  PF_INET,
  SO_BROADCAST,
  SOCK_DGRAM,
  SOL_SOCKET,
  sendto,
  setsockopt,
  socket,
} from 'libposix/sys/socket.h'
import { close, sleep } from 'libposix/unistd.h'

const BUF_SIZE = 30

function main(argc: int, argv: string[]): int {
  const broad_adr = new sockaddr_in()
  const so_brd = Int32Array.of(1)
  const buf = Buffer.alloc(BUF_SIZE)

  if (argc !== 3) {
    printf('Usage : %s <Boradcast IP> <PORT>\n', argv[0])
    exit(1)
  }

  const send_sock = socket(PF_INET, SOCK_DGRAM, 0)
  memset(broad_adr, 0, sizeof(broad_adr))
  broad_adr.sin_family = AF_INET
  broad_adr.sin_addr.s_addr = inet_addr(argv[1])
  broad_adr.sin_port = htons(atoi(argv[2]))

  setsockopt(send_sock, SOL_SOCKET, SO_BROADCAST, so_brd, sizeof(so_brd))
  const fp = fopen('news.txt', 'r')
  if (fp === null) return error_handling('fopen() error')

  while (!feof(fp)) {
    fgets(buf, BUF_SIZE, fp)
    sendto(send_sock, buf, strlen(buf), 0, broad_adr, sizeof(broad_adr))
    sleep(2)
  }
  close(send_sock)
  return 0
}

function error_handling(message: string): never {
  fputs(message, stderr)
  fputc('\n', stderr)
  exit(1)
}

start(main)
