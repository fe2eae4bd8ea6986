// A figure as lines of text.
import { type Figure, type Row, ratio } from './measure.ts'
import { median, quantile } from './quantile.ts'

export function short(value: number): string {
  if (value === 0) return '0'
  if (Math.abs(value) >= 1000) return Math.round(value).toLocaleString('en')
  return value.toPrecision(3)
}

function compared(row: Row, base: Row | undefined): string {
  if (base === undefined) return ''
  const { median, low, high, hidden } = ratio(row, base)
  return `${median.toFixed(2)} (${low.toFixed(2)} … ${high.toFixed(2)})${hidden ? ' ≈' : ''}`
}

function cells(figure: Figure, row: Row, beside: readonly string[]): string[] {
  const base = figure.rows.find(({ peer, x }) => peer === figure.base && x === row.x)
  return [
    ...(figure.x === undefined ? [] : [row.x!.toLocaleString('en')]),
    row.peer,
    short(median(row.values)),
    `${short(quantile(row.values, 0.25))} … ${short(quantile(row.values, 0.75))}`,
    ...(figure.base === '' ? [] : [compared(row, base)]),
    ...beside.map(name => (row.also[name] === undefined ? '' : short(median(row.also[name])))),
  ]
}

/** The table of a figure; `≈` marks a row whose spread hides the difference from the base. */
export function table(figure: Figure): string {
  const beside = [...new Set(figure.rows.flatMap(row => Object.keys(row.also)))]
  const head = [
    ...(figure.x === undefined ? [] : [figure.x]),
    'peer',
    figure.unit,
    'middle half',
    ...(figure.base === '' ? [] : [`÷ ${figure.base}`]),
    ...beside,
  ]
  const rows = figure.rows.map(row => cells(figure, row, beside))
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map(row => row[column]!.length)))
  const names = figure.x === undefined ? 1 : 2
  const line = (row: readonly string[]) =>
    row.map((text, i) => (i < names ? text.padEnd(widths[i]!) : text.padStart(widths[i]!))).join('  ')
  const lines = [figure.title, line(head), ...rows.map(line)]
  if (rows.some(row => row.some(text => text.endsWith('≈'))))
    lines.push(`≈ the spread of the rounds hides the difference from ${figure.base}`)
  return `${lines.join('\n')}\n`
}
