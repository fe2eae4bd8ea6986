// Two addresses turned into text, and what became of the first text.
//
//   libposix run ch03/inet_ntoa
//
// inet_ntoa() has one buffer: the second call overwrites what the first one returned, and only the copy keeps it.

import { type int, start } from 'libposix'
import { htonl, inet_ntoa, sockaddr_in } from 'libposix/arpa/inet.h'
import { printf } from 'libposix/stdio.h'
import { strcpy } from 'libposix/string.h'

function main(): int {
  const addr1 = new sockaddr_in()
  const addr2 = new sockaddr_in()
  const str_arr = Buffer.alloc(20)

  addr1.sin_addr.s_addr = htonl(0x1020304)
  addr2.sin_addr.s_addr = htonl(0x1010101)

  const str_ptr = inet_ntoa(addr1.sin_addr)
  strcpy(str_arr, str_ptr)
  printf('Dotted-Decimal notation1: %s \n', str_ptr)

  inet_ntoa(addr2.sin_addr)
  printf('Dotted-Decimal notation2: %s \n', str_ptr)
  printf('Dotted-Decimal notation3: %s \n', str_arr)
  return 0
}

start(main)
