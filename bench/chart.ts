// A figure as SVG: bars with their spread, or lines where the rows have an x.
import { parse, View } from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import type { Figure } from './measure.ts'
import { median, quantile } from './quantile.ts'
import { short } from './table.ts'

/** One colour per family of peers, the same in every chart. */
const families: readonly (readonly [RegExp, string])[] = [
  [/^C\b/, '#6c6c6c'],
  [/^libposix/, '#d9480f'],
  [/^node/, '#2b8a3e'],
  [/^koffi/, '#5f3dc4'],
  [/^python/, '#1971c2'],
]
const colour = (peer: string) => families.find(([name]) => name.test(peer))?.[1] ?? '#000000'

/** Peers of one family differ by their dashes. */
function dash(peer: string, peers: readonly string[]): number[] {
  const earlier = peers.slice(0, peers.indexOf(peer)).filter(other => colour(other) === colour(peer))
  return (
    [
      [1, 0],
      [6, 3],
      [2, 2],
    ][earlier.length] ?? [8, 2, 2, 2]
  )
}

/** A log axis as wide as what it shows, with its numbers as dense as they can be read. */
function logarithmic(low: number, high: number) {
  const domain: [number, number] = [low / 1.25, high * 1.25]
  const decades = Math.log10(domain[1] / domain[0])
  const steps = decades > 4 ? [1] : decades > 2.5 ? [1, 3] : decades > 1 ? [1, 2, 5] : [1, 1.5, 2, 3, 4, 5, 6, 8]
  const values = Array.from({ length: 24 }, (_, power) => steps.map(step => step * 10 ** (power - 9))).flat()
  return {
    scale: { type: 'log', domain, nice: false },
    axis: { values: values.filter(value => value >= domain[0] && value <= domain[1]), format: ',~r' },
  } as const
}

function spec(figure: Figure): TopLevelSpec {
  const values = figure.rows.map(({ peer, values, x }) => {
    const [middle, low, high] = [median(values), quantile(values, 0.25), quantile(values, 0.75)]
    return { peer, x, median: middle, low, high, label: short(middle) }
  })
  const peers = [...new Set(values.map(({ peer }) => peer))]
  const least = Math.min(...values.map(({ low }) => low))
  const most = Math.max(...values.map(({ high }) => high))
  const shown = figure.log ? logarithmic(least, most) : { axis: { format: ',~r' } }
  const legend = figure.x === undefined ? null : { title: null, symbolType: 'stroke', symbolSize: 700 }
  const color = { field: 'peer', type: 'nominal', scale: { domain: peers, range: peers.map(colour) }, legend } as const
  const several = figure.rows.some(({ values }) => values.length > 1)
  const subtitle = several ? 'the median of the rounds, and the middle half of them' : 'one run'
  const common = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: {
      text: figure.title,
      subtitle,
      subtitleColor: '#555555',
      anchor: 'start',
      fontSize: 14,
      offset: 10,
    },
    data: { values },
    background: 'white',
    padding: 12,
    width: 560,
    config: { axis: { gridColor: '#e8e8e8', labelFontSize: 12, labelLimit: 0 }, legend: { labelFontSize: 12 } },
  } as const
  if (figure.x === undefined) {
    const y = { field: 'peer', type: 'nominal', sort: null, title: null } as const
    const amount = { type: 'quantitative', title: figure.unit, ...shown } as const
    // A bar on a log axis has no zero to stand on: a point with its spread instead.
    const mark = figure.log
      ? ({ type: 'point', filled: true, opacity: 1, size: 90 } as const)
      : ({ type: 'bar', height: { band: 0.75 } } as const)
    return {
      ...common,
      height: { step: 28 },
      layer: [
        { mark, encoding: { y, x: { field: 'median', ...amount }, color } },
        {
          mark: { type: 'rule', strokeWidth: 1.5 },
          encoding: { y, x: { field: 'low', ...amount }, x2: { field: 'high' } },
        },
        {
          mark: { type: 'text', align: 'left', dx: 9, fontSize: 12 },
          encoding: { y, x: { field: 'high', ...amount }, text: { field: 'label' } },
        },
      ],
    }
  }
  const at = [...new Set(values.map(({ x }) => x!))]
  const x = {
    field: 'x',
    type: 'quantitative',
    title: figure.x,
    scale: { type: 'log', nice: false },
    axis: { values: at, format: ',~r', labelFlush: false, labelOverlap: false },
  } as const
  const dashes = { domain: peers, range: peers.map(peer => dash(peer, peers)) }
  const strokeDash = { field: 'peer', type: 'nominal', scale: dashes, legend } as const
  const amount = { type: 'quantitative', title: figure.unit, ...shown } as const
  return {
    ...common,
    height: 320,
    layer: [
      {
        mark: { type: 'line', strokeWidth: 2 },
        encoding: { x, y: { field: 'median', ...amount }, color, strokeDash },
      },
      {
        mark: { type: 'point', filled: true, opacity: 1, size: 45 },
        encoding: { x, y: { field: 'median', ...amount }, color },
      },
      {
        mark: { type: 'rule', opacity: 0.6 },
        encoding: { x, y: { field: 'low', ...amount }, y2: { field: 'high' }, color },
      },
    ],
  }
}

export async function draw(figure: Figure): Promise<string> {
  return `${await new View(parse(compile(spec(figure)).spec), { renderer: 'none' }).toSVG()}\n`
}
