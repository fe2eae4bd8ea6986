// A port and an address in the order of this machine and in that of the network.
//
//   libposix run ch03/endian_conv
//
// On a little-endian machine the bytes turn round.

import { type int, start } from 'libposix'
import { htonl, htons } from 'libposix/arpa/inet.h'
import { printf } from 'libposix/stdio.h'

function main(): int {
  const host_port = 0x1234
  const host_addr = 0x12345678

  const net_port = htons(host_port)
  const net_addr = htonl(host_addr)

  printf('Host ordered port: %#x \n', host_port)
  printf('Network ordered port: %#x \n', net_port)
  printf('Host ordered address: %#lx \n', host_addr)
  printf('Network ordered address: %#lx \n', net_addr)
  return 0
}

start(main)
