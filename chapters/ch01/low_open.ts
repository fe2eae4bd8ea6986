// Makes data.txt and writes to it with the descriptor alone, without a FILE.
//
//   libposix run ch01/low_open          then: libposix run ch01/low_read
//
// It prints descriptor 3, the first that is free.

import { type int, sizeof, start } from 'libposix'
import { O_CREAT, O_TRUNC, O_WRONLY, open } from 'libposix/fcntl.h'
import { fputc, fputs, printf, stderr } from 'libposix/stdio.h'
import { exit } from 'libposix/stdlib.h'
import { close, write } from 'libposix/unistd.h'

function main(): int {
  const buf = "Let's go!\n"

  const fd = open('data.txt', O_CREAT | O_WRONLY | O_TRUNC, 0o644)
  if (fd === -1) error_handling('open() error!')
  printf('file descriptor: %d \n', fd)

  if (write(fd, buf, sizeof(buf)) === -1) error_handling('write() error!')
  close(fd)
  return 0
}

function error_handling(message: string): void {
  fputs(message, stderr)
  fputc('\n', stderr)
  exit(1)
}

start(main)
