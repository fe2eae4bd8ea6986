// What the kernel has of processes: who they are, whose children, and whether they are at work.
import { readdirSync, readFileSync } from 'node:fs'
import { Mismatch } from '../mismatch.ts'

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
export async function untilAtRest(pid: number): Promise<void> {
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
export async function untilSettled(pid: number): Promise<void> {
  await untilAtRest(pid).catch(() => undefined)
}
