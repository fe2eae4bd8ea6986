import koffi from 'koffi'
import { cost } from '../cost.ts'

const libc = koffi.load('libc.so.6')
const pipe = libc.func('int pipe(void *fds)')
const dup = libc.func('int dup(int fd)')
const write = libc.func('long write(int fd, const void *buf, size_t count)')
const select = libc.func('int select(int nfds, void *reads, void *writes, void *excepts, void *timeout)')
const epoll_create1 = libc.func('int epoll_create1(int flags)')
const epoll_ctl = libc.func('int epoll_ctl(int epfd, int op, int fd, void *event)')
const epoll_wait = libc.func('int epoll_wait(int epfd, void *events, int maxevents, int timeout)')

// x86-64's numbers: an FFI does not read C's headers.
const [FD_SETSIZE, EPOLL_CTL_ADD, EPOLLIN, EPOLL_EVENT] = [1024, 1, 1, 12]
const span = 50
const empty = new Int32Array(2)
const ready = new Int32Array(2)
pipe(empty)
pipe(ready)
write(ready[1]!, Buffer.from('x'), 1)
const reads = new Int32Array(FD_SETSIZE / 32)
const temps = new Int32Array(FD_SETSIZE / 32)
let fd_max = ready[0]!
reads[fd_max >> 5]! |= 1 << (fd_max & 31)
const epfd = epoll_create1(0)
const event = Buffer.alloc(EPOLL_EVENT)
const events = Buffer.alloc(16 * EPOLL_EVENT)
event.writeUInt32LE(EPOLLIN, 0)
event.writeInt32LE(fd_max, 4)
epoll_ctl(epfd, EPOLL_CTL_ADD, fd_max, event)

const costs: Record<string, number> = {}
let opened = 0
let sink = 0
for (const count of [1, 64, 256, 1000, 10_000]) {
  for (; opened < count - 1; opened++) {
    const fd = dup(empty[0]!)
    event.writeInt32LE(fd, 4)
    epoll_ctl(epfd, EPOLL_CTL_ADD, fd, event)
    if (fd >= FD_SETSIZE) continue
    reads[fd >> 5]! |= 1 << (fd & 31)
    fd_max = fd
  }
  if (count <= 1000)
    costs[`select ${count}`] = await cost(() => {
      temps.set(reads)
      sink = (sink + select(fd_max + 1, temps, null, null, null)) | 0
    }, span)
  costs[`epoll ${count}`] = await cost(() => {
    sink = (sink + epoll_wait(epfd, events, 16, -1)) | 0
  }, span)
}
console.log(JSON.stringify(costs))
