import {
  available,
  c,
  closer,
  type Figure,
  interleave,
  type Options,
  type Part,
  type Peer,
  run,
  type Sample,
  script,
} from './measure.ts'

export const servers = {
  'C select': [c('echo', 'select')],
  'C epoll': [c('echo', 'epoll')],
  'C ring': [c('echo', 'ring')],
  'C blocking': [c('echo', 'blocking')],
  'libposix select': script('echo/select.ts'),
  'libposix epoll': script('echo/epoll.ts'),
  'libposix ring': script('echo/ring.ts'),
  'libposix ring, in the loop': [...script('echo/ring.ts'), 'loop'],
  'libposix blocking': script('echo/blocking.ts'),
  'node:net': script('echo/node.ts'),
  'koffi blocking': script('echo/blocking.koffi.ts'),
  'koffi select': script('echo/select.koffi.ts'),
  'koffi epoll': script('echo/epoll.koffi.ts'),
  'python3 select': script('echo/select.py'),
  'python3 epoll': script('echo/epoll.py'),
  'python3 blocking': script('echo/blocking.py'),
  C: [c('echo', 'sink')],
  libposix: script('echo/sink.ts'),
  'node:net sink': script('echo/sink.node.ts'),
  koffi: script('echo/sink.koffi.ts'),
  python3: script('echo/sink.py'),
} as const

export type Server = keyof typeof servers

export function peersOf(names: readonly Server[]): Peer[] {
  return available(names.map(name => ({ name, command: servers[name] })))
}

export interface Load {
  readonly mode: 'echo' | 'saturate' | 'idle' | 'sink' | 'connect'
  readonly connections: number
  readonly size: number
  readonly warm?: number
  readonly measured?: number
}

/** One run of one server under a load. It warms up for `warm` ms and 20,000 messages, but not for more than five times `warm`. */
export function load(peer: Peer, { mode, connections, size, warm = 200, measured = 300 }: Load): Promise<Sample> {
  return run([c('load', 'tcp'), mode, ...[connections, size, warm, measured].map(String), ...peer.command])
}

/** The figure that counts, microseconds of the server's CPU per message, and the others beside it. */
export function row(peer: Peer, samples: readonly Sample[], of = 'messages') {
  const rates = { [`${of}/s`]: samples.map(({ messages, wall }) => messages! / wall!) }
  const latencies = {
    'p50 µs': samples.map(({ p50 }) => p50!),
    'p99 µs': samples.map(({ p99 }) => p99!),
    'p99.9 µs': samples.map(({ p999 }) => p999!),
  }
  // What goes one way has no latency.
  const also: Record<string, number[]> = samples.some(({ p50 }) => p50) ? { ...rates, ...latencies } : rates
  return { peer: peer.name, values: samples.map(({ cpu, messages }) => (cpu! / messages!) * 1e6), also }
}

async function figure(
  id: string,
  title: string,
  names: readonly Server[],
  how: Load,
  options: Options,
): Promise<Figure> {
  const samples = await interleave(id, peersOf(names), options, peer => load(peer, how))
  const of = how.mode === 'connect' ? 'connections' : how.mode === 'sink' ? 'pieces' : 'messages'
  const rows = [...samples].map(([peer, runs]) => row(peer, runs, of))
  return { id, title, unit: `µs CPU per ${of.slice(0, -1)}`, base: names[0]!, rows }
}

const blocking: readonly Server[] = [
  'C blocking',
  'libposix blocking',
  'node:net',
  'koffi blocking',
  'python3 blocking',
]
const select: readonly Server[] = ['C select', 'libposix select', 'node:net', 'koffi select', 'python3 select']
const rings: readonly Server[] = [
  'C epoll',
  'C ring',
  'libposix epoll',
  'libposix ring',
  'libposix ring, in the loop',
  'node:net',
]
const sinks: readonly Server[] = ['C', 'libposix', 'node:net sink', 'koffi', 'python3']
const epoll: readonly Server[] = ['C epoll', 'libposix epoll', 'node:net', 'koffi epoll', 'python3 epoll']

export const echo: Part = {
  name: 'echo',
  about: 'TCP servers: ping-pong of 64 bytes and 64 KB over 1, 50 and 500 connections, connect and close, one way',
  async run(options) {
    const figures: Figure[] = []
    const small = (connections: number) => ({ mode: 'echo', connections, size: 64 }) as const
    const more = closer(options)
    figures.push(await figure('echo-1-blocking', 'Echo, 64 bytes, 1 connection, blocking', blocking, small(1), options))
    for (const connections of [50, 500]) {
      const title = `Echo, 64 bytes, ${connections} connections`
      figures.push(await figure(`echo-${connections}-select`, `${title}, select`, select, small(connections), more))
      figures.push(await figure(`echo-${connections}-epoll`, `${title}, epoll`, epoll, small(connections), more))
    }
    const anew = { mode: 'connect', connections: 8, size: 64, warm: 120 } as const
    figures.push(await figure('echo-connect', 'Connect, one echo of 64 bytes, close', epoll, anew, options))
    const oneWay = { mode: 'sink', connections: 1, size: 65536, warm: 120 } as const
    figures.push(await figure('echo-sink', 'One way, pieces of 64 KB, 1 connection', sinks, oneWay, options))
    const large = (connections: number) => ({ mode: 'echo', connections, size: 65536, warm: 120 }) as const
    const title = 'Echo, 64 KB'
    figures.push(await figure('echo-1-64k', `${title}, 1 connection, blocking`, blocking, large(1), options))
    for (const connections of [50, 500]) {
      const of = `${title}, ${connections} connections`
      figures.push(await figure(`echo-${connections}-64k-select`, `${of}, select`, select, large(connections), options))
      figures.push(await figure(`echo-${connections}-64k-epoll`, `${of}, epoll`, epoll, large(connections), options))
    }
    return figures
  },
}

export const ring: Part = {
  name: 'ring',
  about: 'TCP servers by io_uring: 64 bytes over 50 and 500 connections, and more than a server can answer',
  async run(options) {
    const more = closer(options)
    const figures: Figure[] = []
    for (const connections of [50, 500]) {
      const title = `Echo, 64 bytes, ${connections} connections, io_uring`
      const how = { mode: 'echo', connections, size: 64 } as const
      figures.push(await figure(`echo-${connections}-ring`, title, rings, how, more))
    }
    const never = 'Echo, 64 bytes, 300 connections of three clients, never idle'
    const busy = { mode: 'saturate', connections: 300, size: 64 } as const
    figures.push(await figure('echo-saturated', never, rings, busy, more))
    return figures
  },
}

export const memory: Part = {
  name: 'memory',
  about: 'RSS of an echo server after 1 and after 10 million messages',
  onRequest: true,
  async run({ progress }) {
    const rows = []
    for (const peer of peersOf(['C epoll', 'libposix select', 'libposix epoll', 'node:net'])) {
      progress(`memory: ${peer.name}`)
      const sample = await run([c('load', 'tcp'), 'memory', '50', '64', '0', '10000000', ...peer.command])
      rows.push({
        peer: peer.name,
        values: [(sample.late! - sample.early!) / 1024],
        also: { 'MB after 1 M': [sample.early! / 1024], 'MB after 10 M': [sample.late! / 1024] },
      })
    }
    return [{ id: 'memory', title: 'Growth of RSS from 1 to 10 million messages', unit: 'MB', base: '', rows }]
  },
}
