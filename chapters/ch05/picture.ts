import { type Byte, broken, bytesOf, cells, margin, page, width } from '../../cli/picture/page.ts'
import type { Svg } from '../../cli/picture/svg.ts'
import type { Colour } from '../../cli/picture/theme.ts'
import { type Side, type Step, serverPort } from '../demo/conversation.ts'
import type { Segment } from '../demo/kernel/segments.ts'
import type { Words } from '../demo/words.ts'
import type { Facts } from './facts.ts'

/** Where the two lanes are, and what is said beside them. */
const lane = { client: 372, server: 748 } as const
const call = { client: 150, server: 770 } as const
const callWidth = 200
const state = { client: margin, server: width - 134 } as const
const sides = ['client', 'server'] as const
const segmentHeight = 26

/** What a connection sends, from SYN to the last ACK. */
export function picture({ port, steps, full }: Facts, words: Words): string {
  const { svg, top } = page(
    words.text`What TCP sends: a handshake, bytes without seams, two goodbyes`,
    words.text`Each arrow is a segment that crossed the loopback, its numbers counted from 0 on either side. The client's two write() lie side by side in the server's input buffer, each in its colour, and one read() takes both.`,
  )
  heads(svg, top, { client: port, server: serverPort }, words)
  const bottom = new Steps(svg, words).draw(top + 30, steps)
  for (const side of sides) svg.line(lane[side], top + 18, lane[side], bottom, 'thin')
  drawFull(svg, bottom + 34, full, words)
  return svg.document(words.text`Chapter 5: the segments of a connection`)
}

function heads(svg: Svg, y: number, ports: Readonly<Record<Side, number>>, words: Words): void {
  const names = { client: words.text`client`, server: words.text`server` }
  for (const side of sides) {
    svg.text(lane[side], y + 6, `${names[side]} :${ports[side]}`, 'bold', { anchor: 'middle' })
    svg.text(state[side], y + 6, words.text`state`, 'muted small')
  }
  svg.text(call.client, y + 6, words.text`calls and input buffer`, 'muted small')
  svg.text(call.server + callWidth, y + 6, words.text`calls and input buffer`, 'muted small', { anchor: 'end' })
}

class Steps {
  readonly #svg: Svg
  readonly #words: Words
  readonly #colours: Colour[] = ['blue', 'purple', 'orange', 'green']
  /** What lies in the input buffers, by the write() that it came of. */
  readonly #input: Record<Side, Byte[]> = { client: [], server: [] }
  #state = { client: '', server: '' }

  constructor(svg: Svg, words: Words) {
    this.#svg = svg
    this.#words = words
  }

  /** Returns the lower edge. */
  draw(top: number, steps: readonly Step[]): number {
    return steps.reduce((y, step) => this.#draw(y, step), top)
  }

  #draw(y: number, step: Step): number {
    drawCall(this.#svg, y, step)
    for (const [i, segment] of step.segments.entries())
      drawSegment(this.#svg, y + 14 + i * segmentHeight, segment, this.#words)
    const height = Math.max(this.#drawBuffer(y, step), step.segments.length * segmentHeight + 14)
    for (const side of sides) this.#drawState(y + (step.segments.length > 1 ? 29 : 15), side, step[side].state)
    return y + height
  }

  /** What the call left in a buffer, or took out of one; returns the height that it needs. */
  #drawBuffer(y: number, { side, name, result, text }: Step): number {
    const [svg, words] = [this.#svg, this.#words]
    if (name === 'write') {
      const other: Side = side === 'client' ? 'server' : 'client'
      this.#input[other].push(...bytesOf(text, this.#colours.shift() ?? 'teal'))
      svg.text(call[other], y + 30, words.text`in the input buffer, not read:`, 'small muted')
      cells(svg, call[other], y + 35, this.#input[other])
      return 74
    }
    if (name !== 'read') return 40
    if (result === 0) {
      const lines = broken(words.text`0: the other side has said its last byte`, callWidth + 20, 11)
      svg.lines(call[side], y + 38, lines, 'small red', 13)
      return 41 + 13 * lines.length
    }
    svg.text(call[side], y + 38, words.text`taken by this read():`, 'small muted')
    cells(svg, call[side], y + 43, this.#input[side].splice(0, result))
    return 74
  }

  #drawState(y: number, side: Side, now: string): void {
    if (now !== this.#state[side])
      this.#svg.text(
        state[side],
        y,
        now === 'gone' ? this.#words.text`gone` : now,
        `code bold ${now === 'TIME-WAIT' ? 'red' : 'green'}`,
      )
    this.#state[side] = now
  }
}

function drawCall(svg: Svg, y: number, step: Step): void {
  const x = call[step.side]
  svg.rect(x, y, callWidth, 22, step.side === 'client' ? 'blue' : 'orange')
  svg.text(x + 7, y + 15, step.call, 'code')
  svg.text(x + callWidth - 7, y + 15, `= ${step.result}`, 'code bold', { anchor: 'end' })
  svg.line(step.side === 'client' ? x + callWidth : x, y + 11, lane[step.side], y + 11, 'thin')
}

function drawSegment(svg: Svg, y: number, { to, flags, seq, ack, length }: Segment, words: Words): void {
  const [from, end] = to === serverPort ? [lane.client, lane.server] : [lane.server, lane.client]
  const special = flags.filter(flag => ['SYN', 'FIN', 'RST'].includes(flag))
  const says = [
    ...special,
    special.length > 0 || length > 0 ? `SEQ ${seq}` : '',
    length > 0 ? words.text`${length} bytes` : '',
    flags.includes('ACK') ? `ACK ${ack}` : '',
  ]
  const data = length === 0 ? 'grey' : to === serverPort ? 'blue thick' : 'orange thick'
  const classes = special.includes('SYN') ? 'teal thick' : special.length > 0 ? 'red thick' : data
  svg.arrow({ x: from, y }, { x: end, y: y + 13 }, classes, says.filter(Boolean).join(', '))
}

/** The buffers when nobody reads: what was written lies in the two of them. */
function drawFull(svg: Svg, y: number, { written, output, input }: Facts['full'], words: Words): void {
  svg.text(margin, y, words.text`When nobody reads, write() goes on until both buffers are full`, 'bold')
  const scale = (width - 2 * margin) / (output + input)
  svg.rect(margin, y + 14, output * scale, 26, 'blue')
  svg.rect(margin + output * scale, y + 14, input * scale, 26, 'orange')
  svg.text(margin + 8, y + 31, words.text`${output} bytes in the client's output buffer`)
  svg.text(width - margin, y + 58, words.text`${input} bytes in the server's input buffer`, '', { anchor: 'end' })
  svg.text(margin, y + 58, words.text`${written} bytes were written; then write() would wait`, 'muted')
}
