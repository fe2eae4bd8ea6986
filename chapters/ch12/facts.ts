// What the picture of chapter 12 shows: rounds of select() of a server that asks it for standard input, for new clients, and for those that it has.
import { readlinkSync } from 'node:fs'
import { assign } from 'libposix'
import { FD_CLR, FD_ISSET, FD_SET, FD_ZERO, fd_set, select } from 'libposix/sys/select.h'
import { accept, SOCK_STREAM } from 'libposix/sys/socket.h'
import { timeval } from 'libposix/sys/time.h'
import { close, dup2, pipe, read, usleep, write } from 'libposix/unistd.h'
import { child, ended } from '../demo/child.ts'
import { unread } from '../demo/kernel/queues.ts'
import { closeAll, connectTo, fresh, listener, ok } from '../demo/sockets.ts'

export interface Round {
  /** Bits of descriptors 0 to 7, before and after. */
  readonly before: string
  readonly after: string
  readonly result: number
  /** Seconds for which it waited, and those that were left of its timeout. */
  readonly waited: number
  readonly left: number
  /** What each descriptor was: `pipe`, `socket`, … or nothing. */
  readonly open: readonly string[]
  /** What the server did then. */
  readonly done: readonly string[]
}

export interface Facts {
  readonly rounds: readonly Round[]
}

const timeout = 2
const bits = 8

/** What the others do in each round, and how long they leave the server waiting before, in microseconds. */
const moves: readonly (readonly [before: number, act: (act: Others) => void])[] = [
  [300_000, others => others.connects('first')],
  [250_000, others => others.connects('second')],
  [400_000, others => others.say(['first', 'second'])],
  [200_000, others => others.type()],
  [600_000, others => others.leaves('first')],
  [150_000, others => others.connects('third')],
]

export function facts(): Facts {
  const [input, typed] = ends()
  const [wait, go] = ends()
  // Descriptors from 0 on, as a program of the book has them: standard input is ours, so that somebody types.
  ok('dup2', dup2(input, 0))
  for (const fd of [3, 4, 5, 6, 7]) if (![wait, go, typed].includes(fd)) close(fd)
  const high = [wait, typed].map((fd, i) => ok('dup2', dup2(fd, 40 + i))) as [number, number]
  for (const fd of [input, typed, wait]) if (fd > 2) close(fd)
  const goHigh = ok('dup2', dup2(go, 42))
  close(go)
  const listening = listener()
  const pid = child(() => new Others(listening.port, high[1]).run(high[0]))
  const rounds = serve(listening.fd, () => ok('write', write(goHigh, '!', 1)))
  ended(pid)
  closeAll(listening.fd, ...high, goHigh)
  return { rounds }
}

/** The clients, and who types; a process of its own. */
class Others {
  readonly #port: number
  readonly #typed: number
  readonly #clients = new Map<string, number>()

  constructor(port: number, typed: number) {
    this.#port = port
    this.#typed = typed
  }

  /** A move for each word that the server gives. */
  run(go: number): number {
    for (const [before, move] of moves) {
      ok('read', read(go, Buffer.alloc(1), 1))
      usleep(before)
      move(this)
    }
    // The last round finds nothing, until its time is over.
    ok('read', read(go, Buffer.alloc(1), 1))
    ok('read', read(go, Buffer.alloc(1), 1))
    return 0
  }

  connects(name: string): void {
    const fd = fresh(SOCK_STREAM)
    ok('connect', connectTo(fd, this.#port)[0])
    this.#clients.set(name, fd)
  }

  /** Both before the server is asked again. */
  say(names: readonly string[]): void {
    for (const name of names) ok('write', write(this.#clients.get(name)!, name, name.length))
  }

  type(): void {
    ok('write', write(this.#typed, 'Hi~\n', 4))
  }

  leaves(name: string): void {
    closeAll(this.#clients.get(name)!)
  }
}

function serve(listening: number, go: () => void): Round[] {
  const [watched, set] = [new fd_set(), new fd_set()]
  FD_ZERO(watched)
  for (const fd of [0, listening]) FD_SET(fd, watched)
  const rounds = [...moves, undefined].map(move => {
    assign(set, watched)
    const time = new timeval({ tv_sec: timeout, tv_usec: 0 })
    const before = shown(set)
    const open = descriptors()
    go()
    // Two clients speak at once: the server looks when both have.
    if (move === moves[2]) while (clients(watched, listening).some(fd => unread(fd) === 0)) usleep(10_000)
    const begun = performance.now()
    const result = ok('select', select(bits, set, null, null, time))
    const waited = (performance.now() - begun) / 1000
    const after = shown(set)
    return {
      before,
      after,
      result,
      waited,
      left: time.tv_sec + time.tv_usec / 1e6,
      open,
      done: answer(listening, set, watched),
    }
  })
  go()
  return rounds
}

/** Those that are connected. */
function clients(watched: fd_set, listening: number): number[] {
  return Array.from({ length: bits }, (_, fd) => fd).filter(fd => fd > listening && FD_ISSET(fd, watched))
}

/** Accepts, reads, and forgets who has gone, as the server of the book does. */
function answer(listening: number, set: fd_set, watched: fd_set): string[] {
  const done: string[] = []
  const buffer = Buffer.alloc(100)
  for (let fd = 0; fd < bits; fd++) {
    if (!FD_ISSET(fd, set)) continue
    if (fd === listening) {
      const client = ok('accept', accept(listening, null, null))
      FD_SET(client, watched)
      done.push(`accept(${fd}) = ${client}`)
      continue
    }
    const n = ok('read', read(fd, buffer, buffer.length))
    done.push(`read(${fd}) = ${n}${n > 0 ? ` "${buffer.toString('latin1', 0, n).trim()}"` : ''}`)
    if (n > 0) continue
    FD_CLR(fd, watched)
    closeAll(fd)
    done.push(`close(${fd})`)
  }
  return done
}

function shown(set: fd_set): string {
  return Array.from({ length: bits }, (_, fd) => (FD_ISSET(fd, set) ? '1' : '0')).join('')
}

function descriptors(): string[] {
  return Array.from({ length: bits }, (_, fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`).replace(/:.*/, '')
    } catch {
      return ''
    }
  })
}

function ends(): [read: number, write: number] {
  const fds = new Int32Array(2)
  ok('pipe', pipe(fds))
  return [fds[0]!, fds[1]!]
}
