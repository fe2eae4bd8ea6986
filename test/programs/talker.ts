// Sends one datagram: the datagram client of Beej's guide.
import { type int, start } from 'libposix'
import { addrinfo, freeaddrinfo, gai_strerror, getaddrinfo } from 'libposix/netdb.h'
import { fprintf, perror, printf, stderr } from 'libposix/stdio.h'
import { strlen } from 'libposix/string.h'
import { AF_INET, SOCK_DGRAM, sendto, socket } from 'libposix/sys/socket.h'
import { close } from 'libposix/unistd.h'

function main(argc: int, argv: string[]): int {
  const servinfo: [addrinfo | null] = [null]
  let sockfd = -1

  if (argc !== 4) {
    fprintf(stderr, 'usage: talker hostname port message\n')
    return 1
  }
  const hints = new addrinfo({ ai_family: AF_INET, ai_socktype: SOCK_DGRAM })
  const rv = getaddrinfo(argv[1], argv[2], hints, servinfo)
  if (rv !== 0) {
    fprintf(stderr, 'getaddrinfo: %s\n', gai_strerror(rv))
    return 1
  }
  let p = servinfo[0]
  for (; p !== null; p = p.ai_next) {
    if ((sockfd = socket(p.ai_family, p.ai_socktype, p.ai_protocol)) !== -1) break
    perror('talker: socket')
  }
  if (p === null) {
    fprintf(stderr, 'talker: failed to create socket\n')
    return 2
  }
  const numbytes = sendto(sockfd, argv[3], strlen(argv[3]), 0, p.ai_addr, p.ai_addrlen)
  if (numbytes === -1) {
    perror('talker: sendto')
    return 1
  }
  freeaddrinfo(servinfo[0])
  printf('talker: sent %d bytes to %s\n', numbytes, argv[1])
  close(sockfd)
  return 0
}

start(main)
