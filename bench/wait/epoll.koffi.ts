import koffi from 'koffi'
import { cost } from '../cost.ts'

const libc = koffi.load('libc.so.6')
const pipe = libc.func('int pipe(void *fds)')
const dup = libc.func('int dup(int fd)')
const write = libc.func('long write(int fd, const void *buf, size_t count)')
const epoll_create1 = libc.func('int epoll_create1(int flags)')
const epoll_ctl = libc.func('int epoll_ctl(int epfd, int op, int fd, void *event)')
const epoll_wait = libc.func('int epoll_wait(int epfd, void *events, int maxevents, int timeout)')

// x86-64's numbers: an FFI does not read C's headers.
const [EPOLL_CTL_ADD, EPOLLIN, EPOLL_EVENT] = [1, 1, 12]
const span = 50
const empty = new Int32Array(2)
const ready = new Int32Array(2)
pipe(empty)
pipe(ready)
write(ready[1]!, Buffer.from('x'), 1)
const epfd = epoll_create1(0)
const event = Buffer.alloc(EPOLL_EVENT)
const events = Buffer.alloc(16 * EPOLL_EVENT)

function watch(fd: number): void {
  event.writeUInt32LE(EPOLLIN, 0)
  event.writeInt32LE(fd, 4)
  epoll_ctl(epfd, EPOLL_CTL_ADD, fd, event)
}

const costs: Record<string, number> = {}
let opened = 1
let sink = 0
watch(ready[0]!)
for (const count of [1, 64, 256, 1000, 10_000]) {
  for (; opened < count; opened++) watch(dup(empty[0]!))
  costs[count] = await cost(() => {
    sink = (sink + epoll_wait(epfd, events, 16, -1)) | 0
  }, span)
}
console.log(JSON.stringify(costs))
