// What every picture begins with: its title, and the sentence that says its point.
import { Svg, widthOf } from './svg.ts'
import type { Colour } from './theme.ts'

/** A laptop's window, less its margins. */
export const width = 1120

export const margin = 24

/** A page with a title and what is to be seen on it; `top` is where the drawing begins. */
export function page(title: string, point: string): { svg: Svg; top: number } {
  const svg = new Svg(width)
  svg.text(margin, 36, title, 'title')
  const bottom = svg.lines(margin, 60, broken(point, width - 2 * margin), 'muted')
  return { svg, top: bottom + 14 }
}

/** A text in lines that are not wider than `room`, about. */
export function broken(text: string, room: number, size = 13): string[] {
  const lines = ['']
  for (const word of text.match(/\p{Script=Han}[，。：；、！？）”]*|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? []) {
    if (widthOf(lines.at(-1)! + word.trimEnd(), size) <= room || lines.at(-1) === '') lines.push(lines.pop()! + word)
    else lines.push(word)
  }
  return lines.map(line => line.trimEnd())
}

/** Cells in a row, one for each byte, coloured by who wrote it; wide runs are one cell with their length. Returns the right edge. */
export function cells(svg: Svg, x: number, y: number, bytes: readonly Byte[], size = 15): number {
  for (const [i, { text, colour }] of bytes.entries()) {
    svg.rect(x + i * size, y, size, size + 3, colour, { radius: 0 })
    svg.text(x + i * size + size / 2, y + size - 1, text, 'code small', { anchor: 'middle' })
  }
  return x + bytes.length * size
}

export interface Byte {
  readonly text: string
  readonly colour: Colour
}

/** The bytes of a text, of one colour. */
export function bytesOf(text: string, colour: Colour): Byte[] {
  return [...text].map(character => ({ text: character === '\0' ? '∅' : character === '\n' ? '⏎' : character, colour }))
}

/** A key to the colours, in one row; returns its right edge. */
export function legend(
  svg: Svg,
  x: number,
  y: number,
  entries: readonly (readonly [classes: string, text: string])[],
): number {
  let right = x
  for (const [classes, text] of entries) {
    svg.rect(right, y - 10, 14, 12, classes)
    svg.text(right + 20, y, text, 'small')
    right += 38 + widthOf(text, 11)
  }
  return right
}
