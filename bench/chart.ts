// A figure as SVG: bars with their spread, or lines where the rows have an x.
import { parse, View } from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import { type Figure, median, quantile } from './measure.ts'

/** One colour per family of peers, the same in every chart. */
const families: readonly (readonly [RegExp, string])[] = [
  [/^C\b/, '#7f7f7f'],
  [/^libposix/, '#d9480f'],
  [/^node/, '#2b8a3e'],
  [/^koffi/, '#5f3dc4'],
  [/^python/, '#1971c2'],
]
const colour = (peer: string) => families.find(([name]) => name.test(peer))?.[1] ?? '#000000'

function spec(figure: Figure): TopLevelSpec {
  const values = figure.rows.map(({ peer, values, x }) => {
    return { peer, x, median: median(values), low: quantile(values, 0.25), high: quantile(values, 0.75) }
  })
  const peers = [...new Set(values.map(({ peer }) => peer))]
  const type = figure.log ? 'log' : 'linear'
  const color = {
    field: 'peer',
    type: 'nominal',
    scale: { domain: peers, range: peers.map(colour) },
    legend: figure.x === undefined ? null : { title: null },
  } as const
  const common = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: { text: figure.title, anchor: 'start' },
    data: { values },
    background: 'white',
    width: 560,
  } as const
  if (figure.x === undefined) {
    const y = { field: 'peer', type: 'nominal', sort: null, title: null } as const
    // A bar on a log axis has no zero to stand on: a point with its spread instead.
    const mark = figure.log ? ({ type: 'point', filled: true, size: 90 } as const) : ({ type: 'bar' } as const)
    return {
      ...common,
      height: { step: 24 },
      layer: [
        {
          mark,
          encoding: { y, x: { field: 'median', type: 'quantitative', title: figure.unit, scale: { type } }, color },
        },
        {
          mark: { type: 'rule', strokeWidth: 1.5 },
          encoding: { y, x: { field: 'low', type: 'quantitative', scale: { type } }, x2: { field: 'high' } },
        },
      ],
    }
  }
  const x = { field: 'x', type: 'quantitative', title: figure.x, scale: { type: 'log' } } as const
  const dash = { field: 'peer', type: 'nominal', legend: null, sort: peers } as const
  return {
    ...common,
    height: 320,
    layer: [
      {
        mark: { type: 'line', point: true },
        encoding: {
          x,
          y: { field: 'median', type: 'quantitative', title: figure.unit, scale: { type } },
          color,
          strokeDash: dash,
        },
      },
      {
        mark: { type: 'rule', opacity: 0.5 },
        encoding: { x, y: { field: 'low', type: 'quantitative', scale: { type } }, y2: { field: 'high' }, color },
      },
    ],
  }
}

export async function draw(figure: Figure): Promise<string> {
  return `${await new View(parse(compile(spec(figure)).spec), { renderer: 'none' }).toSVG()}\n`
}
