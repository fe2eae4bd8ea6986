// Makes a stream of a descriptor: open(), fdopen(), fputs() into data.dat.
//
//   libposix run ch15/desto

import { type int, start } from 'libposix'
import { O_CREAT, O_TRUNC, O_WRONLY, open } from 'libposix/fcntl.h'
import { fclose, fdopen, fputs, stdout } from 'libposix/stdio.h'

function main(): int {
  const fd = open('data.dat', O_WRONLY | O_CREAT | O_TRUNC, 0o644)
  if (fd === -1) {
    fputs('file open error', stdout)
    return -1
  }

  const fp = fdopen(fd, 'w')
  fputs('Network C programming \n', fp)
  fclose(fp)
  return 0
}

start(main)
