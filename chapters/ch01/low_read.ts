// Reads data.txt with the descriptor alone and prints it.
//
//   libposix run ch01/low_open          then: libposix run ch01/low_read
//
// Without data.txt in the current directory, open() fails.

import { type int, sizeof, start } from 'libposix'
import { O_RDONLY, open } from 'libposix/fcntl.h'
import { fputc, fputs, printf, stderr } from 'libposix/stdio.h'
import { exit } from 'libposix/stdlib.h'
import { close, read } from 'libposix/unistd.h'

const BUF_SIZE = 100

function main(): int {
  const buf = Buffer.alloc(BUF_SIZE)

  const fd = open('data.txt', O_RDONLY)
  if (fd === -1) error_handling('open() error!')
  printf('file descriptor: %d \n', fd)

  if (read(fd, buf, sizeof(buf)) === -1) error_handling('read() error!')
  printf('file data: %s', buf)
  close(fd)
  return 0
}

function error_handling(message: string): void {
  fputs(message, stderr)
  fputc('\n', stderr)
  exit(1)
}

start(main)
