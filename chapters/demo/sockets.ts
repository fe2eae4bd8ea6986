// Sockets of this process, for what a demo measures itself: all over loopback, on ports of the kernel's choice.
import { htonl, htons, ntohs } from 'libposix/arpa/inet.h'
import { errno } from 'libposix/errno.h'
import { F_SETFL, fcntl, O_NONBLOCK } from 'libposix/fcntl.h'
import { INADDR_LOOPBACK, sockaddr_in } from 'libposix/netinet/in.h'
import { strerror } from 'libposix/string.h'
import {
  AF_INET,
  accept,
  bind,
  connect,
  getsockname,
  getsockopt,
  listen,
  SO_RCVTIMEO,
  SOCK_DGRAM,
  SOCK_STREAM,
  SOL_SOCKET,
  setsockopt,
  socket,
} from 'libposix/sys/socket.h'
import { timeval } from 'libposix/sys/time.h'
import { close } from 'libposix/unistd.h'
import { Mismatch } from './mismatch.ts'

/** What a call returned that is not to fail here. */
export function ok(call: string, result: number): number {
  if (result === -1) throw new Mismatch(`${call}(): ${strerror(errno)}`)
  return result
}

/** What a call returned that may fail, and the errno if it did. */
export type Answer = readonly [result: number, errno: number]

export function answer(result: number): Answer {
  return [result, result === -1 ? errno : 0]
}

export function closeAll(...fds: readonly number[]): void {
  for (const fd of fds) ok('close', close(fd))
}

export function loopback(port: number): sockaddr_in {
  const address = new sockaddr_in()
  address.sin_family = AF_INET
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK)
  address.sin_port = htons(port)
  return address
}

/** The port that a socket has: 0 while it has none. */
export function portOf(fd: number): number {
  const address = new sockaddr_in()
  ok('getsockname', getsockname(fd, address, Uint32Array.of(address.byteLength)))
  return ntohs(address.sin_port)
}

/** A socket without an address. */
export function fresh(type: number): number {
  return ok('socket', socket(AF_INET, type, 0))
}

/** What bind() says to `port` of the loopback address. */
export function bindTo(fd: number, port: number): Answer {
  const address = loopback(port)
  return answer(bind(fd, address, address.byteLength))
}

/** A socket bound to a port of the loopback address. */
export function bound(type: number): number {
  const fd = fresh(type)
  ok('bind', bindTo(fd, 0)[0])
  return fd
}

/** What connect() says for `port` of the loopback address. */
export function connectTo(fd: number, port: number): Answer {
  const address = loopback(port)
  return answer(connect(fd, address, address.byteLength))
}

export interface Listener {
  readonly fd: number
  readonly port: number
}

export function listener(backlog = 5): Listener {
  const fd = bound(SOCK_STREAM)
  ok('listen', listen(fd, backlog))
  return { fd, port: portOf(fd) }
}

export interface Udp {
  readonly fd: number
  readonly address: sockaddr_in
}

/** A UDP socket that can be sent to. It waits ten seconds at most for what comes. */
export function udp(): Udp {
  const fd = bound(SOCK_DGRAM)
  patience(fd, 10_000)
  return { fd, address: loopback(portOf(fd)) }
}

/** How long a socket waits for what is to be read: SO_RCVTIMEO. */
export function patience(fd: number, milliseconds: number): void {
  const time = new timeval()
  time.tv_sec = Math.floor(milliseconds / 1000)
  time.tv_usec = (milliseconds % 1000) * 1000
  ok('setsockopt', setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, time, time.byteLength))
}

export function nonblocking(fd: number): void {
  ok('fcntl', fcntl(fd, F_SETFL, O_NONBLOCK))
}

export interface Connection {
  readonly client: number
  readonly server: number
}

/** Both ends of a TCP connection, to `at` if there is one. Each waits ten seconds at most for what comes. */
export function connection(at?: Listener): Connection {
  const { fd, port } = at ?? listener(1)
  const client = fresh(SOCK_STREAM)
  ok('connect', connectTo(client, port)[0])
  const server = ok('accept', accept(fd, null, null))
  if (at === undefined) closeAll(fd)
  for (const end of [client, server]) patience(end, 10_000)
  return { client, server }
}

/** An option that is an int. */
export function option(fd: number, level: number, name: number): number {
  const value = new Int32Array(1)
  ok('getsockopt', getsockopt(fd, level, name, value, Uint32Array.of(value.byteLength)))
  return value[0]!
}

/** Sets an option that is an int; what setsockopt() says. */
export function setOption(fd: number, level: number, name: number, value: number): Answer {
  return answer(setsockopt(fd, level, name, Int32Array.of(value), Int32Array.BYTES_PER_ELEMENT))
}
