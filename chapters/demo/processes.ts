// Shows the processes under a program as they come, end, and are asked for.
import { readdirSync, readFileSync } from 'node:fs'
import { siginfo_t } from 'libposix/signal.h'
import { P_ALL, WEXITED, WEXITSTATUS, WIFEXITED, WNOHANG, WNOWAIT, WTERMSIG, waitid } from 'libposix/sys/wait.h'
import { Mismatch } from './mismatch.ts'
import type { Actor, Stage } from './stage.ts'

export interface Process {
  readonly pid: number
  readonly ppid: number
  /** Z: it has ended, and its parent has not asked. */
  readonly state: string
  /** As wait() would give it; of a zombie. */
  readonly status: number
}

/** /proc/PID/stat: the name in parentheses may hold anything, the fields after it are numbers. */
export function look(pid: number): Process | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    // While its first thread has ended and others have not, wait() does not find it, and its signal is not sent.
    const ending = fields[0] === 'Z' && fields[17] !== '1'
    return { pid, state: ending ? 'X' : fields[0]!, ppid: Number(fields[1]), status: Number(fields[49]) }
  } catch {
    return undefined // It has gone.
  }
}

export function children(parent: number): Process[] {
  const pids = readdirSync('/proc').filter(name => /^\d+$/.test(name))
  return pids.flatMap(name => look(Number(name)) ?? []).filter(({ ppid }) => ppid === parent)
}

/** How often each thread of a process has been on a processor; nothing while one of them is, or waits for a disk. */
function turns(pid: number): string | undefined {
  try {
    const threads = readdirSync(`/proc/${pid}/task`).map(tid => readFileSync(`/proc/${pid}/task/${tid}/status`, 'utf8'))
    if (threads.some(status => /^State:\s+[RD]/m.test(status))) return undefined
    return threads.flatMap(status => status.match(/^(Pid|\w+ctxt_switches):.*/gm) ?? []).join()
  } catch {
    return '' // It has gone.
  }
}

/** Waits until a program and those below it have done what there was to do, and sleep in a call. */
export async function rests(pid: number): Promise<void> {
  const family = (pid: number): number[] => [pid, ...children(pid).flatMap(child => family(child.pid))]
  const deadline = Date.now() + 30_000
  let before: string | undefined
  while (Date.now() < deadline) {
    const all = family(pid).map(turns)
    const seen = all.includes(undefined) ? undefined : all.join('\n')
    if (seen !== undefined && seen === before) return
    before = seen
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  throw new Mismatch(`process ${pid} does not rest`)
}

/** The same where a scene goes on without it, too: it is not to fail where a kernel does not tell who is at work. */
export async function settles(pid: number): Promise<void> {
  await rests(pid).catch(() => undefined)
}

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
    await settles(this.#parent)
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
