// What is drawn of a trace: its events, and what they become.

/** What a descriptor is open on: of the trace's `File`, what a picture needs. */
export interface File {
  readonly fd: number
  readonly kind: string
  readonly inode: number
  readonly local?: string
  readonly peer?: string
  readonly state?: string
  readonly inq?: number
  readonly outq?: number
  readonly backlog?: number
}

/** A line of the trace's JSON; lib/internal/trace/event.ts says more of each. */
export interface TraceEvent {
  readonly event: 'start' | 'begin' | 'call' | 'signal' | 'handled' | 'exit'
  readonly pid: number
  readonly tid: number
  readonly time?: number
  readonly ppid?: number
  readonly argv?: readonly string[]
  readonly call?: string
  readonly t0?: number
  readonly t1?: number
  readonly args?: object
  readonly result?: unknown
  readonly error?: string
  readonly signal?: string
  readonly info?: object
  readonly text?: string
  readonly file?: File
  readonly made?: readonly File[]
}

export interface Lane {
  readonly pid: number
  readonly tid: number
  name: string
  /** Nanoseconds, as all times here. */
  readonly start: number
  end: number
  /** The lane that forked it. */
  parent?: number
}

export interface Box {
  readonly lane: number
  readonly call: string
  readonly t0: number
  /** That of the trace's end where it did not come back. */
  t1: number
  readonly text: string
  readonly failed: boolean
  /** It was one that may wait, and did. */
  readonly waits: boolean
  readonly unfinished: boolean
  /** What the kernel knew of its descriptor then. */
  readonly kernel: string
}

/** A moment in a lane: a signal's handler, an end. */
export interface Mark {
  readonly lane: number
  readonly time: number
  readonly text: string
  readonly kind: 'signal' | 'exit'
}

export interface Arrow {
  readonly kind: 'data' | 'connect' | 'fork' | 'wait' | 'signal'
  readonly from: Place
  readonly to: Place
  readonly label: string
}

export interface Place {
  readonly lane: number
  readonly time: number
}

export interface Model {
  readonly lanes: readonly Lane[]
  readonly boxes: readonly Box[]
  readonly marks: readonly Mark[]
  readonly arrows: readonly Arrow[]
}

/** When an event was complete. */
export function timeOf({ time, t0, t1 }: TraceEvent): number {
  return time ?? t1 ?? t0 ?? 0
}
