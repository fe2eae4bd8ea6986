import { margin, page, width } from '../../cli/picture/page.ts'
import type { Svg } from '../../cli/picture/svg.ts'
import { type Colour, series } from '../../cli/picture/theme.ts'
import { clock } from '../../cli/picture/trace/drawing.ts'
import type { Arrow, TraceEvent } from '../../cli/picture/trace/event.ts'
import { type Laid, layout, type Shape } from '../../cli/picture/trace/layout.ts'
import { modelOf } from '../../cli/picture/trace/model.ts'
import { said } from '../../cli/picture/trace/said.ts'
import type { Words } from '../demo/words.ts'
import type { Facts, Look } from './facts.ts'
import type { Address } from './points.ts'

/** Where the lanes are: the server, and its clients; between them the queue of listen(). */
const serverX = 100
const queue = { x: 330, slot: 32, slots: 6 } as const
const clientX = (client: number) => 574 + client * 184

const shown = new Set(['bind', 'listen', 'accept', 'connect', 'read', 'write', 'close'])

/** accept() and the queue that it takes from. */
export function picture({ events, looks, address, through }: Facts, words: Words): string {
  const { svg, top } = page(
    words.text`Three clients at once, and a server that takes one after another`,
    words.text`connect() comes back when the kernel has put the connection into the queue of listen(); a client may even have sent something by then. accept() takes it out, which is when the server first hears of it. Hatched: a call that waits.`,
  )
  const bottom = new Lanes(svg, words, events, looks).draw(top + 8)
  full(svg, words, bottom + 40, through, address)
  return svg.document(words.text`Chapter 4: the queue of listen()`)
}

class Lanes {
  readonly #svg: Svg
  readonly #words: Words
  readonly #laid: Laid
  readonly #looks: readonly Look[]
  /** The port of each lane's client. */
  readonly #ports: readonly number[]
  /** Where a connection waited. */
  readonly #held = new Map<number, { readonly x: number; readonly from: number; readonly to: number }>()
  #top = 0

