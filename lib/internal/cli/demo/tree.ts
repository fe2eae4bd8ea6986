// Shows the processes under a program as they come, end, and are asked for.
import { readdirSync, readFileSync } from 'node:fs'
import { WEXITSTATUS, WIFEXITED, WTERMSIG } from '../../../sys/wait.ts'
import type { Actor, Stage } from './stage.ts'

interface Process {
  readonly pid: number
  readonly ppid: number
  /** Z: it has ended, and its parent has not asked. */
  readonly state: string
  /** As wait() would give it; of a zombie. */
  readonly status: number
}

/** /proc/PID/stat: the name in parentheses may hold anything, the fields behind it are numbers. */
function look(pid: number): Process | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return { pid, state: fields[0]!, ppid: Number(fields[1]), status: Number(fields[49]) }
  } catch {
    return undefined // It has gone.
  }
}

function children(parent: number): Process[] {
  const pids = readdirSync('/proc').filter(name => /^\d+$/.test(name))
  return pids.flatMap(name => look(Number(name)) ?? []).filter(({ ppid }) => ppid === parent)
}

function how(status: number): string {
  return WIFEXITED(status) ? `exit status ${WEXITSTATUS(status)}` : `signal ${WTERMSIG(status)}`
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
    this.#timer = setInterval(() => this.#update(), 10)
  }

  /** Waits until so many children are zombies. */
  async sees(zombies: number): Promise<void> {
    const deadline = Date.now() + 10_000
    while (this.zombies !== zombies) {
      this.#stage.check(Date.now() < deadline, `${this.zombies} zombies, not ${zombies}`)
      await new Promise(resolve => setTimeout(resolve, 10))
    }
  }

  end(): void {
    this.#update()
    clearInterval(this.#timer)
  }

  #update(): void {
    const now = children(this.#parent)
    for (const { pid, state, status } of now) {
      const said = state === 'Z' ? `Z, ${how(status)}: it has ended, and nobody has asked` : 'lives'
      if (this.#known.get(pid) !== said) this.#say(pid, said)
    }
    for (const pid of this.#known.keys()) {
      if (now.some(child => child.pid === pid)) continue
      this.#say(pid, 'gone: its parent has asked')
      this.#known.delete(pid)
    }
    this.zombies = now.filter(({ state }) => state === 'Z').length
  }

  #say(pid: number, what: string): void {
    this.#known.set(pid, what)
    this.#stage.say(`${this.#parent} └─ ${pid}  ${what}`)
  }
}
