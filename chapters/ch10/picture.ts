import { margin, page, width } from '../../cli/picture/page.ts'
import type { Svg } from '../../cli/picture/svg.ts'
import { type Colour, series } from '../../cli/picture/theme.ts'
import { clock } from '../../cli/picture/trace/drawing.ts'
import { type Laid, layout, type Shape } from '../../cli/picture/trace/layout.ts'
import { modelOf } from '../../cli/picture/trace/model.ts'
import { said } from '../../cli/picture/trace/said.ts'
import type { Words } from '../demo/words.ts'
import type { Facts, Table } from './facts.ts'

const left = 96
const lane = (width - left - margin) / 4
const wanted = new Set(['accept', 'fork', 'close', 'read', 'write', 'waitpid'])

/** fork, zombies and SIGCHLD. */
export function picture(facts: Facts, words: Words): string {
  const { svg, top } = page(
    words.text`A process for each client: fork returns twice, three ends are one signal`,
    words.text`At fork() a lane splits: it returns the child's number in the parent, and 0 in the child. The three children end while the server is stopped, so that three SIGCHLD become one: the handler runs once and asks once, and two children stay zombies.`,
  )
  new Lanes(svg, words, facts).draw(top)
  return svg.document(words.text`Chapter 10: fork, zombies, SIGCHLD`)
}

class Lanes {
  readonly #svg: Svg
  readonly #words: Words
  readonly #facts: Facts
  readonly #laid: Laid
  #top = 0

  constructor(svg: Svg, words: Words, facts: Facts) {
    this.#svg = svg
    this.#words = words
    this.#facts = facts
    const events = facts.events.filter(({ event, call }) => event === 'signal' || event === 'exit' || wanted.has(call!))
    const model = modelOf(events)
    const times = [...facts.stopped, ...facts.looks.map(({ time }) => time)]
    const moments = times.map(time => ({ pid: 0, tid: 0, name: '', start: time, end: time }))
    this.#laid = layout({ ...model, lanes: [...model.lanes, ...moments] })
  }

  draw(top: number): void {
    this.#top = top + 92
    const { model, spans, shapes, arrows, height } = this.#laid
    const lanes = model.lanes.filter(({ pid }) => pid !== 0)
    for (const [i, { pid }] of lanes.entries()) this.#head(top, i, pid)
    const moments = spans.slice(lanes.length).map(({ from }) => from)
    this.#stopped(moments[0]!, moments[1]!)
    for (const [i, { from, to }] of spans.slice(0, lanes.length).entries()) {
      const end = i === 0 ? height - 20 : to
      this.#svg.line(x(i), this.#top + from, x(i), this.#top + end, `${colour(i)} thin`)
      if (i > 0) this.#zombie(i, to, height - 20)
    }
    for (const { arrow, from, to } of arrows) if (arrow.kind === 'fork') this.#fork(arrow.to.lane, from, to)
    this.#merged()
    for (const shape of shapes) this.#box(shape)
    for (const { y, time } of this.#laid.ticks)
      this.#svg.text(left - 16, this.#top + y + 11, `${(time / 1e9).toFixed(3)} s`, 'small muted', { anchor: 'end' })
  }

  /** A process, and its sockets while all three clients are served. */
  #head(y: number, i: number, pid: number): void {
    const name = i === 0 ? this.#words.text`server, process ${pid}` : this.#words.text`child ${i}, process ${pid}`
    this.#svg.text(x(i) - 6, y + 8, name, `bold ${colour(i)}`)
    const table = this.#facts.tables.find(table => table.pid === pid)
    if (table !== undefined) this.#table(x(i) - 6, y + 18, table, i)
  }

  #table(x: number, y: number, { sockets }: Table, i: number): void {
    this.#svg.text(x, y + 14, this.#words.text`its sockets while all are served:`, 'small muted')
    for (const [row, { fd, link }] of sockets.entries()) {
      this.#svg.rect(x, y + 20 + row * 20, 26, 18, colour(i))
      this.#svg.text(x + 13, y + 33 + row * 20, String(fd), 'code small', { anchor: 'middle' })
      this.#svg.text(x + 34, y + 33 + row * 20, link, 'code small')
    }
  }

  #stopped(from: number, to: number): void {
    this.#svg.rect(x(0) - 9, this.#top + from, 18, to - from, 'grey waits')
    this.#svg.text(x(0) + 14, this.#top + (from + to) / 2, this.#words.text`stopped by SIGSTOP`, 'small muted')
  }

  /** From its end until somebody asks, or to the end of the picture. */
  #zombie(i: number, from: number, bottom: number): void {
    const wait = this.#laid.arrows.find(({ arrow }) => arrow.kind === 'wait' && arrow.from.lane === i)
    const [y, end] = [this.#top + from + 22, this.#top + (wait?.to ?? bottom)]
    this.#svg.rect(x(i) - 9, y, 18, Math.max(end - y, 8), 'red waits')
    const says =
      wait === undefined ? this.#words.text`zombie: nobody asks` : this.#words.text`zombie, until waitpid() asks`
    this.#svg.text(x(i) + 14, (y + end) / 2, says, 'small bold red')
    if (wait === undefined) return
    this.#svg.arrow({ x: x(i) - 10, y: end }, { x: x(0) + 7, y: end }, 'grey thick')
  }

  #fork(child: number, from: number, to: number): void {
    this.#svg.arrow(
      { x: x(0) + 6, y: this.#top + from + 6 },
      { x: x(child) - 6, y: this.#top + to },
      `${colour(child)} thick`,
    )
  }

  /** The end of each child sends SIGCHLD; those that come while one is pending are the same one. */
  #merged(): void {
    const signal = this.#laid.marks.find(({ mark }) => mark.kind === 'signal')
    if (signal === undefined) return
    const y = this.#top + signal.y + 6
    for (const { mark, y: end } of this.#laid.marks) {
      if (mark.kind !== 'exit' || end > signal.y) continue
      this.#svg.circle({ x: x(mark.lane), y: this.#top + end + 6 }, 4, 'solid grey')
      this.#svg.text(x(mark.lane) + 11, this.#top + end + 11, this.#words.text`ends`, 'small bold label')
      this.#svg.arrow({ x: x(mark.lane) - 8, y: this.#top + end + 8 }, { x: x(0) + 8, y }, 'purple dashed')
    }
    this.#svg.circle({ x: x(0), y }, 5, 'solid purple')
    this.#svg.text(x(0) + 14, y + 4, this.#words.text`SIGCHLD, once: its handler runs`, 'small bold purple label')
  }

  #box({ l, y, z, box }: Shape): void {
    const [at, top] = [x(l), this.#top + y]
    this.#svg.rect(at - 5, top, 10, z - y, box.failed ? 'red' : colour(l), { radius: 2, tip: box.text })
    if (box.waits) this.#svg.rect(at - 5, top, 10, z - y, 'bare waits', { radius: 2 })
    const [call, result] = said(box.text)
    const bad = box.failed ? ' red' : ''
    const waited = box.waits && !box.unfinished ? ` (${clock(box.t1 - box.t0)})` : ''
    if (z - y < 32) this.#svg.text(at + 12, top + 11, `${call}${result}`, `code small label${bad}`)
    else {
      this.#svg.text(at + 12, top + 11, call, 'code small label')
      this.#svg.text(at + 12, top + z - y - 4, `${result.trim()}${waited}`, `code small label${bad || ' muted'}`)
    }
  }
}

function x(i: number): number {
  return left + i * lane
}

function colour(i: number): Colour {
  return series[i % series.length]!
}
