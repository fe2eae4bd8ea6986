// What the picture of chapter 11 shows: pipe2 without its sleep, in both orders, each process told when to go on.
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { EAGAIN } from 'libposix/errno.h'
import { O_ACCMODE, O_RDONLY } from 'libposix/fcntl.h'
import { pipe, read, write } from 'libposix/unistd.h'
import { child, ended } from '../demo/child.ts'
import { unread } from '../demo/kernel/queues.ts'
import { answer, closeAll, nonblocking, ok } from '../demo/sockets.ts'

export type Who = 'parent' | 'child'

export interface Step {
  readonly who: Who
  readonly call: 'write' | 'read'
  readonly result: number
  /** What was written or read. */
  readonly text: string
  /** Nothing was there, and the program would wait. */
  readonly waits: boolean
  /** Bytes in the pipe afterwards. */
  readonly held: number
}

/** A descriptor that is open on the pipe. */
export interface Descriptor {
  readonly fd: number
  /** `pipe:[4711]` */
  readonly link: string
  readonly end: 'read' | 'write'
}

export interface Order {
  readonly pid: Readonly<Record<Who, number>>
  readonly descriptors: Readonly<Record<Who, readonly Descriptor[]>>
  readonly steps: readonly Step[]
}

export interface Facts {
  readonly childFirst: Order
  readonly parentFirst: Order
}

const question = 'Who are you?'
const thanks = 'Thank you for your message'

export function facts(): Facts {
  const asked = ['child', 'write', question] as const
  return {
    childFirst: play([asked, ['child', 'read'], ['parent', 'read']]),
    parentFirst: play([asked, ['parent', 'read'], ['parent', 'write', thanks], ['child', 'read']]),
  }
}

type Act = readonly [who: Who, call: 'write' | 'read', text?: string]

function play(acts: readonly Act[]): Order {
  const [tell, report, one] = [pair(), pair(), pair()]
  const pid = child(() => {
    for (let command = take(tell.read); command !== 'end'; command = take(tell.read)) {
      const said = JSON.stringify(act(one, JSON.parse(command)))
      ok('write', write(report.write, said, said.length))
    }
    return 0
  })
  const steps = acts.map(what => {
    if (what[0] === 'parent') return act(one, what)
    const command = JSON.stringify(what)
    ok('write', write(tell.write, command, command.length))
    return JSON.parse(take(report.read)) as Step
  })
  const of = (process: number) => descriptors(process, readlinkSync(`/proc/self/fd/${one.read}`))
  const order = {
    pid: { parent: process.pid, child: pid },
    descriptors: { parent: of(process.pid), child: of(pid) },
    steps,
  }
  ok('write', write(tell.write, 'end', 3))
  ended(pid)
  closeAll(...[tell, report, one].flatMap(({ read, write }) => [read, write]))
  return order
}

/** One call, by the process that runs this. */
function act(one: Pipe, [who, call, text = '']: Act): Step {
  if (call === 'write') {
    const result = ok('write', write(one.write, text, text.length))
    return { who, call, result, text, waits: false, held: unread(one.read) }
  }
  // The program would wait for ever; its parent has the same open file, but reads only when this one is told to.
  nonblocking(one.read)
  const buffer = Buffer.alloc(100)
  const [result, error] = answer(read(one.read, buffer, buffer.length))
  const got = buffer.toString('latin1', 0, Math.max(result, 0))
  return { who, call, result, text: got, waits: error === EAGAIN, held: unread(one.read) }
}

interface Pipe {
  readonly read: number
  readonly write: number
}

function pair(): Pipe {
  const fds = new Int32Array(2)
  ok('pipe', pipe(fds))
  return { read: fds[0]!, write: fds[1]! }
}

function take(fd: number): string {
  const buffer = Buffer.alloc(1000)
  return buffer.toString('latin1', 0, ok('read', read(fd, buffer, buffer.length)))
}

/** Those of a process that are open on `link`. */
function descriptors(pid: number, link: string): Descriptor[] {
  const open = readdirSync(`/proc/${pid}/fd`).filter(fd => {
    try {
      return readlinkSync(`/proc/${pid}/fd/${fd}`) === link
    } catch {
      return false // The directory that was read.
    }
  })
  return open.map(fd => {
    const flags = Number.parseInt(/^flags:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/fdinfo/${fd}`, 'utf8'))![1]!, 8)
    return { fd: Number(fd), link, end: (flags & O_ACCMODE) === O_RDONLY ? 'read' : 'write' }
  })
}
