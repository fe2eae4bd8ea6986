import { margin, page, width } from '../../cli/picture/page.ts'
import type { Svg } from '../../cli/picture/svg.ts'
import type { Words } from '../demo/words.ts'
import type { Facts, Round } from './facts.ts'

const bit = 29
const before = 64
const waiting = { from: 320, to: 520 } as const
const after = 544
const result = 796
const done = 872
const height = 76
/** The seconds that each call may wait. */
const timeout = 2

/** Rounds of select(): which bits went in, and which came back. */
export function picture({ rounds }: Facts, words: Words): string {
  const { svg, top } = page(
    words.text`select() waits for all, and leaves the bits of those that are ready`,
    words.text`A server asks for standard input, for new clients and for the clients that it has, with two seconds each time. What it gets back has only the bits of those that found something, so that it has to copy the set again before each call.`,
  )
  heads(svg, words, top)
  for (const [i, round] of rounds.entries()) draw(svg, words, top + 44 + i * height, i, round)
  key(svg, words, top + 44 + rounds.length * height + 6)
  return svg.document(words.text`Chapter 12: rounds of select()`)
}

function heads(svg: Svg, words: Words, y: number): void {
  svg.text(before, y + 4, words.text`before: what is asked for`, 'bold')
  svg.text(waiting.from, y + 4, words.text`how long it waits`, 'bold')
  svg.text(after, y + 4, words.text`after: what is ready`, 'bold')
  svg.text(result, y + 4, words.text`returned`, 'bold')
  svg.text(done, y + 4, words.text`and then`, 'bold')
  for (const left of [before, after])
    for (let fd = 0; fd < 8; fd++)
      svg.text(left + fd * bit + 12, y + 26, String(fd), 'small muted', { anchor: 'middle' })
}

function draw(svg: Svg, words: Words, y: number, i: number, round: Round): void {
  svg.text(margin, y + 18, `${i + 1}.`, 'bold')
  for (const [fd, set] of [...round.before].entries()) {
    svg.rect(before + fd * bit, y, 25, 26, set === '1' ? 'blue' : 'grey empty thin')
    svg.text(before + fd * bit + 12, y + 18, set, `code ${set === '1' ? 'bold' : 'muted'}`, { anchor: 'middle' })
    if (round.before[fd] === '1')
      svg.text(before + fd * bit + 12, y + 40, what(fd), 'small muted', { anchor: 'middle' })
  }
  wait(svg, words, y, round)
  for (const [fd, set] of [...round.after].entries()) {
    const isLost = set === '0' && round.before[fd] === '1'
    svg.rect(after + fd * bit, y, 25, 26, set === '1' ? 'green' : isLost ? 'red empty dashed' : 'grey empty thin')
    svg.text(after + fd * bit + 12, y + 18, set, `code ${set === '1' ? 'bold' : 'muted'}`, { anchor: 'middle' })
  }
  svg.text(result, y + 18, `= ${round.result}`, `code bold ${round.result === 0 ? 'red' : 'green'}`)
  svg.lines(done, y + 12, round.done.length > 0 ? round.done : [words.text`nobody was ready`], 'code small', 15)
}

/** A bar of the time that it waited, in that which it might have. */
function wait(svg: Svg, words: Words, y: number, { waited, left, result }: Round): void {
  const room = waiting.to - waiting.from
  const part = Math.min(1, waited / timeout) * room
  svg.rect(waiting.from, y + 4, room, 18, 'grey empty thin')
  if (part > 2) svg.rect(waiting.from, y + 4, part, 18, `${result === 0 ? 'red' : 'orange'}`)
  if (part > 2) svg.rect(waiting.from, y + 4, part, 18, 'bare waits')
  const says = waited < 0.01 ? words.text`not at all` : `${waited.toFixed(2)} s`
  svg.text(waiting.from, y + 38, says, 'small bold')
  svg.text(waiting.to, y + 38, words.text`${left.toFixed(2)} s left`, 'small muted', { anchor: 'end' })
}

/** What a descriptor is, in a few letters. */
function what(fd: number): string {
  return fd === 0 ? 'in' : fd === 3 ? 'new' : 'c'
}

function key(svg: Svg, words: Words, y: number): void {
  svg.line(margin, y - 10, width - margin, y - 10, 'grey thin faint')
  const says = words.text`in: standard input   ·   new: the socket that listens, ready when a client has come   ·   c: a client, ready when it has said something, or has gone`
  svg.text(margin, y + 8, says, 'small muted')
}
