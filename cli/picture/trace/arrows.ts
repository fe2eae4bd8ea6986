// What goes from one lane to another: connections, processes, ends, signals; messages are in messages.ts.
import { type Arrow, type Lane, type TraceEvent, timeOf } from './event.ts'
import { messagesOf } from './messages.ts'

type LaneOf = (event: TraceEvent) => number

export function arrowsOf(events: readonly TraceEvent[], lane: LaneOf, lanes: readonly Lane[]): Arrow[] {
  const calls = events.filter(({ event }) => event === 'call')
  return [
    ...forks(calls, lane, lanes),
    ...connections(calls, lane),
    ...ends(events, calls, lane, lanes),
    ...signals(events, calls, lane),
    ...messagesOf(calls, lane),
  ]
}

function forks(calls: readonly TraceEvent[], lane: LaneOf, lanes: readonly Lane[]): Arrow[] {
  return calls
    .filter(({ call, result }) => call === 'fork' && Number(result) > 0)
    .flatMap(event => {
      const child = lanes.findIndex(({ pid }) => pid === event.result)
      if (child === -1) return []
      const to = { lane: child, time: lanes[child]!.start }
      return [{ kind: 'fork', from: { lane: lane(event), time: event.t0! }, to, label: 'fork' } as const]
    })
}

/** connect() and the accept() that took it, by the addresses of both ends. */
function connections(calls: readonly TraceEvent[], lane: LaneOf): Arrow[] {
  const connects = new Map(
    calls
      .filter(({ call, file }) => call === 'connect' && file?.kind === 'tcp')
      .map(event => [`${event.file!.local} ${event.file!.peer}`, event]),
  )
  return calls
    .filter(({ call, made }) => call?.startsWith('accept') && made?.length)
    .flatMap(accept => {
      const { local, peer } = accept.made![0]!
      const connect = connects.get(`${peer} ${local}`)
      if (connect === undefined) return []
      const to = { lane: lane(accept), time: accept.t1! }
      return [{ kind: 'connect', from: { lane: lane(connect), time: connect.t0! }, to, label: 'connect' } as const]
    })
}

const waits = new Set(['wait', 'waitpid', 'waitid', 'wait3', 'wait4'])

/** From a process's end to the wait that asked for it. */
function ends(
  events: readonly TraceEvent[],
  calls: readonly TraceEvent[],
  lane: LaneOf,
  lanes: readonly Lane[],
): Arrow[] {
  return calls
    .filter(({ call, result }) => waits.has(call ?? '') && Number(result) > 0)
    .flatMap(event => {
      const child = lanes.findIndex(({ pid }) => pid === event.result)
      if (child === -1) return []
      const exit = events.findLast(
        ({ pid, call, event: kind }) => pid === event.result && (kind === 'exit' || call === '_exit'),
      )
      const time = exit === undefined ? lanes[child]!.end : timeOf(exit)
      const to = { lane: lane(event), time: event.t1! }
      return [{ kind: 'wait', from: { lane: child, time }, to, label: 'exit' } as const]
    })
}

/** From kill() to the handler, and from a child's end to that of SIGCHLD. */
function signals(events: readonly TraceEvent[], calls: readonly TraceEvent[], lane: LaneOf): Arrow[] {
  return events
    .filter(({ event }) => event === 'signal')
    .flatMap(event => {
      const { si_pid } = (event.info ?? {}) as { si_pid?: number }
      const kill = calls.findLast(
        ({ call, args, t0 }) =>
          call === 'kill' &&
          t0! <= event.time! &&
          (args as { pid?: number; sig?: string }).pid === event.pid &&
          (args as { sig?: string }).sig === event.signal,
      )
      const end = events.findLast(
        other => event.signal === 'SIGCHLD' && other.pid === si_pid && timeOf(other) <= event.time!,
      )
      const from = kill ?? end
      if (from === undefined) return []
      const place = { lane: lane(from), time: from === kill ? kill.t0! : timeOf(from) }
      return [
        { kind: 'signal', from: place, to: { lane: lane(event), time: event.time! }, label: event.signal! } as const,
      ]
    })
}
