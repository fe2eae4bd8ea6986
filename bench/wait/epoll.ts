import { array } from 'libposix'
import { EPOLL_CTL_ADD, EPOLLIN, epoll_create1, epoll_ctl, epoll_event, epoll_wait } from 'libposix/sys/epoll.h'
import { dup, pipe, write } from 'libposix/unistd.h'
import { cost } from '../cost.ts'

const span = 50
const empty = new Int32Array(2)
const ready = new Int32Array(2)
pipe(empty)
pipe(ready)
write(ready[1]!, 'x', 1)
const epfd = epoll_create1(0)
const event = new epoll_event()
const events = array(epoll_event, 16)

function watch(fd: number): void {
  event.events = EPOLLIN
  event.data.fd = fd
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
