// Exercise: copies src.dat to dst.dat through two descriptors, 100 bytes at a time.
//
//   libposix run ch01/low_cpy
//
// It prints nothing; without src.dat in the current directory it says `file open error`.

import { type int, start } from 'libposix'
import { O_CREAT, O_RDONLY, O_TRUNC, O_WRONLY, open } from 'libposix/fcntl.h'
import { puts } from 'libposix/stdio.h'
import { close, read, write } from 'libposix/unistd.h'

const BUF_SIZE = 100

function main(): int {
  const buf = Buffer.alloc(BUF_SIZE)
  let read_cnt: int

  const src = open('src.dat', O_RDONLY)
  const dst = open('dst.dat', O_CREAT | O_WRONLY | O_TRUNC, 0o644)
  if (src === -1 || dst === -1) {
    puts('file open error')
    return -1
  }

  while ((read_cnt = read(src, buf, BUF_SIZE)) !== 0) write(dst, buf, read_cnt)

  close(src)
  close(dst)
  return 0
}

start(main)
