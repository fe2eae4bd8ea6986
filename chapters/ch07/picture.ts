import { bytesOf, cells, margin, page, width } from '../../cli/picture/page.ts'
import { type Svg, widthOf } from '../../cli/picture/svg.ts'
import type { Side, Step } from '../demo/conversation.ts'
import { serverPort } from '../demo/conversation.ts'
import type { Words } from '../demo/words.ts'
import type { Facts } from './facts.ts'

const half = (width - 2 * margin - 40) / 2
const tube = { left: 96, right: half - 96, height: 22 } as const
const frame = 104

/** Which directions are over: a side that has sent its FIN sends no more. */
interface Over {
  client: boolean
  server: boolean
}

/** A connection as two tubes, of which shutdown() cuts one and close() both. */
export function picture({ half: shut, whole: closed }: Facts, words: Words): string {
  const { svg, top } = page(
    words.text`Half-close: one tube is cut, the other still carries "Thank you"`,
    words.text`A connection is two tubes, one each way; the bytes drawn in a tube lie in the reader's input buffer. At the left the server ends its own direction alone; at the right it closes both, and the thanks meet nobody.`,
  )
  const left = new Tubes(svg, words, margin)
  const right = new Tubes(svg, words, margin + half + 40)
  svg.line(width / 2, top, width / 2, top + 20 + frame * (Math.max(shut.length, closed.length) - 2), 'grey thin dashed')
  left.draw(top, words.text`shutdown(SHUT_WR): the server's direction ends`, shut)
  right.draw(top, words.text`close(): both end`, closed)
  return svg.document(words.text`Chapter 7: half-close`)
}

class Tubes {
  readonly #svg: Svg
  readonly #words: Words
  readonly #x: number
  readonly #over: Over = { client: false, server: false }
  #reset = false

  constructor(svg: Svg, words: Words, x: number) {
    this.#svg = svg
    this.#words = words
    this.#x = x
  }

  draw(top: number, title: string, steps: readonly Step[]): void {
    this.#svg.text(this.#x, top + 6, title, 'bold')
    // Both begin with connect() and accept(), which the chapter is not about.
    for (const [i, step] of steps.slice(2).entries()) this.#frame(top + 22 + i * frame, step)
  }

  #frame(y: number, step: Step): void {
    for (const { flags, to } of step.segments) {
      if (flags.includes('FIN')) this.#over[to === serverPort ? 'client' : 'server'] = true
      if (flags.includes('RST')) this.#reset = true
    }
    this.#call(y, step)
    this.#ends(y + 32, step)
    this.#tube(y + 32, 'server', step)
    this.#tube(y + 62, 'client', step)
  }

  #call(y: number, step: Step): void {
    const { side, call, result, error } = step
    const text = `${call} = ${result}${error && ` ${error}`}`
    const room = widthOf(text, 12, true) + 14
    const x = side === 'server' ? this.#x : this.#x + half - room
    const bad = error !== '' ? 'red' : side === 'server' ? 'orange' : 'blue'
    this.#svg.rect(x, y, room, 21, bad)
    this.#svg.text(x + 7, y + 15, text, `code ${error === '' ? '' : 'red bold'}`)
    if (side === 'client') this.#svg.text(x - 8, y + 15, this.#remark(step), 'small red', { anchor: 'end' })
  }

  #remark({ name, result, error, segments }: Step): string {
    if (error !== '') return this.#words.text`and SIGPIPE, which ends a C program:`
    if (name === 'read' && result === 0) return this.#words.text`the end of the file:`
    if (name !== 'write') return ''
    return segments.some(({ flags }) => flags.includes('RST'))
      ? this.#words.text`taken, but nobody is there:`
      : this.#words.text`the other way is open:`
  }

  #ends(y: number, { server, client }: Step): void {
    const [left, right] = [this.#x, this.#x + tube.right + 6]
    for (const [x, name, state, colour] of [
      [left, this.#words.text`server`, server.state, 'orange'],
      [right, this.#words.text`client`, client.state, 'blue'],
    ] as const) {
      this.#svg.rect(x, y - 2, 90, 56, state === 'gone' ? 'grey empty dashed' : colour)
      this.#svg.text(x + 45, y + 18, name, state === 'gone' ? 'muted' : 'bold', { anchor: 'middle' })
      this.#svg.text(x + 45, y + 40, state, `code small ${state === 'TIME-WAIT' ? 'red' : ''}`, { anchor: 'middle' })
    }
  }

  /** The tube into which `from` writes. */
  #tube(y: number, from: Side, step: Step): void {
    const [left, right] = [this.#x + tube.left, this.#x + tube.right]
    const colour = from === 'server' ? 'orange' : 'blue'
    const over = this.#over[from] || this.#reset
    this.#svg.rect(left, y, right - left, tube.height, over ? 'grey empty dashed' : `${colour} empty`, { radius: 11 })
    const reader: Side = from === 'server' ? 'client' : 'server'
    const bytes = bytesOf(step[reader].input, colour)
    const edge = from === 'server' ? right - 8 - bytes.length * 14 : left + 8
    cells(this.#svg, edge, y + 2, bytes, 14)
    this.#crossing(y, from, step, bytes.length * 14 + 16)
    if (over) this.#cut(from === 'server' ? left + 14 : right - 14, y)
  }

  /** What crossed the tube in this step. */
  #crossing(y: number, from: Side, { segments }: Step, taken: number): void {
    const crossed = segments.filter(({ to }) => (to === serverPort) === (from === 'client'))
    const says = crossed
      .flatMap(({ flags, length }) => [
        ...flags.filter(flag => flag === 'FIN' || flag === 'RST'),
        length > 0 ? this.#words.text`${length} bytes` : '',
      ])
      .filter(Boolean)
    if (says.length === 0) return
    const [left, right] = [this.#x + tube.left + 34, this.#x + tube.right - 34]
    const bad = says.some(word => word === 'FIN' || word === 'RST')
    const [start, end] =
      from === 'server' ? [left, Math.min(right, right + 30 - taken)] : [right, Math.max(left, left - 30 + taken)]
    const colour = bad ? 'red' : from === 'server' ? 'orange' : 'blue'
    this.#svg.arrow({ x: start, y: y + 11 }, { x: end, y: y + 11 }, `${colour} thick`, '')
    this.#svg.text((start + end) / 2, y + 8, says.join(' + '), `small bold label ${colour}`, { anchor: 'middle' })
  }

  #cut(x: number, y: number): void {
    for (const slope of [-1, 1]) this.#svg.line(x - 5, y + 11 - slope * 9, x + 5, y + 11 + slope * 9, 'red thick')
  }
}
