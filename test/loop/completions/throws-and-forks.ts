import {
  io_uring,
  io_uring_cqe_get_data64,
  io_uring_get_sqe,
  io_uring_prep_nop,
  io_uring_queue_init,
  io_uring_sqe_set_data64,
  io_uring_submit,
} from 'libposix/liburing.h'
import { completions } from 'libposix/loop'
import { waitpid } from 'libposix/sys/wait.h'
import { fork } from 'libposix/unistd.h'

const ring = new io_uring()
io_uring_queue_init(8, ring, Number(process.argv[2]))

function nop(data: number): void {
  const sqe = io_uring_get_sqe(ring)!
  io_uring_prep_nop(sqe)
  io_uring_sqe_set_data64(sqe, data)
}

process.on('uncaughtException', error => console.log(error.message))

let pid = -1
const watcher = completions(ring, cqe => {
  const data = io_uring_cqe_get_data64(cqe)
  if (data === 1) throw new Error('caught 1')
  console.log(pid > 0 ? 'parent heard' : 'heard', data)
  if (data === 3) {
    watcher.close()
    waitpid(pid, null, 0)
  }
  if (data === 2) setImmediate(forkNow)
})
nop(1)
nop(2)
io_uring_submit(ring)

function forkNow(): void {
  pid = fork()
  // The ring is the parent's: the child's watcher ends by itself.
  if (pid === 0) return void process.on('exit', () => console.log('child ends'))
  nop(3)
  io_uring_submit(ring)
}
