// What chapter 9 says about options, measured with sockets of this process.
import { tcp_info } from 'libposix/linux/tcp.h'
import { IPPROTO_TCP } from 'libposix/netinet/in.h'
import { TCP_INFO, TCP_NODELAY, TCP_QUICKACK } from 'libposix/netinet/tcp.h'
import {
  accept,
  getsockopt,
  listen,
  MSG_WAITALL,
  recv,
  SO_RCVBUF,
  SO_REUSEADDR,
  SO_SNDBUF,
  SO_TYPE,
  SOCK_DGRAM,
  SOCK_STREAM,
  SOL_SOCKET,
} from 'libposix/sys/socket.h'
import { write } from 'libposix/unistd.h'
import {
  type Answer,
  bindTo,
  closeAll,
  connection,
  connectTo,
  fresh,
  ok,
  option,
  portOf,
  setOption,
} from '../demo/sockets.ts'

/** What setsockopt() says to SO_TYPE, and whether it is a stream socket still. */
export function type(): { answer: Answer; isStream: boolean } {
  const fd = fresh(SOCK_STREAM)
  const answer = setOption(fd, SOL_SOCKET, SO_TYPE, SOCK_DGRAM)
  const isStream = option(fd, SOL_SOCKET, SO_TYPE) === SOCK_STREAM
  closeAll(fd)
  return { answer, isStream }
}

export interface Sizes {
  readonly send: number
  readonly receive: number
}

/** The sizes of a socket's buffers, new or after `wish` was asked for both. */
export function sizes(wish?: number): Sizes {
  const fd = fresh(SOCK_STREAM)
  if (wish !== undefined)
    for (const name of [SO_SNDBUF, SO_RCVBUF]) ok('setsockopt', setOption(fd, SOL_SOCKET, name, wish)[0])
  const [send, receive] = [SO_SNDBUF, SO_RCVBUF].map(name => option(fd, SOL_SOCKET, name)) as [number, number]
  closeAll(fd)
  return { send, receive }
}

/** TCP_NODELAY in a new socket. */
export function initialNoDelay(): number {
  const fd = fresh(SOCK_STREAM)
  const value = option(fd, IPPROTO_TCP, TCP_NODELAY)
  closeAll(fd)
  return value
}

/** Those with data, but for what the kernel has sent once more: on a slow machine it takes a late acknowledgement for a lost one. */
function segments(fd: number): number {
  const info = new tcp_info()
  ok('getsockopt', getsockopt(fd, IPPROTO_TCP, TCP_INFO, info, Uint32Array.of(info.byteLength)))
  return info.tcpi_data_segs_out - info.tcpi_total_retrans
}

/** Linux puts an acknowledgement off for 40 ms. A machine too busy to write a few letters in half of that measures something else. */
export const soon = 20

/** Five letters, each written alone, after a byte that is not acknowledged yet: the segments they made, and the milliseconds they took. */
export function fiveLetters(noDelay: number, attempts = 10): { count: number; time: number } {
  const { client, server } = connection()
  setOption(client, IPPROTO_TCP, TCP_NODELAY, noDelay)
  // A receiver that puts its acknowledgements off, as one does that is about to answer.
  setOption(server, IPPROTO_TCP, TCP_QUICKACK, 0)
  const start = performance.now()
  ok('write', write(client, '!', 1))
  const before = segments(client)
  for (const letter of 'Nagle') ok('write', write(client, letter, 1))
  const written = performance.now() - start
  ok('recv', recv(server, Buffer.alloc(6), 6, MSG_WAITALL))
  const time = performance.now() - start
  const count = segments(client) - before
  closeAll(client, server)
  if (written > soon && attempts > 1) return fiveLetters(noDelay, attempts - 1)
  return { count, time }
}

/** A socket with SO_REUSEADDR on or off, and what bind() says to it. */
function attempt(port: number, reuse: number): { fd: number; answer: Answer } {
  const fd = fresh(SOCK_STREAM)
  ok('setsockopt', setOption(fd, SOL_SOCKET, SO_REUSEADDR, reuse)[0])
  return { fd, answer: bindTo(fd, port) }
}

/** What bind() says with SO_REUSEADDR. */
export function bindReusing(port: number): Answer {
  const { fd, answer } = attempt(port, 1)
  closeAll(fd)
  return answer
}

export interface Reuse {
  readonly port: number
  /** A second server with SO_REUSEADDR, while the first one listens. */
  readonly listening: Answer
  /** Without it and with it, when the first one has closed its connection first: in FIN-WAIT-2, then in TIME-WAIT. */
  readonly closed: readonly (readonly [off: Answer, on: Answer])[]
}

/** A server that has SO_REUSEADDR from the start. */
export function reuse(): Reuse {
  const first = attempt(0, 1)
  ok('bind', first.answer[0])
  ok('listen', listen(first.fd, 1))
  const port = portOf(first.fd)
  const client = fresh(SOCK_STREAM)
  ok('connect', connectTo(client, port)[0])
  const server = ok('accept', accept(first.fd, null, null))
  const listening = bindReusing(port)
  closeAll(first.fd, server)

  const both = (): [Answer, Answer] => {
    const [off, on] = [attempt(port, 0), attempt(port, 1)]
    closeAll(off.fd, on.fd)
    return [off.answer, on.answer]
  }
  const waiting = both()
  closeAll(client)
  return { port, listening, closed: [waiting, both()] }
}
