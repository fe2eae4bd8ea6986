// One pipe for both directions, kept in step by sleep.
//
//   libposix run ch11/pipe2
//
// What is in a pipe belongs to whoever reads first: without sleep(2) the child would take its own message.

import { type int, sizeof, start } from 'libposix'
import { printf } from 'libposix/stdio.h'
import { fork, pipe, read, sleep, write } from 'libposix/unistd.h'

const BUF_SIZE = 30

function main(argc: int, argv: string[]): int {
  const fds = new Int32Array(2)
  const str1 = 'Who are you?'
  const str2 = 'Thank you for your message'
  const buf = Buffer.alloc(BUF_SIZE)

  pipe(fds)
  const pid = fork()
  if (pid === 0) {
    write(fds[1], str1, sizeof(str1))
    sleep(2)
    read(fds[0], buf, BUF_SIZE)
    printf('Child proc output: %s \n', buf)
  } else {
    read(fds[0], buf, BUF_SIZE)
    printf('Parent proc output: %s \n', buf)
    write(fds[1], str2, sizeof(str2))
    sleep(3)
  }
  return 0
}

start(main)
