// Where a scene is played: starts programs, shows what they print and what is typed, each line behind its label.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect, isDeepStrictEqual } from 'node:util'
import { wrap } from './columns.ts'
import { untilSettled } from './kernel/processes.ts'
import { Mismatch } from './mismatch.ts'
import { type Ending, Player } from './player.ts'
import { freePort, listening } from './ports.ts'
import { style } from './style.ts'
import type { Words } from './words.ts'

/** A line of the trace of a process. */
const isTrace = /^\[\d+\] /

/** A program on the stage. */
export class Actor {
  readonly player: Player
  /** Its label. */
  readonly name: string
  /** The port it was given, if it is a server. */
  readonly port: number
  readonly #show: (line: string) => void
  /** What stands behind its last newline: a prompt. */
  #line = ''

  constructor(player: Player, name: string, port: number, show: (line: string) => void) {
    this.player = player
    this.name = name
    this.port = port
    this.#show = show
    player.child.stdout.on('data', (text: string) => this.#print(text))
    player.child.stderr.on('data', (text: string) => {
      // The newline may come in a piece of its own.
      for (const line of text.trimEnd().split('\n'))
        if (isTrace.test(line)) show(style.remark(line))
        else if (line !== '') this.#print(`${style.error(line)}\n`)
    })
  }

  get pid(): number {
    return this.player.pid
  }

  /** Waits until it has printed `text`. */
  async sees(text: string): Promise<void> {
    await orMismatch(this.player.sees(text))
  }

  /** Waits for `prompt`, then types `line`. */
  async types(line: string, prompt?: string): Promise<void> {
    if (prompt !== undefined) await this.sees(prompt)
    this.#print(`${style.typed(line)}\n`)
    this.player.types(line)
  }

  /** Waits for its end. `status` is its exit status, or the signal that is to have ended it. */
  async ends(status: number | NodeJS.Signals = 0): Promise<Ending> {
    const ending = await orMismatch(this.player.ends())
    if (this.#line !== '') this.#print('\n')
    if ((ending.signal ?? ending.status) !== status)
      throw new Mismatch(`it ended with ${ending.signal ?? `status ${ending.status}`}, not ${status}\n${ending.stderr}`)
    return ending
  }

  #print(text: string): void {
    const lines = (this.#line + text).split('\n')
    this.#line = lines.pop()!
    for (const line of lines) this.#show(line)
  }
}

async function orMismatch<T>(wait: Promise<T>): Promise<T> {
  try {
    return await wait
  } catch (error) {
    throw new Mismatch((error as Error).message)
  }
}

export interface Part {
  /** Arguments behind those that the stage gives. */
  readonly args?: readonly (string | number)[]
  readonly label?: string
  /** Its directory, where that is not the stage's. */
  readonly cwd?: string
  /** A server's port, where the kernel is not to choose it. */
  readonly port?: number
  /** The words of a command that runs the program. */
  readonly under?: readonly string[]
  /** How long it may take, in milliseconds, where that is long. */
  readonly deadline?: number
  /** Lines that are shown as one `…`. */
  readonly abridge?: RegExp
}

/** The words that start `libposix ARGUMENTS…`. */
export type Command = (args: string[]) => string[]

export class Stage {
  /** A directory for the files that programs make; it goes when the scene is over. */
  readonly cwd = mkdtempSync(join(tmpdir(), 'libposix-demo-'))
  readonly #print: (line: string) => void
  readonly #command: Command
  readonly #words: Words
  readonly #actors: Actor[] = []
  readonly #labels: string[] = []

  constructor(print: (line: string) => void, command: Command, words: Words) {
    this.#print = print
    this.#command = command
    this.#words = words
  }

  /** A remark of ours between the programs' lines, which fits into 80 columns, in the reader's language. */
  say(...remark: Parameters<Words['text']>): void {
    const [first, ...more] = wrap(this.text(...remark), 71, 69)
    for (const line of [first, ...more.map(line => `  ${line}`)]) this.#print(style.remark(`       | ${line}`))
  }

  /** Words that a remark is made of. */
  text(...words: Parameters<Words['text']>): string {
    return this.#words.text(...words)
  }

  /** What a scene saw, against what it says. */
  check(holds: boolean, what: string): void {
    if (!holds) throw new Mismatch(what)
  }

  /** The numbers that a scene saw, against those of which it tells. */
  same<T>(seen: T, told: T): void {
    if (!isDeepStrictEqual(seen, told)) throw new Mismatch(`seen ${inspect(seen)}, not ${inspect(told)}`)
  }

  /** Starts `libposix run PROGRAM ARGUMENTS…`. */
  start(
    program: string,
    { args = [], label = program.slice(5), cwd = this.cwd, under = [], port = 0, deadline, abridge }: Part = {},
  ): Actor {
    if (!this.#labels.includes(label)) this.#labels.push(label)
    const colour = style.labels[this.#labels.indexOf(label) % style.labels.length]!
    const words = [...under, ...this.#command(['run', program, ...args.map(String)])] as [string, ...string[]]
    const player = new Player(words, {
      cwd,
      ...(deadline === undefined ? {} : { deadline }),
      // On a pipe a C program would keep its lines to itself until it ends.
      env: { ...process.env, LIBPOSIX_STDIO: 'line' },
    })
    let dots = false
    const actor = new Actor(player, label, port, line => {
      const left = abridge?.test(line) === true
      if (!left || !dots) this.#print(`${colour(label.padEnd(6))} | ${left ? '…' : line}`)
      dots = left
    })
    this.#actors.push(actor)
    return actor
  }

  /** Starts a server on a free port and waits until it listens. */
  async server(program: string, { args = [], ...part }: Part = {}): Promise<Actor> {
    const port = part.port ?? (await freePort())
    const actor = this.start(program, { label: 'server', ...part, args: [port, ...args], port })
    await orMismatch(actor.player.outlives(listening(port), 'it listened'))
    return actor
  }

  /** Starts a client of `server`. */
  client(program: string, server: Actor, { args = [], ...part }: Part = {}): Actor {
    return this.start(program, { label: 'client', ...part, args: ['127.0.0.1', server.port, ...args] })
  }

  /** Runs one program to its end and shows what it prints. */
  run(program: string, part?: Part): Promise<Ending> {
    return this.start(program, part).ends()
  }

  /** Ends a program that would go on, as Ctrl-C does. A person is slow: it has done, and told, all that it had to by then. */
  async stop(actor: Actor, why = this.text`it would go on for ever`): Promise<void> {
    await untilSettled(actor.pid)
    this.say`${why}: Ctrl-C ends ${actor.name}, process ${actor.pid}`
    actor.player.kill('SIGINT')
    await actor.ends('SIGINT')
  }

  /** Ends what is still running. */
  async clear(): Promise<void> {
    await Promise.all(this.#actors.map(({ player }) => player.remove()))
    rmSync(this.cwd, { recursive: true, force: true })
  }

  /** The same without waiting. */
  destroy(): void {
    for (const { player } of this.#actors) player.destroy()
    rmSync(this.cwd, { recursive: true, force: true })
  }
}
