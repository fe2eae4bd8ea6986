// Files and sockets draw their descriptors from one row of numbers.
//
//   libposix run ch01/fd_seri
//
// 0, 1 and 2 are open from the start, so the three calls get 3, 4 and 5. It leaves an empty test.dat behind.

import { type int, start } from 'libposix'
import { O_CREAT, O_TRUNC, O_WRONLY, open } from 'libposix/fcntl.h'
import { printf } from 'libposix/stdio.h'
import { PF_INET, SOCK_DGRAM, SOCK_STREAM, socket } from 'libposix/sys/socket.h'
import { close } from 'libposix/unistd.h'

function main(): int {
  const fd1 = socket(PF_INET, SOCK_STREAM, 0)
  const fd2 = open('test.dat', O_CREAT | O_WRONLY | O_TRUNC, 0o644)
  const fd3 = socket(PF_INET, SOCK_DGRAM, 0)

  printf('file descriptor 1: %d\n', fd1)
  printf('file descriptor 2: %d\n', fd2)
  printf('file descriptor 3: %d\n', fd3)

  close(fd1)
  close(fd2)
  close(fd3)
  return 0
}

start(main)
