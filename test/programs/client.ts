// Connects and prints what it is sent: the stream client of Beej's guide.
import { char, type int, start } from 'libposix'
import { addrinfo, freeaddrinfo, gai_strerror, getaddrinfo } from 'libposix/netdb.h'
import { fprintf, perror, printf, stderr } from 'libposix/stdio.h'
import { AF_UNSPEC, connect, recv, SOCK_STREAM, socket } from 'libposix/sys/socket.h'
import { close } from 'libposix/unistd.h'

const MAXDATASIZE = 100

function main(argc: int, argv: string[]): int {
  const servinfo: [addrinfo | null] = [null]
  const buf = char.array(MAXDATASIZE)
  let sockfd = -1

  if (argc !== 3) {
    fprintf(stderr, 'usage: client hostname port\n')
    return 1
  }
  const hints = new addrinfo({ ai_family: AF_UNSPEC, ai_socktype: SOCK_STREAM })
  const rv = getaddrinfo(argv[1], argv[2], hints, servinfo)
  if (rv !== 0) {
    fprintf(stderr, 'getaddrinfo: %s\n', gai_strerror(rv))
    return 1
  }

  let p = servinfo[0]
  for (; p !== null; p = p.ai_next) {
    if ((sockfd = socket(p.ai_family, p.ai_socktype, p.ai_protocol)) === -1) continue
    if (connect(sockfd, p.ai_addr, p.ai_addrlen) !== -1) break
    perror('client: connect')
    close(sockfd)
  }
  freeaddrinfo(servinfo[0])
  if (p === null) {
    fprintf(stderr, 'client: failed to connect\n')
    return 2
  }

  const numbytes = recv(sockfd, buf, MAXDATASIZE - 1, 0)
  if (numbytes === -1) {
    perror('recv')
    return 1
  }
  buf[numbytes] = 0
  printf("client: received '%s'\n", buf)
  close(sockfd)
  return 0
}

start(main)
