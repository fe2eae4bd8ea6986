// One readv() fills two buffers: the first five bytes of a line, and the rest.
//
//   libposix run ch13/readv

import { array, type int, start } from 'libposix'
import { printf } from 'libposix/stdio.h'
import { iovec, readv } from 'libposix/sys/uio.h'

const BUF_SIZE = 100

function main(): int {
  const vec = array(iovec, 2)
  const buf1 = Buffer.alloc(BUF_SIZE)
  // One byte more than C's: what fills the array has its NUL behind it.
  const buf2 = Buffer.alloc(BUF_SIZE + 1)

  vec[0].iov_base = buf1
  vec[0].iov_len = 5
  vec[1].iov_base = buf2
  vec[1].iov_len = BUF_SIZE

  const str_len = readv(0, vec, 2)
  printf('Read bytes: %d \n', str_len)
  printf('First message: %s \n', buf1)
  printf('Second message: %s \n', buf2)
  return 0
}

start(main)
