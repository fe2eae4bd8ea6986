// What lies in a socket's or a pipe's buffers.
import { SIOCOUTQNSD } from 'libposix/linux/sockios.h'
import { FIONREAD, ioctl } from 'libposix/sys/ioctl.h'
import { ok } from '../sockets.ts'

/** Bytes that have come and are not read. */
export function unread(fd: number): number {
  return ask(fd, FIONREAD)
}

/** Bytes that a socket has taken and not sent yet. */
export function unsent(fd: number): number {
  return ask(fd, SIOCOUTQNSD)
}

function ask(fd: number, request: number): number {
  const bytes = Int32Array.of(0)
  ok('ioctl', ioctl(fd, request, bytes))
  return bytes[0]!
}
