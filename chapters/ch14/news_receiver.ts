// Joins a multicast group and prints what is sent to it; never ends by itself.
//
//   libposix run ch14/news_receiver 224.1.1.2 9190    then elsewhere: libposix run ch14/news_sender 224.1.1.2 9190

import { type int, sizeof, start } from 'libposix'
import {
  htonl,
  htons,
  INADDR_ANY,
  IP_ADD_MEMBERSHIP,
  IPPROTO_IP,
  inet_addr,
  ip_mreq,
  sockaddr_in,
} from 'libposix/arpa/inet.h'
import { fputc, fputs, printf, stderr, stdout } from 'libposix/stdio.h'
import { atoi, exit } from 'libposix/stdlib.h'
import { memset } from 'libposix/string.h'
import { AF_INET, bind, PF_INET, recvfrom, SOCK_DGRAM, setsockopt, socket } from 'libposix/sys/socket.h'
import { close } from 'libposix/unistd.h'

const BUF_SIZE = 30

function main(argc: int, argv: string[]): int {
  const adr = new sockaddr_in()
  const join_adr = new ip_mreq()
  const buf = Buffer.alloc(BUF_SIZE)

  if (argc !== 3) {
    printf('Usage : %s <GroupIP> <PORT>\n', argv[0])
    exit(1)
  }

  const recv_sock = socket(PF_INET, SOCK_DGRAM, 0)
  memset(adr, 0, sizeof(adr))
  adr.sin_family = AF_INET
  adr.sin_addr.s_addr = htonl(INADDR_ANY)
  adr.sin_port = htons(atoi(argv[2]))

  if (bind(recv_sock, adr, sizeof(adr)) === -1) error_handling('bind() error')

  join_adr.imr_multiaddr.s_addr = inet_addr(argv[1])
  join_adr.imr_interface.s_addr = htonl(INADDR_ANY)

  setsockopt(recv_sock, IPPROTO_IP, IP_ADD_MEMBERSHIP, join_adr, sizeof(join_adr))

  while (1) {
    const str_len = recvfrom(recv_sock, buf, BUF_SIZE - 1, 0, null, null)
    if (str_len < 0) break
    buf[str_len] = 0
    fputs(buf, stdout)
  }

  close(recv_sock)
  return 0
}

function error_handling(message: string): void {
  fputs(message, stderr)
  fputc('\n', stderr)
  exit(1)
}

start(main)
