// The picture of a trace: what goes from one lane to another, where it lies, and that it is a drawing.
import { describe, expect, it } from 'vitest'
import { drawingOf } from '../../../cli/picture/trace/drawing.ts'
import type { Arrow, TraceEvent } from '../../../cli/picture/trace/event.ts'
import { modelOf } from '../../../cli/picture/trace/model.ts'
import { svg } from '../../../cli/picture/trace/svg.ts'
import { faults } from '../../support/xml.ts'

const server = { fd: 4, kind: 'tcp', inode: 1, local: '127.0.0.1:9190', peer: '127.0.0.1:50000', state: 'ESTABLISHED' }
const client = { fd: 3, kind: 'tcp', inode: 2, local: '127.0.0.1:50000', peer: '127.0.0.1:9190', state: 'ESTABLISHED' }

type Rest = Partial<TraceEvent>

function starts(pid: number, name: string, time = 0): TraceEvent {
  return { event: 'start', pid, tid: pid, time, argv: ['/x/main.js', 'run', `ch04/${name}`, '9190'] }
}

/** A call of `pid` from one time to another, in microseconds. */
function calls(pid: number, call: string, from: number, to: number, result: unknown, rest: Rest = {}): TraceEvent {
  const text = rest.text ?? `${call}() = ${result} <0.000010>`
  return { event: 'call', pid, tid: pid, call, t0: from * 1000, t1: to * 1000, result, args: {}, text, ...rest }
}

function arrows(events: readonly TraceEvent[]): string[] {
  const { lanes, arrows } = modelOf(events)
  const told = ({ kind, from, to, label }: Arrow) =>
    `${kind} ${lanes[from.lane]!.pid}@${from.time / 1000} → ${lanes[to.lane]!.pid}@${to.time / 1000}: ${label}`
  return arrows.map(told)
}

describe('arrows', () => {
  it('go from two writes to the one read that got both', () => {
    const events = [
      starts(1, 'echo_server'),
      starts(2, 'echo_client'),
      calls(2, 'write', 10, 11, 5, { file: client }),
      calls(2, 'write', 12, 13, 7, { file: client }),
      calls(1, 'read', 5, 20, 12, { file: server }),
    ]
    expect(arrows(events)).toEqual(['data 2@10 → 1@20: 5 of 5 B', 'data 2@12 → 1@20: 7 of 7 B'])
  })

  it('go from one write to each read that got a part, and not to one that looked', () => {
    const events = [
      calls(2, 'send', 10, 11, 10, { file: client }),
      calls(1, 'recv', 12, 13, 4, { file: server, args: { flags: 'MSG_PEEK' } }),
      calls(1, 'recv', 14, 15, 4, { file: server, args: { flags: 0 } }),
      calls(1, 'read', 16, 17, 6, { file: server }),
      calls(1, 'read', 18, 19, 0, { file: server }),
    ]
    expect(arrows(events)).toEqual(['data 2@10 → 1@15: 4 of 10 B', 'data 2@10 → 1@17: 6 of 10 B'])
  })

  it('keep the directions of a connection apart', () => {
    const events = [
      calls(2, 'write', 10, 30, 3, { file: client }),
      calls(1, 'read', 5, 12, 3, { file: server }),
      calls(1, 'write', 13, 14, 3, { file: server }),
      calls(2, 'read', 31, 32, 3, { file: client }),
    ]
    expect(arrows(events)).toEqual(['data 2@10 → 1@12: 3 B', 'data 1@13 → 2@32: 3 B'])
  })

  it('go through a pipe to whoever read, the writer itself as well', () => {
    const [write, read] = ['write', 'read'].map(() => ({ fd: 3, kind: 'pipe', inode: 77 }))
    const events = [calls(1, 'write', 1, 2, 12, { file: write! }), calls(1, 'read', 3, 4, 12, { file: read! })]
    expect(arrows(events)).toEqual(['data 1@1 → 1@4: 12 B'])
  })

  it('go from datagram to datagram, by the ports', () => {
    const bound = { fd: 3, kind: 'udp', inode: 5, local: '0.0.0.0:9190', peer: '' }
    const other = { fd: 3, kind: 'udp', inode: 6, local: '0.0.0.0:40000', peer: '' }
    const events = [
      calls(2, 'sendto', 1, 2, 10, { file: other, args: { dest_addr: '127.0.0.1:9190' } }),
      calls(2, 'sendto', 3, 4, 20, { file: other, args: { dest_addr: '127.0.0.1:9190' } }),
      calls(1, 'recvfrom', 0, 5, 4, { file: bound, args: { src_addr: '127.0.0.1:40000' } }),
      calls(1, 'recvfrom', 6, 7, 20, { file: bound, args: { src_addr: '127.0.0.1:40000' } }),
    ]
    expect(arrows(events)).toEqual(['data 2@1 → 1@5: 4 of 10 B', 'data 2@3 → 1@7: 20 B'])
  })

  it('go from connect to the accept that took it', () => {
    const events = [
      calls(2, 'connect', 10, 20, 0, { file: client }),
      calls(1, 'accept', 1, 15, 4, { file: { ...server, fd: 3 }, made: [server] }),
    ]
    expect(arrows(events)).toEqual(['connect 2@10 → 1@15: connect'])
  })

  it('go from fork to the child, from its end to wait, and to the handler of its signal', () => {
    const events: TraceEvent[] = [
      starts(1, 'fork'),
      calls(2, 'fork', 10, 30, 0),
      calls(1, 'fork', 10, 25, 2),
      { event: 'exit', pid: 2, tid: 2, time: 40_000, text: '+++ exited with 3 +++' },
      { event: 'signal', pid: 1, tid: 1, time: 50_000, signal: 'SIGCHLD', info: { si_pid: 2 } },
      calls(1, 'waitpid', 60, 70, 2),
    ]
    expect(arrows(events)).toEqual(['fork 1@10 → 2@30: fork', 'wait 2@40 → 1@70: exit', 'signal 2@40 → 1@50: SIGCHLD'])
    expect(modelOf(events).lanes.map(({ name }) => name)).toEqual(['fork 9190', 'fork 9190'])
  })

  it('go from kill to the handler', () => {
    const events: TraceEvent[] = [
      calls(2, 'kill', 10, 11, 0, { args: { pid: 1, sig: 'SIGUSR1' } }),
      { event: 'signal', pid: 1, tid: 1, time: 12_000, signal: 'SIGUSR1' },
    ]
    expect(arrows(events)).toEqual(['signal 2@10 → 1@12: SIGUSR1'])
  })
})

