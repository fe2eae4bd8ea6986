// Asks for buffers of 3072 bytes and prints how large they became.
//
//   libposix run ch09/set_buf
//
// The sizes are wishes. Linux doubles them, to have room for its own bookkeeping.

import { type int, sizeof, start } from 'libposix'
import { fputc, fputs, printf, stderr } from 'libposix/stdio.h'
import { exit } from 'libposix/stdlib.h'
import {
  getsockopt,
  PF_INET,
  SO_RCVBUF,
  SO_SNDBUF,
  SOCK_STREAM,
  SOL_SOCKET,
  setsockopt,
  socket,
} from 'libposix/sys/socket.h'

function main(): int {
  const snd_buf = Int32Array.of(1024 * 3)
  const rcv_buf = Int32Array.of(1024 * 3)
  const len = Uint32Array.of(0)

  const sock = socket(PF_INET, SOCK_STREAM, 0)
  let state = setsockopt(sock, SOL_SOCKET, SO_RCVBUF, rcv_buf, sizeof(rcv_buf))
  if (state) error_handling('setsockopt() error!')

  state = setsockopt(sock, SOL_SOCKET, SO_SNDBUF, snd_buf, sizeof(snd_buf))
  if (state) error_handling('setsockopt() error!')

  len[0] = sizeof(snd_buf)
  state = getsockopt(sock, SOL_SOCKET, SO_SNDBUF, snd_buf, len)
  if (state) error_handling('getsockopt() error!')

  len[0] = sizeof(rcv_buf)
  state = getsockopt(sock, SOL_SOCKET, SO_RCVBUF, rcv_buf, len)
  if (state) error_handling('getsockopt() error!')

  printf('Input buffer size: %d \n', rcv_buf[0])
  printf('Output buffer size: %d \n', snd_buf[0])
  return 0
}

function error_handling(message: string): void {
  fputs(message, stderr)
  fputc('\n', stderr)
  exit(1)
}

start(main)
