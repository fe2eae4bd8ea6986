import { row } from './echo.ts'
import { available, c, closer, type Figure, interleave, type Options, type Part, run, script } from './measure.ts'

function peers(program: 'echo' | 'sink') {
  return available([
    { name: 'C', command: [c('udp', program)] },
    { name: 'libposix', command: script(`udp/${program}.ts`) },
    { name: 'node:dgram', command: script(`udp/${program}.node.ts`) },
    { name: 'koffi', command: script(`udp/${program}.koffi.ts`) },
    { name: 'python3', command: script(`udp/${program}.py`) },
  ])
}

interface Load {
  readonly id: string
  readonly title: string
  readonly mode: 'pingpong' | 'blast'
  readonly sockets: number
}

async function figure({ id, title, mode, sockets }: Load, options: Options): Promise<Figure> {
  const able = peers(mode === 'blast' ? 'sink' : 'echo')
  const how = ['udp', mode, sockets, 64, 200, 300].map(String)
  const samples = await interleave(id, able, options, ({ command }) => run([c('load', 'udp'), ...how, ...command]))
  const of = mode === 'blast' ? 'datagrams' : 'messages'
  const rows = [...samples].map(([peer, runs]) => row(peer, runs, of))
  return { id, title, unit: `µs CPU per ${of.slice(0, -1)}`, base: 'C', rows }
}

const loads: readonly Load[] = [
  { id: 'udp-pingpong', title: 'UDP ping-pong, 64 bytes', mode: 'pingpong', sockets: 1 },
  { id: 'udp-pingpong-16', title: 'UDP ping-pong, 64 bytes, 16 sockets', mode: 'pingpong', sockets: 16 },
  { id: 'udp-blast', title: 'UDP one way, 64 bytes, per datagram received', mode: 'blast', sockets: 1 },
]

export const udp: Part = {
  name: 'udp',
  about: 'UDP: ping-pong over 1 and 16 sockets, and one-way blast, 64 bytes',
  async run(options) {
    const figures: Figure[] = []
    for (const load of loads) figures.push(await figure(load, load.mode === 'pingpong' ? closer(options) : options))
    return figures
  },
}
