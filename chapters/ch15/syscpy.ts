// Copies news.txt to cpy.txt with read() and write(), three bytes at a time: two system calls for each three bytes.
//
//   libposix run ch15/syscpy

import { type int, sizeof, start } from 'libposix'
import { O_CREAT, O_RDONLY, O_TRUNC, O_WRONLY, open } from 'libposix/fcntl.h'
import { close, read, write } from 'libposix/unistd.h'

const BUF_SIZE = 3

function main(): int {
  let len: int
  const buf = Buffer.alloc(BUF_SIZE)

  const fd1 = open('news.txt', O_RDONLY)
  const fd2 = open('cpy.txt', O_WRONLY | O_CREAT | O_TRUNC, 0o644)

  while ((len = read(fd1, buf, sizeof(buf))) > 0) write(fd2, buf, len)

  close(fd1)
  close(fd2)
  return 0
}

start(main)
