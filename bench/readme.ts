// The README's table and charts, written anew between its two marks from the results that are kept.
import { readFileSync, writeFileSync } from 'node:fs'
import { type Figure, type Row, ratio } from './measure.ts'
import { median } from './quantile.ts'
import { short } from './table.ts'

const readme = new URL('../../README.md', import.meta.url)
const marks = /(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/

const shown = [
  'call-numbers',
  'call-buffer',
  'call-failure',
  'echo-1-blocking',
  'echo-50-select',
  'echo-50-epoll',
  'echo-500-select',
  'echo-500-epoll',
  'echo-connect',
  'udp-pingpong',
  'udp-pingpong-16',
  'fork-return',
  'fork-server',
]

const drawn = ['echo-500-epoll', 'scale-idle']

interface Machine {
  readonly date: string
  readonly machine: { readonly cpu: string; readonly cpus: number; readonly linux: string }
  readonly versions: { readonly node: string; readonly cc: string; readonly python?: string }
}

function cell(figure: Figure, family: RegExp): string {
  const row = figure.rows.find(({ peer }) => family.test(peer))
  const base = figure.rows.find(({ peer }) => peer === figure.base)
  if (row === undefined || base === undefined) return ''
  return `${short(median(row.values))}${row === base ? '' : ` (${times(row, base)})`}`
}

function times(row: Row, base: Row): string {
  const { median, hidden } = ratio(row, base)
  return `${median < 10 ? median.toFixed(2) : median.toFixed(0)}×${hidden ? ' ≈' : ''}`
}

export function update(figures: readonly Figure[], { date, machine, versions }: Machine): void {
  const chosen = shown.flatMap(id => figures.filter(figure => figure.id === id))
  const rows = chosen.map(figure => {
    const cells = [/^C\b/, /^libposix/, /^node/, /^koffi/, /^python/].map(family => cell(figure, family))
    return `| ${figure.title} | ${figure.unit} | ${cells.join(' | ')} |\n`
  })
  const where = `${machine.cpus} × ${machine.cpu}, Linux ${machine.linux}, Node ${versions.node}, ${versions.cc}`
  const charts = drawn
    .flatMap(id => figures.filter(figure => figure.id === id))
    .map(({ id, title }) => `![${title}](bench/results/${id}.svg)\n\n`)
  const text = `
| | unit | C | libposix | Node's own | koffi | python3 |
|---|---|---:|---:|---:|---:|---:|
${rows.join('')}
In brackets: times C, the median of the rounds; ≈ where their spread hides the difference. ${date.slice(0, 10)}, ${where}.

${charts.join('')}`
  const before = readFileSync(readme, 'utf8')
  writeFileSync(
    readme,
    before.replace(marks, (_, open: string, close: string) => `${open}${text}${close}`),
  )
}
