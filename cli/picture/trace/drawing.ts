// From a trace to its drawing.
import type { Drawing } from './draw.ts'
import type { Box, TraceEvent } from './event.ts'
import { type Laid, layout } from './layout.ts'
import { modelOf } from './model.ts'

export function drawingOf(events: readonly TraceEvent[]): Drawing {
  return written(layout(modelOf(events)))
}

function written({ model, shapes, marks, arrows, spans, ticks, height }: Laid): Drawing {
  return {
    lanes: model.lanes.map(({ pid, tid, name }, i) => [
      `${name} · ${pid}${tid === pid ? '' : `/${tid}`}`,
      round(spans[i]!.from),
      round(spans[i]!.to),
    ]),
    boxes: shapes.map(({ l, y, z, box }) => [l, round(y), round(z), kindOf(box), ...halves(box), box.kernel]),
    marks: marks.map(({ mark, y }) => [mark.lane, round(y), mark.kind, mark.text]),
    arrows: arrows.map(({ arrow: { kind, from, to, label }, from: y, to: z }) => [
      kind,
      from.lane,
      round(y),
      to.lane,
      round(z),
      label,
    ]),
    ticks: ticks.map(({ y, time, pause }) => [round(y), `${(time / 1e9).toFixed(4)} s`, Number(pause > 100_000_000)]),
    height: Math.ceil(height),
  }
}

/** `f` that failed, `w` that waited, `u` that did not come back. */
function kindOf({ failed, waits, unfinished }: Box): string {
  return `${failed ? 'f' : ''}${waits ? 'w' : ''}${unfinished ? 'u' : ''}`
}

/** A call, and what it returned, with its time where it waited. */
function halves({ text, waits, t0, t1, unfinished }: Box): [string, string] {
  const said = brief(text)
  const at = unfinished ? -1 : said.lastIndexOf(' = ')
  const [call, result] = at === -1 ? [said, ''] : [said.slice(0, at), said.slice(at)]
  return [call, waits && !unfinished ? `${result}  (${clock(t1 - t0)})` : result]
}

/** An address as it is spoken of, and texts up to their NUL. */
function brief(text: string): string {
  return text
    .replace(/\{sa_family=AF_INET6?, sin6?_port=htons\((\d+)\)[^}]*?"([\da-f.:]+)"[^}]*\}/g, '$2:$1')
    .replace(/(\\0)+(?=")|(\\0){2,}(\\\d*)?(?=…|\.\.\.)/g, '')
}

/** Nanoseconds, as a person says them. */
export function clock(time: number): string {
  if (time < 1e6) return `${Math.round(time / 1e3)} µs`
  if (time < 1e9) return `${(time / 1e6).toFixed(time < 1e7 ? 1 : 0)} ms`
  return `${(time / 1e9).toFixed(time < 1e10 ? 2 : 1)} s`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
