// What the figures of one run must hold, by the medians of its rounds.
import { type Figure, ratio } from './measure.ts'
import { median } from './quantile.ts'
import { short } from './table.ts'

interface Bar {
  readonly figure: string
  readonly peer: string
  readonly than: string
  /** At most so much more than `than`, or at most so many times as much. */
  readonly over?: number
  readonly times?: number
}

const echo = (connections: number, wait: string, net: number): Bar[] => [
  { figure: `echo-${connections}-${wait}`, peer: `libposix ${wait}`, than: `C ${wait}`, times: 1.08 },
  { figure: `echo-${connections}-${wait}`, peer: `libposix ${wait}`, than: 'node:net', times: net },
  { figure: `echo-${connections}-${wait}`, peer: `libposix ${wait}`, than: `python3 ${wait}`, times: 1 },
]

const udp = (id: string, c: number): Bar[] => [
  { figure: id, peer: 'libposix', than: 'C', times: c },
  { figure: id, peer: 'libposix', than: 'node:dgram', times: 0.6 },
]

/** By io_uring a server is to cost no more than C's own by epoll; a part of it where it never waits. */
const ring = (id: string, epoll: number): Bar[] => [
  { figure: id, peer: 'libposix ring', than: 'C epoll', times: epoll },
  { figure: id, peer: 'libposix ring', than: 'C ring', times: 1.1 },
  { figure: id, peer: 'libposix ring', than: 'node:net', times: 0.55 },
]

const bars: readonly Bar[] = [
  { figure: 'call-numbers', peer: 'libposix', than: 'C', over: 80 },
  { figure: 'call-buffer', peer: 'libposix', than: 'C', over: 150 },
  { figure: 'call-failure', peer: 'libposix', than: 'C', over: 180 },
  { figure: 'call-getaddrinfo', peer: 'libposix', than: 'koffi', times: 1 },
  ...echo(50, 'select', 0.72),
  ...echo(50, 'epoll', 0.72),
  ...echo(500, 'select', 0.62),
  ...echo(500, 'epoll', 0.62),
  ...ring('echo-50-ring', 1),
  ...ring('echo-500-ring', 1),
  ...ring('echo-saturated', 0.6),
  ...udp('udp-pingpong', 1.1),
  // A server that never sleeps: the price of the two calls is a larger part of a message.
  ...udp('udp-pingpong-16', 1.15),
  ...['loop-pingpong-16', 'loop-blast'].map(figure => ({
    figure,
    peer: 'libposix/loop',
    than: 'unix-dgram',
    times: 1,
  })),
  { figure: 'fork-return', peer: 'libposix', than: 'C', times: 3 },
  { figure: 'fork-server', peer: 'libposix', than: 'python3 os', times: 1 },
  { figure: 'fork-first', peer: 'libposix', than: 'node child_process.fork', times: 1 / 30 },
  ...['trace-numbers', 'trace-buffer', 'trace-socket'].map(figure => ({
    figure,
    peer: 'text',
    than: 'off',
    over: 2000,
  })),
  ...['start-cpu', 'start-wall'].flatMap(figure => [
    { figure, peer: 'libposix, one header', than: 'node -e 0', times: 1.1 },
    { figure, peer: 'libposix, all headers', than: 'node -e 0', times: 1.2 },
    { figure, peer: 'libposix run', than: 'node -e 0', times: 1.6 },
  ]),
  { figure: 'start-rss', peer: 'libposix, one header', than: 'node -e 0', over: 8 },
  ...['libposix select', 'libposix epoll'].map(peer => ({ figure: 'memory', peer, than: 'C epoll', over: 2 })),
]

/** One line for each bar whose figure was measured. */
export function judge(figures: readonly Figure[]): string {
  const lines = bars.flatMap(({ figure: id, peer, than, over, times }) => {
    const figure = figures.find(figure => figure.id === id)
    const [row, base] = [peer, than].map(name => figure?.rows.find(row => row.peer === name))
    if (figure === undefined || row === undefined || base === undefined) return []
    const found = over === undefined ? ratio(row, base).median : median(row.values) - median(base.values)
    const most = over ?? times!
    const [is, may] = [found, most].map(value =>
      over === undefined ? `${value.toFixed(3)} ×` : `${short(value)} ${figure.unit.split(' ')[0]} over`,
    )
    return [`${found <= most ? 'holds ' : 'MISSED'}  ${id}: ${is} ${than}, at most ${may}\n`]
  })
  return lines.join('')
}
