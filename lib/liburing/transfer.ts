// Requests that send and receive.
import type { const_pointer, int, pointer, unsigned } from '../internal/c.ts'
import { nowhere, source, target } from '../internal/ring/memory.ts'
import type { sockaddr_p } from '../internal/struct-class.ts'
import {
  IORING_OP_RECV,
  IORING_OP_SEND,
  IORING_OP_SEND_ZC,
  IORING_RECV_MULTISHOT,
  IORING_RECVSEND_BUNDLE,
  IORING_RECVSEND_FIXED_BUF,
} from '../linux/io_uring.ts'
import type { socklen_t } from '../sys/socket.ts'
import type { size_t } from '../sys/types.ts'
import { bitsOf, both, bytesIn, fdOf, prepare, sockaddrOf } from './prep.ts'
import { checkModes, type io_uring_sqe } from './sqe.ts'

/**
 * `void io_uring_prep_send(struct io_uring_sqe *sqe, int sockfd, const void *buf, size_t len, int flags)` — send.
 *
 * @param buf - of memory that may go (see the guide) the ring has a copy from here on.
 * @param flags - MSG_*.
 * @see `io_uring_prep_send(3)`
 */
export function io_uring_prep_send(sqe: io_uring_sqe, sockfd: int, buf: const_pointer, len: size_t, flags: int): void {
  const call = 'io_uring_prep_send'
  const fd = fdOf(call, 'sockfd', sockfd)
  const bits = bitsOf(call, 'flags', flags)
  const length = bytesIn(call, 'len', len)
  prepare(call, sqe, IORING_OP_SEND, fd, source(call, 'buf', buf, length), length, 0, bits)
}

/**
 * `void io_uring_prep_send_bundle(struct io_uring_sqe *sqe, int sockfd, size_t len, int flags)` — send what is in the buffers of a group. Since
 * Linux 6.10.
 *
 * The submission needs IOSQE_BUFFER_SELECT and a group.
 *
 * @param len - at most; 0: all.
 * @see `io_uring_prep_send_bundle(3)`
 */
export function io_uring_prep_send_bundle(sqe: io_uring_sqe, sockfd: int, len: size_t, flags: int): void {
  const call = 'io_uring_prep_send_bundle'
  const fd = fdOf(call, 'sockfd', sockfd)
  const bits = bitsOf(call, 'flags', flags)
  const length = bytesIn(call, 'len', len)
  prepare(call, sqe, IORING_OP_SEND, fd, nowhere, length, 0, bits).ioprio = IORING_RECVSEND_BUNDLE
}

/**
 * `void io_uring_prep_sendto(struct io_uring_sqe *sqe, int sockfd, const void *buf, size_t len, int flags, const struct sockaddr *addr, socklen_t
 * addrlen)` — sendto. Since Linux 6.11; before, IORING_OP_SENDMSG does it.
 *
 * @see `io_uring_prep_sendto(3)`
 */
export function io_uring_prep_sendto(
  sqe: io_uring_sqe,
  sockfd: int,
  buf: const_pointer,
  len: size_t,
  flags: int,
  addr: sockaddr_p,
  addrlen: socklen_t,
): void {
  const call = 'io_uring_prep_sendto'
  const fd = fdOf(call, 'sockfd', sockfd)
  const bits = bitsOf(call, 'flags', flags)
  const length = bytesIn(call, 'len', len)
  const place = source(call, 'buf', buf, length)
  const to = sockaddrOf(call, addr, bitsOf(call, 'addrlen', addrlen))
  const entry = prepare(call, sqe, IORING_OP_SEND, fd, both(place, to), length, 0, bits)
  entry.off2 = to.address
  entry.file = addrlen & 0xffff
}

/**
 * `void io_uring_prep_send_zc(struct io_uring_sqe *sqe, int sockfd, const void *buf, size_t len, int flags, unsigned zc_flags)` — send without the
 * kernel's copy.
 *
 * It has two completions: the first, with IORING_CQE_F_MORE, tells what was sent, the second, with IORING_CQE_F_NOTIF, that the memory is free.
 *
 * @param buf - only of memory that stays (see the guide) there is no copy at all.
 * @param zc_flags - IORING_RECVSEND_POLL_FIRST, IORING_SEND_ZC_REPORT_USAGE.
 * @see `io_uring_prep_send_zc(3)`
 */
