import type { Figure, Part } from './measure.ts'
import { lines, measure } from './wait.ts'

export const select: Part = {
  name: 'select',
  about: 'select against the number of descriptors; FD_SET and FD_ISSET',
  async run(options) {
    const samples = await measure('select', options)
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
    return [lines('select', 'select(), one descriptor ready', [1, 64, 256, 1000], samples), ...macros]
  },
}
