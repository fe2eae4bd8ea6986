// Requests that make and connect sockets.

import { memory } from '../internal/array.ts'
import type { int, unsigned } from '../internal/c.ts'
import { rangeFault } from '../internal/fault.ts'
import { lengthOf } from '../internal/intrinsics.ts'
import { bytesOf } from '../internal/memory.ts'
import { header } from '../internal/native.ts'
import { Copy, copyBack, nowhere, plain } from '../internal/ring/memory.ts'
import type { sockaddr_p } from '../internal/struct-class.ts'
import {
  IORING_ACCEPT_MULTISHOT,
  IORING_FILE_INDEX_ALLOC,
  IORING_OP_ACCEPT,
  IORING_OP_BIND,
  IORING_OP_CONNECT,
  IORING_OP_LISTEN,
  IORING_OP_SHUTDOWN,
  IORING_OP_SOCKET,
} from '../linux/io_uring.ts'
import type { socklen_t } from '../sys/socket.ts'
import { bitsOf, fdOf, fileIndex, lengthArray, prepare, sockaddrOf } from './prep.ts'
import type { io_uring_sqe } from './sqe.ts'

const STORAGE: number = header('sys/socket.h').sockaddr_storage.size

/** Where accept is to store the peer's address: it comes with each completion. */
class Peer extends Copy {
  readonly #addr: Uint8Array
  readonly #addrlen: Uint32Array | null
  readonly #length: Uint32Array
  readonly lengthAddress: number

  constructor(addr: Uint8Array, addrlen: Uint32Array | null) {
    const room = Math.max(STORAGE, addrlen?.[0] ?? 0)
    const at = Math.ceil(room / 8) * 8
    super(at + 4, null)
    this.#addr = addr
    this.#addrlen = addrlen
    this.#length = new Uint32Array(this.block.bytes.buffer, at, 1)
    this.#length[0] = addrlen?.[0] ?? 0
    this.lengthAddress = addrlen === null ? 0 : this.address + at
  }

