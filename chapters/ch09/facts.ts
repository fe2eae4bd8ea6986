// What the picture of chapter 9 shows: a port that a closed connection keeps busy, Nagle's algorithm, and buffers as they were asked for.
import { IPPROTO_TCP } from 'libposix/netinet/in.h'
import { TCP_NODELAY, TCP_QUICKACK } from 'libposix/netinet/tcp.h'
import { accept, listen, MSG_WAITALL, recv, SO_REUSEADDR, SOCK_STREAM, SOL_SOCKET } from 'libposix/sys/socket.h'
import { usleep, write } from 'libposix/unistd.h'
import { Capture } from '../demo/kernel/segments.ts'
import { socketOf } from '../demo/kernel/tcp.ts'
import type { Run } from '../demo/run.ts'
import { bindTo, closeAll, connection, connectTo, fresh, ok, portOf, setOption } from '../demo/sockets.ts'
import { sizes, soon } from './points.ts'

/** What was seen at one moment, in seconds from the beginning. */
export interface Look {
  readonly time: number
  readonly server: string
  readonly client: string
  /** Seconds until the kernel ends TIME-WAIT. */
  readonly left: number
  /** Whether bind() could have the server's port. */
  readonly bound: boolean
}

/** A server that closes first. */
export interface Watched {
  readonly port: number
  readonly reuse: boolean
  readonly looks: readonly Look[]
}

export interface Letters {
  readonly noDelay: boolean
  /** The segments with data, their time in milliseconds after the first. */
  readonly segments: readonly { readonly time: number; readonly length: number }[]
}

export interface Facts {
  readonly watched: readonly Watched[]
  readonly letters: readonly Letters[]
  readonly buffers: readonly { readonly asked: number; readonly got: number }[]
}

/** When the servers close, and their clients. */
export const closing = { servers: 2, clients: 5 } as const

/** TIME-WAIT takes a minute, and so does this. */
export function facts({ seconds = 68 }: Pick<Run, 'seconds'>): Facts {
  const buffers = [1, 3072, 1_000_000_000].map(asked => ({ asked, got: sizes(asked).send }))
  return { letters: [letters(0), letters(1)], buffers, watched: watch(seconds) }
}

class Pair {
  readonly port: number
  readonly reuse: boolean
  readonly looks: Look[] = []
  readonly #listening = fresh(SOCK_STREAM)
  readonly #client = fresh(SOCK_STREAM)
  readonly #server: number
  readonly #clientPort: number

  constructor(port: number, reuse: boolean) {
    this.port = port
    this.reuse = reuse
    ok('setsockopt', setOption(this.#listening, SOL_SOCKET, SO_REUSEADDR, Number(reuse))[0])
    ok('bind', bindTo(this.#listening, port)[0])
    ok('listen', listen(this.#listening, 5))
    ok('connect', connectTo(this.#client, port)[0])
    this.#server = ok('accept', accept(this.#listening, null, null))
    this.#clientPort = portOf(this.#client)
  }

  closeServer(): void {
    closeAll(this.#server, this.#listening)
  }

  closeClient(): void {
    closeAll(this.#client)
  }

  look(time: number): void {
    const server = socketOf(this.port, this.#clientPort)
    const client = socketOf(this.#clientPort, this.port)
    const again = fresh(SOCK_STREAM)
    ok('setsockopt', setOption(again, SOL_SOCKET, SO_REUSEADDR, Number(this.reuse))[0])
    const bound = bindTo(again, this.port)[0] === 0
    closeAll(again)
    const states = { server: server?.state ?? 'gone', client: client?.state ?? 'gone' }
    this.looks.push({ time, ...states, left: server?.state === 'TIME-WAIT' ? server.timer : 0, bound })
  }
}

function watch(seconds: number): Watched[] {
  const pairs = [new Pair(9190, false), new Pair(9191, true)]
  const begun = performance.now()
  const now = () => (performance.now() - begun) / 1000
  for (let tick = 0; tick <= seconds; tick++) {
    while (now() < tick) usleep(Math.min(999_999, Math.ceil((tick - now()) * 1e6)))
    if (tick === closing.servers) for (const pair of pairs) pair.closeServer()
    if (tick === closing.clients) for (const pair of pairs) pair.closeClient()
    for (const pair of pairs) pair.look(now())
  }
  return pairs.map(({ port, reuse, looks }) => ({ port, reuse, looks }))
}

/** Five letters, each written alone, after a byte whose acknowledgement is put off. */
function letters(noDelay: number, attempts = 10): Letters {
  const capture = new Capture()
  const { client, server } = connection()
  // The handshake; from here on each packet has the time at which it was sent.
  capture.take()
  setOption(client, IPPROTO_TCP, TCP_NODELAY, noDelay)
  setOption(server, IPPROTO_TCP, TCP_QUICKACK, 0)
  const start = performance.now()
  for (const letter of '!Nagle') ok('write', write(client, letter, 1))
  const written = performance.now() - start
  ok('recv', recv(server, Buffer.alloc(6), 6, MSG_WAITALL))
  const data = capture.take().filter(({ length }) => length > 0)
  closeAll(client, server)
  capture.close()
  if (written > soon && attempts > 1) return letters(noDelay, attempts - 1)
  const first = data[0]?.time ?? 0
  return { noDelay: noDelay === 1, segments: data.map(({ time, length }) => ({ time: time - first, length })) }
}
