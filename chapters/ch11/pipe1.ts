// A pipe: the child writes, the parent reads.
//
//   libposix run ch11/pipe1

import { type int, sizeof, start } from 'libposix'
import { puts } from 'libposix/stdio.h'
import { fork, pipe, read, write } from 'libposix/unistd.h'

const BUF_SIZE = 30

function main(argc: int, argv: string[]): int {
  const fds = new Int32Array(2)
  const str = 'Who are you?'
  const buf = Buffer.alloc(BUF_SIZE)

  pipe(fds)
  const pid = fork()
  if (pid === 0) {
    write(fds[1], str, sizeof(str))
  } else {
    read(fds[0], buf, BUF_SIZE)
    puts(buf)
  }
  return 0
}

start(main)
