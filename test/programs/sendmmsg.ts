// Sends two datagrams by one call: the example of sendmmsg(2).
import { array, type int, sizeof, start } from 'libposix'
import { htonl, htons, INADDR_LOOPBACK, sockaddr_in } from 'libposix/arpa/inet.h'
import { fprintf, perror, printf, stderr } from 'libposix/stdio.h'
import { atoi, EXIT_FAILURE, EXIT_SUCCESS, exit } from 'libposix/stdlib.h'
import { memset } from 'libposix/string.h'
import { AF_INET, connect, mmsghdr, SOCK_DGRAM, sendmmsg, socket } from 'libposix/sys/socket.h'
import { iovec } from 'libposix/sys/uio.h'

function main(argc: int, argv: string[]): int {
  const addr = new sockaddr_in({ sin_family: AF_INET, sin_addr: { s_addr: htonl(INADDR_LOOPBACK) } })
  const msg1 = array(iovec, 2)
  const msg2 = new iovec()
  const msg = array(mmsghdr, 2)

  if (argc !== 2) {
    fprintf(stderr, 'Usage: %s port\n', argv[0])
    exit(EXIT_FAILURE)
  }
  addr.sin_port = htons(atoi(argv[1]))
  const sockfd = socket(AF_INET, SOCK_DGRAM, 0)
  if (sockfd === -1) {
    perror('socket()')
    exit(EXIT_FAILURE)
  }
  if (connect(sockfd, addr, sizeof(addr)) === -1) {
    perror('connect()')
    exit(EXIT_FAILURE)
  }
  memset(msg1, 0, sizeof(msg1))
  msg1[0].iov_base = 'one'
  msg1[0].iov_len = 3
  msg1[1].iov_base = 'two'
  msg1[1].iov_len = 3
  memset(msg2, 0, sizeof(msg2))
  msg2.iov_base = 'three'
  msg2.iov_len = 5
  memset(msg, 0, sizeof(msg))
  msg[0].msg_hdr.msg_iov = msg1
  msg[0].msg_hdr.msg_iovlen = 2
  msg[1].msg_hdr.msg_iov = msg2
  msg[1].msg_hdr.msg_iovlen = 1
  const retval = sendmmsg(sockfd, msg, 2, 0)
  if (retval === -1) perror('sendmmsg()')
  else printf('%d messages sent, of %u and %u bytes\n', retval, msg[0].msg_len, msg[1].msg_len)
  exit(EXIT_SUCCESS)
}

start(main)
