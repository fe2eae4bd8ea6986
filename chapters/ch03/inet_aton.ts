// The same conversion with inet_aton(), which writes into the address itself.
//
//   libposix run ch03/inet_aton
//
// The number shows the four bytes in the order of the network.

import { type int, start } from 'libposix'
import { inet_aton, sockaddr_in } from 'libposix/arpa/inet.h'
import { fputc, fputs, printf, stderr } from 'libposix/stdio.h'
import { exit } from 'libposix/stdlib.h'

function main(): int {
  const addr = '127.232.124.79'
  const addr_inet = new sockaddr_in()

  if (!inet_aton(addr, addr_inet.sin_addr)) error_handling('Conversion error')
  else printf('Network ordered integer addr: %#x \n', addr_inet.sin_addr.s_addr)
  return 0
}

function error_handling(message: string): void {
  fputs(message, stderr)
  fputc('\n', stderr)
  exit(1)
}

start(main)
