import { available, c, type Figure, interleave, type Part, type Row, run, script } from './measure.ts'

const peers = available([
  { name: 'C', command: [c('wait', 'cost')] },
  { name: 'C, two threads', command: [c('wait', 'cost'), 'threads'] },
  { name: 'libposix', command: script('wait/cost.ts') },
  { name: 'koffi', command: script('wait/cost.koffi.ts') },
  { name: 'python3', command: script('wait/cost.py') },
])

export const select: Part = {
  name: 'select',
  about: 'select and epoll_wait against the number of descriptors; FD_SET and FD_ISSET',
  async run(options) {
    const samples = await interleave('select', peers, options, ({ command }) => run(command))

    function rows(kind: string): Row[] {
      const counts = [1, 64, 256, 1000, 10_000].filter(count => kind === 'epoll' || count <= 1000)
      return counts.flatMap(x =>
        [...samples].map(([{ name }, runs]): Row => {
          return { peer: name, values: runs.map(sample => sample[`${kind} ${x}`]!), also: {}, x }
        }),
      )
    }
    const lines = { unit: 'ns per call', base: 'C', x: 'descriptors', log: true } as const
    const macros = ['FD_SET', 'FD_ISSET'].map((name): Figure => {
      const able = [...samples].filter(
        ([peer, runs]) => peer.name !== 'C, two threads' && runs.every(sample => name in sample),
      )
      const rows = able.map(([peer, runs]) => ({
        peer: peer.name,
        values: runs.map(sample => sample[name]!),
        also: {},
      }))
      return { id: `select-${name}`, title: `${name} of all 1024 descriptors`, unit: 'ns', base: 'C', rows }
    })
    return [
      { ...lines, id: 'select-calls', title: 'select(), one descriptor ready', rows: rows('select') },
      { ...lines, id: 'select-epoll', title: 'epoll_wait(), one descriptor ready', rows: rows('epoll') },
      ...macros,
    ]
  },
}
