// Requests of io_uring that would move bytes out of or into Node's pipes and queues.
import { EBADF } from 'libposix/errno.h'
import * as uring from 'libposix/liburing.h'
import { iovec } from 'libposix/sys/uio.h'
import { pipe } from 'libposix/unistd.h'
import { nodes } from './nodes.ts'

const ring = new uring.io_uring()
const bytes = Buffer.alloc(16, 0x41)
const vector = new iovec({ iov_base: bytes, iov_len: 16 })
const own = nodes(/eventpoll|eventfd|pipe:/)
const ends = new Int32Array(2)
pipe(ends)

const requests: ((sqe: uring.io_uring_sqe, fd: number) => void)[] = [
  (sqe, fd) => uring.io_uring_prep_read(sqe, fd, bytes, 16, -1),
  (sqe, fd) => uring.io_uring_prep_write(sqe, fd, bytes, 16, -1),
  (sqe, fd) => uring.io_uring_prep_readv(sqe, fd, vector, 1, -1),
  (sqe, fd) => uring.io_uring_prep_writev(sqe, fd, vector, 1, -1),
  (sqe, fd) => uring.io_uring_prep_splice(sqe, fd, -1, ends[1]!, -1, 16, 0),
  (sqe, fd) => uring.io_uring_prep_splice(sqe, ends[0]!, -1, fd, -1, 16, 0),
  (sqe, fd) => uring.io_uring_prep_tee(sqe, fd, ends[1]!, 16, 0),
  (sqe, fd) => uring.io_uring_prep_tee(sqe, ends[0]!, fd, 16, 0),
]

if (uring.io_uring_queue_init(4, ring, 0) === 0) {
  const cqe: [uring.io_uring_cqe | null] = [null]
  for (const [i, prepare] of requests.entries())
    for (const { fd } of own) {
      prepare(uring.io_uring_get_sqe(ring)!, fd)
      uring.io_uring_submit_and_wait(ring, 1)
      uring.io_uring_peek_cqe(ring, cqe)
      if (cqe[0]?.res !== -EBADF) console.log(i, fd, cqe[0]?.res)
      uring.io_uring_cqe_seen(ring, cqe[0]!)
    }
  console.log(`requests ${requests.length}`)
} else console.log('no rings')
// A signal goes through libuv's pipes.
const alive = setInterval(() => {}, 1000)
process.once('SIGUSR2', () => {
  console.log('goes on')
  clearInterval(alive)
})
process.kill(process.pid, 'SIGUSR2')
