// Shows the processes under a program as they come, end, and are asked for.
import { siginfo_t } from 'libposix/signal.h'
import { P_ALL, WEXITED, WEXITSTATUS, WIFEXITED, WNOHANG, WNOWAIT, WTERMSIG, waitid } from 'libposix/sys/wait.h'
import { children, look, untilSettled } from './kernel/processes.ts'
import type { Actor, Stage } from './stage.ts'

/** Waits until the parents of the zombies that were seen have their signals: /proc shows a zombie a moment before, under a lock that waitid() takes, too. */
export function signalled(): void {
  waitid(P_ALL, 0, new siginfo_t(), WEXITED | WNOHANG | WNOWAIT)
}

export class Tree {
  readonly #stage: Stage
  readonly #parent: number
  readonly #known = new Map<number, string>()
  readonly #timer: NodeJS.Timeout
  /** How many children are zombies now. */
  zombies = 0

  constructor(stage: Stage, program: Actor) {
    this.#stage = stage
    this.#parent = program.pid
    // A scene that fails is not to be kept from ending.
    this.#timer = setInterval(() => this.#update(), 10).unref()
  }

  /** Stops the parent in the call in which it waits, and waits until it has stopped. */
  async stops(): Promise<void> {
    await untilSettled(this.#parent)
    process.kill(this.#parent, 'SIGSTOP')
    const deadline = Date.now() + 30_000
    // With a small letter where a debugger, or strace, has taken note of it.
    while (look(this.#parent)?.state.toUpperCase() !== 'T') {
      this.#stage.check(Date.now() < deadline, 'it does not stop')
      await new Promise(resolve => setTimeout(resolve, 10))
    }
  }

  /** Waits until so many children are zombies. */
  async sees(zombies: number): Promise<void> {
    const deadline = Date.now() + 30_000
    while (this.zombies !== zombies) {
      this.#stage.check(Date.now() < deadline, `${this.zombies} zombies, not ${zombies}`)
      await new Promise(resolve => setTimeout(resolve, 10))
    }
    signalled()
  }

  end(): void {
    this.#update()
    clearInterval(this.#timer)
  }

  #update(): void {
    const now = children(this.#parent)
    for (const { pid, state, status } of now) {
      const said = state === 'Z' ? this.#ended(status) : this.#stage.text`lives`
      if (this.#known.get(pid) !== said) this.#say(pid, said)
    }
    for (const pid of this.#known.keys()) {
      if (now.some(child => child.pid === pid)) continue
      this.#say(pid, this.#stage.text`gone: its parent has asked`)
      this.#known.delete(pid)
    }
    this.zombies = now.filter(({ state }) => state === 'Z').length
  }

  #ended(status: number): string {
    const how = WIFEXITED(status)
      ? this.#stage.text`exit status ${WEXITSTATUS(status)}`
      : this.#stage.text`signal ${WTERMSIG(status)}`
    return this.#stage.text`Z, ${how}: it has ended, and nobody has asked`
  }

  #say(pid: number, what: string): void {
    this.#known.set(pid, what)
    this.#stage.say`${this.#parent} └─ ${pid}  ${what}`
  }
}
