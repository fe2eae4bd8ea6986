import { broken, bytesOf, cells, margin, page, width } from '../../cli/picture/page.ts'
import type { Svg } from '../../cli/picture/svg.ts'
import type { Words } from '../demo/words.ts'
import type { Facts, Step, Trigger } from './facts.ts'

const gap = 34
const panel = (width - 2 * margin - 2 * gap) / 3
const row = 34
/** Where a panel has its calls, its ready list and its input buffer. */
const column = { call: 0, ready: 132, input: 182 } as const

/** Level and edge triggering on the same bytes. */
export function picture({ triggers }: Facts, words: Words): string {
  const { svg, top } = page(
    words.text`Level triggered: told while something is there. Edge triggered: told once`,
    words.text`Ten bytes come, and later two more; each read() takes four at most. epoll_wait() gives what stands on the ready list. Under level triggering the descriptor stays there while its buffer has a byte; under edge triggering it comes there only with new bytes, so that six are left behind unless the reader goes on until EAGAIN.`,
  )
  for (const [i, trigger] of triggers.entries()) draw(svg, words, margin + i * (panel + gap), top + 4, trigger)
  return svg.document(words.text`Chapter 17: epoll, level and edge`)
}

function draw(svg: Svg, words: Words, x: number, y: number, { edge, all, interest, steps }: Trigger): void {
  const title = edge
    ? all
      ? words.text`Edge, and read() until EAGAIN`
      : words.text`Edge, and one read()`
    : words.text`Level, and one read()`
  svg.text(x, y + 4, title, 'bold')
  svg.text(x, y + 30, words.text`interest list:`, 'small muted')
  svg.rect(x + 84, y + 16, 30, 20, 'blue')
  svg.text(x + 99, y + 30, String(interest.fd), 'code small', { anchor: 'middle' })
  svg.text(x + 122, y + 30, interest.events, 'code small')
  svg.text(x + column.ready + 20, y + 60, words.text`ready`, 'small muted', { anchor: 'middle' })
  svg.text(x + column.input, y + 60, words.text`input buffer`, 'small muted')
  for (const [i, step] of steps.entries()) drawStep(svg, x, y + 70 + i * row, step, interest.fd)
  const [last, told] = [
    steps.findLastIndex(({ call }) => call === 'write'),
    steps.filter(({ call, result }) => call === 'epoll_wait' && result === 1),
  ]
  const left = steps[last - 1]!.input.length
  const says =
    left > 0
      ? words.text`${left} bytes lay there, and nobody was told`
      : words.text`nothing was left behind; epoll_wait() returned ${told.length} times with something`
  const bottom = y + 84 + steps.length * row
  svg.lines(x, bottom, broken(says, panel, 12), `bold ${left > 0 ? 'red' : 'green'}`)
}

function drawStep(svg: Svg, x: number, y: number, { call, result, text, input, ready }: Step, fd: number): void {
  const colour = call === 'write' ? 'orange' : call === 'read' ? 'blue' : 'purple'
  const failed = result === -1 || (call === 'epoll_wait' && result === 0)
  svg.rect(x + column.call, y, 118, 22, failed ? 'grey' : colour)
  const says =
    call === 'epoll_wait' ? `epoll_wait = ${result}` : result === -1 ? 'read: EAGAIN' : `${call} "${short(text)}"`
  svg.text(x + column.call + 6, y + 15, says, `code small${failed ? ' muted' : ''}`)
  svg.rect(x + column.ready, y, 38, 22, ready ? 'green' : 'grey empty dashed')
  if (ready) svg.text(x + column.ready + 19, y + 15, String(fd), 'code bold', { anchor: 'middle' })
  cells(svg, x + column.input, y + 2, bytesOf(input, ready ? 'green' : 'red'), 13)
}

function short(text: string): string {
  return text.length > 5 ? `${text.slice(0, 2)}…${text.at(-1)}` : text
}
