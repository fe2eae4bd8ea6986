import { readdirSync, readlinkSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import {
  io_uring,
  io_uring_get_sqe,
  io_uring_prep_recv,
  io_uring_queue_init,
  io_uring_submit,
} from 'libposix/liburing.h'
import { AF_UNIX, SOCK_STREAM, socketpair } from 'libposix/sys/socket.h'

declare const gc: () => void

/** How many descriptors of rings there are below those that are hidden. Node 22 and later may have rings of their own. */
function rings(): number {
  return readdirSync('/proc/self/fd').filter(fd => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`) === 'anon_inode:[io_uring]' && Number(fd) >= 500
    } catch {
      return false
    }
  }).length
}

function make(): void {
  const ring = new io_uring()
  io_uring_queue_init(4, ring, 0)
  const fds = new Int32Array(2)
  socketpair(AF_UNIX, SOCK_STREAM, 0, fds)
  io_uring_prep_recv(io_uring_get_sqe(ring)!, fds[0]!, Buffer.alloc(16), 16, 0)
  io_uring_submit(ring)
}

make()
const before = rings()
for (let i = 0; i < 100 && rings() > 0; i++) {
  gc()
  await setImmediate()
}
console.log(before, rings())
