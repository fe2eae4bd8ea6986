// Exercise: three questions and answers between parent and child over two pipes.
//
//   libposix run ch11/procipc

import { type int, start } from 'libposix'
import { printf } from 'libposix/stdio.h'
import { strlen } from 'libposix/string.h'
import { fork, pipe, read, write } from 'libposix/unistd.h'

const BUF_SIZE = 30

function main(argc: int, argv: string[]): int {
  const fds1 = new Int32Array(2)
  const fds2 = new Int32Array(2)
  const str1 = ['Do you like coffee?', 'I like coffee', 'I like bread']
  const str2 = ['Do you like coffee?', 'I like coffee', 'I like bread']
  const buf = Buffer.alloc(BUF_SIZE)

  pipe(fds1)
  pipe(fds2)
  const pid = fork()

  for (let i = 0; i < 3; i++) {
    if (pid === 0) {
      write(fds1[1], str1[i], strlen(str1[i]) + 1)
      read(fds2[0], buf, BUF_SIZE)
      printf('Child proc output: %s \n', buf)
    } else {
      read(fds1[0], buf, BUF_SIZE)
      printf('Parent proc output: %s \n', buf)
      write(fds2[1], str2[i], strlen(str2[i]) + 1)
    }
  }
  return 0
}

start(main)
