import { legend, margin, page, width } from '../../cli/picture/page.ts'
import type { Svg } from '../../cli/picture/svg.ts'
import type { Colour } from '../../cli/picture/theme.ts'
import type { Words } from '../demo/words.ts'
import type { Facts, Letters, Look, Watched } from './facts.ts'

const left = 190
const right = width - margin - 20

const colours: Readonly<Record<string, Colour>> = {
  ESTABLISHED: 'green',
  'FIN-WAIT-1': 'orange',
  'FIN-WAIT-2': 'orange',
  'CLOSE-WAIT': 'purple',
  'LAST-ACK': 'purple',
  'TIME-WAIT': 'red',
}

/** A minute of TIME-WAIT, Nagle's segments, and buffers as asked for and as they became. */
export function picture({ watched, letters, buffers }: Facts, words: Words): string {
  const { svg, top } = page(
    words.text`TIME-WAIT: who closes first keeps the port busy for a minute`,
    words.text`Two servers that close before their clients do. Each second bind() was tried on the port of each: red where it gave EADDRINUSE, green where it worked.`,
  )
  const time = new Timeline(svg, words, Math.max(...watched.flatMap(({ looks }) => looks.map(look => look.time))))
  legend(svg, left, top + 6, [
    ['green', 'ESTABLISHED'],
    ['orange', words.text`FIN-WAIT-2: the server has closed`],
    ['purple', words.text`CLOSE-WAIT: the client has not, yet`],
    ['red', words.text`TIME-WAIT: both have closed`],
  ])
  let y = top + 30
  for (const pair of watched) y = time.draw(y, pair)
  time.axis(y)
  nagle(svg, words, y + 76, letters)
  sizes(svg, words, y + 76, buffers)
  return svg.document(words.text`Chapter 9: TIME-WAIT, Nagle's algorithm, buffers`)
}

class Timeline {
  readonly #svg: Svg
  readonly #words: Words
  readonly #seconds: number

  constructor(svg: Svg, words: Words, seconds: number) {
    this.#svg = svg
    this.#words = words
    this.#seconds = seconds
  }

  #x(time: number): number {
    return left + (time / this.#seconds) * (right - left)
  }

  /** One server and its client; returns the lower edge. */
  draw(y: number, { port, reuse, looks }: Watched): number {
    const title = reuse ? this.#words.text`with SO_REUSEADDR from the start` : this.#words.text`without SO_REUSEADDR`
    this.#svg.text(margin, y + 8, title, 'bold')
    this.#svg.text(margin, y + 38, this.#words.text`server :${port}`)
    this.#svg.text(margin, y + 68, this.#words.text`client`)
    this.#svg.text(margin, y + 98, this.#words.text`bind() to :${port}`, 'code')
    this.#bars(y + 22, looks, 'server')
    this.#bars(y + 52, looks, 'client')
    this.#attempts(y + 94, looks)
    return y + 126
  }

  #bars(y: number, looks: readonly Look[], side: 'server' | 'client'): void {
    for (const { state, from, to, waits } of spans(looks, side)) {
      if (state === 'gone') continue
      const [x, end] = [this.#x(from), this.#x(to)]
      this.#svg.rect(x, y, end - x, 24, colours[state] ?? 'grey', { tip: `${state}, ${(to - from).toFixed(1)} s` })
      const text = this.#words.text`TIME-WAIT, ${waits.toFixed(0)} s by the kernel's timer`
      if (waits > 0) this.#svg.text(x + 6, y + 16, text, 'small bold')
    }
  }

