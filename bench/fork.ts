import { load, row } from './echo.ts'
import { available, c, type Figure, interleave, type Options, type Part, run, script } from './measure.ts'

/** The anonymous memory of a Node that has just started, which the C process gets too: what fork costs is copying its page tables. */
const megabytes = '10'

const peers = available([
  { name: 'C', command: [c('fork', 'fork'), megabytes, '20'] },
  { name: 'libposix', command: [...script('fork/fork.ts'), '20'] },
  { name: 'python3 os', command: [...script('fork/fork.py'), '20'] },
  { name: 'node child_process.fork', command: [...script('fork/fork.node.ts'), '3'] },
  { name: 'node spawn /bin/true', command: [...script('fork/spawn.node.ts'), '20'] },
])

const servers = available([
  { name: 'C', command: [c('fork', 'server')] },
  { name: 'C, memory of a Node', command: [c('fork', 'server'), megabytes] },
  { name: 'libposix', command: script('fork/server.ts') },
  { name: 'node child_process.fork', command: script('fork/server.node.ts') },
  { name: 'python3 os', command: script('fork/server.py') },
])

/** CPU of the server and of its children, which the kernel counts in hundredths of a second: a longer time than for other servers. */
async function server(options: Options): Promise<Figure> {
  const how = { mode: 'connect', connections: 8, size: 64, warm: 150, measured: 700 } as const
  const samples = await interleave('fork server', servers, options, peer => load(peer, how))
  const rows = [...samples].map(([peer, runs]) => row(peer, runs, 'connections'))
  const title = 'A child for each connection: connect, one echo of 64 bytes, close'
  return { id: 'fork-server', title, unit: 'µs CPU per connection', base: 'C', rows, log: true }
}

export const fork: Part = {
  name: 'fork',
  about: 'fork: how long it keeps the parent, when the child runs; a server that forks for each connection',
  async run(options) {
    const samples = await interleave('fork', peers, options, ({ command }) => run(command))
    const figure = (name: string, title: string): Figure => {
      const rows = [...samples].map(([peer, runs]) => {
        return { peer: peer.name, values: runs.map(sample => sample[name]!), also: {} }
      })
      return { id: `fork-${name}`, title, unit: 'µs', base: 'C', rows, log: true }
    }
    return [
      figure('return', 'fork until the parent goes on'),
      figure('first', "fork until the child's first line (spawn: until its end)"),
      await server(options),
    ]
  },
}
