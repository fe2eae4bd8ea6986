import { bytesOf, cells, margin, page, width } from '../../cli/picture/page.ts'
import type { Svg } from '../../cli/picture/svg.ts'
import type { Colour } from '../../cli/picture/theme.ts'
import type { Words } from '../demo/words.ts'
import type { Facts, Pieces } from './facts.ts'

const panel = (width - 2 * margin - 60) / 2
const colours: readonly Colour[] = ['blue', 'orange', 'green']
/** The width of a byte. */
const byte = 6

/** Parcels beside a stream: what was sent in three comes in three, or in one. */
export function picture({ datagrams, stream, cut }: Facts, words: Words): string {
  const { svg, top } = page(
    words.text`UDP brings parcels, TCP brings bytes`,
    words.text`The same three pieces, each in its colour. A datagram arrives as it was sent, one recvfrom() for each sendto(); a stream has no boundaries, and one read() takes whatever is there.`,
  )
  const right = margin + panel + 60
  draw(svg, words, margin, top, words.text`UDP: three sendto(), three recvfrom()`, ['sendto', 'recvfrom'], datagrams)
  draw(svg, words, right, top, words.text`TCP: three write(), one read()`, ['write', 'read'], stream)
  svg.line(width / 2, top, width / 2, top + 340, 'grey thin dashed')
  short(svg, words, top + 376, cut)
  return svg.document(words.text`Chapter 6: datagrams and their boundaries`)
}

function draw(
  svg: Svg,
  words: Words,
  x: number,
  y: number,
  title: string,
  [send, receive]: readonly [string, string],
  { sent, received, waiting }: Pieces,
): void {
  svg.text(x, y + 6, title, 'bold')
  const isWhole = received.length === 1
  const tubeY = y + 150
  svg.rect(x, tubeY - 16, panel, 56, 'grey empty', { radius: 14 })
  svg.text(x + panel - 12, tubeY + 34, words.text`FIONREAD says ${waiting}`, 'small muted', { anchor: 'end' })
  let [at, lane] = [x, x + 14]
  for (const [i, length] of sent.entries()) {
    piece(svg, at, y + 50, [length], i)
    svg.text(at, y + 40, `${send}() = ${length}`, 'code small')
    piece(svg, lane, tubeY - 8, [length], i)
    svg.arrow({ x: at + 30, y: y + 74 }, { x: lane + 30, y: tubeY - 10 }, `${colours[i]} thick`)
    // Parcels have something between them; a stream has not.
    lane += length * byte + (isWhole ? 0 : 26)
    at += Math.max(length * byte, 96) + 34
  }
  at = x
  let from = x + 14
  for (const [i, length] of received.entries()) {
    const inside = isWhole ? sent : [length]
    const room = inside.reduce((sum, each) => sum + each) * byte
    svg.arrow({ x: from + 30, y: tubeY + 18 }, { x: at + 30, y: y + 238 }, isWhole ? 'thick' : `${colours[i]} thick`)
    piece(svg, at, y + 240, inside, i)
    svg.text(at, y + 282, `${receive}() = ${length}`, 'code small bold')
    from += room + 26
    at += Math.max(room, 110) + 20
  }
}

/** Bytes of one or more writes, one beside the other. */
function piece(svg: Svg, x: number, y: number, lengths: readonly number[], first: number): void {
  let at = x
  for (const [i, length] of lengths.entries()) {
    svg.rect(at, y, length * byte, 24, colours[lengths.length > 1 ? i : first]!, { radius: lengths.length > 1 ? 0 : 4 })
    svg.text(at + (length * byte) / 2, y + 16, String(length), 'small', { anchor: 'middle' })
    at += length * byte
  }
}

/** A datagram of ten bytes into a buffer of four. */
function short(svg: Svg, words: Words, y: number, { text, next, whole }: Facts['cut']): void {
  svg.text(margin, y, words.text`A buffer that is too short cuts: what does not fit is lost`, 'bold')
  const sent = '0123456789'
  const first = cells(svg, margin, y + 20, bytesOf(sent, 'blue'), 18)
  const second = cells(svg, first + 24, y + 20, bytesOf(next, 'orange'), 18)
  svg.text(margin, y + 58, words.text`sent: a datagram of ${whole} bytes, and another`, 'small muted')
  const x = second + 120
  svg.arrow({ x: second + 12, y: y + 30 }, { x: x - 12, y: y + 30 }, 'thick', 'recvfrom(…, 4)')
  const got = cells(svg, x, y + 20, bytesOf(text, 'blue'), 18)
  const lost = cells(svg, got + 2, y + 20, bytesOf(sent.slice(text.length), 'red'), 18)
  svg.line(got + 2, y + 42, lost, y + 18, 'red thick')
  svg.text(got + 2, y + 58, words.text`lost`, 'small bold red')
  svg.text(x, y + 58, `= ${text.length}`, 'code small bold')
  const after = lost + 150
  svg.arrow({ x: lost + 12, y: y + 30 }, { x: after - 12, y: y + 30 }, 'thick', words.text`the next recvfrom()`)
  cells(svg, after, y + 20, bytesOf(next, 'orange'), 18)
  svg.text(after, y + 58, `= ${next.length}`, 'code small bold')
}
