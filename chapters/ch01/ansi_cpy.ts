// Exercise: copies src.dat to dst.dat through two FILEs, 30 bytes at a time.
//
//   libposix run ch01/ansi_cpy
//
// It prints nothing; without src.dat in the current directory it says `file open error`.

import { type int, start } from 'libposix'
import { fclose, feof, fopen, fread, fwrite, puts } from 'libposix/stdio.h'

const BUF_SIZE = 30

function main(): int {
  const buf = Buffer.alloc(BUF_SIZE)

  const src = fopen('src.dat', 'rb')
  const des = fopen('dst.dat', 'wb')
  if (src === null || des === null) {
    puts('file open error')
    return -1
  }

  while (1) {
    const readCnt = fread(buf, 1, BUF_SIZE, src)
    if (readCnt < BUF_SIZE) {
      if (feof(src) !== 0) fwrite(buf, 1, readCnt, des)
      else puts('file cpy error()')

      break
    }
    fwrite(buf, 1, BUF_SIZE, des)
  }

  fclose(src)
  fclose(des)
  return 0
}

start(main)
