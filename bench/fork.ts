import { available, c, type Figure, interleave, type Part, run, script } from './measure.ts'

/** The anonymous memory of a Node that has just started, which the C process gets too: what fork costs is copying its page tables. */
const megabytes = '10'

const peers = available([
  { name: 'C', command: [c('fork', 'fork'), megabytes, '20'] },
  { name: 'libposix', command: [...script('fork/fork.ts'), '20'] },
  { name: 'python3 os', command: [...script('fork/fork.py'), '20'] },
  { name: 'node child_process.fork', command: [...script('fork/fork.node.ts'), '3'] },
  { name: 'node spawn /bin/true', command: [...script('fork/spawn.node.ts'), '20'] },
])

export const fork: Part = {
  name: 'fork',
  about: 'fork: how long it keeps the parent, when the child runs',
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
    ]
  },
}
