// Sends news.txt to a multicast group, a piece every two seconds.
//
//   libposix run ch14/news_receiver 224.1.1.2 9190    then elsewhere: libposix run ch14/news_sender 224.1.1.2 9190
//
// feof() tells of the end only after a read has met it: the last piece is sent twice.

import { type int, sizeof, start } from 'libposix'
import { htons, IP_MULTICAST_TTL, IPPROTO_IP, inet_addr, sockaddr_in } from 'libposix/arpa/inet.h'
import { fclose, feof, fgets, fopen, fputc, fputs, printf, stderr } from 'libposix/stdio.h'
import { atoi, exit } from 'libposix/stdlib.h'
import { memset, strlen } from 'libposix/string.h'
import { AF_INET, PF_INET, SOCK_DGRAM, sendto, setsockopt, socket } from 'libposix/sys/socket.h'
import { close, sleep } from 'libposix/unistd.h'

const TTL = 64
const BUF_SIZE = 30

function main(argc: int, argv: string[]): int {
  const mul_adr = new sockaddr_in()
  const time_live = Int32Array.of(TTL)
  const buf = Buffer.alloc(BUF_SIZE)

  if (argc !== 3) {
    printf('Usage : %s <GroupIP> <PORT>\n', argv[0])
    exit(1)
  }

  const send_sock = socket(PF_INET, SOCK_DGRAM, 0)
  memset(mul_adr, 0, sizeof(mul_adr))
  mul_adr.sin_family = AF_INET
  mul_adr.sin_addr.s_addr = inet_addr(argv[1])
  mul_adr.sin_port = htons(atoi(argv[2]))

  setsockopt(send_sock, IPPROTO_IP, IP_MULTICAST_TTL, time_live, sizeof(time_live))
  const fp = fopen('news.txt', 'r')
  if (fp === null) return error_handling('fopen() error')

  while (!feof(fp)) {
    fgets(buf, BUF_SIZE, fp)
    sendto(send_sock, buf, strlen(buf), 0, mul_adr, sizeof(mul_adr))
    sleep(2)
  }
  fclose(fp)
  close(send_sock)
  return 0
}

function error_handling(message: string): never {
  fputs(message, stderr)
  fputc('\n', stderr)
  exit(1)
}

start(main)
