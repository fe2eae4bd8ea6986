// What the parent passed, a file and a pipe, is the program's own to close.
import { errno } from 'libposix/errno.h'
import { close, read } from 'libposix/unistd.h'

const byte = Buffer.alloc(1)
for (const fd of process.argv.slice(2).map(Number)) {
  const before = read(fd, byte, 1)
  const closed = close(fd)
  console.log(before, closed, close(fd), errno)
}