  constructor(svg: Svg, words: Words, events: readonly TraceEvent[], looks: readonly Look[]) {
    this.#svg = svg
    this.#words = words
    this.#looks = looks
    const wanted = events.filter(
      ({ event, call, file }) => event !== 'start' && (event === 'exit' || (shown.has(call!) && file?.kind === 'tcp')),
    )
    const model = modelOf(wanted)
    const connects = wanted.filter(({ event, call }) => event === 'call' && call === 'connect')
    this.#ports = model.lanes.map(lane =>
      Number(connects.find(({ pid }) => pid === lane.pid)?.file?.local?.split(':')[1] ?? 0),
    )
    const queueLane = model.lanes.length
    const times = looks.map(({ time }) => ({ lane: queueLane, time, text: '', kind: 'exit' as const }))
    const span = { pid: 0, tid: 0, name: '', start: looks[0]!.time, end: looks.at(-1)!.time }
    this.#laid = layout({ ...model, lanes: [...model.lanes, span], marks: [...model.marks, ...times] })
  }

  /** Returns the lower edge. */
  draw(top: number): number {
    this.#top = top + 34
    this.#heads(top)
    const { spans, arrows, shapes, height } = this.#laid
    for (const [lane, { from, to }] of spans.slice(0, -1).entries())
      this.#svg.line(this.#x(lane), this.#top + from, this.#x(lane), this.#top + to, `${colour(lane)} thin`)
    this.#slots(height)
    this.#sent()
    for (const { arrow, from, to } of arrows) if (arrow.kind === 'data') this.#data(arrow, from, to)
    for (const shape of shapes) this.#box(shape)
    this.#times()
    return this.#top + height
  }

  #x(lane: number): number {
    return lane === 0 ? serverX : clientX(lane - 1)
  }

  #heads(y: number): void {
    this.#svg.text(serverX - 6, y + 10, this.#words.text`server :9190`, 'bold blue')
    this.#svg.text(queue.x, y - 4, this.#words.text`the kernel: queue of listen(3, 5)`, 'bold')
    for (let slot = 0; slot < queue.slots; slot++)
      this.#svg.text(queue.x + slot * queue.slot + 13, y + 14, String(slot + 1), 'small muted', { anchor: 'middle' })
    for (const client of [0, 1, 2])
      this.#svg.text(clientX(client) - 6, y + 10, this.#words.text`client ${client + 1}`, `bold ${colour(client + 1)}`)
  }

  /** Each connection that waits, in the slot that it has, from its connect() to the accept() that took it. */
  #slots(height: number): void {
    for (let slot = 0; slot < queue.slots; slot++)
      this.#svg.rect(queue.x + slot * queue.slot, this.#top - 12, 26, height - 10, 'grey empty thin faint')
    const free = Array<number>(queue.slots).fill(Number.NEGATIVE_INFINITY)
    const connects = this.#laid.arrows.filter(({ arrow }) => arrow.kind === 'connect')
    for (const { arrow, from, to } of connects.toSorted((a, b) => a.from - b.from)) {
      const slot = free.findIndex(until => until <= from)
      free[slot] = to
      this.#waiting(slot, arrow.from.lane, from + 6, Math.max(to, from + 16))
    }
  }

  #waiting(slot: number, lane: number, from: number, to: number): void {
    const x = queue.x + slot * queue.slot
    const [y, end] = [this.#top + from, this.#top + to]
    this.#held.set(lane, { x, from, to })
    this.#svg.rect(x + 2, y, 22, end - y, colour(lane))
    this.#svg.arrow({ x: this.#x(lane) - 6, y }, { x: x + 25, y: y + 2 }, `${colour(lane)} thick`)
    this.#svg.arrow({ x: x + 1, y: end - 2 }, { x: serverX + 6, y: end }, `${colour(lane)} thick`)
  }

  /** What those who wait have sent already, from the moment that it was seen. */
  #sent(): void {
    const seen = this.#laid.marks.slice(-this.#looks.length)
    const told = new Set<number>()
    for (const [i, { waiting }] of this.#looks.entries())
      for (const { port, unread } of waiting) {
        const lane = this.#ports.indexOf(port)
        const held = this.#held.get(lane)
        if (unread === 0 || held === undefined || told.has(lane)) continue
        told.add(lane)
        const y = seen[i]!.y
        this.#svg.rect(held.x + 4, this.#top + y, 18, held.to - y - 2, `solid ${colour(lane)}`)
        const says = this.#words.text`${unread} bytes are there already`
        this.#svg.text(queue.x - 8, this.#top + y + 14, says, `small bold label ${colour(lane)}`, { anchor: 'end' })
      }
  }

  #data({ from: { lane: a }, to: { lane: b } }: Arrow, from: number, to: number): void {
    const side = this.#x(b) > this.#x(a) ? 1 : -1
    const classes = colour(Math.max(a, b))
    const [start, end] = [
      { x: this.#x(a) + 6 * side, y: this.#top + from + 6 },
      { x: this.#x(b) - 6 * side, y: this.#top + to },
    ]
    const held = this.#held.get(a)
    if (held === undefined || from > held.to) {
      this.#svg.arrow(start, end, classes)
      return
    }
    // It lies in the kernel until the server has the connection.
    this.#svg.arrow(start, { x: held.x + 25, y: start.y + 8 }, classes)
    this.#svg.arrow({ x: held.x + 1, y: this.#top + held.to - 8 }, end, classes)
  }

  #box({ l, y, z, box }: Shape): void {
    const [x, top] = [this.#x(l), this.#top + y]
    this.#svg.rect(x - 5, top, 10, z - y, box.failed ? 'red' : colour(l), { radius: 2, tip: box.text })
    if (box.waits) this.#svg.rect(x - 5, top, 10, z - y, 'bare waits', { radius: 2 })
    const [call, result] = said(box.text)
    if (z - y < 32 || box.unfinished) {
      this.#svg.text(x + 10, top + 11, `${call}${result}`, 'code small label')
      return
    }
    this.#svg.text(x + 10, top + 11, call, 'code small label')
    const waited = box.waits ? ` (${clock(box.t1 - box.t0)})` : ''
    this.#svg.text(x + 10, top + z - y - 5, `${result.trim()}${waited}`, 'code small label muted')
  }

  #times(): void {
    for (const { y, time } of this.#laid.ticks)
      this.#svg.text(serverX - 16, this.#top + y + 11, `${(time / 1e9).toFixed(3)} s`, 'small muted', { anchor: 'end' })
  }
}

function colour(lane: number): Colour {
  return series[lane % series.length]!
}

/** A queue that is full, and a client's address before and after connect(). */
function full(svg: Svg, words: Words, y: number, through: number, { before, after }: Facts['address']): void {
  svg.text(
    margin,
    y,
    words.text`When nobody accepts: listen(3, 5) lets ${through} through, and the next connect() waits`,
    'bold',
  )
  for (let client = 0; client <= through; client++) {
    const waits = client === through
    const x = margin + client * 66 + (waits ? 24 : 0)
    svg.rect(x, y + 16, 58, 30, waits ? 'red waits' : 'green')
    svg.text(x + 29, y + 35, String(client + 1), waits ? 'bold red' : 'bold', { anchor: 'middle' })
  }
  svg.rect(margin - 5, y + 11, through * 66 + 2, 40, 'grey empty')
  const right = width / 2 + 90
  svg.text(right, y, words.text`connect() gives a client its address`, 'bold')
  svg.text(right, y + 30, dotted(before), 'code')
  svg.arrow({ x: right + 84, y: y + 26 }, { x: right + 170, y: y + 26 }, 'teal thick')
  svg.text(right + 127, y + 20, 'connect()', 'code small', { anchor: 'middle' })
  svg.text(right + 180, y + 30, dotted(after), 'code bold')
}

function dotted({ address, port }: Address): string {
  return `${[24, 16, 8, 0].map(shift => (address >>> shift) & 255).join('.')}:${port}`
}
