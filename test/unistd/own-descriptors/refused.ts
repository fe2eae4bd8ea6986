// Finds Node's own among the open descriptors, and tries what would take them away.
import { readdirSync, readlinkSync } from 'node:fs'
import { EBADF, errno } from 'libposix/errno.h'
import { fdopen } from 'libposix/stdio.h'
import { close, dup2, dup3, pipe } from 'libposix/unistd.h'

const ends = new Int32Array(2)
pipe(ends)
const queues = readdirSync('/proc/self/fd')
  .map(Number)
  .filter(fd => {
    try {
      return /eventpoll|eventfd/.test(readlinkSync(`/proc/self/fd/${fd}`))
    } catch {
      return false
    }
  })
console.log('queues', queues.length > 1)
const refused = (result: unknown): boolean => (result === -1 || result === null) && errno === EBADF
console.log(
  'close',
  queues.every(fd => refused(close(fd))),
)
console.log(
  'dup2',
  queues.every(fd => refused(dup2(0, fd))),
)
console.log(
  'dup3',
  queues.every(fd => refused(dup3(0, fd, 0))),
)
console.log(
  'fdopen',
  queues.every(fd => refused(fdopen(fd, 'r'))),
)
console.log(
  'pipe',
  ends.every(fd => close(fd) === 0),
)
