// Prints what the resolver knows about a name: official name, aliases, addresses.
//
//   libposix run ch08/gethostbyname localhost
//
// A dotted number is a name too, and its own official one.

import { type int, start } from 'libposix'
import { inet_ntoa } from 'libposix/arpa/inet.h'
import { gethostbyname } from 'libposix/netdb.h'
import { fputc, fputs, printf, stderr } from 'libposix/stdio.h'
import { exit } from 'libposix/stdlib.h'
import { AF_INET } from 'libposix/sys/socket.h'

function main(argc: int, argv: string[]): int {
  if (argc !== 2) {
    printf('Usage : %s <addr>\n', argv[0])
    exit(1)
  }

  const host = gethostbyname(argv[1])
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
