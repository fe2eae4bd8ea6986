// What the picture of chapter 10 shows: a server that has a child for each of three clients, and what becomes of the children when they end at once.
import { readdirSync, readlinkSync } from 'node:fs'
import type { TraceEvent } from '../../cli/picture/trace/event.ts'
import { children, look } from '../demo/kernel/processes.ts'
import { until } from '../demo/ports.ts'
import { signalled } from '../demo/processes.ts'
import type { Run } from '../demo/run.ts'
import { now, Traced } from '../demo/traced.ts'

/** The sockets of one process, by descriptor. */
export interface Table {
  readonly pid: number
  readonly sockets: readonly { readonly fd: number; readonly link: string }[]
}

/** The children that have ended, and for which nobody has asked. */
export interface Look {
  readonly time: number
  readonly zombies: readonly { readonly pid: number; readonly status: number }[]
}

export interface Facts {
  readonly server: number
  readonly events: readonly TraceEvent[]
  /** While all three are served. */
  readonly tables: readonly Table[]
  /** When all children have ended, and when the handler of SIGCHLD has run. */
  readonly looks: readonly Look[]
  /** When the server was stopped, and when it went on. */
  readonly stopped: readonly [from: number, to: number]
}

const port = 9190
const prompt = 'Input message(Q to quit): '

export async function facts(run: Run): Promise<Facts> {
  const traced = new Traced(run)
  const server = await traced.server('ch10/echo_mpserv', port)
  const clients = []
  for (let i = 1; i <= 3; i++) {
    const client = traced.start('ch10/echo_client', '127.0.0.1', port)
    await client.sees(prompt)
    client.types(`hello ${i}`)
    await client.sees(`Message from server: hello ${i}\n`)
    clients.push(client)
  }
  const served = children(server.pid)
  // The parent closes its copy when its child is at work already.
  await until('the server to have no client', () => table(server.pid).sockets.length === 1)
  const tables = [server.pid, ...served.map(({ pid }) => pid)].map(table)
  const zombies = () => children(server.pid).filter(({ state }) => state === 'Z')
  const seen = (): Look => ({ time: now(), zombies: zombies().map(({ pid, status }) => ({ pid, status })) })

  // Stopped, so that all three signals come before the handler can run once.
  server.kill('SIGSTOP')
  await until('the server to stop', () => look(server.pid)?.state === 'T')
  const from = now()
  for (const client of clients) client.types('q')
  for (const client of clients) await client.ends()
  await until('three zombies', () => zombies().length === 3)
  signalled()
  const looks = [seen()]
  const to = now()
  server.kill('SIGCONT')
  await server.sees('removed proc id: ')
  await until('two zombies', () => zombies().length === 2)
  looks.push(seen())
  const events = await traced.end()
  const shown = new Set([server.pid, ...served.map(({ pid }) => pid)])
  return { server: server.pid, events: events.filter(({ pid }) => shown.has(pid)), tables, looks, stopped: [from, to] }
}

function table(pid: number): Table {
  const open = readdirSync(`/proc/${pid}/fd`).map(fd => ({
    fd: Number(fd),
    link: readlinkSync(`/proc/${pid}/fd/${fd}`),
  }))
  return { pid, sockets: open.filter(({ fd, link }) => fd > 2 && fd < 32 && link.startsWith('socket:')) }
}