  #attempts(y: number, looks: readonly Look[]): void {
    for (const { time, bound } of looks) {
      const x = this.#x(time)
      this.#svg.line(x, y - 9, x, y + 7, `${bound ? 'green' : 'red'} thick`)
    }
    const first = looks.find(({ bound }) => bound)
    if (first === undefined) return
    const says = this.#words.text`works from ${first.time.toFixed(1)} s on`
    const isLate = this.#x(first.time) > (left + right) / 2
    this.#svg.text(this.#x(first.time) + (isLate ? 4 : -2), y + 22, says, 'small green bold', {
      anchor: isLate ? 'end' : 'start',
    })
  }

  axis(y: number): void {
    this.#svg.line(left, y, right, y, 'grey thin')
    for (let second = 0; second <= this.#seconds; second += 5) {
      this.#svg.line(this.#x(second), y, this.#x(second), y + 5, 'grey thin')
      this.#svg.text(this.#x(second), y + 18, `${second} s`, 'small muted', { anchor: 'middle' })
    }
  }
}

interface Span {
  readonly state: string
  readonly from: number
  to: number
  /** Seconds of TIME-WAIT that were left when it was seen first. */
  readonly waits: number
}

/** How long one side was in each state. */
function spans(looks: readonly Look[], side: 'server' | 'client'): Span[] {
  const found: Span[] = []
  for (const look of looks) {
    const last = found.at(-1)
    if (last !== undefined) last.to = look.time
    if (last?.state !== look[side])
      found.push({ state: look[side], from: look.time, to: look.time, waits: side === 'server' ? look.left : 0 })
  }
  return found
}

/** The segments of five letters, on an axis of milliseconds. */
function nagle(svg: Svg, words: Words, y: number, letters: readonly Letters[]): void {
  const [from, to] = [margin + 120, 530]
  const last = Math.max(...letters.flatMap(({ segments }) => segments.map(({ time }) => time)))
  const x = (time: number) => from + (time / last) * (to - from - 70)
  svg.text(margin, y, words.text`Nagle's algorithm: "Nagle" in five write()`, 'bold')
  for (const [i, { noDelay, segments }] of letters.entries()) {
    const line = y + 44 + i * 56
    svg.text(margin, line + 4, noDelay ? 'TCP_NODELAY' : words.text`Nagle on`, noDelay ? 'code' : '')
    svg.line(from, line, to, line, 'grey thin')
    const [, ...own] = segments
    for (const [j, { time, length }] of segments.entries()) {
      // Segments of the same moment stand side by side.
      const place = x(time) + (noDelay ? j * 17 : 0)
      const width = 13 + (length - 1) * 13
      svg.rect(place, line - 10, width, 20, j === 0 ? 'grey' : 'blue')
      svg.text(place + width / 2, line + 4, j === 0 ? '!' : noDelay ? 'Nagle'[j - 1]! : 'Nagle', 'code small', {
        anchor: 'middle',
      })
    }
    const said = words.text`segments: ${own.length}; the last letter was sent after ${segments.at(-1)!.time.toFixed(noDelay ? 2 : 0)} ms`
    svg.text(from, line + 26, said, 'small muted')
    if (!noDelay)
      svg.text((from + x(last)) / 2, line - 4, words.text`held until "!" is acknowledged`, 'small orange', {
        anchor: 'middle',
      })
  }
}

/** SO_SNDBUF as asked for and as got, on a scale of powers. */
function sizes(svg: Svg, words: Words, y: number, buffers: Facts['buffers']): void {
  const [from, to] = [690, right]
  const x = (bytes: number) => from + (Math.log10(bytes + 1) / 9.2) * (to - from)
  svg.text(590, y, words.text`SO_SNDBUF is a wish: asked for, and got`, 'bold')
  for (const [i, { asked, got }] of buffers.entries()) {
    const line = y + 24 + i * 42
    svg.text(from - 8, line + 12, words.text`asked`, 'small muted', { anchor: 'end' })
    svg.text(from - 8, line + 28, words.text`got`, 'small muted', { anchor: 'end' })
    svg.rect(from, line + 2, Math.max(2, x(asked) - from), 12, 'grey')
    svg.rect(from, line + 18, x(got) - from, 12, 'blue')
    // What the page has no room for after its bar stands in it.
    const inside = x(asked) + 70 > to
    svg.text(x(asked) + (inside ? -6 : 6), line + 12, String(asked), 'code small', { anchor: inside ? 'end' : 'start' })
    svg.text(x(got) + 6, line + 28, String(got), 'code small bold')
  }
}
