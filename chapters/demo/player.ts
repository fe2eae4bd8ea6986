// One program that is played like a person at a terminal would: wait for a text, type a line, see how it ends.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'

export interface Ending {
  /** Exit status, or null where a signal ended it. */
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

export interface Options {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  /** Milliseconds that a wait may take. */
  readonly deadline?: number
  /** Its output comes from a terminal: \r\n is given as \n. */
  readonly terminal?: boolean
}

export class Player {
  readonly child: ChildProcessWithoutNullStreams
  readonly #deadline: number
  readonly #command: readonly string[]
  #stdout = ''
  #stderr = ''
  /** How far in stdout the awaited texts have gone. */
  #seen = 0
  #ending: Ending | undefined
  /** Woken by every piece of output and by the end. */
  #listeners = new Set<() => void>()

  constructor(
    command: readonly [string, ...string[]],
    { deadline = 30_000, terminal = false, ...options }: Options = {},
  ) {
    const [file, ...args] = command
    this.#command = command
    this.#deadline = deadline
    // A process group of its own, so that what the program forks ends with it.
    this.child = spawn(file, args, { ...options, stdio: 'pipe', detached: true })
    this.child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.#stdout += terminal ? text.replaceAll('\r', '') : text
      this.#wake()
    })
    this.child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr += text
      this.#wake()
    })
    // A program may end without reading what it was sent.
    this.child.stdin.on('error', () => {})
    this.child.once('error', error => {
      this.#stderr += String(error)
      this.#wake()
    })
    this.child.once('close', (status, signal) => {
      this.#ending = { status, signal, stdout: this.#stdout, stderr: this.#stderr }
      this.#wake()
    })
  }

  get pid(): number {
    return this.child.pid!
  }

  get stdout(): string {
    return this.#stdout
  }

  get stderr(): string {
    return this.#stderr
  }

  /** Resolves when `text` stands in stdout, behind what was awaited before. */
  async sees(text: string): Promise<void> {
    await this.#until(`"${text}"`, () => {
      const at = this.#stdout.indexOf(text, this.#seen)
      if (at !== -1) this.#seen = at + text.length
      return at !== -1
    })
  }

  /** Resolves when `text` stands in stderr. */
  async complains(text: string): Promise<void> {
    await this.#until(`"${text}" on stderr`, () => this.#stderr.includes(text))
  }

  /** Resolves with `event`, unless the program ends before `what`. */
  async outlives(event: Promise<void>, what: string): Promise<void> {
    let happened = false
    const noticed = event.then(() => {
      happened = true
      this.#wake()
    })
    await Promise.race([noticed, this.#until(what, () => happened)])
  }

  /** Types a line. */
  types(line: string): void {
    this.sends(`${line}\n`)
  }

  sends(data: string | Uint8Array): void {
    this.child.stdin.write(data)
  }

  /** Ends its standard input: Ctrl-D. */
  closes(): void {
    this.child.stdin.end()
  }

  kill(signal: NodeJS.Signals = 'SIGTERM'): void {
    this.child.kill(signal)
  }

  /** How it ended, all output read. */
  async ends(): Promise<Ending> {
    await this.#until('its end', () => this.#ending !== undefined)
    return this.#ending!
  }

  /** Ends the program and what it forked, whatever it is doing. */
  async remove(): Promise<void> {
    this.destroy()
    if (this.child.pid !== undefined) await this.ends()
  }

  /** The same without waiting, for the last moment of a process. */
  destroy(): void {
    try {
      process.kill(-this.pid, 'SIGKILL')
    } catch {
      // Nothing of the group is left.
    }
  }

  #wake(): void {
    for (const listener of this.#listeners) listener()
  }

  #until(what: string, reached: () => boolean): Promise<void> {
    if (reached()) return Promise.resolve()
    return new Promise((resolve, reject) => {
      const settle = (settled: () => void) => {
        clearTimeout(timer)
        this.#listeners.delete(listener)
        settled()
      }
      const fail = (why: string) => settle(() => reject(new Error(`${why}\n${this.#transcript()}`)))
      const listener = () => {
        if (reached()) settle(resolve)
        else if (this.#ending !== undefined) fail(`it ended before ${what}`)
      }
      const timer = setTimeout(() => fail(`${this.#deadline} ms passed before ${what}`), this.#deadline)
      this.#listeners.add(listener)
      listener()
    })
  }

  #transcript(): string {
    const { status, signal } = this.#ending ?? { status: undefined, signal: undefined }
    const state = this.#ending === undefined ? 'still running' : `status ${status}, signal ${signal}`
    return `${this.#command.join(' ')}: ${state}\n--- stdout\n${this.#stdout}\n--- stderr\n${this.#stderr}`
  }
}
