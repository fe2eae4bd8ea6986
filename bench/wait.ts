import { available, c, type Figure, interleave, type Options, type Peer, run, type Sample, script } from './measure.ts'

type Call = 'select' | 'epoll'
type Samples = Map<Peer, Sample[]>

/** What the programs of wait/ print for one of the two calls. */
export function measure(call: Call, options: Options): Promise<Samples> {
  const peers = available([
    { name: 'C', command: [c('wait', call)] },
    { name: 'C, two threads', command: [c('wait', call), 'threads'] },
    { name: 'libposix', command: script(`wait/${call}.ts`) },
    { name: 'koffi', command: script(`wait/${call}.koffi.ts`) },
    { name: 'python3', command: script(`wait/${call}.py`) },
  ])
  return interleave(call, peers, options, ({ command }) => run(command))
}

/** A line for each peer: the cost of one call against the number of descriptors. */
export function lines(call: Call, title: string, counts: readonly number[], samples: Samples): Figure {
  const rows = counts.flatMap(x =>
    [...samples].map(([{ name }, runs]) => ({ peer: name, values: runs.map(sample => sample[x]!), also: {}, x })),
  )
  return { id: `${call}-calls`, title, unit: 'ns per call', base: 'C', x: 'descriptors', log: true, rows }
}
