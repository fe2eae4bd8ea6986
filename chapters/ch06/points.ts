// What chapter 6 says about UDP, measured with sockets of this process.
import { MSG_TRUNC, recvfrom, SOCK_DGRAM, SOCK_STREAM, sendto } from 'libposix/sys/socket.h'
import { read, write } from 'libposix/unistd.h'
import {
  type Answer,
  answer,
  bindTo,
  bound,
  closeAll,
  connectTo,
  fresh,
  loopback,
  ok,
  patience,
  portOf,
  type Udp,
  udp,
} from '../demo/sockets.ts'

const buffer = Buffer.alloc(100)

/** Sends `size` bytes of `data` to `receiver`. */
function send(sender: number, data: Uint8Array | string, size: number, { address }: Udp): void {
  ok('sendto', sendto(sender, data, size, 0, address, address.byteLength))
}

function receive({ fd }: Udp, size: number, flags = 0): number {
  return ok('recvfrom', recvfrom(fd, buffer, size, flags, null, null))
}

/** A sender and a receiver, for as long as `use` takes. */
function pair<T>(use: (sender: number, receiver: Udp) => T): T {
  const receiver = udp()
  const sender = fresh(SOCK_DGRAM)
  const result = use(sender, receiver)
  closeAll(sender, receiver.fd)
  return result
}

/** The sizes that come of datagrams of these. */
export function sizes(sent: readonly number[]): number[] {
  return pair((sender, receiver) => {
    for (const size of sent) send(sender, buffer, size, receiver)
    return sent.map(() => receive(receiver, 100))
  })
}

/** What comes of "0123456789" through a buffer of four, what comes after it, and what MSG_TRUNC says of ten bytes. */
export function cut(): { text: string; next: string; whole: number } {
  return pair((sender, receiver) => {
    for (const text of ['0123456789', 'next', 'abcdefghij']) send(sender, text, text.length, receiver)
    const [text, next] = [4, 100].map(size => buffer.toString('latin1', 0, receive(receiver, size))) as [string, string]
    return { text, next, whole: receive(receiver, 4, MSG_TRUNC) }
  })
}

/** A client's port before and after its first sendto(). */
export function clientPort(): { before: number; after: number } {
  return pair((sender, receiver) => {
    const before = portOf(sender)
    send(sender, buffer, 1, receiver)
    return { before, after: portOf(sender) }
  })
}

/** A port that a UDP socket has, and what bind() of a TCP socket says to it. */
export function sharedPort(): { port: number; tcp: Answer } {
  const datagrams = bound(SOCK_DGRAM)
  const stream = fresh(SOCK_STREAM)
  const port = portOf(datagrams)
  const tcp = bindTo(stream, port)
  closeAll(datagrams, stream)
  return { port, tcp }
}

/** A UDP port that nobody has. */
function free(): number {
  const fd = bound(SOCK_DGRAM)
  const port = portOf(fd)
  closeAll(fd)
  return port
}

/** What a socket says that sends to a port that nobody has. */
export function nobody(): { port: number; sent: Answer; heard: Answer } {
  // It has a port before the other one is free, which it would get now and then.
  const fd = bound(SOCK_DGRAM)
  const port = free()
  const address = loopback(port)
  patience(fd, 200)
  const sent = answer(sendto(fd, buffer, 5, 0, address, address.byteLength))
  const heard = answer(recvfrom(fd, buffer, 100, 0, null, null))
  closeAll(fd)
  return { port, sent, heard }
}

/** The same with a socket that connect() gave a peer. */
export function nobodyConnected(): { connected: Answer; written: Answer; heard: Answer } {
  const fd = bound(SOCK_DGRAM)
  patience(fd, 10_000)
  const connected = connectTo(fd, free())
  const written = answer(write(fd, buffer, 5))
  const heard = answer(read(fd, buffer, 100))
  closeAll(fd)
  return { connected, written, heard }
}
