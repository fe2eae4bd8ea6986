// The trace as JSON: one of these a line. Times are CLOCK_MONOTONIC in nanoseconds, so that all processes of a machine have one axis.

/** What every line has. */
interface Line {
  readonly pid: number
  /** The thread; that of the main thread is the process id. */
  readonly tid: number
}

/** A process, or a worker thread of one, has loaded the package: the program begins, or one that exec made of it. */
export interface Start extends Line {
  readonly event: 'start'
  readonly time: number
  readonly ppid: number
  readonly argv: readonly string[]
  /** The wall clock at `time`: milliseconds since 1970. */
  readonly wall: number
  /** The descriptors that it finds open. */
  readonly files: readonly File[]
}

/** A call that is going to wait, or that does not come back if all goes well (exec, _exit). A `call` follows unless the process ends in it. */
export interface Begin extends Line {
  readonly event: 'begin'
  readonly call: string
  readonly t0: number
  /** Those parameters that the call reads. */
  readonly args: Arguments
  readonly text: string
  /** What its first parameter is open on, where that is a descriptor. */
  readonly file?: File
}

/** A call that has come back. In a child of fork that of `fork` is the first line, with a result of 0. */
export interface Call extends Line {
  readonly event: 'call'
  readonly call: string
  readonly t0: number
  readonly t1: number
  /** What each parameter was; of one that the call writes to, what it was afterwards. */
  readonly args: Arguments
  /** Of parameters that a call both reads and writes to (the sets of select, an addrlen), what they were before. */
  readonly before?: Arguments
  /** As C has it: -1 where the call failed, a text, a struct's members; null for NULL; nothing for void. */
  readonly result?: Value
  /** `EAGAIN` */
  readonly error?: string
  /** The message of the TypeError or RangeError that refused the call, or of what a signal's handler threw. */
  readonly thrown?: string
  /** `accept(3, {sa_family=AF_INET, …}, [16]) = 4` */
  readonly text: string
  /** What its first parameter is open on, where that is a descriptor: after the call, but for close as it was before. */
  readonly file?: File
  /** What the descriptors that it made are open on. */
  readonly made?: readonly File[]
}

/** A JavaScript handler of a signal is called. What it calls follows, then `handled`. */
export interface Signal extends Line {
  readonly event: 'signal'
  readonly time: number
  /** `SIGCHLD` */
  readonly signal: string
  /** Of a handler with SA_SIGINFO: the members that count. */
  readonly info?: Arguments
  readonly text: string
}

/** It has returned. */
export interface Handled extends Line {
  readonly event: 'handled'
  readonly time: number
  readonly signal: string
}

/** The process, or the worker thread, ends. Not written where a signal ends it, nor by _exit. */
export interface Exit extends Line {
  readonly event: 'exit'
  readonly time: number
  readonly status: number
  readonly text: string
}

export type TraceEvent = Start | Begin | Call | Signal | Handled | Exit

/** A parameter or a member: a number, a name (`SOCK_STREAM`, `MSG_PEEK|MSG_DONTWAIT`) or a text, what an array holds, what a struct's members are. */
export type Value = number | string | null | readonly Value[] | { readonly [member: string]: Value }

/** By C's names of the parameters. */
export interface Arguments {
  readonly [parameter: string]: Value
}

/** What a descriptor is open on. */
export interface File {
  readonly fd: number
  readonly kind: 'tcp' | 'udp' | 'unix' | 'socket' | 'pipe' | 'file' | 'directory' | 'device' | 'other'
  /** The same number, in whatever process, is the same pipe, socket or file. */
  readonly inode: number
  /** Of a socket: its address and its peer's, `127.0.0.1:9190` or `[::1]:9190`; a path; `@name`; an empty text where it has none. */
  readonly local?: string
  readonly peer?: string
  /** Of a TCP socket: `LISTEN`, `ESTABLISHED`, `FIN_WAIT2` … */
  readonly state?: string
  /** Bytes that arrived and are unread; of a pipe what it holds. Of a listening socket the connections that wait for accept. */
  readonly inq?: number
  /** Of a listening socket: how many may wait. */
  readonly backlog?: number
  /** Bytes that were written and are not acknowledged. */
  readonly outq?: number
  /** Those among them that were not sent yet. */
  readonly unsent?: number
  /** Of a pipe: which end it is. */
  readonly end?: 'read' | 'write'
}
