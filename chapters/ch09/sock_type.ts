// Asks two sockets what type they are.
//
//   libposix run ch09/sock_type
//
// SO_TYPE can be read, never set: a socket's type is for life.

import { type int, sizeof, start } from 'libposix'
import { fputc, fputs, printf, stderr } from 'libposix/stdio.h'
import { exit } from 'libposix/stdlib.h'
import { getsockopt, PF_INET, SO_TYPE, SOCK_DGRAM, SOCK_STREAM, SOL_SOCKET, socket } from 'libposix/sys/socket.h'

function main(): int {
  const sock_type = Int32Array.of(0)
  const optlen = Uint32Array.of(sizeof(sock_type))

  const tcp_sock = socket(PF_INET, SOCK_STREAM, 0)
  const udp_sock = socket(PF_INET, SOCK_DGRAM, 0)
  printf('SOCK_STREAM: %d \n', SOCK_STREAM)
  printf('SOCK_DGRAM: %d \n', SOCK_DGRAM)

  let state = getsockopt(tcp_sock, SOL_SOCKET, SO_TYPE, sock_type, optlen)
  if (state) error_handling('getsockopt() error!')
  printf('Socket type one: %d \n', sock_type[0])

  state = getsockopt(udp_sock, SOL_SOCKET, SO_TYPE, sock_type, optlen)
  if (state) error_handling('getsockopt() error!')
  printf('Socket type two: %d \n', sock_type[0])
  return 0
}

function error_handling(message: string): void {
  fputs(message, stderr)
  fputc('\n', stderr)
  exit(1)
}

start(main)
