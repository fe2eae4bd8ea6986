/// <reference lib="dom" />
// What the page of a trace does in a browser: it draws what the window shows, and no more, so that a hundred thousand calls are as quick as ten. The page
// has this file's text after that of draw.ts, which is why it imports nothing else.
import { type Drawing, draw, type Visible } from './draw.ts'

const find = <T extends Element = HTMLElement>(id: string): T => document.getElementById(id) as unknown as T

const drawing = JSON.parse(find('trace').textContent!) as Drawing
const [view, space, canvas, lanes] = [find('view'), find('space'), find<SVGSVGElement>('canvas'), find('lanes')]
const filter = find<HTMLInputElement>('filter')
const left = 122

let zoom = 1
let columns = { left, width: 0 }

/** How high a stretch is of which it is known what reaches into it. */
const stretch = 1024

/** Things by the stretches that they reach into, so that those in the window are found without asking all. */
class Index<T> {
  readonly #all: readonly T[]
  readonly #at: number[][] = []

  constructor(all: readonly T[], reach: (one: T) => readonly [number, number]) {
    this.#all = all
    for (const [i, one] of all.entries()) {
      const [from, to] = reach(one)
      for (let at = Math.floor(from / stretch); at <= Math.floor(to / stretch); at++) (this.#at[at] ??= []).push(i)
    }
  }

  between(from: number, to: number): T[] {
    const found = new Set<number>()
    for (let at = Math.max(0, Math.floor(from / stretch)); at <= Math.floor(to / stretch); at++)
      for (const i of this.#at[at] ?? []) found.add(i)
    return [...found].map(i => this.#all[i]!)
  }
}

type BoxOf = Drawing['boxes'][number]
type ArrowOf = Drawing['arrows'][number]

const boxes = new Index<BoxOf>(drawing.boxes, ([, from, to]) => [from, to])
const arrows = new Index<ArrowOf>(drawing.arrows, ([, , a, , b]) => [Math.min(a, b), Math.max(a, b)])
const marks = new Index(drawing.marks, ([, y]) => [y, y])
const ticks = new Index(drawing.ticks, ([y]) => [y, y])

/** The calls that the filter lets through, and where their arrows begin and end; nothing where there is no filter. */
let chosen: { readonly boxes: ReadonlySet<BoxOf>; readonly ends: ReadonlySet<string> } | undefined

function choose(): void {
  const text = filter.value.trim().toLowerCase()
  chosen = text === '' ? undefined : matching(text)
  find('count').textContent = `${(chosen?.boxes ?? { size: drawing.boxes.length }).size} / ${drawing.boxes.length}`
  show()
}

function matching(text: string): NonNullable<typeof chosen> {
  const found = drawing.boxes.filter(([lane, , , , ...words]) =>
    `${drawing.lanes[lane]![0]} ${words.join(' ')}`.toLowerCase().includes(text),
  )
  const ends = found.flatMap(([lane, from, to]) => [`${lane} ${from}`, `${lane} ${to}`])
  return { boxes: new Set(found), ends: new Set(ends) }
}

/** From afar many boxes lie on one pixel: one of them is enough. */
function thinned(all: readonly BoxOf[]): BoxOf[] {
  if (zoom >= 0.6) return [...all]
  const taken = drawing.lanes.map(() => -1)
  return all
    .toSorted((a, b) => a[1] - b[1])
    .filter(([lane, , to]) => {
      const pixel = Math.round(to * zoom)
      if (pixel <= taken[lane]!) return false
      taken[lane] = pixel
      return true
    })
}

function visible(from: number, to: number): Visible {
  const some = boxes.between(from, to)
  const lines = arrows.between(from, to)
  return {
    boxes: thinned(chosen === undefined ? some : some.filter(box => chosen!.boxes.has(box))),
    arrows:
      zoom < 0.2
        ? []
        : chosen === undefined
          ? lines
          : lines.filter(([, a, y, b, z]) => chosen!.ends.has(`${a} ${y}`) || chosen!.ends.has(`${b} ${z}`)),
    marks: zoom < 0.2 ? [] : marks.between(from, to),
    ticks: ticks
      .between(from, to)
      .filter(([, , isPause], i) => zoom >= 0.6 || (isPause && zoom > 0.2) || i % Math.ceil(0.8 / zoom) === 0),
  }
}

let asked = 0

function show(): void {
  cancelAnimationFrame(asked)
  asked = requestAnimationFrame(() => {
    const room = view.clientHeight
    const top = Math.max(0, view.scrollTop - 200)
    const width = left + drawing.lanes.length * columns.width
    canvas.setAttribute('width', String(width))
    canvas.setAttribute('height', String(room + 400))
    canvas.style.top = `${top}px`
    canvas.setAttribute('viewBox', `0 ${top} ${width} ${room + 400}`)
    space.style.height = `${drawing.height * zoom + 60}px`
    space.style.width = `${width}px`
    find('shapes').innerHTML = draw(drawing, visible(top / zoom, (top + room + 400) / zoom), columns, zoom)
    lanes.style.transform = `translateX(${-view.scrollLeft}px)`
  })
}

function measureColumns(): void {
  const width = Math.max(250, Math.min(480, (view.clientWidth - left - 10) / drawing.lanes.length))
  columns = { left, width }
  lanes.innerHTML = ''
  for (const [i, [name]] of drawing.lanes.entries()) {
    const head = document.createElement('b')
    head.textContent = name
    head.style.left = `${left + i * width - 5}px`
    head.style.maxWidth = `${width - 14}px`
    lanes.append(head)
  }
  show()
}

/** Stretches the time; what is in the middle stays there. */
function stretchBy(factor: number): void {
  const middle = view.clientHeight / 2
  const at = (view.scrollTop + middle) / zoom
  zoom = Math.min(4, Math.max(Math.min(1, (view.clientHeight - 80) / drawing.height), zoom * factor))
  space.style.height = `${drawing.height * zoom + 60}px`
  view.scrollTop = at * zoom - middle
  show()
}

/** To the next call that the filter lets through. */
function next(): void {
  const from = (view.scrollTop + 60) / zoom
  const found =
    drawing.boxes.find(box => chosen?.boxes.has(box) && box[1] > from) ??
    drawing.boxes.find(box => chosen?.boxes.has(box))
  if (found !== undefined) view.scrollTop = found[1] * zoom - 50
}

view.addEventListener('scroll', show)
window.addEventListener('resize', measureColumns)
filter.addEventListener('input', choose)
filter.addEventListener('keydown', event => event.key === 'Enter' && next())
find('in').addEventListener('click', () => stretchBy(1.6))
find('out').addEventListener('click', () => stretchBy(1 / 1.6))
view.addEventListener(
  'wheel',
  event => {
    if (!event.ctrlKey) return
    event.preventDefault()
    stretchBy(event.deltaY < 0 ? 1.2 : 1 / 1.2)
  },
  { passive: false },
)
measureColumns()
choose()
