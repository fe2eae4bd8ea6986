import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { row } from './echo.ts'
import { c, closer, type Figure, interleave, type Options, type Part, type Peer, run, script } from './measure.ts'

/** The addon of unix-dgram, which not every Node's headers compile. */
const built = fileURLToPath(new URL('../node_modules/unix-dgram/build/Release/unix_dgram.node', import.meta.url))

function peers(program: 'echo' | 'sink'): Peer[] {
  const others = existsSync(built) ? [{ name: 'unix-dgram', command: script(`loop/${program}.unix-dgram.ts`) }] : []
  return [
    { name: 'C epoll', command: [c('loop', program)] },
    { name: 'libposix/loop', command: script(`loop/${program}.ts`) },
    ...others,
  ]
}

interface Load {
  readonly id: string
  readonly title: string
  readonly mode: 'pingpong' | 'blast'
  readonly sockets: number
}

async function figure({ id, title, mode, sockets }: Load, options: Options): Promise<Figure> {
  const how = ['unix', mode, sockets, 64, 200, 300].map(String)
  const able = peers(mode === 'blast' ? 'sink' : 'echo')
  const samples = await interleave(id, able, options, ({ command }) => run([c('load', 'udp'), ...how, ...command]))
  const rows = [...samples].map(([peer, runs]) => row(peer, runs))
  return { id, title, unit: 'µs CPU per message', base: 'C epoll', rows }
}

const loads: readonly Load[] = [
  { id: 'loop-pingpong', title: 'AF_UNIX datagrams in the event loop, ping-pong', mode: 'pingpong', sockets: 1 },
  { id: 'loop-pingpong-16', title: 'AF_UNIX datagrams in the event loop, 16 sockets', mode: 'pingpong', sockets: 16 },
  { id: 'loop-blast', title: 'AF_UNIX datagrams in the event loop, one way', mode: 'blast', sockets: 1 },
]

export const loop: Part = {
  name: 'loop',
  about: 'AF_UNIX datagrams of 64 bytes in the event loop: ping-pong and one way',
  async run(options) {
    const figures: Figure[] = []
    for (const load of loads) figures.push(await figure(load, closer(options)))
    return figures
  },
}
