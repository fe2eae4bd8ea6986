// What chapter 7 says about half-close, measured with two sockets of this process.
import { poll, pollfd } from 'libposix/poll.h'
import { MSG_NOSIGNAL, SHUT_RD, SHUT_WR, send, shutdown } from 'libposix/sys/socket.h'
import { read, write } from 'libposix/unistd.h'
import { type Answer, answer, closeAll, connection, nonblocking, ok } from '../demo/sockets.ts'

const buffer = Buffer.alloc(65536)

/** What the client reads after the server's shutdown(SHUT_WR), and what still goes the other way. */
export function halfClose(): { end: number; thanks: string } {
  const { client, server } = connection()
  ok('shutdown', shutdown(server, SHUT_WR))
  const end = ok('read', read(client, buffer, 100))
  ok('write', write(client, 'Thank you', 10))
  const thanks = buffer.toString('latin1', 0, ok('read', read(server, buffer, 100)))
  closeAll(client, server)
  return { end, thanks }
}

/** The bytes that lie in the output buffer at SHUT_WR, and those that come. */
export function bufferIsSent(): { written: number; delivered: number } {
  const { client, server } = connection()
  nonblocking(server)
  let [written, delivered] = [0, 0]
  for (let n = 0; (n = write(server, buffer, buffer.length)) !== -1; ) written += n
  ok('shutdown', shutdown(server, SHUT_WR))
  for (let n = 0; (n = ok('read', read(client, buffer, buffer.length))) > 0; ) delivered += n
  closeAll(client, server)
  return { written, delivered }
}

/** What write() says after one's own SHUT_WR. */
export function writeAfterwards(): Answer {
  const { client, server } = connection()
  ok('shutdown', shutdown(client, SHUT_WR))
  const result = answer(send(client, 'more', 4, MSG_NOSIGNAL))
  closeAll(client, server)
  return result
}

/** The server closes instead: what the client reads, and two writes of it. */
export function closeInstead(): { end: number; thanks: Answer; more: Answer } {
  const { client, server } = connection()
  closeAll(server)
  const end = ok('read', read(client, buffer, 100))
  const thanks = answer(send(client, 'Thank you', 10, MSG_NOSIGNAL))
  // The other side answers with a reset: POLLHUP, which needs not be asked for.
  ok('poll', poll(new pollfd({ fd: client }), 1, 10_000))
  const more = answer(send(client, 'Hello?', 6, MSG_NOSIGNAL))
  closeAll(client)
  return { end, thanks, more }
}

/** What read() gives after one's own SHUT_RD, and after the peer has sent four bytes all the same. */
export function readingSide(): { end: number; late: number } {
  const { client, server } = connection()
  ok('shutdown', shutdown(client, SHUT_RD))
  const end = ok('read', read(client, buffer, 100))
  ok('write', write(server, 'late', 4))
  const late = ok('read', read(client, buffer, 100))
  closeAll(client, server)
  return { end, late }
}
