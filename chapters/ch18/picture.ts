import { margin, page, width } from '../../cli/picture/page.ts'
import type { Svg } from '../../cli/picture/svg.ts'
import type { Colour } from '../../cli/picture/theme.ts'
import type { Words } from '../demo/words.ts'
import type { Addition, Event, Facts } from './facts.ts'

const gap = 50
const panel = (width - 2 * margin - gap) / 2
const row = 26
/** The threads, and the variable between them. */
const lane = [96, panel - 96] as const
const variable = panel / 2
const colours: readonly Colour[] = ['blue', 'orange']

/** Two threads that add to one variable. */
export function picture({ rounds, without, withMutex }: Facts, words: Words): string {
  const { svg, top } = page(
    words.text`Two threads, one variable: an update that nobody keeps is lost`,
    words.text`Each thread adds one, ${rounds} times. To add is to read, to count and to write; where the other one reads in between, both write the same number. A mutex lets one of them in at a time, and the other waits.`,
  )
  draw(svg, words, margin, top, words.text`Without a mutex`, without, rounds)
  draw(svg, words, margin + panel + gap, top, words.text`With a mutex`, withMutex, rounds)
  svg.line(width / 2, top, width / 2, svg.bottom, 'grey thin dashed')
  return svg.document(words.text`Chapter 18: a lost update, and a mutex`)
}

interface Placed extends Event {
  readonly who: number
  y: number
}

function draw(
  svg: Svg,
  words: Words,
  x: number,
  top: number,
  title: string,
  { sum, threads }: Addition,
  rounds: number,
): void {
  svg.text(x, top + 6, title, 'bold')
  const y = top + 62
  const events: Placed[] = threads
    .flatMap((events, who) => events.map(event => ({ ...event, who, y: 0 })))
    .sort((a, b) => when(a) - when(b))
  for (const [i, event] of events.entries()) event.y = y + i * row
  const bottom = y + events.length * row
  for (const who of [0, 1] as const) {
    svg.text(x + lane[who], y - 26, words.text`thread ${who + 1}`, `bold ${colours[who]}`, { anchor: 'middle' })
    svg.line(x + lane[who], y - 14, x + lane[who], bottom, `${colours[who]} thin`)
    spans(svg, words, x + lane[who], events, who)
  }
  value(svg, x + variable, y - 30, 0)
  svg.text(x + variable, y - 38, 'num', 'code bold', { anchor: 'middle' })
  for (const event of events) move(svg, x, event)
  const isLost = sum !== 2 * rounds
  value(svg, x + variable, bottom + 4, sum)
  const says = isLost
    ? words.text`${2 * rounds} additions, and num is ${sum}`
    : words.text`${2 * rounds} additions, and num is ${sum}: none is lost`
  svg.text(x + variable, bottom + 50, says, `bold ${isLost ? 'red' : 'green'}`, { anchor: 'middle' })
}

/** A mutex is free when unlock() has begun, and one's own when lock() has come back. */
function when({ kind, from, to }: Event): number {
  return kind === 'unlock' ? from : to
}

/** What a thread has in its hands from its read to its write; with a mutex, for how long it waited and held it. */
function spans(svg: Svg, words: Words, x: number, events: readonly Placed[], who: number): void {
  const own = events.filter(event => event.who === who)
  for (const [i, { kind, y, from, to, value }] of own.entries()) {
    if (kind === 'read') {
      const written = own.slice(i).find(event => event.kind === 'write')!
      svg.rect(x - 9, y, 18, written.y - y + 12, colours[who]!)
      svg.text(x, (y + written.y) / 2 + 10, String(value), 'small bold', { anchor: 'middle' })
    }
    if (kind === 'lock') {
      const unlocked = own.slice(i).find(event => event.kind === 'unlock')!
      svg.rect(x - 15, y, 30, unlocked.y - y + 14, 'green empty thick', { radius: 5 })
      waits(svg, words, x, { y, who, time: to - from, after: own[i - 1]?.y ?? events[0]!.y - 16 })
    }
  }
}

interface Wait {
  readonly y: number
  readonly who: number
  readonly time: number
  /** Where the thread did something before. */
  readonly after: number
}

/** Longer than a millisecond: the other one had it. */
function waits(svg: Svg, words: Words, x: number, { y, who, time, after }: Wait): void {
  if (time < 1000) return
  svg.rect(x - 9, after + 16, 18, y - after - 18, 'red waits')
  const anchor = who === 0 ? 'end' : 'start'
  svg.text(
    x + (who === 0 ? -18 : 18),
    (after + y) / 2 + 12,
    words.text`waits ${(time / 1000).toFixed(1)} ms`,
    'small red',
    { anchor },
  )
}

/** A read comes from the variable, a write goes there. */
function move(svg: Svg, x: number, { kind, who, y, value: number }: Placed): void {
  const side = who === 0 ? 1 : -1
  const [thread, middle] = [x + lane[who]! + 10 * side, x + variable - 18 * side]
  const at = y + 8
  if (kind === 'read') svg.arrow({ x: middle, y: at }, { x: thread, y: at }, colours[who]!, `${number}`)
  if (kind === 'write') {
    svg.arrow({ x: thread, y: at }, { x: middle, y: at }, `${colours[who]} thick`, `${number}`)
    value(svg, x + variable, y - 4, number)
  }
  const anchor = who === 0 ? 'end' : 'start'
  const edge = x + lane[who]! - 20 * side
  svg.text(edge, at + 4, kind === 'read' || kind === 'write' ? kind : `${kind}()`, 'code small', { anchor })
}

function value(svg: Svg, x: number, y: number, number: number): void {
  svg.rect(x - 16, y, 32, 24, 'purple')
  svg.text(x, y + 16, String(number), 'code bold', { anchor: 'middle' })
}
