// Drawings as SVG: a few shapes with classes of theme.ts, and a page that is as high as what lies on it.
import { css } from './theme.ts'

type Anchor = 'start' | 'middle' | 'end'

export interface TextStyle {
  readonly anchor?: Anchor
  /** What a browser shows where the mouse rests. */
  readonly tip?: string
}

export interface Point {
  readonly x: number
  readonly y: number
}

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as XML has it; what XML cannot have is shown as a dot. */
export function escaped(text: string): string {
  return text
    .replace(/[&<>"]/g, character => named[character]!)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '·')
}

/** How wide a text is, about; a Korean or Chinese character is as wide as high. */
export function widthOf(text: string, size = 13, monospace = false): number {
  let sum = 0
  for (const character of text) {
    const wide = /[\p{Script=Hangul}\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u.test(character)
    sum += wide ? 1 : monospace ? 0.61 : 0.56
  }
  return sum * size
}

export class Svg {
  readonly width: number
  #shapes: string[] = []
  #bottom = 0

  constructor(width: number) {
    this.width = width
  }

  rect(
    x: number,
    y: number,
    width: number,
    height: number,
    classes: string,
    { tip, radius = 3 }: { tip?: string; radius?: number } = {},
  ): void {
    this.#reach(y + height)
    this.#add(
      'rect',
      { x, y, width, height, rx: radius, class: classes },
      tip === undefined ? '' : `<title>${escaped(tip)}</title>`,
    )
  }

  line(x1: number, y1: number, x2: number, y2: number, classes: string): void {
    this.#reach(Math.max(y1, y2))
    this.#add('line', { x1, y1, x2, y2, class: classes })
  }

  circle({ x, y }: Point, r: number, classes: string): void {
    this.#reach(y + r)
    this.#add('circle', { cx: x, cy: y, r, class: classes })
  }

  /** A line through points; `path` data as SVG has them. */
  path(d: string, classes: string): void {
    this.#add('path', { d, class: classes })
  }

  text(x: number, y: number, text: string, classes = '', { anchor = 'start', tip }: TextStyle = {}): void {
    this.#reach(y + 4)
    const title = tip === undefined ? '' : `<title>${escaped(tip)}</title>`
    this.#add('text', { x, y, class: classes, 'text-anchor': anchor }, escaped(text) + title)
  }

  /** Lines of text, one under the other; returns where the next one would stand. */
  lines(x: number, y: number, texts: readonly string[], classes = '', leading = 17): number {
    for (const [i, text] of texts.entries()) this.text(x, y + i * leading, text, classes)
    return y + texts.length * leading
  }

  /** An arrow; its label stands along the middle, on a ground of its own. */
  arrow(from: Point, to: Point, classes: string, label = ''): void {
    this.#reach(Math.max(from.y, to.y))
    this.#add('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y, class: classes })
    const angle = Math.atan2(to.y - from.y, to.x - from.x)
    const barb = (turn: number) =>
      `${round(to.x - 9 * Math.cos(angle + turn))} ${round(to.y - 9 * Math.sin(angle + turn))}`
    this.#add('path', {
      d: `M${barb(0.38)} L${round(to.x)} ${round(to.y)} L${barb(-0.38)} Z`,
      class: `${classes} head`,
    })
    if (label !== '') this.#along(from, to, label)
  }

  /** Text along a line, readable from the left. */
  #along(from: Point, to: Point, label: string): void {
    const [left, right] = from.x <= to.x ? [from, to] : [to, from]
    const degrees = (Math.atan2(right.y - left.y, right.x - left.x) * 180) / Math.PI
    const [x, y] = [(left.x + right.x) / 2, (left.y + right.y) / 2 - 5]
    const transform = `rotate(${round(degrees)} ${round(x)} ${round(y + 5)})`
    this.#add('text', { x, y, class: 'label small', 'text-anchor': 'middle', transform }, escaped(label))
  }

  /** What `draw` draws, as one thing that can be named. */
  group(classes: string, draw: () => void): void {
    this.#shapes.push(`<g class="${classes}">`)
    draw()
    this.#shapes.push('</g>')
  }

  /** Elements that are written already, down to `bottom`. */
  raw(elements: string, bottom: number): void {
    this.#reach(bottom)
    this.#shapes.push(elements)
  }

  /** The lowest point that is used. */
  get bottom(): number {
    return this.#bottom
  }

  /** Leaves room below. */
  room(height: number): void {
    this.#reach(this.#bottom + height)
  }

  /** The whole file. */
  document(title: string): string {
    const height = Math.ceil(this.#bottom + 20)
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${this.width} ${height}" width="${this.width}" height="${height}" role="img">
<title>${escaped(title)}</title>
<style>${css}</style>
<defs><pattern id="wait" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="6" class="hatch"/></pattern></defs>
<rect x="0" y="0" width="${this.width}" height="${height}" class="page"/>
${this.#shapes.join('\n')}
</svg>
`
  }

  #reach(y: number): void {
    this.#bottom = Math.max(this.#bottom, y)
  }

  #add(name: string, attributes: Readonly<Record<string, string | number>>, content = ''): void {
    const written = Object.entries(attributes).map(
      ([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escaped(value)}"`,
    )
    this.#shapes.push(
      content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`,
    )
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
