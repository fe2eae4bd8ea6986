// A trace in the format of Chrome's trace events, which Perfetto (ui.perfetto.dev), speedscope and chrome://tracing show.
import type { Begin, Call, TraceEvent } from '#lib/internal/trace/event'

/** One of theirs: times in microseconds. */
interface Shown {
  readonly name: string
  /** Its kind: `X` takes time, `B` begins, `i` is a moment, `s` and `f` are the ends of an arrow, `M` says what a process is. */
  readonly ph: 'X' | 'B' | 'i' | 's' | 'f' | 'M'
  readonly pid: number
  readonly tid: number
  readonly [more: string]: unknown
}

/** The text of the file. */
export function chrome(events: readonly TraceEvent[]): string {
  const ended = new Set(events.filter(event => event.event === 'call').map(key))
  const shown = events.flatMap(event => (event.event === 'begin' && ended.has(key(event)) ? [] : showing(event)))
  return `${JSON.stringify({ traceEvents: shown, displayTimeUnit: 'ns' })}\n`
}

/** A thread makes one call at a time. */
function key({ tid, t0 }: Begin | Call): string {
  return `${tid}:${t0}`
}

function showing(event: TraceEvent): Shown[] {
  const { pid, tid } = event
  switch (event.event) {
    case 'start':
      return [{ name: 'process_name', ph: 'M', pid, tid, args: { name: event.argv.join(' ') } }]
    case 'begin':
      return [
        { name: event.call, ph: 'B', cat: 'unfinished', pid, tid, ts: event.t0 / 1e3, args: { text: event.text } },
      ]
    case 'call':
      return [called(event), ...forked(event)]
    case 'signal':
    case 'exit':
      return [{ name: event.text, ph: 'i', s: 't', pid, tid, ts: event.time / 1e3 }]
    default:
      return []
  }
}

function called({ pid, tid, call, t0, t1, args, result, error, text, file }: Call): Shown {
  const cat = error === undefined ? 'call' : 'failed'
  return {
    name: call,
    ph: 'X',
    cat,
    pid,
    tid,
    ts: t0 / 1e3,
    dur: (t1 - t0) / 1e3,
    args: { text, ...args, result, file },
  }
}

/** The arrow from fork in the parent to fork in the child. */
function forked({ pid, tid, call, t1, result }: Call): Shown[] {
  if (call !== 'fork' || typeof result !== 'number' || result < 0) return []
  const id = result === 0 ? pid : result
  const ph = result === 0 ? 'f' : 's'
  return [{ name: 'fork', ph, cat: 'fork', id, pid, tid, ts: t1 / 1e3, ...(ph === 'f' && { bp: 'e' }) }]
}
