import { margin, page, width } from '../../cli/picture/page.ts'
import { type Svg, widthOf } from '../../cli/picture/svg.ts'
import type { Colour } from '../../cli/picture/theme.ts'
import type { Words } from '../demo/words.ts'
import type { Descriptor, Facts, Order, Step, Who } from './facts.ts'

const panel = (width - 2 * margin - 40) / 2
const box = 104
const tube = { from: 152, to: panel - 152 } as const
const rowHeight = 84

const colours: Readonly<Record<Who, Colour>> = { child: 'blue', parent: 'orange' }

/** One pipe for both directions: who reads first gets what is there, whoever wrote it. */
export function picture({ childFirst, parentFirst }: Facts, words: Words): string {
  const { svg, top } = page(
    words.text`One pipe for both ways: what lies in it belongs to whoever reads first`,
    words.text`pipe2 without its sleep. The pipe is in the kernel, once; parent and child both have both of its ends. What is in it has the colour of the process that wrote it.`,
  )
  const right = margin + panel + 40
  draw(svg, words, margin, top, words.text`The child reads first: it gets its own question`, childFirst)
  draw(svg, words, right, top, words.text`The parent reads first: question and answer`, parentFirst)
  svg.line(width / 2, top, width / 2, svg.bottom, 'grey thin dashed')
  return svg.document(words.text`Chapter 11: one pipe, two orders`)
}

function draw(svg: Svg, words: Words, x: number, top: number, title: string, { pid, descriptors, steps }: Order): void {
  svg.text(x, top + 6, title, 'bold')
  const y = top + 24
  const names = { child: words.text`child`, parent: words.text`parent` }
  for (const who of ['child', 'parent'] as const) {
    const left = who === 'child' ? x : x + panel - box
    svg.rect(left, y, box, 78, colours[who])
    svg.text(left + 8, y + 18, names[who], 'bold')
    svg.text(left + 8, y + 34, `pid ${pid[who]}`, 'small')
    for (const [i, descriptor] of descriptors[who].entries()) ends(svg, left, y + 52 + i * 16, descriptor, who, x)
  }
  svg.rect(x + tube.from, y, tube.to - tube.from, 78, 'grey', { radius: 12 })
  svg.text(x + panel / 2, y + 22, words.text`the kernel's pipe`, 'bold', { anchor: 'middle' })
  svg.text(x + panel / 2, y + 40, descriptors.parent[0]?.link ?? '', 'code small', { anchor: 'middle' })
  let inside: { who: Who; text: string }[] = []
  for (const [i, step] of steps.entries()) {
    const moved = step.call === 'write' ? [{ who: step.who, text: step.text }] : step.waits ? [] : inside
    inside = step.call === 'write' ? [...inside, ...moved] : step.waits ? inside : []
    row(svg, words, x, y + 104 + i * rowHeight, step, moved, inside)
  }
}

/** A descriptor, and a line from it to the end of the pipe that it is open on. */
function ends(svg: Svg, left: number, y: number, { fd, end }: Descriptor, who: Who, x: number): void {
  svg.text(left + 8, y, `${fd} ${end === 'read' ? '← read' : '→ write'}`, 'code small')
  const [here, there] = who === 'child' ? [left + box, x + tube.from] : [left, x + tube.to]
  if (end === 'write') svg.arrow({ x: here, y: y - 4 }, { x: there, y: y - 4 }, 'grey thin')
  else svg.arrow({ x: there, y: y - 4 }, { x: here, y: y - 4 }, 'grey thin')
}

interface Run {
  readonly who: Who
  readonly text: string
}

function row(
  svg: Svg,
  words: Words,
  x: number,
  y: number,
  step: Step,
  moved: readonly Run[],
  inside: readonly Run[],
): void {
  const isChild = step.who === 'child'
  const left = isChild ? x : x + panel - box
  svg.rect(left, y + 10, box, 40, step.waits ? 'red waits' : colours[step.who])
  svg.text(left + 8, y + 27, `${step.call}()`, 'code bold')
  svg.text(
    left + 8,
    y + 43,
    step.waits ? words.text`waits for ever` : `= ${step.result}`,
    step.waits ? 'small red bold' : 'code',
  )
  svg.rect(x + tube.from, y, tube.to - tube.from, 52, 'grey empty', { radius: 12 })
  let at = x + tube.from + 10
  for (const run of inside) at = piece(svg, at, y + 6, run)
  svg.text(x + panel / 2, y + 44, words.text`${step.held} bytes in the pipe`, 'small muted', { anchor: 'middle' })
  const [here, there] = isChild ? [left + box + 2, x + tube.from - 2] : [left - 2, x + tube.to + 2]
  const [from, to] = step.call === 'write' ? [here, there] : [there, here]
  const writer = moved[0]?.who ?? step.who
  if (!step.waits) svg.arrow({ x: from, y: y + 30 }, { x: to, y: y + 30 }, `${colours[writer]} thick`)
  if (step.call !== 'read' || step.waits) return
  const own = writer === step.who
  const says = own ? words.text`its own: "${step.text}"` : `"${step.text}"`
  svg.text(isChild ? x : x + panel, y + 66, says, `small bold ${own ? 'red' : colours[writer]}`, {
    anchor: isChild ? 'start' : 'end',
  })
}

/** Some bytes of one writer; returns the right edge. */
function piece(svg: Svg, x: number, y: number, { who, text }: Run): number {
  const size = widthOf(text, 11, true) + 10
  svg.rect(x, y, size, 22, `${colours[who]}`, { radius: 2 })
  svg.text(x + 5, y + 15, text, 'code small')
  return x + size + 3
}
