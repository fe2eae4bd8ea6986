// Which read() got what a write() sent. A stream has no seams: the bytes of both are counted, and where their counts overlap, an arrow goes.
import type { Arrow, File, TraceEvent } from './event.ts'

const senders = new Set(['write', 'writev', 'pwritev', 'send', 'sendto', 'sendmsg', 'sendfile', 'splice'])
const receivers = new Set(['read', 'readv', 'recv', 'recvfrom', 'recvmsg'])

/** The bytes of one call in its stream, from `start` on; a datagram is all or nothing. */
interface Part {
  readonly event: TraceEvent
  readonly start: number
  readonly end: number
}

/** What flows one way: between two sockets, or through a pipe. */
interface Flow {
  readonly sent: Part[]
  readonly received: Part[]
  readonly isStream: boolean
}

export function messagesOf(calls: readonly TraceEvent[], lane: (event: TraceEvent) => number): Arrow[] {
  const peers = pairs(calls)
  const flows = new Map<string, Flow>()
  const moving = calls.filter(
    ({ call, result, file }) =>
      file !== undefined && Number(result) > 0 && (senders.has(call!) || receivers.has(call!)),
  )
  // A message is sent before it is received, so that what counts is when one call began and when the other came back.
  const isSent = ({ call }: TraceEvent) => senders.has(call!)
  const when = (event: TraceEvent) => (isSent(event) ? event.t0! : event.t1!)
  for (const event of moving.toSorted((a, b) => when(a) - when(b))) {
    const { flags, name } = { flags: '', ...event.args, name: nameOf(event, isSent(event), peers) } as {
      flags: string
      name?: string
    }
    if (name === undefined || String(flags).includes('MSG_PEEK')) continue
    const flow = flows.get(name) ?? { sent: [], received: [], isStream: event.file!.kind !== 'udp' }
    flows.set(name, flow)
    const parts = isSent(event) ? flow.sent : flow.received
    const start = parts.at(-1)?.end ?? 0
    parts.push({ event, start, end: start + Number(event.result) })
  }
  return [...flows.values()].flatMap(flow => (flow.isStream ? streamed(flow, lane) : datagrams(flow, lane)))
}

/** The two ends of socketpair() find each other by their numbers. */
function pairs(calls: readonly TraceEvent[]): Map<number, number> {
  const made = calls.filter(({ call, made }) => call === 'socketpair' && made?.length === 2).map(({ made }) => made!)
  return new Map(
    made.flatMap(
      ([a, b]) =>
        [
          [a!.inode, b!.inode],
          [b!.inode, a!.inode],
        ] as [number, number][],
    ),
  )
}

/** One name for a direction, whichever end tells of it; none where the other end is not known. */
function nameOf({ file, args }: TraceEvent, isSent: boolean, peers: ReadonlyMap<number, number>): string | undefined {
  const { kind, inode, local, peer } = file as File
  if (kind === 'pipe' || kind === 'fifo') return `pipe ${inode}`
  const other = peers.get(inode)
  if (other !== undefined) return `pair ${isSent ? inode : other}`
  if (kind === 'tcp' && local && peer) return isSent ? `${local} ${peer}` : `${peer} ${local}`
  if (kind !== 'udp') return undefined
  const { dest_addr, src_addr } = (args ?? {}) as { dest_addr?: unknown; src_addr?: unknown }
  const there = portOf(isSent ? (dest_addr ?? peer) : (src_addr ?? peer))
  const here = portOf(local)
  if (there === undefined || here === undefined) return undefined
  return isSent ? `udp ${here} ${there}` : `udp ${there} ${here}`
}

/** A socket that is bound to all addresses is sent to by one of them: the ports say enough. */
function portOf(address: unknown): string | undefined {
  return typeof address === 'string' ? /:(\d+)$/.exec(address)?.[1] : undefined
}

function streamed({ sent, received }: Flow, lane: (event: TraceEvent) => number): Arrow[] {
  const arrows: Arrow[] = []
  let first = 0
  for (const part of received) {
    while (first < sent.length && sent[first]!.end <= part.start) first++
    for (let i = first; i < sent.length && sent[i]!.start < part.end; i++) {
      const bytes = Math.min(part.end, sent[i]!.end) - Math.max(part.start, sent[i]!.start)
      arrows.push(arrow(sent[i]!.event, part.event, bytes, lane))
    }
  }
  return arrows
}

/** Each is taken whole, or cut, by one call, in the order in which they came. */
function datagrams({ sent, received }: Flow, lane: (event: TraceEvent) => number): Arrow[] {
  return received
    .slice(0, sent.length)
    .map(({ event, start, end }, i) => arrow(sent[i]!.event, event, end - start, lane))
}

function arrow(from: TraceEvent, to: TraceEvent, bytes: number, lane: (event: TraceEvent) => number): Arrow {
  const all = Number(from.result) === bytes && Number(to.result) === bytes
  const label = all ? `${bytes} B` : `${bytes} of ${from.result} B`
  return { kind: 'data', from: { lane: lane(from), time: from.t0! }, to: { lane: lane(to), time: to.t1! }, label }
}
