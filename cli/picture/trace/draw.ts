// Draws what lies between two heights of a picture of a trace. The page that a browser shows has this file's text in it, so it imports nothing.

/** A trace with everything in its place, as short as JSON can have it. */
export interface Drawing {
  /** Names of lanes, and where they begin and end. */
  readonly lanes: readonly (readonly [name: string, from: number, to: number])[]
  readonly boxes: readonly (readonly [
    lane: number,
    from: number,
    to: number,
    kind: string,
    text: string,
    after: string,
    kernel: string,
  ])[]
  readonly marks: readonly (readonly [lane: number, y: number, kind: string, text: string])[]
  readonly arrows: readonly (readonly [kind: string, lane: number, y: number, lane: number, y: number, label: string])[]
  readonly ticks: readonly (readonly [y: number, text: string, isPause: number])[]
  readonly height: number
}

/** Where lanes are: the first at `left`, each so wide. */
export interface Columns {
  readonly left: number
  readonly width: number
}

const colours = ['blue', 'orange', 'green', 'purple', 'teal']

/** How wide a letter is, about. */
const letter = 6.8

/** What a text may have at most of one lane's width. */
function cut(text: string, room: number): string {
  const most = Math.max(4, Math.floor(room / letter))
  return text.length > most ? `${text.slice(0, most - 1)}…` : text
}

function xml(text: string): string {
  return text
    .replace(/[&<>"]/g, c => `&#${c.charCodeAt(0)};`)
    .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '·')
}

/** Those of some things that reach into the window. */
export interface Visible {
  readonly boxes: Drawing['boxes']
  readonly marks: Drawing['marks']
  readonly arrows: Drawing['arrows']
  readonly ticks: Drawing['ticks']
}

/** SVG elements of what is visible; `zoom` stretches the time. */
export function draw(
  { lanes }: Drawing,
  { boxes, marks, arrows, ticks }: Visible,
  { left, width }: Columns,
  zoom = 1,
): string {
  const x = (lane: number) => left + lane * width
  const y = (value: number) => Math.round(value * zoom * 10) / 10
  const out: string[] = []
  for (const [at, text, isPause] of ticks) {
    if (isPause) out.push(`<path d="M${left} ${y(at)} H${x(lanes.length)}" class="grey thin dashed faint"/>`)
    // Beyond the bows of the first lane's own messages and their labels.
    out.push(said(left - 52, y(at) + 11, text, 'muted', 'text-anchor="end" '))
  }
  for (const [i, [, from, to]] of lanes.entries())
    out.push(`<path d="M${x(i)} ${y(from)} V${y(to)}" class="${colourOf(i)} thin"/>`)
  for (const [lane, from, to, kind] of boxes) {
    const shape = `x="${x(lane) - 5}" y="${y(from)}" width="10" height="${Math.max(y(to) - y(from), 1)}" rx="2"`
    out.push(`<rect ${shape} class="${kind.includes('f') ? 'red' : colourOf(lane)}"/>`)
    if (kind.includes('w')) out.push(`<rect ${shape} class="bare waits"/>`)
  }
  const isFar = zoom < 0.6
  for (const [kind, fromLane, fromY, toLane, toY, label] of arrows)
    out.push(arrow(kind, x(fromLane), y(fromY) + 6, x(toLane), y(toY), isFar ? '' : label))
  for (const [lane, at, kind] of marks)
    out.push(`<circle cx="${x(lane)}" cy="${y(at) + 6}" r="4" class="solid ${kind === 'signal' ? 'purple' : 'grey'}"/>`)
  if (isFar) return out.join('\n')
  for (const [lane, at, kind, text] of marks)
    out.push(said(x(lane) + 11, y(at) + 11, text, `bold label ${kind === 'signal' ? 'purple' : 'muted'}`))
  for (const box of boxes) out.push(...words(box, x(box[0]) + 11, y(box[1]), y(box[2]), width - 20))
  return out.join('\n')
}

function colourOf(lane: number): string {
  return colours[lane % colours.length]!
}

/** What stands beside a box: the call, what it returned, and what the kernel said. */
function words(
  [, , , kind, call, result, kernel]: Drawing['boxes'][number],
  x: number,
  y: number,
  z: number,
  room: number,
): string[] {
  const isTall = z - y > 30
  const bad = kind.includes('f') ? ' red' : ''
  const text = isTall ? call : `${call}${result}`
  const tip = `<title>${xml(`${call}${result}${kernel && `\n${kernel}`}`)}</title>`
  const out = [said(x, y + 11, cut(text, room), `code label${bad}`, '', tip)]
  if (isTall && kind.includes('u')) out.push(said(x, z - 6, 'did not come back', 'red label'))
  else if (isTall && result) out.push(said(x, z - 5, cut(result.trim(), room), `code label${bad || ' muted'}`))
  const used = Math.min(text.length * letter, room) + 10
  if (kernel && used + kernel.length * 6 < room) out.push(said(x + used, y + 11, kernel, 'muted label'))
  else if (kernel && isTall) out.push(said(x, y + 25, cut(kernel, room), 'muted label'))
  return out
}

function said(x: number, y: number, text: string, classes: string, more = '', tip = ''): string {
  return `<text x="${x}" y="${y}" ${more}class="small ${classes}">${xml(text)}${tip}</text>`
}

function arrow(kind: string, x1: number, y1: number, x2: number, y2: number, label: string): string {
  const colour = { data: 'ink', connect: 'teal', fork: 'green', wait: 'grey', signal: 'purple' }[kind] ?? 'grey'
  const side = x2 > x1 ? -1 : 1
  // Within a lane it makes a bow beside it; between lanes it ends at the edge of the box.
  const [start, end] = x1 === x2 ? [x1 - 6, x2 - 6] : [x1 - 6 * side, x2 + 6 * side]
  const d =
    x1 === x2 ? `M${start} ${y1} C${start - 26} ${y1} ${end - 26} ${y2} ${end} ${y2}` : `M${start} ${y1} L${end} ${y2}`
  const angle = x1 === x2 ? 0 : Math.atan2(y2 - y1, end - start)
  const barb = (turn: number) =>
    `${Math.round(end - 8 * Math.cos(angle + turn))} ${Math.round(y2 - 8 * Math.sin(angle + turn))}`
  const shaft = `<path d="${d}" class="${colour} open${kind === 'data' ? '' : ' dashed'}"/>`
  const head = `<path d="M${barb(0.4)} L${end} ${y2} L${barb(-0.4)} Z" class="${colour} head"/>`
  // At the left of the right lane, where lines of other calls seldom are.
  const right = Math.max(start, end) - 30
  const slope = (y2 - y1) / (end - start || 1)
  const [tx, ty] = x1 === x2 ? [start - 22, (y1 + y2) / 2] : [right, y1 + slope * (right - start) - 4]
  return `${shaft}${head}<text x="${Math.round(tx)}" y="${Math.round(ty)}" text-anchor="middle" class="small bold label ${colour}">${xml(label)}</text>`
}
