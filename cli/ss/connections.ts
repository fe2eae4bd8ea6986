// The TCP sockets of this network namespace, as /proc/net/tcp and tcp6 list them.
import { readFileSync } from 'node:fs'
import { endianness } from 'node:os'

export interface Connection {
  /** `ESTABLISHED`, `TIME_WAIT` … */
  readonly state: string
  /** Bytes that nobody has read yet; of a listening socket the connections that wait for accept. */
  readonly unread: number
  /** Bytes that the peer has not acknowledged yet. */
  readonly unacknowledged: number
  readonly local: Address
  readonly peer: Address
  /** What happens next by itself, and in how many seconds. */
  readonly timer: Timer | undefined
}

export interface Address {
  readonly host: string
  readonly port: number
}

export interface Timer {
  readonly kind: string
  readonly seconds: number
}

// The numbers that the kernel gives them, from 1 and from 0.
const states =
  'ESTABLISHED SYN_SENT SYN_RECV FIN_WAIT1 FIN_WAIT2 TIME_WAIT CLOSE CLOSE_WAIT LAST_ACK LISTEN CLOSING SYN_RECV'
const stateNames = states.split(' ')
const timers = ['', 'resend', 'keep', 'wait', 'probe']

/** Those that have a port at either end, or all; the ones that listen first, then by their ports. */
export function connections(port?: number): Connection[] {
  return ['tcp', 'tcp6']
    .flatMap(table => linesOf(`/proc/net/${table}`))
    .map(parse)
    .filter(({ local, peer }) => port === undefined || local.port === port || peer.port === port)
    .sort(inOrder)
}

/** Without the heading; none where the kernel has no IPv6. */
function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'latin1').trim().split('\n').slice(1)
  } catch {
    return []
  }
}

/** `0: 0100007F:23E6 0100007F:C8F2 01 00000000:00000000 00:00000000 …` */
function parse(line: string): Connection {
  const [, local, peer, state, queues, timer] = line.trim().split(/\s+/)
  const [unacknowledged, unread] = numbers(queues!)
  return {
    state: stateNames[Number.parseInt(state!, 16) - 1] ?? state!,
    unread: unread!,
    unacknowledged: unacknowledged!,
    local: addressOf(local!),
    peer: addressOf(peer!),
    timer: timerOf(timer!),
  }
}

function numbers(text: string): number[] {
  return text.split(':').map(part => Number.parseInt(part, 16))
}

/** The time is in hundredths of a second. */
function timerOf(text: string): Timer | undefined {
  const [kind, time] = numbers(text)
  return kind ? { kind: timers[kind] ?? String(kind), seconds: time! / 100 } : undefined
}

/** The bytes of an address are printed word by word, as numbers of this machine. */
function addressOf(text: string): Address {
  const [words, port] = text.split(':') as [string, string]
  const bytes = Buffer.from(words, 'hex')
  if (endianness() === 'LE') bytes.swap32()
  return { host: bytes.length === 4 ? bytes.join('.') : shortened(bytes), port: Number.parseInt(port, 16) }
}

/** An IPv6 address; the one that an IPv4 address has in it as that. */
function shortened(bytes: Buffer): string {
  const groups = Array.from({ length: 8 }, (_, i) => bytes.readUInt16BE(2 * i).toString(16)).join(':')
  if (groups.startsWith('0:0:0:0:0:ffff:')) return bytes.subarray(12).join('.')
  return `[${new URL(`http://[${groups}]`).hostname.slice(1, -1)}]`
}

function inOrder(a: Connection, b: Connection): number {
  const rank = ({ state }: Connection): number => (state === 'LISTEN' ? 0 : 1)
  return rank(a) - rank(b) || a.local.port - b.local.port || a.peer.port - b.peer.port
}
