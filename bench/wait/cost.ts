import { array, assign } from 'libposix'
import { EPOLL_CTL_ADD, EPOLLIN, epoll_create1, epoll_ctl, epoll_event, epoll_wait } from 'libposix/sys/epoll.h'
import { FD_ISSET, FD_SET, FD_SETSIZE, FD_ZERO, fd_set, select } from 'libposix/sys/select.h'
import { dup, pipe, write } from 'libposix/unistd.h'
import { cost } from '../cost.ts'

const span = 50
const empty = new Int32Array(2)
const ready = new Int32Array(2)
pipe(empty)
pipe(ready)
write(ready[1]!, 'x', 1)
const reads = new fd_set()
const temps = new fd_set()
FD_ZERO(reads)
FD_SET(ready[0]!, reads)
let fd_max = ready[0]!
const epfd = epoll_create1(0)
const event = new epoll_event()
const events = array(epoll_event, 16)
event.events = EPOLLIN
event.data.fd = ready[0]!
epoll_ctl(epfd, EPOLL_CTL_ADD, ready[0]!, event)

const costs: Record<string, number> = {}
let opened = 0
let sink = 0
for (const count of [1, 64, 256, 1000, 10_000]) {
  for (; opened < count - 1; opened++) {
    const fd = dup(empty[0]!)
    event.data.fd = fd
    epoll_ctl(epfd, EPOLL_CTL_ADD, fd, event)
    if (fd >= FD_SETSIZE) continue
    FD_SET(fd, reads)
    fd_max = fd
  }
  if (count <= 1000)
    costs[`select ${count}`] = await cost(() => {
      assign(temps, reads)
      sink = (sink + select(fd_max + 1, temps, null, null, null)) | 0
    }, span)
  costs[`epoll ${count}`] = await cost(() => {
    sink = (sink + epoll_wait(epfd, events, 16, -1)) | 0
  }, span)
}
costs.FD_SET = await cost(() => {
  for (let fd = 0; fd < FD_SETSIZE; fd++) FD_SET(fd, temps)
}, span)
costs.FD_ISSET = await cost(() => {
  for (let fd = 0; fd < FD_SETSIZE; fd++) sink = (sink + FD_ISSET(fd, temps)) | 0
}, span)
console.log(JSON.stringify(costs))
