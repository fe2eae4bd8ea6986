// Sockets of this process, for what a demo measures itself: all over loopback, on ports of the kernel's choice.
import { htonl, htons, ntohs } from '../../../arpa/inet.ts'
import { INADDR_LOOPBACK, sockaddr_in } from '../../../netinet/in.ts'
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
} from '../../../sys/socket.ts'
import { timeval } from '../../../sys/time.ts'
import { close } from '../../../unistd.ts'

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
  getsockname(fd, address, Uint32Array.of(address.byteLength))
  return ntohs(address.sin_port)
}

/** A socket bound to `port` of the loopback address; 0 lets the kernel choose. */
export function boundTo(type: number, port = 0): number {
  const fd = socket(AF_INET, type, 0)
  const address = loopback(port)
  if (bind(fd, address, address.byteLength) === -1) throw new Error(`port ${port} is taken`)
  return fd
}

export interface Udp {
  readonly fd: number
  readonly address: sockaddr_in
}

/** A UDP socket that can be sent to. It waits a second at most for what comes. */
export function udp(): Udp {
  const fd = boundTo(SOCK_DGRAM)
  patience(fd, 1000)
  return { fd, address: loopback(portOf(fd)) }
}

/** How long a socket waits for what is to be read: SO_RCVTIMEO. */
export function patience(fd: number, milliseconds: number): void {
  const time = new timeval()
  time.tv_sec = Math.floor(milliseconds / 1000)
  time.tv_usec = (milliseconds % 1000) * 1000
  setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, time, time.byteLength)
}

export interface Connection {
  readonly client: number
  readonly server: number
}

/** Both ends of a TCP connection. */
export function connection(): Connection {
  const listener = boundTo(SOCK_STREAM)
  listen(listener, 1)
  const client = socket(AF_INET, SOCK_STREAM, 0)
  const address = loopback(portOf(listener))
  connect(client, address, address.byteLength)
  const server = accept(listener, null, null)
  close(listener)
  return { client, server }
}

/** An option that is an int. */
export function option(fd: number, level: number, name: number): number {
  const value = new Int32Array(1)
  getsockopt(fd, level, name, value, Uint32Array.of(value.byteLength))
  return value[0]!
}

/** Sets an option that is an int; returns what setsockopt returns. */
export function setOption(fd: number, level: number, name: number, value: number): number {
  return setsockopt(fd, level, name, Int32Array.of(value), Int32Array.BYTES_PER_ELEMENT)
}