export function io_uring_prep_send_zc(
  sqe: io_uring_sqe,
  sockfd: int,
  buf: const_pointer,
  len: size_t,
  flags: int,
  zc_flags: unsigned,
): void {
  sendZc('io_uring_prep_send_zc', sqe, sockfd, buf, len, flags, zc_flags, null)
}

/**
 * `void io_uring_prep_send_zc_fixed(struct io_uring_sqe *sqe, int sockfd, const void *buf, size_t len, int flags, unsigned zc_flags, unsigned
 * buf_index)` — the same from a registered buffer.
 *
 * @see `io_uring_prep_send_zc_fixed(3)`
 */
export function io_uring_prep_send_zc_fixed(
  sqe: io_uring_sqe,
  sockfd: int,
  buf: const_pointer,
  len: size_t,
  flags: int,
  zc_flags: unsigned,
  buf_index: unsigned,
): void {
  const index = bitsOf('io_uring_prep_send_zc_fixed', 'buf_index', buf_index)
  sendZc('io_uring_prep_send_zc_fixed', sqe, sockfd, buf, len, flags, zc_flags, index)
}

function sendZc(
  call: string,
  sqe: io_uring_sqe,
  sockfd: int,
  buf: const_pointer,
  len: size_t,
  flags: int,
  zc_flags: unsigned,
  index: number | null,
): void {
  const fd = fdOf(call, 'sockfd', sockfd)
  const bits = bitsOf(call, 'flags', flags)
  const length = bytesIn(call, 'len', len)
  const modes = bitsOf(call, 'zc_flags', zc_flags)
  checkModes(call, 'zc_flags', IORING_OP_SEND_ZC, modes)
  const entry = prepare(call, sqe, IORING_OP_SEND_ZC, fd, source(call, 'buf', buf, length), length, 0, bits)
  entry.ioprio = index === null ? modes : modes | IORING_RECVSEND_FIXED_BUF
  if (index !== null) entry.index = index
}

/**
 * `void io_uring_prep_recv(struct io_uring_sqe *sqe, int sockfd, void *buf, size_t len, int flags)` — recv.
 *
 * @param buf - filled when it completes; or null, with IOSQE_BUFFER_SELECT and a group.
 * @see `io_uring_prep_recv(3)`
 */
export function io_uring_prep_recv(sqe: io_uring_sqe, sockfd: int, buf: pointer, len: size_t, flags: int): void {
  const call = 'io_uring_prep_recv'
  const fd = fdOf(call, 'sockfd', sockfd)
  const bits = bitsOf(call, 'flags', flags)
  const length = bytesIn(call, 'len', len)
  prepare(call, sqe, IORING_OP_RECV, fd, target(call, 'buf', buf, length), length, 0, bits)
}

/**
 * `void io_uring_prep_recv_multishot(struct io_uring_sqe *sqe, int sockfd, void *buf, size_t len, int flags)` — receive again and again into buffers
 * of a group, as long as the completions have IORING_CQE_F_MORE.
 *
 * The submission needs IOSQE_BUFFER_SELECT and a group.
 *
 * @param buf - null.
 * @see `io_uring_prep_recv_multishot(3)`
 */
export function io_uring_prep_recv_multishot(
  sqe: io_uring_sqe,
  sockfd: int,
  buf: pointer,
  len: size_t,
  flags: int,
): void {
  const call = 'io_uring_prep_recv_multishot'
  const fd = fdOf(call, 'sockfd', sockfd)
  const bits = bitsOf(call, 'flags', flags)
  const length = bytesIn(call, 'len', len)
  const entry = prepare(call, sqe, IORING_OP_RECV, fd, target(call, 'buf', buf, length), length, 0, bits)
  entry.ioprio = IORING_RECV_MULTISHOT
}
