import { assign } from 'libposix'
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
let fd_max = ready[0]!
FD_ZERO(reads)
FD_SET(fd_max, reads)

const costs: Record<string, number> = {}
let opened = 1
let sink = 0
for (const count of [1, 64, 256, 1000]) {
  for (; opened < count; opened++) {
    fd_max = dup(empty[0]!)
    FD_SET(fd_max, reads)
  }
  costs[count] = await cost(() => {
    assign(temps, reads)
    sink = (sink + select(fd_max + 1, temps, null, null, null)) | 0
  }, span)
}
costs.FD_SET = await cost(() => {
  for (let fd = 0; fd < FD_SETSIZE; fd++) FD_SET(fd, temps)
}, span)
costs.FD_ISSET = await cost(() => {
  for (let fd = 0; fd < FD_SETSIZE; fd++) sink = (sink + FD_ISSET(fd, temps)) | 0
}, span)
console.log(JSON.stringify(costs))
