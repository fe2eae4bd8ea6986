// `npm run bench -- [PART… | all] [--rounds N] [--no-charts]`
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { judge } from './bars.ts'
import { call } from './call.ts'
import { draw } from './chart.ts'
import { echo, memory, ring } from './echo.ts'
import { epoll } from './epoll.ts'
import { files } from './files.ts'
import { fork } from './fork.ts'
import { loop } from './loop.ts'
import { machine } from './machine.ts'
import type { Figure, Part } from './measure.ts'
import { pipe } from './pipe.ts'
import { update } from './readme.ts'
import { scale } from './scale.ts'
import { select } from './select.ts'
import { start } from './start.ts'
import { table } from './table.ts'
import { threads } from './threads.ts'
import { trace } from './trace.ts'
import { udp } from './udp.ts'

const parts: readonly Part[] = [
  call,
  echo,
  ring,
  udp,
  loop,
  select,
  epoll,
  fork,
  threads,
  trace,
  start,
  pipe,
  files,
  scale,
  memory,
]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '7' }, charts: { type: 'boolean', default: true } },
  allowNegative: true,
})

const all = positionals.includes('all')
const unknown = positionals.filter(name => name !== 'all' && !parts.some(part => part.name === name))
if (unknown.length > 0 || !(Number(values.rounds) >= 1)) {
  const list = parts.map(
    part => `  ${part.name.padEnd(10)}${part.about}${part.onRequest ? ' (only by name, or all)' : ''}\n`,
  )
  process.stderr.write(`Usage : npm run bench -- [PART... | all] [--rounds N] [--no-charts]\n${list.join('')}`)
  process.exit(2)
}

const chosen = parts.filter(({ name, onRequest }) =>
  positionals.length > 0 ? all || positionals.includes(name) : !onRequest,
)
const since = Date.now()
const seconds = (from: number) => Math.round((Date.now() - from) / 1000)
const took: string[] = []

/** One line that is written over, on a terminal; nothing in a file. */
function progress(text: string): void {
  if (!process.stderr.isTTY) return
  const part = chosen.length > 1 && took.length < chosen.length ? ` part ${took.length + 1} of ${chosen.length},` : ''
  process.stderr.write(`\r\x1b[K${text ? `[${seconds(since)} s]${part} ${text}` : ''}`)
}

const results = new URL('../results/', import.meta.url)
const latest = new URL('latest.json', results)
mkdirSync(results, { recursive: true })

/** The figures that are kept, but for those that `figures` takes the place of: parts that did not run stay as they were. */
function before(figures: readonly Figure[]): Figure[] {
  try {
    const kept = JSON.parse(readFileSync(latest, 'utf8')) as { figures: Figure[] }
    return kept.figures.filter(({ id }) => !figures.some(figure => figure.id === id))
  } catch {
    return []
  }
}

const order = (id: string) => parts.findIndex(({ name }) => id.startsWith(name))

async function keep(figures: readonly Figure[]): Promise<void> {
  const facts = machine()
  const known = [...before(figures), ...figures.map(figure => ({ ...figure, taken: facts.date }))].sort(
    (a, b) => order(a.id) - order(b.id),
  )
  writeFileSync(latest, `${JSON.stringify({ ...facts, figures: known }, null, 1)}\n`)
  update(known, facts)
  if (values.charts)
    for (const figure of figures) writeFileSync(new URL(`${figure.id}.svg`, results), await draw(figure))
}

const figures: Figure[] = []
for (const part of chosen) {
  const begun = Date.now()
  const found = await part.run({ rounds: Number(values.rounds), progress })
  progress('')
  for (const figure of found) process.stdout.write(`${table(figure)}\n`)
  await keep(found)
  figures.push(...found)
  took.push(`${part.name} ${seconds(begun)} s`)
}

process.stdout.write(`${judge(figures)}${took.join(', ')}: ${seconds(since)} s\n`)
