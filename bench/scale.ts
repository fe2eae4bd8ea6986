import { type Load, load, peersOf, row, type Server } from './echo.ts'
import { type Figure, interleave, type Options, type Part, type Row } from './measure.ts'

interface Line {
  readonly id: string
  readonly title: string
  readonly x: string
  readonly at: readonly number[]
  readonly how: (x: number) => Load
  readonly names: readonly Server[]
}

/** FD_SETSIZE leaves a select server room for this many clients. */
const selectable = 1000

const all: readonly Server[] = ['C epoll', 'C select', 'libposix epoll', 'libposix select', 'node:net', 'python3 epoll']

const lines: readonly Line[] = [
  {
    id: 'scale-connections',
    title: 'Cost of a 64-byte message as connections grow',
    x: 'connections',
    at: [1, 10, 100, 1000, 10_000],
    how: connections => ({ mode: 'echo', connections, size: 64 }),
    names: all,
  },
  {
    id: 'scale-idle',
    title: 'Cost of a 64-byte message on 10 connections with idle ones beside them',
    x: 'connections, 10 busy',
    at: [10, 100, 300, 1000, 10_000],
    how: connections => ({ mode: 'idle', connections, size: 64 }),
    names: all,
  },
  {
    id: 'scale-size',
    title: 'Cost of a message over 10 connections as it grows',
    x: 'bytes',
    at: [1, 64, 1024, 16_384, 131_072, 1_048_576],
    how: size => ({ mode: 'echo', connections: 10, size }),
    names: ['C epoll', 'libposix epoll', 'node:net', 'python3 epoll'],
  },
]

async function draw({ id, title, x, at, how, names }: Line, options: Options): Promise<Figure> {
  const rows: Row[] = []
  for (const value of at) {
    const shape = how(value)
    const able = peersOf(names).filter(({ name }) => shape.connections <= selectable || !name.endsWith('select'))
    const label = `${id} at ${value}`
    const samples = await interleave(label, able, options, peer => load(peer, shape))
    rows.push(...[...samples].map(([peer, runs]) => ({ ...row(peer, runs), x: value })))
  }
  return { id, title, unit: 'µs CPU per message', base: names[0]!, rows, x, log: true }
}

export const scale: Part = {
  name: 'scale',
  about: 'the cost of a message as connections and message sizes grow',
  onRequest: true,
  async run(options) {
    const figures: Figure[] = []
    for (const line of lines) figures.push(await draw(line, options))
    return figures
  },
}
