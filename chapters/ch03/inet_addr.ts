// Turns text into an address with inet_addr(): one that is an address, and one whose last number is too great.
//
//   libposix run ch03/inet_addr
//
// The second line is an error, spelt as it stands in the book.

import { type int, start } from 'libposix'
import { INADDR_NONE, inet_addr } from 'libposix/arpa/inet.h'
import { printf } from 'libposix/stdio.h'

function main(): int {
  const addr1 = '127.212.124.78'
  const addr2 = '127.212.124.256'

  let conv_addr = inet_addr(addr1)
  if (conv_addr === INADDR_NONE) printf('Error occured! \n')
  else printf('Network ordered integer addr: %#lx \n', conv_addr)

  conv_addr = inet_addr(addr2)
  if (conv_addr === INADDR_NONE) printf('Error occureded \n')
  else printf('Network ordered integer addr: %#lx \n\n', conv_addr)
  return 0
}

start(main)
