// Makes a stream of a descriptor and asks the stream for its descriptor: the same.
//
//   libposix run ch15/todes

import { type int, start } from 'libposix'
import { O_CREAT, O_TRUNC, O_WRONLY, open } from 'libposix/fcntl.h'
import { fclose, fdopen, fileno, fputs, printf, stdout } from 'libposix/stdio.h'

function main(): int {
  const fd = open('data.dat', O_WRONLY | O_CREAT | O_TRUNC, 0o644)
  if (fd === -1) {
    fputs('file open error', stdout)
    return -1
  }

  printf('First file descriptor: %d \n', fd)
  const fp = fdopen(fd, 'w')
  fputs('TCP/IP SOCKET PROGRAMMING \n', fp)
  printf('Second file descriptor: %d \n', fileno(fp))
  fclose(fp)
  return 0
}

start(main)
