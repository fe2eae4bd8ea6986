// Prints the IP addresses of a host: what Beej's guide calls showip.
import { char, type int, sizeof, start } from 'libposix'
import { INET6_ADDRSTRLEN, inet_ntop, sockaddr_in, sockaddr_in6 } from 'libposix/arpa/inet.h'
import { addrinfo, freeaddrinfo, gai_strerror, getaddrinfo } from 'libposix/netdb.h'
import { fprintf, printf, stderr } from 'libposix/stdio.h'
import { AF_INET, AF_UNSPEC, SOCK_STREAM } from 'libposix/sys/socket.h'

function main(argc: int, argv: string[]): int {
  const res: [addrinfo | null] = [null]
  const ipstr = char.array(INET6_ADDRSTRLEN)

  if (argc !== 2) {
    fprintf(stderr, 'usage: showip hostname\n')
    return 1
  }

  const hints = new addrinfo({ ai_family: AF_UNSPEC, ai_socktype: SOCK_STREAM })
  const status = getaddrinfo(argv[1], null, hints, res)
  if (status !== 0) {
    fprintf(stderr, 'getaddrinfo: %s\n', gai_strerror(status))
    return 2
  }

  printf('IP addresses for %s:\n', argv[1])
  for (let p = res[0]; p !== null; p = p.ai_next) {
    const ipv4 = p.ai_family === AF_INET
    const addr = ipv4 ? new sockaddr_in(p.ai_addr).sin_addr : new sockaddr_in6(p.ai_addr).sin6_addr
    inet_ntop(p.ai_family, addr, ipstr, sizeof(ipstr))
    printf('  %s: %s\n', ipv4 ? 'IPv4' : 'IPv6', ipstr)
  }
  freeaddrinfo(res[0])
  return 0
}

start(main)
