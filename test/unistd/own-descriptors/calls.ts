// Calls that would move bytes out of or into a descriptor, make another one of it, or change what it is.
import { F_DUPFD, F_GETFD, F_SETFL, fcntl, splice, tee, vmsplice } from 'libposix/fcntl.h'
import { dprintf } from 'libposix/stdio.h'
import { EPOLL_CTL_DEL, epoll_create1, epoll_ctl } from 'libposix/sys/epoll.h'
import { eventfd_read, eventfd_write } from 'libposix/sys/eventfd.h'
import { FIONBIO, FIONREAD, ioctl } from 'libposix/sys/ioctl.h'
import { sendfile } from 'libposix/sys/sendfile.h'
import { iovec, preadv2, pwritev2, readv, writev } from 'libposix/sys/uio.h'
import { dup, dup2, dup3, pipe, read, write } from 'libposix/unistd.h'

const number = new Int32Array(1)
const bytes = Buffer.alloc(32, 0x41)
const vector = new iovec({ iov_base: bytes, iov_len: 32 })
const ends = new Int32Array(2)
pipe(ends)
write(ends[1]!, bytes, 32)
const queue = epoll_create1(0)

export const calls: Record<string, (fd: number) => number> = {
  read: fd => read(fd, bytes, 1),
  write: fd => write(fd, bytes, 32),
  readv: fd => readv(fd, vector, 1),
  writev: fd => writev(fd, vector, 1),
  preadv2: fd => preadv2(fd, vector, 1, -1, 0),
  pwritev2: fd => pwritev2(fd, vector, 1, -1, 0),
  dprintf: fd => dprintf(fd, '%s', 'a'.repeat(32)),
  'sendfile out': fd => sendfile(fd, 0, null, 32),
  'sendfile in': fd => sendfile(ends[1]!, fd, null, 32),
  'splice in': fd => splice(fd, null, ends[1]!, null, 1, 0),
  'splice out': fd => splice(ends[0]!, null, fd, null, 32, 0),
  'tee in': fd => tee(fd, ends[1]!, 1, 0),
  'tee out': fd => tee(ends[0]!, fd, 32, 0),
  vmsplice: fd => vmsplice(fd, vector, 1, 0),
  eventfd_read: fd => eventfd_read(fd, new BigUint64Array(1)),
  eventfd_write: fd => eventfd_write(fd, 0x41414141),
  dup: fd => dup(fd),
  dup2: fd => dup2(fd, ends[0]!),
  dup3: fd => dup3(fd, ends[0]!, 0),
  F_DUPFD: fd => fcntl(fd, F_DUPFD, 0),
  F_GETFD: fd => fcntl(fd, F_GETFD),
  F_SETFL: fd => fcntl(fd, F_SETFL, 0),
  FIONREAD: fd => ioctl(fd, FIONREAD, number),
  FIONBIO: fd => ioctl(fd, FIONBIO, number),
  'epoll_ctl of it': fd => epoll_ctl(fd, EPOLL_CTL_DEL, ends[0]!, null),
  'epoll_ctl for it': fd => epoll_ctl(queue, EPOLL_CTL_DEL, fd, null),
}
