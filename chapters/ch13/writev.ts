// One writev() writes the beginnings of two buffers.
//
//   libposix run ch13/writev
//
// Through a pipe too ABC1234 comes first: writev() does not wait in the buffer of standard output.

import { array, type int, start } from 'libposix'
import { printf, puts } from 'libposix/stdio.h'
import { iovec, writev } from 'libposix/sys/uio.h'

function main(): int {
  const vec = array(iovec, 2)
  const buf1 = Buffer.from('ABCDEFG')
  const buf2 = Buffer.from('1234567')

  vec[0].iov_base = buf1
  vec[0].iov_len = 3
  vec[1].iov_base = buf2
  vec[1].iov_len = 4

  const str_len = writev(1, vec, 2)
  puts('')
  printf('Write bytes: %d \n', str_len)
  return 0
}

start(main)