  override done(res: number): void {
    if (res < 0 || this.#addrlen === null) return
    const length = this.#length[0]!
    copyBack(this.#addr, this.block.bytes, Math.min(length, STORAGE))
    this.#addrlen[0] = length
  }
}

function accept(
  call: string,
  sqe: io_uring_sqe,
  sockfd: int,
  addr: sockaddr_p,
  addrlen: Uint32Array | null,
  flags: int,
  modes: number,
  index: number,
): void {
  const fd = fdOf(call, 'sockfd', sockfd)
  const bits = bitsOf(call, 'flags', flags)
  const length = lengthArray(call, 'addrlen', addrlen)
  const peer = addr === null ? null : peerOf(call, addr, length)
  const entry = prepare(call, sqe, IORING_OP_ACCEPT, fd, peer ?? nowhere, 0, 0, bits)
  entry.off2 = peer?.lengthAddress ?? 0
  entry.ioprio = modes
  entry.file = index
}

function peerOf(call: string, addr: sockaddr_p, addrlen: Uint32Array | null): Peer {
  const bytes = bytesOf(call, 'addr', memory(addr))
  const length = addrlen?.[0] ?? 0
  if (length > lengthOf(bytes)) rangeFault(call, 'addrlen', `is past the end: the buffer has ${lengthOf(bytes)} bytes`)
  return new Peer(plain(bytes, length), addrlen)
}

/**
 * `void io_uring_prep_accept(struct io_uring_sqe *sqe, int sockfd, struct sockaddr *addr, socklen_t *addrlen, int flags)` — accept4.
 *
 * The completion's `res` is the descriptor of the connection.
 *
 * @param addr - filled with the peer's address when it completes, or null.
 * @see `io_uring_prep_accept(3)`
 */
export function io_uring_prep_accept(
  sqe: io_uring_sqe,
  sockfd: int,
  addr: sockaddr_p,
  addrlen: Uint32Array | null,
  flags: int,
): void {
  accept('io_uring_prep_accept', sqe, sockfd, addr, addrlen, flags, 0, 0)
}

/**
 * `void io_uring_prep_accept_direct(struct io_uring_sqe *sqe, int sockfd, struct sockaddr *addr, socklen_t *addrlen, int flags, unsigned int file_index)`
 * — accept into the registered files.
 *
 * @param file_index - the place there, or IORING_FILE_INDEX_ALLOC.
 * @see `io_uring_prep_accept_direct(3)`
 */
export function io_uring_prep_accept_direct(
  sqe: io_uring_sqe,
  sockfd: int,
  addr: sockaddr_p,
  addrlen: Uint32Array | null,
  flags: int,
  file_index: unsigned,
): void {
  const call = 'io_uring_prep_accept_direct'
  accept(call, sqe, sockfd, addr, addrlen, flags, 0, fileIndex(call, file_index))
}

/**
 * `void io_uring_prep_multishot_accept(struct io_uring_sqe *sqe, int sockfd, struct sockaddr *addr, socklen_t *addrlen, int flags)` — accept again
 * and again: a completion for each connection, as long as they have IORING_CQE_F_MORE.
 *
 * @see `io_uring_prep_multishot_accept(3)`
 */
export function io_uring_prep_multishot_accept(
  sqe: io_uring_sqe,
  sockfd: int,
  addr: sockaddr_p,
  addrlen: Uint32Array | null,
  flags: int,
): void {
  accept('io_uring_prep_multishot_accept', sqe, sockfd, addr, addrlen, flags, IORING_ACCEPT_MULTISHOT, 0)
}

/**
 * `void io_uring_prep_multishot_accept_direct(struct io_uring_sqe *sqe, int sockfd, struct sockaddr *addr, socklen_t *addrlen, int flags)` — accept
 * again and again into the registered files.
 *
 * @see `io_uring_prep_multishot_accept_direct(3)`
 */
export function io_uring_prep_multishot_accept_direct(
  sqe: io_uring_sqe,
  sockfd: int,
  addr: sockaddr_p,
  addrlen: Uint32Array | null,
  flags: int,
): void {
  const call = 'io_uring_prep_multishot_accept_direct'
  accept(call, sqe, sockfd, addr, addrlen, flags, IORING_ACCEPT_MULTISHOT, IORING_FILE_INDEX_ALLOC)
}

/**
 * `void io_uring_prep_connect(struct io_uring_sqe *sqe, int sockfd, const struct sockaddr *addr, socklen_t addrlen)` — connect.
 *
 * @see `io_uring_prep_connect(3)`
 */
export function io_uring_prep_connect(sqe: io_uring_sqe, sockfd: int, addr: sockaddr_p, addrlen: socklen_t): void {
  const call = 'io_uring_prep_connect'
  const fd = fdOf(call, 'sockfd', sockfd)
  const length = bitsOf(call, 'addrlen', addrlen)
  prepare(call, sqe, IORING_OP_CONNECT, fd, sockaddrOf(call, addr, length), 0, length)
}

/**
 * `void io_uring_prep_bind(struct io_uring_sqe *sqe, int sockfd, struct sockaddr *addr, socklen_t addrlen)` — bind. Since Linux 6.11.
 *
 * @see `io_uring_prep_bind(3)`
 */
export function io_uring_prep_bind(sqe: io_uring_sqe, sockfd: int, addr: sockaddr_p, addrlen: socklen_t): void {
  const call = 'io_uring_prep_bind'
  const fd = fdOf(call, 'sockfd', sockfd)
  const length = bitsOf(call, 'addrlen', addrlen)
  prepare(call, sqe, IORING_OP_BIND, fd, sockaddrOf(call, addr, length), 0, length)
}

/**
 * `void io_uring_prep_listen(struct io_uring_sqe *sqe, int sockfd, int backlog)` — listen. Since Linux 6.11.
 *
 * @see `io_uring_prep_listen(3)`
 */
export function io_uring_prep_listen(sqe: io_uring_sqe, sockfd: int, backlog: int): void {
  const call = 'io_uring_prep_listen'
  const fd = fdOf(call, 'sockfd', sockfd)
  prepare(call, sqe, IORING_OP_LISTEN, fd, nowhere, fdOf(call, 'backlog', backlog), 0)
}

/**
 * `void io_uring_prep_socket(struct io_uring_sqe *sqe, int domain, int type, int protocol, unsigned int flags)` — socket.
 *
 * @param flags - 0.
 * @see `io_uring_prep_socket(3)`
 */
export function io_uring_prep_socket(sqe: io_uring_sqe, domain: int, type: int, protocol: int, flags: unsigned): void {
  makeSocket('io_uring_prep_socket', sqe, domain, type, protocol, flags, 0)
}

/**
 * `void io_uring_prep_socket_direct(struct io_uring_sqe *sqe, int domain, int type, int protocol, unsigned int file_index, unsigned int flags)` — socket,
 * among the registered files.
 *
 * @param file_index - the place there, or IORING_FILE_INDEX_ALLOC.
 * @see `io_uring_prep_socket_direct(3)`
 */
export function io_uring_prep_socket_direct(
  sqe: io_uring_sqe,
  domain: int,
  type: int,
  protocol: int,
  file_index: unsigned,
  flags: unsigned,
): void {
  const call = 'io_uring_prep_socket_direct'
  makeSocket(call, sqe, domain, type, protocol, flags, fileIndex(call, file_index))
}

function makeSocket(
  call: string,
  sqe: io_uring_sqe,
  domain: int,
  type: int,
  protocol: int,
  flags: unsigned,
  index: number,
): void {
  const family = fdOf(call, 'domain', domain)
  const kind = fdOf(call, 'type', type)
  const number = fdOf(call, 'protocol', protocol)
  const bits = bitsOf(call, 'flags', flags)
  prepare(call, sqe, IORING_OP_SOCKET, family, nowhere, number, kind, bits).file = index
}

/**
 * `void io_uring_prep_shutdown(struct io_uring_sqe *sqe, int sockfd, int how)` — shutdown.
 *
 * @see `io_uring_prep_shutdown(3)`
 */
export function io_uring_prep_shutdown(sqe: io_uring_sqe, sockfd: int, how: int): void {
  const call = 'io_uring_prep_shutdown'
  const fd = fdOf(call, 'sockfd', sockfd)
  prepare(call, sqe, IORING_OP_SHUTDOWN, fd, nowhere, fdOf(call, 'how', how), 0)
}
