// A trace as a picture has it: a lane for each thread of each process, its calls, and what went from one lane to another.
import { arrowsOf } from './arrows.ts'
import { type Box, type Lane, type Mark, type Model, type TraceEvent, timeOf } from './event.ts'

/** A call that took less has not waited to speak of: half a millisecond. */
const moment = 500_000

export function modelOf(events: readonly TraceEvent[]): Model {
  const lanes = lanesOf(events)
  const laneOf = (event: TraceEvent): number =>
    lanes.findIndex(({ tid, pid }) => tid === event.tid && pid === event.pid)
  const index = new Map(events.map(event => [`${event.pid} ${event.tid}`, laneOf(event)]))
  const lane = (event: TraceEvent): number => index.get(`${event.pid} ${event.tid}`)!
  const last = events.reduce((latest, event) => Math.max(latest, timeOf(event)), 0)
  const began = new Set(events.filter(({ event }) => event === 'begin').map(key))
  const ended = new Set(events.filter(({ event }) => event === 'call').map(key))
  const states = new Map<number, string>()
  const boxes: Box[] = []
  const marks: Mark[] = []
  for (const event of events) {
    const { call, t0, text = '' } = event
    if (event.event === 'begin' && !ended.has(key(event)))
      boxes.push({
        lane: lane(event),
        call: call!,
        t0: t0!,
        t1: last,
        text: text.replace(/,? *<unfinished \.\.\.>$/, ', …'),
        failed: false,
        waits: true,
        unfinished: true,
        kernel: '',
      })
    if (event.event === 'call')
      boxes.push({
        lane: lane(event),
        call: call!,
        t0: t0!,
        t1: event.t1!,
        text: text.replace(/ <[\d.]+>$/, ''),
        failed: event.error !== undefined,
        waits: began.has(key(event)) && event.t1! - t0! > moment,
        unfinished: false,
        kernel: kernelOf(event, states),
      })
    if (event.event === 'signal')
      marks.push({ lane: lane(event), time: event.time!, text: event.signal!, kind: 'signal' })
    if (event.event === 'exit')
      marks.push({ lane: lane(event), time: event.time!, text: text.replace(/^\+\+\+ | \+\+\+$/g, ''), kind: 'exit' })
  }
  boxes.sort((a, b) => a.t0 - b.t0)
  for (const box of boxes) if (box.unfinished) box.t1 = Math.max(box.t0, lanes[box.lane]!.end, nextIn(boxes, box, last))
  return { lanes, boxes, marks, arrows: arrowsOf(events, lane, lanes) }
}

/** A thread makes one call at a time: one that did not come back ends, at the latest, with what came after it. */
function nextIn(boxes: readonly Box[], { lane, t0 }: Box, last: number): number {
  return boxes.find(box => box.lane === lane && box.t0 > t0)?.t0 ?? last
}

function key({ pid, tid, t0 }: TraceEvent): string {
  return `${pid} ${tid} ${t0}`
}

function lanesOf(events: readonly TraceEvent[]): Lane[] {
  const lanes: Lane[] = []
  const find = (pid: number, tid: number) => lanes.find(lane => lane.pid === pid && lane.tid === tid)
  for (const event of events) {
    const { pid, tid } = event
    const known = find(pid, tid)
    if (known === undefined)
      lanes.push({
        pid,
        tid,
        name: nameOf(event),
        start: event.event === 'call' && event.call === 'fork' ? event.t1! : (event.t0 ?? timeOf(event)),
        end: timeOf(event),
      })
    else {
      known.end = Math.max(known.end, timeOf(event))
      if (event.event === 'start') known.name = nameOf(event)
    }
    // The parent's half of a fork may be written after the child's first calls.
    if (event.event === 'call' && event.call === 'fork' && Number(event.result) > 0) parents(lanes, event)
  }
  for (const event of events) if (event.event === 'call' && event.call === 'fork') parents(lanes, event)
  for (const lane of lanes)
    if (lane.name === '') lane.name = lane.parent === undefined ? String(lane.pid) : lanes[lane.parent]!.name
  return lanes
}

function parents(lanes: readonly Lane[], { pid, tid, result }: TraceEvent): void {
  const child = lanes.find(lane => lane.pid === result)
  const parent = lanes.findIndex(lane => lane.pid === pid && lane.tid === tid)
  if (child !== undefined && parent !== -1) child.parent = parent
}

/** `echo_server 9190`, of `…/main.js run ch04/echo_server 9190`. */
function nameOf({ argv = [] }: TraceEvent): string {
  const [program = '', ...args] = /main\.[jt]s$/.test(argv[0] ?? '') ? argv.slice(argv.indexOf('run') + 1) : argv
  return [program.replace(/^.*\//, '').replace(/\.[cm]?[jt]s$/, ''), ...args].join(' ')
}

/** What the kernel says of a descriptor: a TCP state where it has changed, and what lies in its buffers. */
function kernelOf({ file, made }: TraceEvent, states: Map<number, string>): string {
  const shown = [...(made ?? []), ...(file === undefined ? [] : [file])]
  return shown
    .flatMap(({ fd, inode, state, inq = 0, outq = 0, backlog }) => {
      const isNew = state !== undefined && state !== 'CLOSE' && states.get(inode) !== state
      if (state !== undefined) states.set(inode, state)
      const queues =
        backlog === undefined
          ? [inq > 0 ? `${inq} unread` : '', outq > 0 ? `${outq} unsent` : '']
          : [inq > 0 ? `${inq} of ${backlog} wait` : '']
      const says = [isNew ? state.replaceAll('_', '-') : '', ...queues].filter(Boolean)
      return says.length > 0 ? [`${fd}: ${says.join(', ')}`] : []
    })
    .join('; ')
}
