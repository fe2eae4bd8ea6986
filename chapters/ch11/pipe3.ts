// Two pipes, one for each direction: nothing to keep in step.
//
//   libposix run ch11/pipe3

import { type int, sizeof, start } from 'libposix'
import { printf } from 'libposix/stdio.h'
import { fork, pipe, read, sleep, write } from 'libposix/unistd.h'

const BUF_SIZE = 30

function main(argc: int, argv: string[]): int {
  const fds1 = new Int32Array(2)
  const fds2 = new Int32Array(2)
  const str1 = 'Who are you?'
  const str2 = 'Thank you for your message'
  const buf = Buffer.alloc(BUF_SIZE)

  pipe(fds1)
  pipe(fds2)
  const pid = fork()
  if (pid === 0) {
    write(fds1[1], str1, sizeof(str1))
    read(fds2[0], buf, BUF_SIZE)
    printf('Child proc output: %s \n', buf)
  } else {
    read(fds1[0], buf, BUF_SIZE)
    printf('Parent proc output: %s \n', buf)
    write(fds2[1], str2, sizeof(str2))
    sleep(3)
  }
  return 0
}

start(main)
