import {
  io_uring,
  type io_uring_cqe,
  io_uring_get_sqe,
  io_uring_prep_recv,
  io_uring_queue_exit,
  io_uring_queue_init,
  io_uring_submit,
  io_uring_wait_cqe,
} from 'libposix/liburing.h'
import { AF_UNIX, SOCK_STREAM, send, socketpair } from 'libposix/sys/socket.h'
import { waitpid } from 'libposix/sys/wait.h'
import { _exit, fork, write } from 'libposix/unistd.h'

const ring = new io_uring()
io_uring_queue_init(4, ring, 0)
const fds = new Int32Array(2)
socketpair(AF_UNIX, SOCK_STREAM, 0, fds)
const memory = Buffer.alloc(16)
io_uring_prep_recv(io_uring_get_sqe(ring)!, fds[0]!, memory, 16, 0)
io_uring_submit(ring)
// One that has been prepared and not submitted.
io_uring_prep_recv(io_uring_get_sqe(ring)!, fds[0]!, memory, 16, 0)

if (fork() === 0) {
  const sqe = io_uring_get_sqe(ring)
  const [submitted, waited] = [io_uring_submit(ring), io_uring_wait_cqe(ring, [null])]
  io_uring_queue_exit(ring)
  const text = `child ${sqe} ${submitted} ${waited} ${ring.ring_fd}, `
  write(1, text, text.length)
  _exit(0)
}
const status = Int32Array.of(-1)
waitpid(-1, status, 0)
send(fds[1]!, 'hello', 5, 0)
const cqe: [io_uring_cqe | null] = [null]
io_uring_wait_cqe(ring, cqe)
console.log(`parent ${cqe[0]!.res} ${memory.toString('latin1', 0, 5)} ${status[0]}`)
