// Prints the addresses of all interfaces: the example of getifaddrs(3).
import { char, type int, sizeof, start } from 'libposix'
import { sockaddr_in, sockaddr_in6 } from 'libposix/arpa/inet.h'
import { freeifaddrs, getifaddrs, type ifaddrs } from 'libposix/ifaddrs.h'
import { IFF_LOOPBACK } from 'libposix/net/if.h'
import { gai_strerror, getnameinfo, NI_MAXHOST, NI_NUMERICHOST } from 'libposix/netdb.h'
import { perror, printf } from 'libposix/stdio.h'
import { EXIT_FAILURE, EXIT_SUCCESS, exit } from 'libposix/stdlib.h'
import { AF_INET, AF_INET6, AF_PACKET } from 'libposix/sys/socket.h'

function main(): int {
  const ifaddr: [ifaddrs | null] = [null]
  const host = char.array(NI_MAXHOST)

  if (getifaddrs(ifaddr) === -1) {
    perror('getifaddrs')
    exit(EXIT_FAILURE)
  }
  for (let ifa = ifaddr[0]; ifa !== null; ifa = ifa.ifa_next) {
    if (ifa.ifa_addr === null) continue
    const family = ifa.ifa_addr.sa_family
    printf(
      '%-8s %s (%d)%s\n',
      ifa.ifa_name,
      family === AF_PACKET ? 'AF_PACKET' : family === AF_INET ? 'AF_INET' : family === AF_INET6 ? 'AF_INET6' : '???',
      family,
      ifa.ifa_flags & IFF_LOOPBACK ? ' loopback' : '',
    )
    if (family === AF_INET || family === AF_INET6) {
      const s = getnameinfo(
        ifa.ifa_addr,
        family === AF_INET ? sizeof(sockaddr_in) : sizeof(sockaddr_in6),
        host,
        NI_MAXHOST,
        null,
        0,
        NI_NUMERICHOST,
      )
      if (s !== 0) {
        printf('getnameinfo() failed: %s\n', gai_strerror(s))
        exit(EXIT_FAILURE)
      }
      printf('\t\taddress: <%s>\n', host)
    }
  }
  freeifaddrs(ifaddr[0])
  exit(EXIT_SUCCESS)
}

start(main)
