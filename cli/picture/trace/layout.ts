// Where everything of a trace lies: time goes downwards, for all lanes alike, and not evenly. A microsecond with ten calls in it needs more room than a
// minute in which nothing happens, so that each event has at least a line, and a pause grows with its logarithm.
import type { Arrow, Box, Mark, Model } from './event.ts'

/** As short names as possible: they are written a hundred thousand times. */
export interface Shape {
  /** Lane. */
  readonly l: number
  /** Upper and lower edge. */
  y: number
  z: number
  readonly box: Box
}

export interface Laid {
  readonly model: Model
  readonly shapes: readonly Shape[]
  readonly marks: readonly { readonly mark: Mark; readonly y: number }[]
  readonly arrows: readonly { readonly arrow: Arrow; readonly from: number; readonly to: number }[]
  /** Where each lane begins and ends. */
  readonly spans: readonly { readonly from: number; readonly to: number }[]
  /** Times to be written beside: at `y`, so many nanoseconds after the beginning, and for how long nothing had happened. */
  readonly ticks: readonly { readonly y: number; readonly time: number; readonly pause: number }[]
  readonly height: number
}

/** A call's line, and the least height of its box. */
const line = 17
const least = 13

interface Happening {
  readonly time: number
  readonly lane: number
  /** Puts it there, and returns how much room it needs above it. */
  readonly kind: 'start' | 'end' | 'mark' | 'point'
  readonly shape?: Shape
}

export function layout(model: Model): Laid {
  const shapes: Shape[] = model.boxes.map(box => ({ l: box.lane, y: 0, z: 0, box }))
  const happenings: Happening[] = [
    ...shapes.flatMap(shape => [
      { time: shape.box.t0, lane: shape.l, kind: 'start', shape } as const,
      { time: shape.box.t1, lane: shape.l, kind: 'end', shape } as const,
    ]),
    ...model.marks.map(({ time, lane }) => ({ time, lane, kind: 'mark' }) as const),
    ...model.lanes.flatMap(({ start, end }, lane) => [
      { time: start, lane, kind: 'point' } as const,
      { time: end, lane, kind: 'point' } as const,
    ]),
  ]
  const order = { end: 0, point: 1, start: 2, mark: 3 }
  happenings.sort((a, b) => a.time - b.time || order[a.kind] - order[b.kind])
  const scale = new Scale(happenings[0]?.time ?? 0, model.lanes.length)
  for (const happening of happenings) scale.place(happening)
  for (const shape of shapes) if (shape.box.unfinished) scale.lengthen(shape)
  const at = (time: number) => scale.at(time)
  return {
    model,
    shapes,
    marks: model.marks.map(mark => ({ mark, y: at(mark.time) })),
    arrows: model.arrows.map(arrow => ({ arrow, from: at(arrow.from.time), to: at(arrow.to.time) })),
    spans: model.lanes.map(({ start, end }) => ({ from: at(start), to: at(end) })),
    ticks: scale.ticks,
    height: scale.bottom + 30,
  }
}

class Scale {
  readonly ticks: { y: number; time: number; pause: number }[] = []
  bottom = 10
  readonly #first: number
  /** The lowest line that is taken in each lane. */
  readonly #taken: number[]
  readonly #places = new Map<number, number>()
  #last: number

  constructor(first: number, lanes: number) {
    this.#first = first
    this.#last = first
    this.#taken = Array(lanes).fill(0)
  }

  /** Where a time lies at which something happened. */
  at(time: number): number {
    return this.#places.get(time) ?? 0
  }

  /** One that did not come back is to be seen waiting. */
  lengthen(shape: Shape): void {
    shape.z = Math.max(shape.z, shape.y + 46)
    this.bottom = Math.max(this.bottom, shape.z)
  }

  place({ time, lane, kind, shape }: Happening): void {
    const pause = time - this.#last
    // Below 20 microseconds nothing is added: a line is room enough.
    let y = this.bottom + Math.min(44, 3 * Math.max(0, Math.log2(pause / 20_000)))
    if (kind === 'start' || kind === 'mark') {
      y = Math.max(y, this.#taken[lane]!)
      this.#taken[lane] = y + line
    }
    if (kind === 'end') {
      y = Math.max(y, shape!.y + least)
      this.#taken[lane] = Math.max(this.#taken[lane]!, y + 4)
      shape!.z = y
    }
    if (kind === 'start') shape!.y = y
    if (pause > 100_000_000 || y - (this.ticks.at(-1)?.y ?? -99) > 60)
      this.ticks.push({ y, time: time - this.#first, pause })
    this.#places.set(time, y)
    this.bottom = y
    this.#last = time
  }
}