describe('the drawing', () => {
  const begun: TraceEvent = {
    event: 'begin',
    pid: 1,
    tid: 1,
    call: 'accept',
    t0: 100_000,
    text: 'accept(3,  <unfinished ...>',
  }
  const events = [
    starts(1, 'echo_server'),
    calls(1, 'socket', 10, 20, 3),
    calls(1, 'bind', 30, 31, -1, {
      error: 'EADDRINUSE',
      text: 'bind(3, …) = -1 EADDRINUSE (Address already in use) <0.000001>',
    }),
    begun,
    starts(2, 'echo_client', 5_000_000),
    calls(2, 'puts', 5010, 5020, 3, { text: 'puts("<안녕> & 你好") = 3 <0.000010>' }),
  ]

  it('has a line for each call, one below the other in a lane, in the order of time', () => {
    const { boxes, lanes } = drawingOf(events)
    expect(lanes.map(([name]) => name)).toEqual(['echo_server 9190 · 1', 'echo_client 9190 · 2'])
    const own = boxes.filter(([lane]) => lane === 0)
    for (const [i, [, from, to]] of own.entries()) {
      expect(to - from).toBeGreaterThanOrEqual(13)
      if (i > 0) expect(from).toBeGreaterThanOrEqual(own[i - 1]![2])
    }
  })

  it('says what failed, what waited and what did not come back', () => {
    const waited = [
      ...events,
      { ...begun, event: 'call', t1: 5_400_000, result: 4, text: 'accept(3) = 4 <0.0053>' } as TraceEvent,
    ]
    expect(drawingOf(events).boxes.map(([, , , kind, text]) => `${kind} ${text}`)).toEqual([
      ' socket()',
      'f bind(3, …)',
      'wu accept(3, …',
      ' puts("<안녕> & 你好")',
    ])
    expect(drawingOf(waited).boxes.map(([, , , kind, , after]) => kind + after)).toContain('w = 4  (5.3 ms)')
  })

  it('is well-formed, in whatever language', () => {
    const text = svg(events)
    expect(faults(text)).toEqual([])
    expect(text).toContain('&#60;안녕&#62; &#38; 你好')
    expect(text).not.toMatch(/NaN|undefined|Infinity/)
  })

  it('shortens addresses, and texts to their NUL', () => {
    const text =
      'sendto(3, "hi\\0\\0\\0", 5, 0, {sa_family=AF_INET, sin_port=htons(9190), sin_addr=inet_addr("127.0.0.1")}, 16) = 5 <0.1>'
    expect(drawingOf([calls(1, 'sendto', 1, 2, 5, { text })]).boxes[0]![4]).toBe(
      'sendto(3, "hi", 5, 0, 127.0.0.1:9190, 16)',
    )
  })

  it('has what the kernel said, a state where it has changed', () => {
    const closing = { ...server, state: 'CLOSE_WAIT', inq: 3 }
    const { boxes } = drawingOf([
      calls(1, 'accept', 1, 2, 4, { made: [server] }),
      calls(1, 'write', 3, 4, 3, { file: server }),
      calls(1, 'read', 5, 6, 0, { file: closing }),
    ])
    expect(boxes.map(box => box[6])).toEqual(['4: ESTABLISHED', '', '4: CLOSE-WAIT, 3 unread'])
  })
})
