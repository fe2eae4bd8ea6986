// Sockets on loopback for tests; what a test leaves open is closed behind it.
import { sizeof } from 'libposix'
import { htonl, INADDR_LOOPBACK, sockaddr_in } from 'libposix/arpa/inet.h'
import { poll, pollfd } from 'libposix/poll.h'
import {
  AF_INET,
  AF_UNIX,
  accept,
  bind,
  connect,
  getsockname,
  getsockopt,
  listen,
  SOCK_DGRAM,
  SOCK_STREAM,
  setsockopt,
  socket,
  socketpair,
} from 'libposix/sys/socket.h'
import { close } from 'libposix/unistd.h'
import { afterEach, expect } from 'vitest'
import { patience } from './patience.ts'

const open = new Set<number>()

afterEach(() => {
  for (const fd of open) close(fd)
  open.clear()
})

/** Has `fd` closed after the test. Fails for -1. */
export function own(fd: number): number {
  expect(fd).toBeGreaterThanOrEqual(0)
  open.add(fd)
  return fd
}

/** Closes `fd` now. */
export function shut(fd: number): void {
  open.delete(fd)
  expect(close(fd)).toBe(0)
}

/** `fd` has been closed in another way: what has its number from now on is not the test's. */
export function gone(fd: number): void {
  open.delete(fd)
}

export function loopback(port = 0): sockaddr_in {
  const address = new sockaddr_in()
  address.sin_family = AF_INET
  address.sin_port = port
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK)
  return address
}

/** Where a socket is bound. */
export function nameOf(fd: number): sockaddr_in {
  const address = new sockaddr_in()
  expect(getsockname(fd, address, Uint32Array.of(sizeof(address)))).toBe(0)
  return address
}

export function tcp(): number {
  return own(socket(AF_INET, SOCK_STREAM, 0))
}

/** A datagram socket bound to a free port of loopback. */
export function udp(): number {
  const fd = own(socket(AF_INET, SOCK_DGRAM, 0))
  expect(bind(fd, loopback(), sizeof(sockaddr_in))).toBe(0)
  return fd
}

/** A socket that listens on a free port of loopback. */
export function listener(backlog = 5): number {
  const fd = tcp()
  expect(bind(fd, loopback(), sizeof(sockaddr_in))).toBe(0)
  expect(listen(fd, backlog)).toBe(0)
  return fd
}

/** A TCP connection over loopback: client and server. */
export function connection(): [number, number] {
  const server = listener()
  const client = tcp()
  expect(connect(client, nameOf(server), sizeof(sockaddr_in))).toBe(0)
  const accepted = own(accept(server, null, null))
  shut(server)
  return [client, accepted]
}

export function pair(type = SOCK_STREAM, domain = AF_UNIX): [number, number] {
  const sv = new Int32Array(2)
  expect(socketpair(domain, type, 0, sv)).toBe(0)
  return [own(sv[0]!), own(sv[1]!)]
}

/** Waits until poll() tells one of `events`, or an error: what is sent over loopback need not have arrived when the call returns. */
export function told(fd: number, events: number): void {
  expect(poll(new pollfd({ fd, events }), 1, 10_000 * patience)).toBe(1)
}

/** The value of an int option. */
export function option(fd: number, level: number, name: number): number {
  const value = Int32Array.of(-1)
  const length = Uint32Array.of(4)
  expect(getsockopt(fd, level, name, value, length)).toBe(0)
  expect(length[0]).toBeLessThanOrEqual(4)
  return length[0] === 1 ? value[0]! & 0xff : value[0]!
}

export function setOption(fd: number, level: number, name: number, value: number): number {
  return setsockopt(fd, level, name, Int32Array.of(value), 4)
}

/** C's string in a buffer. */
export function text(buffer: Uint8Array): string {
  const end = buffer.indexOf(0)
  return Buffer.from(buffer.subarray(0, end < 0 ? undefined : end)).toString()
}
