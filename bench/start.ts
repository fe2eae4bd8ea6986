// What it costs to start and to end, with nothing done in between.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { available, c, closer, type Figure, interleave, type Part, run, script } from './measure.ts'

const root = new URL('../../', import.meta.url)

/** A program that imports every header that package.json names, one import after the other as a program has them. */
function headers(): string[] {
  const { exports } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
  const names = Object.keys(exports).filter(name => /^[^*]*\.h$/.test(name))
  const path = fileURLToPath(new URL('start/headers.js', import.meta.url))
  writeFileSync(path, names.map(name => `import 'libposix${name.slice(1)}'\n`).join(''))
  return [process.execPath, path]
}

function peers() {
  const [, empty] = script('start/empty.ts')
  return available([
    { name: 'C', command: [c('start', 'empty')] },
    { name: 'node -e 0', command: [process.execPath, '-e', '0'] },
    { name: 'libposix, one header', command: script('start/header.ts') },
    { name: 'libposix, all headers', command: headers() },
    { name: 'libposix run', command: [fileURLToPath(new URL('cli/libposix', root)), 'run', empty!] },
    { name: 'python3', command: ['python3', '-I', '-c', '0'] },
  ])
}

export const start: Part = {
  name: 'start',
  about: 'start and end: a bare Node, one header, all headers, `libposix run`, C and python3',
  async run(options) {
    const samples = await interleave('start', peers(), closer(options), ({ command }) =>
      run([c('load', 'start'), ...command]),
    )
    const figure = (name: string, title: string, unit: string): Figure => {
      const rows = [...samples].map(([{ name: peer }, runs]) => {
        return { peer, values: runs.map(sample => sample[name]!), also: {} }
      })
      return { id: `start-${name}`, title, unit, base: 'node -e 0', rows }
    }
    return [
      figure('cpu', 'Start and end of a program that does nothing', 'ms CPU'),
      figure('wall', 'Start and end of a program that does nothing: how long it takes', 'ms'),
      figure('rss', 'Start and end of a program that does nothing: its memory', 'MB'),
    ]
  },
}
