// Takes one datagram and shows it: the datagram server of Beej's guide.
import { char, type int, sizeof, start } from 'libposix'
import { INET_ADDRSTRLEN, inet_ntop, sockaddr_in } from 'libposix/arpa/inet.h'
import { AI_PASSIVE, addrinfo, freeaddrinfo, gai_strerror, getaddrinfo } from 'libposix/netdb.h'
import { fflush, fprintf, perror, printf, stderr, stdout } from 'libposix/stdio.h'
import { AF_INET, bind, recvfrom, SOCK_DGRAM, sockaddr_storage, socket, socklen_t } from 'libposix/sys/socket.h'
import { close } from 'libposix/unistd.h'

const MAXBUFLEN = 100

function main(argc: int, argv: string[]): int {
  const servinfo: [addrinfo | null] = [null]
  const their_addr = new sockaddr_storage()
  const buf = char.array(MAXBUFLEN)
  const s = char.array(INET_ADDRSTRLEN)
  let sockfd = -1

  if (argc !== 2) {
    fprintf(stderr, 'usage: listener port\n')
    return 1
  }
  const hints = new addrinfo({ ai_family: AF_INET, ai_socktype: SOCK_DGRAM, ai_flags: AI_PASSIVE })
  const rv = getaddrinfo(null, argv[1], hints, servinfo)
  if (rv !== 0) {
    fprintf(stderr, 'getaddrinfo: %s\n', gai_strerror(rv))
    return 1
  }
  let p = servinfo[0]
  for (; p !== null; p = p.ai_next) {
    if ((sockfd = socket(p.ai_family, p.ai_socktype, p.ai_protocol)) === -1) continue
    if (bind(sockfd, p.ai_addr, p.ai_addrlen) !== -1) break
    close(sockfd)
    perror('listener: bind')
  }
  if (p === null) {
    fprintf(stderr, 'listener: failed to bind socket\n')
    return 2
  }
  freeaddrinfo(servinfo[0])

  printf('listener: waiting to recvfrom...\n')
  fflush(stdout)
  const addr_len = socklen_t(sizeof(their_addr))
  const numbytes = recvfrom(sockfd, buf, MAXBUFLEN - 1, 0, their_addr, addr_len)
  if (numbytes === -1) {
    perror('recvfrom')
    return 1
  }
  inet_ntop(their_addr.ss_family, new sockaddr_in(their_addr).sin_addr, s, sizeof(s))
  printf('listener: got packet from %s\n', s)
  printf('listener: packet is %d bytes long\n', numbytes)
  buf[numbytes] = 0
  printf('listener: packet contains "%s"\n', buf)
  close(sockfd)
  return 0
}

start(main)
