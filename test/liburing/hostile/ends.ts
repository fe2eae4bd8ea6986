// Ends, in the way that argv[2] names, while a request is under way.
import { closeSync, readdirSync, readlinkSync } from 'node:fs'
import { isMainThread, Worker, workerData } from 'node:worker_threads'
import {
  io_uring,
  io_uring_get_sqe,
  io_uring_prep_recv,
  io_uring_queue_init,
  io_uring_submit,
  io_uring_wait_cqe,
} from 'libposix/liburing.h'
import { AF_UNIX, SOCK_STREAM, socketpair } from 'libposix/sys/socket.h'

const how = (isMainThread ? process.argv[2] : workerData) as string

function begin(): io_uring {
  const ring = new io_uring()
  io_uring_queue_init(4, ring, 0)
  const fds = new Int32Array(2)
  socketpair(AF_UNIX, SOCK_STREAM, 0, fds)
  const memory = new Uint8Array(new SharedArrayBuffer(1 << 16))
  io_uring_prep_recv(io_uring_get_sqe(ring)!, fds[0]!, memory, memory.length, 0)
  io_uring_submit(ring)
  console.log('under way')
  return ring
}

if (how === 'worker' || how === 'terminate') {
  const worker = new Worker(new URL(import.meta.url), { workerData: how === 'worker' ? 'end' : 'wait' })
  if (how === 'terminate') worker.once('message', () => void worker.terminate())
} else if (how === 'wait') {
  const { parentPort } = await import('node:worker_threads')
  const ring = begin()
  setTimeout(() => parentPort!.postMessage('begun'))
  setTimeout(() => io_uring_wait_cqe(ring, [null]), 10)
} else {
  // Those of Node's event loop.
  const before = rings()
  begin()
  if (how === 'exit') process.exit(0)
  // Even Node's own close, which knows nothing of hidden descriptors.
  if (how === 'closed') for (const fd of rings().filter(own => !before.includes(own))) closeSync(fd)
}

function rings(): number[] {
  return readdirSync('/proc/self/fd')
    .map(Number)
    .filter(fd => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`) === 'anon_inode:[io_uring]'
      } catch {
        return false
      }
    })
}
