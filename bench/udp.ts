import { row } from './echo.ts'
import { available, c, type Figure, interleave, type Options, type Part, run, script } from './measure.ts'

function peers(program: 'echo' | 'sink') {
  return available([
    { name: 'C', command: [c('udp', program)] },
    { name: 'libposix', command: script(`udp/${program}.ts`) },
    { name: 'node:dgram', command: script(`udp/${program}.node.ts`) },
    { name: 'koffi', command: script(`udp/${program}.koffi.ts`) },
    { name: 'python3', command: script(`udp/${program}.py`) },
  ])
}

async function figure(mode: 'pingpong' | 'blast', program: 'echo' | 'sink', title: string, options: Options) {
  const samples = await interleave(`udp ${mode}`, peers(program), options, ({ command }) =>
    run([c('load', 'udp'), mode, '64', '400', '400', ...command]),
  )
  const rows = [...samples].map(([peer, runs]) => row(peer, runs))
  return { id: `udp-${mode}`, title, unit: 'µs CPU per message', base: 'C', rows } satisfies Figure
}

export const udp: Part = {
  name: 'udp',
  about: 'UDP: ping-pong and one-way blast of 64 bytes',
  async run(options) {
    return [
      await figure('pingpong', 'echo', 'UDP ping-pong, 64 bytes', options),
      await figure('blast', 'sink', 'UDP one way, 64 bytes, per datagram received', options),
    ]
  },
}
