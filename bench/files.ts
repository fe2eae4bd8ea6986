// Files that lie in the page cache: what is measured is the way to them, not the disk.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { available, c, type Figure, interleave, type Part, type Peer, type Row, run, script } from './measure.ts'

const megabytes = 64
const milliseconds = '800'

/** Those that have one read at a time, and those that can have many. */
const single = [
  { name: 'C pread', command: [c('files', 'pread')] },
  { name: 'libposix pread', command: script('files/pread.ts') },
  { name: 'node fs.readSync', command: script('files/sync.node.ts') },
]
const several = [
  { name: 'C ring', command: [c('files', 'ring')] },
  { name: 'libposix ring', command: script('files/ring.ts') },
  { name: 'libposix ring, Buffers', command: script('files/ring.ts'), word: 'buffers' },
  { name: 'node fs.promises', command: script('files/promises.node.ts') },
]

function peers(path: string, count: number): Peer[] {
  const chosen: (Peer & { readonly word?: string })[] = count === 1 ? [...several, ...single] : several
  return available(
    chosen.map(({ name, command, word }) => ({
      name,
      command: [...command, path, milliseconds, String(count), ...(word ? [word] : [])],
    })),
  )
}

export const files: Part = {
  name: 'files',
  about: 'reads of 4 KB at random places of a file in memory, 1 to 256 under way',
  async run(options) {
    const directory = mkdtempSync(join(tmpdir(), 'libposix-bench-'))
    const path = join(directory, 'file')
    const rows: Row[] = []
    try {
      writeFileSync(path, Buffer.alloc(megabytes << 20, 'a'))
      for (const x of [1, 4, 16, 64, 256]) {
        const measure = ({ command }: Peer) => run(command)
        const samples = await interleave(`files: ${x}`, peers(path, x), options, measure)
        for (const [{ name: peer }, runs] of samples) {
          const values = runs.map(({ cpu, reads }) => (cpu! / reads!) * 1e6)
          rows.push({ peer, x, values, also: { 'reads/s': runs.map(({ reads, wall }) => reads! / wall!) } })
        }
      }
    } finally {
      rmSync(directory, { recursive: true })
    }
    const title = 'Reads of 4 KB at random places of a file in the page cache'
    const figure: Figure = {
      id: 'files',
      title,
      unit: 'µs CPU per read',
      base: 'C ring',
      rows,
      x: 'under way',
      log: true,
    }
    return [figure]
  },
}
