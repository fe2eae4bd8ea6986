import koffi from 'koffi'
import { cost } from '../cost.ts'

const libc = koffi.load('libc.so.6')
const pipe = libc.func('int pipe(void *fds)')
const dup = libc.func('int dup(int fd)')
const write = libc.func('long write(int fd, const void *buf, size_t count)')
const select = libc.func('int select(int nfds, void *reads, void *writes, void *excepts, void *timeout)')

// An FFI does not read C's headers.
const FD_SETSIZE = 1024
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

const costs: Record<string, number> = {}
let opened = 1
let sink = 0
for (const count of [1, 64, 256, 1000]) {
  for (; opened < count; opened++) {
    fd_max = dup(empty[0]!)
    reads[fd_max >> 5]! |= 1 << (fd_max & 31)
  }
  costs[count] = await cost(() => {
    temps.set(reads)
    sink = (sink + select(fd_max + 1, temps, null, null, null)) | 0
  }, span)
}
console.log(JSON.stringify(costs))
