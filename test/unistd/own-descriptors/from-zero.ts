// Closes its stdio, too, beside a worker that does not know the package; the status says that nothing of the program's is left.
import { Worker } from 'node:worker_threads'
import { F_GETFD, fcntl } from 'libposix/fcntl.h'
import { _exit, closefrom, dup } from 'libposix/unistd.h'

const copy = dup(2)
new Worker('setInterval(() => {}, 1000)', { eval: true }).once('online', () => {
  closefrom(0)
  _exit([0, 1, 2, copy].every(fd => fcntl(fd, F_GETFD) === -1) ? 7 : 8)
})
