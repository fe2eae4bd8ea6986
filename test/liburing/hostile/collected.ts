// Requests whose memory nothing in JavaScript refers to any more, while it is collected and made anew all the time.
import {
  io_uring,
  io_uring_cq_advance,
  io_uring_cq_ready,
  io_uring_get_sqe,
  io_uring_prep_recv,
  io_uring_prep_send,
  io_uring_queue_init,
  io_uring_submit,
  io_uring_submit_and_wait,
} from 'libposix/liburing.h'
import { MAP_ANONYMOUS, MAP_PRIVATE, mmap, munmap, PROT_READ, PROT_WRITE } from 'libposix/sys/mman.h'
import { AF_UNIX, SOCK_DGRAM, socketpair } from 'libposix/sys/socket.h'

declare const gc: () => void

const SIZE = 4096
const kinds = [
  () => Buffer.alloc(SIZE),
  () => new Uint8Array(new SharedArrayBuffer(SIZE)),
  () => mmap(null, SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) as Buffer,
]
const ring = new io_uring()
io_uring_queue_init(64, ring, 0)
const fds = new Int32Array(2)
socketpair(AF_UNIX, SOCK_DGRAM, 0, fds)
let done = 0
for (let round = 0; round < 20; round++) {
  for (let i = 0; i < 10; i++) {
    const memory = kinds[i % kinds.length]!()
    io_uring_prep_recv(io_uring_get_sqe(ring)!, fds[0]!, memory, SIZE, 0)
    if (i % kinds.length === 2) munmap(memory, SIZE)
  }
  io_uring_submit(ring)
  gc()
  // What would be overwritten if the memory had gone.
  const canaries = Array.from({ length: 60 }, (_, i) => (i % 2 ? Buffer.alloc(SIZE, 0x55) : mapped()))
  for (let i = 0; i < 10; i++) io_uring_prep_send(io_uring_get_sqe(ring)!, fds[1]!, Buffer.alloc(SIZE, 0xaa), SIZE, 0)
  while (io_uring_cq_ready(ring) < 20) io_uring_submit_and_wait(ring, 20)
  io_uring_cq_advance(ring, 20)
  done += 10
  for (const canary of canaries) {
    if (canary.some(byte => byte !== 0x55)) throw new Error('memory was overwritten')
  }
}
console.log(done, 'whole')

function mapped(): Buffer {
  return (mmap(null, SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) as Buffer).fill(0x55)
}
