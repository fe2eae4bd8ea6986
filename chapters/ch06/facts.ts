// What the picture of chapter 6 shows: the same three pieces as datagrams and over a stream, and a datagram that is longer than its reader's buffer.
import { MSG_PEEK, MSG_WAITALL, recv, recvfrom, sendto } from 'libposix/sys/socket.h'
import { read, write } from 'libposix/unistd.h'
import { unread } from '../demo/kernel/queues.ts'
import { closeAll, connection, ok, udp } from '../demo/sockets.ts'
import { cut } from './points.ts'

export interface Pieces {
  /** What each sending call took, and each receiving call gave. */
  readonly sent: readonly number[]
  readonly received: readonly number[]
  /** What FIONREAD said when all had come and nothing was read. */
  readonly waiting: number
}

export interface Facts {
  readonly datagrams: Pieces
  readonly stream: Pieces
  readonly cut: ReturnType<typeof cut>
}

const lengths = [10, 20, 30]
const most = 100

export function facts(): Facts {
  return { datagrams: datagrams(), stream: stream(), cut: cut() }
}

function datagrams(): Pieces {
  const [sender, receiver] = [udp(), udp()]
  const buffer = Buffer.alloc(most)
  const { address } = receiver
  const sent = lengths.map(length => ok('sendto', sendto(sender.fd, buffer, length, 0, address, address.byteLength)))
  ok('recv', recv(receiver.fd, buffer, most, MSG_PEEK))
  const waiting = unread(receiver.fd)
  const received = lengths.map(() => ok('recvfrom', recvfrom(receiver.fd, buffer, most, 0, null, null)))
  closeAll(sender.fd, receiver.fd)
  return { sent, received, waiting }
}

function stream(): Pieces {
  const { client, server } = connection()
  const buffer = Buffer.alloc(most)
  const sent = lengths.map(length => ok('write', write(client, buffer, length)))
  const all = sent.reduce((sum, length) => sum + length)
  ok('recv', recv(server, buffer, all, MSG_PEEK | MSG_WAITALL))
  const waiting = unread(server)
  const received = [ok('read', read(server, buffer, most))]
  closeAll(client, server)
  return { sent, received, waiting }
}
