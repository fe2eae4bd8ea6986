// Book programs that are played for a picture: what they call is written down, with times that all processes share.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TraceEvent } from '../../cli/picture/trace/event.ts'
import { Player } from './player.ts'
import { listening } from './ports.ts'
import type { Run } from './run.ts'

/** Now, on the axis of the trace: CLOCK_MONOTONIC in nanoseconds. */
export function now(): number {
  return Number(process.hrtime.bigint())
}

export class Traced {
  readonly #directory = mkdtempSync(join(tmpdir(), 'libposix-picture-'))
  readonly #run: Run
  readonly #players: Player[] = []

  constructor(run: Run) {
    this.#run = run
  }

  /** Starts `libposix run PROGRAM ARGUMENTS…`. */
  start(program: string, ...args: readonly (string | number)[]): Player {
    const words = this.#run.command(['run', program, ...args.map(String)]) as [string, ...string[]]
    const player = new Player(words, {
      cwd: this.#directory,
      env: { ...process.env, LIBPOSIX_STDIO: 'line', LIBPOSIX_TRACE: `json:${this.#file}` },
    })
    this.#players.push(player)
    return player
  }

  /** Starts a server and waits until it listens. */
  async server(program: string, port: number): Promise<Player> {
    const player = this.start(program, port)
    await player.outlives(listening(port), 'it listened')
    return player
  }

  /** Ends what is still running; what was called. */
  async end(): Promise<TraceEvent[]> {
    await Promise.all(this.#players.map(player => player.remove()))
    const lines = readFileSync(this.#file, 'utf8').split('\n').filter(Boolean)
    rmSync(this.#directory, { recursive: true })
    return lines.map(line => JSON.parse(line) as TraceEvent)
  }

  get #file(): string {
    return join(this.#directory, 'trace.json')
  }
}
