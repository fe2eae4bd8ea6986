// The picture of a trace as one drawing.
import { margin, width } from '../page.ts'
import { Svg } from '../svg.ts'
import { type Columns, type Drawing, draw } from './draw.ts'
import { drawingOf } from './drawing.ts'
import type { TraceEvent } from './event.ts'

/** Where the lanes go: as wide as the page allows, and not narrower than a call needs. */
export function columnsOf({ lanes }: Drawing, page = width): Columns {
  const left = margin + 100
  return { left, width: Math.max(250, Math.min(480, (page - left - margin) / lanes.length)) }
}

/** The beginning of a long name, and the process id at its end. */
function shortened(name: string, room: number): string {
  const most = Math.floor(room / 8)
  const id = name.slice(name.lastIndexOf(' · '))
  return name.length <= most ? name : `${name.slice(0, most - id.length - 1)}…${id}`
}

export function svg(events: readonly TraceEvent[]): string {
  const drawing = drawingOf(events)
  const columns = columnsOf(drawing)
  const page = new Svg(Math.max(width, columns.left + columns.width * drawing.lanes.length))
  const top = 40
  for (const [i, [name]] of drawing.lanes.entries())
    page.text(columns.left + i * columns.width - 5, 26, shortened(name, columns.width), 'bold', { tip: name })
  page.raw(`<g transform="translate(0 ${top})">${draw(drawing, drawing, columns)}</g>`, top + drawing.height)
  return page.document(drawing.lanes.map(([name]) => name).join(', '))
}
