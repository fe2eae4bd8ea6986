// A TCP connection over the loopback, both ends in this process, call after call: what each returned, which segments it sent, and what either end was
// like then. For a network of one's own, where the port of the book's examples is free.
import { errno } from 'libposix/errno.h'
import { strerrorname_np } from 'libposix/string.h'
import {
  accept,
  listen,
  MSG_DONTWAIT,
  MSG_NOSIGNAL,
  MSG_PEEK,
  recv,
  SHUT_WR,
  SO_REUSEADDR,
  SOCK_STREAM,
  SOL_SOCKET,
  send,
  shutdown,
} from 'libposix/sys/socket.h'
import { close, read, write } from 'libposix/unistd.h'
import { Capture, type Segment } from './kernel/segments.ts'
import { socketOf, stateOf } from './kernel/tcp.ts'
import { bindTo, closeAll, connectTo, fresh, ok, portOf, setOption } from './sockets.ts'

export type Side = 'client' | 'server'

export interface End {
  /** Of TCP. */
  readonly state: string
  /** What lies in its input buffer. */
  readonly input: string
}

export interface Step {
  readonly side: Side
  readonly name: 'connect' | 'accept' | 'write' | 'read' | 'shutdown' | 'close'
  /** `write(6, "Hello", 5)` */
  readonly call: string
  readonly result: number
  /** `EPIPE` where it failed. */
  readonly error: string
  /** What it wrote or read. */
  readonly text: string
  readonly segments: readonly Segment[]
  /** Both ends when it had returned. */
  readonly client: End
  readonly server: End
}

/** The port of the book's examples. */
export const serverPort = 9190

export class Conversation {
  readonly steps: Step[] = []
  clientPort = 0
  readonly #capture = new Capture()
  readonly #listening = fresh(SOCK_STREAM)
  readonly #fd = { client: fresh(SOCK_STREAM), server: -1 }

  constructor() {
    // The conversation before may be in TIME-WAIT.
    ok('setsockopt', setOption(this.#listening, SOL_SOCKET, SO_REUSEADDR, 1)[0])
    ok('bind', bindTo(this.#listening, serverPort)[0])
    ok('listen', listen(this.#listening, 5))
  }

  connects(): void {
    const result = connectTo(this.#fd.client, serverPort)[0]
    this.clientPort = portOf(this.#fd.client)
    this.#step('client', 'connect', `connect(${this.#fd.client}, …:${serverPort}, 16)`, result)
  }

  accepts(): void {
    this.#fd.server = accept(this.#listening, null, null)
    this.#step('server', 'accept', `accept(${this.#listening})`, this.#fd.server)
  }

  writes(side: Side, text: string): void {
    const result = write(this.#fd[side], text, text.length)
    this.#step(side, 'write', `write(${this.#fd[side]}, "${text}", ${text.length})`, result, text)
  }

  /** A write that may find nobody, which would end a C program by SIGPIPE. */
  sends(side: Side, text: string): void {
    const result = send(this.#fd[side], text, text.length, MSG_NOSIGNAL)
    this.#step(side, 'write', `send(${this.#fd[side]}, "${text}", ${text.length})`, result, text)
  }

  reads(side: Side, length = 1024): void {
    const buffer = Buffer.alloc(length)
    const n = read(this.#fd[side], buffer, length)
    this.#step(side, 'read', `read(${this.#fd[side]}, buf, ${length})`, n, buffer.toString('latin1', 0, Math.max(n, 0)))
  }

  shuts(side: Side): void {
    this.#step(side, 'shutdown', `shutdown(${this.#fd[side]}, SHUT_WR)`, shutdown(this.#fd[side], SHUT_WR))
  }

  closes(side: Side): void {
    const fd = this.#fd[side]
    this.#fd[side] = -1
    this.#step(side, 'close', `close(${fd})`, close(fd))
  }

  end(): void {
    closeAll(this.#listening, ...Object.values(this.#fd).filter(fd => fd !== -1))
    this.#capture.close()
  }

  /** Whether all that was sent is acknowledged. */
  #settled(): boolean {
    const ends = [socketOf(this.clientPort, serverPort), socketOf(serverPort, this.clientPort)]
    return ends.every(end => end === undefined || (end.unsent === 0 && !passing.includes(end.state)))
  }

  #step(side: Side, name: Step['name'], call: string, result: number, text = ''): void {
    const error = result === -1 ? (strerrorname_np(errno) ?? '') : ''
    const segments = this.#capture.take(() => this.#settled())
    const client = { state: stateOf(this.clientPort, serverPort), input: peek(this.#fd.client) }
    const server = { state: stateOf(serverPort, this.clientPort), input: peek(this.#fd.server) }
    this.steps.push({ side, name, call, result, error, text, segments, client, server })
  }
}

/** States that the other side's next segment ends. */
const passing = ['SYN-SENT', 'SYN-RECV', 'FIN-WAIT-1', 'LAST-ACK', 'CLOSING']

/** The input buffer, looked at and left there. */
function peek(fd: number): string {
  const buffer = Buffer.alloc(1024)
  return fd === -1
    ? ''
    : buffer.toString('latin1', 0, Math.max(recv(fd, buffer, buffer.length, MSG_PEEK | MSG_DONTWAIT), 0))
}
