import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { available, type Figure, interleave, type Part, pipe, run, script } from './measure.ts'

/** How long each kind of call is measured in one sample. */
const milliseconds = '100'

const calls = {
  numbers: 'getppid(), traced or not',
  buffer: 'write and read of 13 bytes on a pipe, traced or not, per call',
  socket: 'send and recv of 13 bytes over TCP, traced or not, per call',
}

export const trace: Part = {
  name: 'trace',
  about: 'what a line of the trace adds to a call: text and JSON, to a file',
  async run(options) {
    const folder = mkdtempSync(join(tmpdir(), 'libposix-bench-'))
    const file = join(folder, 'trace')
    const traced = (place: string) => ['env', `LIBPOSIX_TRACE=${place}`, ...script('trace/calls.ts'), milliseconds]
    const peers = available([
      { name: 'off', command: [...script('trace/calls.ts'), milliseconds] },
      { name: 'text', command: traced(`text:${file}`) },
      { name: 'JSON', command: traced(`json:${file}`) },
    ])
    const fd = await pipe()
    try {
      const samples = await interleave('trace', peers, options, async ({ command }) => {
        const sample = await run(command, [fd, fd])
        rmSync(file, { force: true })
        return sample
      })
      return Object.entries(calls).map(([name, title]): Figure => {
        const rows = [...samples].map(([peer, runs]) => {
          return { peer: peer.name, values: runs.map(sample => sample[name]!), also: {} }
        })
        return { id: `trace-${name}`, title, unit: 'ns CPU per call', base: 'off', rows }
      })
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
}
