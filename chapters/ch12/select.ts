// Waits for standard input with select(), five seconds each time; never ends by itself.
//
//   libposix run ch12/select
//
// Do not end its input with Ctrl-D: the end makes standard input readable for ever. End it with Ctrl-C.

import { assign, type int, start } from 'libposix'
import { printf, puts } from 'libposix/stdio.h'
import { FD_ISSET, FD_SET, FD_ZERO, fd_set, select } from 'libposix/sys/select.h'
import { timeval } from 'libposix/sys/time.h'
import { read } from 'libposix/unistd.h'

const BUF_SIZE = 30

function main(): int {
  const reads = new fd_set()
  const temps = new fd_set()
  // One byte more than C's: a line that fills the array has its NUL behind it.
  const buf = Buffer.alloc(BUF_SIZE + 1)
  const timeout = new timeval()

  FD_ZERO(reads)
  FD_SET(0, reads) // 0 is standard input

  while (1) {
    // select() rewrites the set and, on Linux, the time: both are made again for each round.
    assign(temps, reads)
    timeout.tv_sec = 5
    timeout.tv_usec = 0
    const result = select(1, temps, null, null, timeout)
    if (result === -1) {
      puts('select() error!')
      break
    } else if (result === 0) {
      puts('Time-out!')
    } else {
      if (FD_ISSET(0, temps)) {
        const str_len = read(0, buf, BUF_SIZE)
        buf[str_len] = 0
        printf('message from console: %s', buf)
      }
    }
  }
  return 0
}

start(main)
