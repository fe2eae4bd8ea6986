// A child that goes on when its parent has ended.
import { close, fork, getsid, pipe, read } from 'libposix/unistd.h'

const fds = new Int32Array(2)
pipe(fds)
if (fork() === 0) {
  close(fds[1]!)
  read(fds[0]!, Buffer.alloc(1), 1)
  getsid(0)
}
