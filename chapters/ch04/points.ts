// What chapter 4 says about connections, measured with sockets of this process.
import { ntohl, ntohs } from 'libposix/arpa/inet.h'
import { tcp_info } from 'libposix/linux/tcp.h'
import { IPPROTO_TCP, sockaddr_in } from 'libposix/netinet/in.h'
import { TCP_INFO } from 'libposix/netinet/tcp.h'
import { getsockname, getsockopt, SO_SNDTIMEO, SOCK_STREAM, SOL_SOCKET, setsockopt } from 'libposix/sys/socket.h'
import { timeval } from 'libposix/sys/time.h'
import { usleep } from 'libposix/unistd.h'
import { type Answer, bound, closeAll, connectTo, fresh, listener, ok, portOf } from '../demo/sockets.ts'

/** How many connect() go through while nobody accepts, and what the next one says after a fifth of a second. */
export function fullQueue(backlog: number): { through: number; next: Answer } {
  const { fd, port } = listener(backlog)
  const clients: number[] = []
  let next: Answer
  do {
    const client = fresh(SOCK_STREAM)
    clients.push(client)
    const time = new timeval()
    time.tv_usec = 200_000
    ok('setsockopt', setsockopt(client, SOL_SOCKET, SO_SNDTIMEO, time, time.byteLength))
    next = connectTo(client, port)
    // It has gone through here, and is in the queue when the last segment of its handshake is there.
    for (let i = 0; i < 1000 && next[0] === 0 && queued(fd) < clients.length; i++) usleep(1000)
  } while (next[0] === 0 && clients.length <= 2 * backlog)
  closeAll(...clients, fd)
  return { through: clients.length - 1, next }
}

/** How many wait in the queue of a listening socket. */
function queued(fd: number): number {
  const info = new tcp_info()
  ok('getsockopt', getsockopt(fd, IPPROTO_TCP, TCP_INFO, info, Uint32Array.of(info.byteLength)))
  return info.tcpi_unacked
}

export interface Address {
  /** In the order of this machine. */
  readonly address: number
  readonly port: number
}

function nameOf(fd: number): Address {
  const name = new sockaddr_in()
  ok('getsockname', getsockname(fd, name, Uint32Array.of(name.byteLength)))
  return { address: ntohl(name.sin_addr.s_addr), port: ntohs(name.sin_port) }
}

/** A client's address before and after connect(). */
export function clientAddress(): { before: Address; after: Address } {
  const { fd, port } = listener()
  const client = fresh(SOCK_STREAM)
  const before = nameOf(client)
  ok('connect', connectTo(client, port)[0])
  const after = nameOf(client)
  closeAll(client, fd)
  return { before, after }
}

/** What connect() says where a socket is bound and does not listen. */
export function notListening(): Answer {
  const fd = bound(SOCK_STREAM)
  const client = fresh(SOCK_STREAM)
  const answer = connectTo(client, portOf(fd))
  closeAll(client, fd)
  return answer
}
