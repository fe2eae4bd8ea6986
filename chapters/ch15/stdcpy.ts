// Copies news.txt to cpy.txt with fgets() and fputs(), three bytes at a time: the streams' buffers save nearly all system calls.
//
//   libposix run ch15/stdcpy

import { type int, start } from 'libposix'
import { fclose, fgets, fopen, fputs } from 'libposix/stdio.h'

const BUF_SIZE = 3

function main(): int {
  const buf = Buffer.alloc(BUF_SIZE)

  const fp1 = fopen('news.txt', 'r')
  const fp2 = fopen('cpy.txt', 'w')

  while (fgets(buf, BUF_SIZE, fp1) !== null) fputs(buf, fp2)

  fclose(fp1)
  fclose(fp2)
  return 0
}

start(main)
