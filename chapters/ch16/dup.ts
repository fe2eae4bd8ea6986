// Copies descriptors: what is written to a copy goes where the original goes, until the last one is closed.
//
//   libposix run ch16/dup
//
// Each write ends with a NUL, as its array does. Through a pipe the line of printf() is lost: descriptor 1 is closed before the buffer is flushed.

import { type int, sizeof, start } from 'libposix'
import { printf } from 'libposix/stdio.h'
import { close, dup, dup2, write } from 'libposix/unistd.h'

function main(): int {
  const str1 = 'Hi~ \n'
  const str2 = "It's nice day~ \n"

  const cfd1 = dup(1)
  const cfd2 = dup2(cfd1, 7)

  printf('fd1=%d, fd2=%d \n', cfd1, cfd2)
  write(cfd1, str1, sizeof(str1))
  write(cfd2, str2, sizeof(str2))

  close(cfd1)
  close(cfd2)
  write(1, str1, sizeof(str1))
  close(1)
  write(1, str2, sizeof(str2))
  return 0
}

start(main)
