// Prints what the resolver knows about an address: official name, aliases, addresses.
//
//   libposix run ch08/gethostbyaddr 127.0.0.1

import { type int, sizeof, start } from 'libposix'
import { inet_addr, inet_ntoa, sockaddr_in } from 'libposix/arpa/inet.h'
import { gethostbyaddr } from 'libposix/netdb.h'
import { fputc, fputs, printf, stderr } from 'libposix/stdio.h'
import { exit } from 'libposix/stdlib.h'
import { memset } from 'libposix/string.h'
import { AF_INET } from 'libposix/sys/socket.h'

function main(argc: int, argv: string[]): int {
  const addr = new sockaddr_in()

  if (argc !== 2) {
    printf('Usage : %s <IP>\n', argv[0])
    exit(1)
  }

  memset(addr, 0, sizeof(addr))
  addr.sin_addr.s_addr = inet_addr(argv[1])
  const host = gethostbyaddr(addr.sin_addr, 4, AF_INET)
  if (!host) error_handling('gethost... error')

  printf('Official name: %s \n', host.h_name)

  for (let i = 0; host.h_aliases[i]; i++) printf('Aliases %d: %s \n', i + 1, host.h_aliases[i])

  printf('Address type: %s \n', host.h_addrtype === AF_INET ? 'AF_INET' : 'AF_INET6')

  for (let i = 0; host.h_addr_list[i]; i++) printf('IP addr %d: %s \n', i + 1, inet_ntoa(host.h_addr_list[i]))
  return 0
}

function error_handling(message: string): never {
  fputs(message, stderr)
  fputc('\n', stderr)
  exit(1)
}

start(main)
