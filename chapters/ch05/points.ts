// What chapter 5 says about TCP, measured with sockets of this process.
import { readFileSync } from 'node:fs'
import { MSG_PEEK, MSG_WAITALL, recv, SO_RCVBUF, SO_SNDBUF, SOCK_STREAM, SOL_SOCKET } from 'libposix/sys/socket.h'
import { close, read, write } from 'libposix/unistd.h'
import { until } from '../demo/ports.ts'
import {
  type Answer,
  answer,
  closeAll,
  connection,
  fresh,
  listener,
  nonblocking,
  ok,
  option,
  portOf,
} from '../demo/sockets.ts'

/** Three writes of 10 bytes and one of 40: what read() gives when all has come. */
export function boundaries(): { joined: number; cut: number[] } {
  const { client, server } = connection()
  const buffer = Buffer.alloc(100)
  for (let i = 0; i < 3; i++) ok('write', write(client, buffer, 10))
  ok('recv', recv(server, buffer, 30, MSG_PEEK | MSG_WAITALL))
  const joined = ok('read', read(server, buffer, 100))
  ok('write', write(client, buffer, 40))
  ok('recv', recv(server, buffer, 40, MSG_PEEK | MSG_WAITALL))
  const cut = [1, 2, 3, 4].map(() => ok('read', read(server, buffer, 10)))
  closeAll(client, server)
  return { joined, cut }
}

/** The sizes of a new socket's buffers. */
export function buffers(): { send: number; receive: number } {
  const fd = fresh(SOCK_STREAM)
  const [send, receive] = [SO_SNDBUF, SO_RCVBUF].map(name => option(fd, SOL_SOCKET, name)) as [number, number]
  closeAll(fd)
  return { send, receive }
}

/** The bytes that go into a connection from which nobody reads, and those that still come after close(). */
export function unread(): { written: number; delivered: number } {
  const { client, server } = connection()
  const piece = Buffer.alloc(65536)
  let [written, delivered] = [0, 0]
  nonblocking(client)
  for (let n = 0; (n = write(client, piece, piece.length)) !== -1; ) written += n
  closeAll(client)
  for (let n = 0; (n = ok('read', read(server, piece, piece.length))) > 0; ) delivered += n
  closeAll(server)
  return { written, delivered }
}

/** What the peer's read() says after a close() that left data unread. */
export function thrownAway(): Answer {
  const { client, server } = connection()
  const buffer = Buffer.alloc(10)
  ok('write', write(server, buffer, 10))
  ok('recv', recv(client, buffer, 10, MSG_PEEK | MSG_WAITALL))
  closeAll(client)
  const told = answer(read(server, buffer, 10))
  closeAll(server)
  return told
}

const names: Record<string, string> = {
  '01': 'ESTABLISHED',
  '04': 'FIN-WAIT-1',
  '05': 'FIN-WAIT-2',
  '06': 'TIME-WAIT',
  '08': 'CLOSE-WAIT',
  '09': 'LAST-ACK',
  '0A': 'LISTEN',
}

/** The state of the socket that is bound to `local` and connected to `remote`, as /proc/net/tcp shows it. */
function state(local: number, remote: number): string {
  const [from, to] = [local, remote].map(port => `0100007F:${port.toString(16).toUpperCase().padStart(4, '0')}`)
  const row = readFileSync('/proc/net/tcp', 'utf8')
    .split('\n')
    .map(line => line.trim().split(/\s+/))
    .find(columns => columns[1] === from && (remote === 0 || columns[2] === to))
  return row === undefined ? 'gone' : (names[row[3]!] ?? row[3]!)
}

/** The states of client and server: connected, after the client's close() and after the server's; and that of the listening socket. */
export async function states(): Promise<{ ends: string[]; listening: string }> {
  const listening = listener()
  const { client, server } = connection(listening)
  const port = portOf(client)
  const both = () => `${state(port, listening.port)} / ${state(listening.port, port)}`
  const ends: string[] = []
  // What a close() brings about is there when the other side has acknowledged it.
  async function become(expected: string): Promise<void> {
    await until(expected, () => both() === expected)
    ends.push(expected)
  }
  await become('ESTABLISHED / ESTABLISHED')
  ok('close', close(client))
  await become('FIN-WAIT-2 / CLOSE-WAIT')
  ok('close', close(server))
  await become('TIME-WAIT / gone')
  const first = state(listening.port, 0)
  closeAll(listening.fd)
  return { ends, listening: first }
}
