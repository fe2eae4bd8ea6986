// Takes as many datagrams by one call as have come: the example of recvmmsg(2).
import { array, char, type int, sizeof, start } from 'libposix'
import { htonl, htons, INADDR_LOOPBACK, sockaddr_in } from 'libposix/arpa/inet.h'
import { fflush, fprintf, perror, printf, stderr, stdout } from 'libposix/stdio.h'
import { atoi, EXIT_FAILURE, EXIT_SUCCESS, exit } from 'libposix/stdlib.h'
import { memset } from 'libposix/string.h'
import { AF_INET, bind, MSG_WAITFORONE, mmsghdr, recvmmsg, SOCK_DGRAM, socket } from 'libposix/sys/socket.h'
import { iovec } from 'libposix/sys/uio.h'

const VLEN = 10
const BUFSIZE = 200

function main(argc: int, argv: string[]): int {
  const addr = new sockaddr_in({ sin_family: AF_INET, sin_addr: { s_addr: htonl(INADDR_LOOPBACK) } })
  const iovecs = array(iovec, VLEN)
  const msgs = array(mmsghdr, VLEN)
  const bufs = Array.from({ length: VLEN }, () => char.array(BUFSIZE + 1))
  let total = 0

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
  if (bind(sockfd, addr, sizeof(addr)) === -1) {
    perror('bind()')
    exit(EXIT_FAILURE)
  }
  printf('bound\n')
  fflush(stdout)
  memset(msgs, 0, sizeof(msgs))
  for (let i = 0; i < VLEN; i++) {
    iovecs[i].iov_base = bufs[i]
    iovecs[i].iov_len = BUFSIZE
    msgs[i].msg_hdr.msg_iov = iovecs[i]
    msgs[i].msg_hdr.msg_iovlen = 1
  }
  while (total < 2) {
    const retval = recvmmsg(sockfd, msgs, VLEN, MSG_WAITFORONE, null)
    if (retval === -1) {
      perror('recvmmsg()')
      exit(EXIT_FAILURE)
    }
    for (let i = 0; i < retval; i++) {
      bufs[i][msgs[i].msg_len] = 0
      printf('%d %s\n', ++total, bufs[i])
    }
  }
  exit(EXIT_SUCCESS)
}

start(main)
