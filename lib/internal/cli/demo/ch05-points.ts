// What chapter 5 says about TCP, done with two sockets of this process.
import { readFileSync } from 'node:fs'
import { htonl, htons, ntohs } from '../../../arpa/inet.ts'
import { ECONNRESET, errno } from '../../../errno.ts'
import { F_SETFL, fcntl, O_NONBLOCK } from '../../../fcntl.ts'
import { INADDR_LOOPBACK, sockaddr_in } from '../../../netinet/in.ts'
import {
  AF_INET,
  accept,
  bind,
  connect,
  getsockname,
  getsockopt,
  listen,
  MSG_PEEK,
  MSG_WAITALL,
  recv,
  SO_RCVBUF,
  SO_SNDBUF,
  SOCK_STREAM,
  SOL_SOCKET,
  socket,
} from '../../../sys/socket.ts'
import { close, read, write } from '../../../unistd.ts'
import { until } from '../ports.ts'
import type { Stage } from './stage.ts'

interface Connection {
  readonly client: number
  readonly server: number
  /** Of the client. */
  readonly port: number
}

const listener = { fd: -1, port: 0 }

export async function points(stage: Stage): Promise<void> {
  open()
  boundaries(stage)
  buffers(stage)
  endings(stage)
  await states(stage)
  order(stage)
  close(listener.fd)
}

function open(): void {
  const address = loopback(0)
  listener.fd = socket(AF_INET, SOCK_STREAM, 0)
  bind(listener.fd, address, address.byteLength)
  listen(listener.fd, 5)
  listener.port = portOf(listener.fd)
}

function loopback(port: number): sockaddr_in {
  const address = new sockaddr_in()
  address.sin_family = AF_INET
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK)
  address.sin_port = htons(port)
  return address
}

function portOf(fd: number): number {
  const address = new sockaddr_in()
  getsockname(fd, address, Uint32Array.of(address.byteLength))
  return ntohs(address.sin_port)
}

function connection(): Connection {
  const address = loopback(listener.port)
  const client = socket(AF_INET, SOCK_STREAM, 0)
  connect(client, address, address.byteLength)
  return { client, server: accept(listener.fd, null, null), port: portOf(client) }
}

function boundaries(stage: Stage): void {
  const { client, server } = connection()
  const buffer = Buffer.alloc(100)
  for (let i = 0; i < 3; i++) write(client, Buffer.alloc(10), 10)
  recv(server, buffer, 30, MSG_PEEK | MSG_WAITALL)
  const joined = read(server, buffer, 100)
  write(client, Buffer.alloc(40), 40)
  recv(server, buffer, 40, MSG_PEEK | MSG_WAITALL)
  const cut = [1, 2, 3, 4].map(() => read(server, buffer, 10))
  stage.say(
    `no boundaries: 3 writes of 10 bytes were 1 read of ${joined}; 1 write of 40 was reads of ${cut.join(', ')}`,
  )
  stage.check(joined === 30 && cut.every(n => n === 10), 'the bytes did not come as TCP promises')
  close(client)
  close(server)
}

function buffers(stage: Stage): void {
  const fresh = socket(AF_INET, SOCK_STREAM, 0)
  const [send, receive] = [SO_SNDBUF, SO_RCVBUF].map(name => {
    const size = Int32Array.of(0)
    getsockopt(fresh, SOL_SOCKET, name, size, Uint32Array.of(size.byteLength))
    return size[0]
  })
  close(fresh)
  stage.say(`a socket has buffers of its own from the start: ${send} bytes to send from, ${receive} to receive into`)

  const { client, server } = connection()
  const piece = Buffer.alloc(65536)
  let [written, delivered] = [0, 0]
  fcntl(client, F_SETFL, O_NONBLOCK)
  for (let n = 0; (n = write(client, piece, piece.length)) !== -1; ) written += n
  close(client)
  for (let n = 0; (n = read(server, piece, piece.length)) > 0; ) delivered += n
  close(server)
  stage.say(
    `write() returns when the data lie in a buffer: ${megabytes(written)} went in while nobody read, and then it would block`,
  )
  stage.say(`after close() the rest is still delivered: ${megabytes(delivered)} arrived, then the end`)
  stage.check(written === delivered, `${written} bytes were written and ${delivered} arrived`)
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}

function endings(stage: Stage): void {
  const { client, server } = connection()
  const buffer = Buffer.alloc(10)
  write(server, buffer, 10)
  recv(client, buffer, 10, MSG_PEEK | MSG_WAITALL)
  close(client)
  const isReset = read(server, buffer, 10) === -1 && errno === ECONNRESET
  stage.say('close() with unread data throws them away, and the peer is told: its read() fails with ECONNRESET')
  stage.check(isReset, 'the peer was not told of the reset')
  close(server)
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

async function states(stage: Stage): Promise<void> {
  const { client, server, port } = connection()
  const both = () => `${state(port, listener.port)} / ${state(listener.port, port)}`
  const seen: string[] = []
  // What a close() brings about is there when the other side has acknowledged it.
  async function become(expected: string): Promise<void> {
    await until(expected, () => both() === expected)
    seen.push(expected)
  }
  await become('ESTABLISHED / ESTABLISHED')
  close(client)
  await become('FIN-WAIT-2 / CLOSE-WAIT')
  close(server)
  await become('TIME-WAIT / gone')
  stage.say(`states of client / server: connected ${seen[0]}; the client closed ${seen[1]};`)
  stage.say(`  the server closed ${seen[2]}. The server's first socket is ${state(listener.port, 0)} all the time`)
  stage.say('  Linux ends TIME-WAIT after 60 s; the book speaks of minutes')
}

function order(stage: Stage): void {
  const bytes = Buffer.from(Int32Array.of(1).buffer).toString('hex')
  stage.say(`op_client sends its numbers as they lie in memory: 1 is ${bytes} here, so both ends must be alike`)
  stage.say("the book's ACK = SEQ + bytes + 1 is simplified: TCP acknowledges SEQ + bytes (tcpdump shows it)")
}
