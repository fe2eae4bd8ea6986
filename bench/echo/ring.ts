// With the word `loop` the completions come in Node's event loop; without it the program waits for them.
import { sizeof, start } from 'libposix'
import { IPPROTO_TCP, ntohs, sockaddr_in } from 'libposix/arpa/inet.h'
import { ENOBUFS } from 'libposix/errno.h'
import {
  IORING_CQE_BUFFER_SHIFT,
  IORING_CQE_F_MORE,
  IORING_SETUP_DEFER_TASKRUN,
  IORING_SETUP_SINGLE_ISSUER,
  IOSQE_BUFFER_SELECT,
  io_uring,
  type io_uring_buf_ring,
  io_uring_buf_ring_add,
  io_uring_buf_ring_advance,
  io_uring_buf_ring_mask,
  io_uring_cq_advance,
  type io_uring_cqe,
  io_uring_cqe_get_data64,
  io_uring_get_sqe,
  io_uring_peek_batch_cqe,
  io_uring_prep_multishot_accept,
  io_uring_prep_recv_multishot,
  io_uring_prep_send,
  io_uring_queue_init,
  io_uring_setup_buf_ring,
  type io_uring_sqe,
  io_uring_sqe_set_buf_group,
  io_uring_sqe_set_data64,
  io_uring_sqe_set_flags,
  io_uring_submit,
  io_uring_submit_and_wait,
} from 'libposix/liburing.h'
import { completions } from 'libposix/loop'
import { TCP_NODELAY } from 'libposix/netinet/tcp.h'
import {
  AF_INET,
  bind,
  getsockname,
  listen,
  MSG_WAITALL,
  PF_INET,
  SOCK_STREAM,
  SOMAXCONN,
  setsockopt,
  socket,
} from 'libposix/sys/socket.h'
import { close, write } from 'libposix/unistd.h'

const BUF_SIZE = 4096
const BUFFERS = 1024
const ENTRIES = 1024
const GROUP = 1

const [ACCEPT, RECV, SEND] = [0, 1, 2]

const ring = new io_uring()

function get_sqe(kind: number, value: number): io_uring_sqe {
  let sqe = io_uring_get_sqe(ring)
  if (sqe === null) {
    io_uring_submit(ring)
    sqe = io_uring_get_sqe(ring)!
  }
  io_uring_sqe_set_data64(sqe, (value << 2) | kind)
  return sqe
}

function receive(fd: number): void {
  const sqe = get_sqe(RECV, fd)
  io_uring_prep_recv_multishot(sqe, fd, null, 0, 0)
  io_uring_sqe_set_flags(sqe, IOSQE_BUFFER_SELECT)
  io_uring_sqe_set_buf_group(sqe, GROUP)
}

const yes = Int32Array.of(1)
const memory = new SharedArrayBuffer(BUFFERS * BUF_SIZE)
const bufs = Array.from({ length: BUFFERS }, (_, i) => new Uint8Array(memory, i * BUF_SIZE, BUF_SIZE))
const mask = io_uring_buf_ring_mask(BUFFERS)
let br: io_uring_buf_ring

function begin(): boolean {
  const serv_sock = socket(PF_INET, SOCK_STREAM, 0)
  const addr = new sockaddr_in()
  addr.sin_family = AF_INET
  bind(serv_sock, addr, sizeof(addr))
  listen(serv_sock, SOMAXCONN)
  getsockname(serv_sock, addr, Uint32Array.of(sizeof(addr)))

  if (io_uring_queue_init(ENTRIES, ring, IORING_SETUP_SINGLE_ISSUER | IORING_SETUP_DEFER_TASKRUN) !== 0) return false
  br = io_uring_setup_buf_ring(ring, BUFFERS, GROUP, 0, new Int32Array(1))!
  for (let i = 0; i < BUFFERS; i++) io_uring_buf_ring_add(br, bufs[i]!, BUF_SIZE, i, mask, i)
  io_uring_buf_ring_advance(br, BUFFERS)
  io_uring_prep_multishot_accept(get_sqe(ACCEPT, 0), serv_sock, null, null, 0)
  write(1, `${ntohs(addr.sin_port)}\n`, 6)
  return true
}

/** How many buffers have been given back to the group, but not told of. */
let given = 0

function complete(cqe: io_uring_cqe): void {
  const { res, flags } = cqe
  const data = io_uring_cqe_get_data64(cqe)
  const value = data >> 2
  switch (data & 3) {
    case ACCEPT:
      setsockopt(res, IPPROTO_TCP, TCP_NODELAY, yes, sizeof(yes))
      receive(res)
      break
    case RECV:
      if (res > 0) {
        const bid = flags >>> IORING_CQE_BUFFER_SHIFT
        io_uring_prep_send(get_sqe(SEND, bid), value, bufs[bid]!, res, MSG_WAITALL)
      }
      if (flags & IORING_CQE_F_MORE) break
      if (res > 0 || res === -ENOBUFS) receive(value)
      else close(value)
      break
    case SEND:
      io_uring_buf_ring_add(br, bufs[value]!, BUF_SIZE, value, mask, given++)
  }
}

function giveBack(): void {
  if (given > 0) io_uring_buf_ring_advance(br, given)
  given = 0
}

function main(): number {
  if (!begin()) return 1
  const cqes: io_uring_cqe[] = []
  while (io_uring_submit_and_wait(ring, 1) >= 0) {
    const count = io_uring_peek_batch_cqe(ring, cqes, 256)
    for (let i = 0; i < count; i++) complete(cqes[i]!)
    giveBack()
    io_uring_cq_advance(ring, count)
  }
  return 1
}

if (process.argv[2] !== 'loop') start(main)
if (begin()) {
  io_uring_submit(ring)
  completions(ring, cqe => {
    complete(cqe)
    giveBack()
  })
}
