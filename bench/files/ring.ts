// What ring.c does. The buffers are shared memory, into which the kernel reads directly, or with the word `buffers` Buffers, for which libposix keeps a copy.
import { O_RDONLY, open } from 'libposix/fcntl.h'
import {
  IORING_SETUP_DEFER_TASKRUN,
  IORING_SETUP_SINGLE_ISSUER,
  io_uring,
  io_uring_cq_advance,
  type io_uring_cqe,
  io_uring_cqe_get_data64,
  io_uring_get_sqe,
  io_uring_peek_batch_cqe,
  io_uring_prep_read,
  io_uring_queue_init,
  io_uring_sqe_set_data64,
  io_uring_submit_and_wait,
} from 'libposix/liburing.h'
import { lseek, SEEK_END } from 'libposix/unistd.h'
import { place, Run } from './run.ts'

const SIZE = 4096
const [, , path, milliseconds, under, kind] = process.argv
const count = Number(under)
const fd = open(path!, O_RDONLY)
const places = Number(lseek(fd, 0, SEEK_END)) / SIZE
const memory = new SharedArrayBuffer(count * SIZE)
const bufs = Array.from({ length: count }, (_, i) =>
  kind === 'buffers' ? Buffer.alloc(SIZE) : new Uint8Array(memory, i * SIZE, SIZE),
)
const ring = new io_uring()
if (io_uring_queue_init(256, ring, IORING_SETUP_SINGLE_ISSUER | IORING_SETUP_DEFER_TASKRUN) !== 0) process.exit(1)

function request(i: number): void {
  const sqe = io_uring_get_sqe(ring)!
  io_uring_prep_read(sqe, fd, bufs[i]!, SIZE, place(places))
  io_uring_sqe_set_data64(sqe, i)
}

for (let i = 0; i < count; i++) request(i)
const cqes: io_uring_cqe[] = []
for (const run = new Run(Number(milliseconds)); run.goesOn(); ) {
  io_uring_submit_and_wait(ring, 1)
  const found = io_uring_peek_batch_cqe(ring, cqes, 256)
  for (let i = 0; i < found; i++) {
    if (cqes[i]!.res === SIZE) run.reads++
    request(io_uring_cqe_get_data64(cqes[i]!))
  }
  io_uring_cq_advance(ring, found)
}
