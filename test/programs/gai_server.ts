// Sends datagrams back to where they came from: the server of getaddrinfo(3).
import { char, type int, sizeof, start } from 'libposix'
import {
  AI_PASSIVE,
  addrinfo,
  freeaddrinfo,
  gai_strerror,
  getaddrinfo,
  getnameinfo,
  NI_MAXHOST,
  NI_MAXSERV,
  NI_NUMERICHOST,
  NI_NUMERICSERV,
} from 'libposix/netdb.h'
import { fflush, fprintf, printf, stderr, stdout } from 'libposix/stdio.h'
import { EXIT_FAILURE, exit } from 'libposix/stdlib.h'
import {
  AF_UNSPEC,
  bind,
  recvfrom,
  SOCK_DGRAM,
  sendto,
  sockaddr_storage,
  socket,
  socklen_t,
} from 'libposix/sys/socket.h'
import { close } from 'libposix/unistd.h'

const BUF_SIZE = 500

function main(argc: int, argv: string[]): int {
  const buf = char.array(BUF_SIZE)
  const host = char.array(NI_MAXHOST)
  const service = char.array(NI_MAXSERV)
  const hints = new addrinfo()
  const result: [addrinfo | null] = [null]
  const peer_addr = new sockaddr_storage()
  const peer_addrlen = socklen_t()
  let sfd = -1

  if (argc !== 2) {
    fprintf(stderr, 'Usage: %s port\n', argv[0])
    exit(EXIT_FAILURE)
  }
  hints.ai_family = AF_UNSPEC
  hints.ai_socktype = SOCK_DGRAM
  hints.ai_flags = AI_PASSIVE
  let s = getaddrinfo(null, argv[1], hints, result)
  if (s !== 0) {
    fprintf(stderr, 'getaddrinfo: %s\n', gai_strerror(s))
    exit(EXIT_FAILURE)
  }
  let rp = result[0]
  for (; rp !== null; rp = rp.ai_next) {
    if ((sfd = socket(rp.ai_family, rp.ai_socktype, rp.ai_protocol)) === -1) continue
    if (bind(sfd, rp.ai_addr, rp.ai_addrlen) === 0) break
    close(sfd)
  }
  freeaddrinfo(result[0])
  if (rp === null) {
    fprintf(stderr, 'Could not bind\n')
    exit(EXIT_FAILURE)
  }
  printf('Bound\n')
  fflush(stdout)

  while (true) {
    peer_addrlen[0] = sizeof(peer_addr)
    const nread = recvfrom(sfd, buf, BUF_SIZE, 0, peer_addr, peer_addrlen)
    if (nread === -1) continue
    s = getnameinfo(peer_addr, peer_addrlen[0], host, NI_MAXHOST, service, NI_MAXSERV, NI_NUMERICHOST | NI_NUMERICSERV)
    if (s === 0) printf('Received %zd bytes from %s:%s\n', nread, host, service)
    else fprintf(stderr, 'getnameinfo: %s\n', gai_strerror(s))
    fflush(stdout)
    if (sendto(sfd, buf, nread, 0, peer_addr, peer_addrlen[0]) !== nread) fprintf(stderr, 'Error sending response\n')
  }
}

start(main)
