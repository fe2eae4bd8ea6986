import { available, c, interleave, type Part, run, script } from './measure.ts'

const peers = available([
  { name: 'C', command: [c('pipe', 'reader')] },
  { name: 'libposix', command: script('pipe/reader.ts') },
  { name: 'node:fs', command: script('pipe/fs.node.ts') },
  { name: 'node:stream', command: script('pipe/stream.node.ts') },
  { name: 'koffi', command: script('pipe/reader.koffi.ts') },
  { name: 'python3 os', command: script('pipe/reader.py') },
])

export const pipe: Part = {
  name: 'pipe',
  about: 'reading a full pipe',
  async run(options) {
    const samples = await interleave('pipe', peers, options, peer =>
      run([c('load', 'pipe'), '65536', '200', '300', ...peer.command]),
    )
    const rows = [...samples].map(([{ name }, runs]) => ({
      peer: name,
      values: runs.map(({ cpu, bytes }) => (cpu! / bytes!) * 65536e6),
      also: { 'MB/s': runs.map(({ bytes, wall }) => bytes! / wall! / 1e6) },
    }))
    return [{ id: 'pipe', title: 'Reading a pipe that is always full', unit: 'µs CPU per 64 KB', base: 'C', rows }]
  },
}
