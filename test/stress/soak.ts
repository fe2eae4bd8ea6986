// The servers of chapters 4, 10, 12 and 17 under clients that talk, dawdle, leave and reset, with signals, killed children and full tables of
// descriptors: every byte that comes back is right, nothing is left behind, and memory does not grow.
//
//   npm run soak -- [--minutes N] [--server PROGRAM]
import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Habit, habits, type Outcome, type Terms } from './clients.ts'

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '5' }, server: { type: 'string' } },
})
const minutes = Number(values.minutes)
const libposix = fileURLToPath(new URL('../../cli/libposix', import.meta.url))

interface Server {
  readonly program: string
  readonly habits: readonly Habit[]
  readonly clients: number
  readonly signals: readonly NodeJS.Signals[]
  /** Bytes that it takes from a client at once. */
  readonly most?: number
  /** How many descriptors it may have open, where it can bear to have no more. */
  readonly table?: number
  /** It ends after so many clients, and is started again. */
  readonly serves?: number
  /** It has a child for each client; some are killed. */
  readonly children?: boolean
}

const { readsSlowly, ...prompt } = habits
const all = Object.values(habits)
const harmless: NodeJS.Signals[] = ['SIGWINCH', 'SIGURG', 'SIGCONT']

const servers: readonly Server[] = [
  // One client after another, each of which waits for those before it.
  { program: 'ch04/echo_server', habits: all, clients: 5, serves: 5, signals: [...harmless, 'SIGSTOP'] },
  {
    program: 'ch10/echo_mpserv',
    habits: all,
    clients: 4,
    signals: [...harmless, 'SIGSTOP', 'SIGCHLD'],
    table: 48,
    children: true,
  },
  { program: 'ch12/echo_selectserv', habits: all, clients: 30, signals: [...harmless, 'SIGSTOP'] },
  { program: 'ch17/echo_epollserv', habits: all, clients: 30, signals: harmless, table: 50 },
  { program: 'ch17/echo_EPLTserv', habits: all, clients: 30, signals: harmless, table: 50 },
  // What the kernel has no room for at once this one throws away, in C as well.
  {
    program: 'ch17/echo_EPETserv',
    habits: Object.values(prompt),
    clients: 30,
    signals: harmless,
    table: 50,
    most: 100,
  },
]

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

// A client that has gone ends a C server of this kind by SIGPIPE, unless whoever starts it has that ignored.
function start({ program, table = 1000 }: Server, port: number): ChildProcess {
  const child = spawn(
    'sh',
    ['-c', `trap '' PIPE; ulimit -n ${table}; exec "$@"`, 'sh', libposix, 'run', program, String(port)],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** Resolves when somebody listens, as /proc shows it: a connection would be a client. */
async function listens(port: number): Promise<void> {
  const hex = `:${port.toString(16).toUpperCase().padStart(4, '0')} `
  const isThere = () =>
    readFileSync('/proc/net/tcp', 'latin1')
      .split('\n')
      .some(line => line.includes(hex) && / 0A /.test(line))
  while (!isThere()) await sleep(20)
}

const status = (pid: number, name: string): string =>
  new RegExp(`^${name}:\\s+(.*)$`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1] ?? ''
const resident = (pid: number): number => Number.parseInt(status(pid, 'VmRSS'), 10)
const descriptors = (pid: number): number => readdirSync(`/proc/${pid}/fd`).length

function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1').split(' ').filter(Boolean).map(Number)
}

function isZombie(pid: number): boolean {
  try {
    return status(pid, 'State').startsWith('Z')
  } catch {
    return false
  }
}

/** Sends signals, and kills children, until it is told to stop. */
async function rain(pid: number, { signals, children }: Server, more: () => boolean): Promise<void> {
  for (let i = 0; more(); i++) {
    const signal = signals[i % signals.length]!
    try {
      process.kill(pid, signal)
      if (signal === 'SIGSTOP') process.kill(pid, 'SIGCONT')
      const kids = children && i % 10 === 0 ? childrenOf(pid) : []
      if (kids.length > 0) process.kill(kids[i % kids.length]!, 'SIGKILL')
    } catch {
      // Whoever it was has just ended.
    }
    await sleep(10)
  }
}

function termsOf({ most = Infinity, children = false }: Server): Terms {
  return { most, mayBeCut: children }
}

/** As many clients at a time as the server takes, one habit after the other. */
async function load(server: Server, port: number, outcome: Outcome, more: () => boolean): Promise<void> {
  await Promise.all(
    Array.from({ length: server.clients }, async (_, lane) => {
      for (let turn = lane; more(); turn++)
        await server.habits[turn % server.habits.length]!(port, outcome, termsOf(server))
    }),
  )
}

/** More clients than the server has descriptors for, who all leave again; those who have been let in are served. */
async function crowd(server: Server, port: number, outcome: Outcome): Promise<void> {
  const { table } = server
  if (table === undefined) return
  await Promise.race([
    Promise.all(Array.from({ length: table + 10 }, () => habits.saysNothing!(port, outcome, termsOf(server)))),
    sleep(5000),
  ])
}

async function soak(server: Server, time: number): Promise<boolean> {
  const outcome: Outcome = { right: 0, wrong: 0, short: 0, connections: 0 }
  const until = Date.now() + time
  const faults: string[] = []
  let grown = 0
  do {
    const port = await freePort()
    const child = start(server, port)
    const pid = child.pid!
    const ends = new Promise<string>(resolve =>
      child.once('exit', (code, signal) => resolve(signal ?? `status ${code}`)),
    )
    let ended: string | undefined
    void ends.then(how => {
      ended = how
    })
    await listens(port)
    let busy = true
    const raining = rain(pid, server, () => busy && ended === undefined)
    if (server.serves) {
      const lanes = Array.from({ length: server.serves }, () =>
        server.habits[Math.floor(Math.random() * server.habits.length)]!(port, outcome, termsOf(server)),
      )
      await Promise.all(lanes)
      busy = false
      await raining
      const how = await Promise.race([ends, sleep(10_000, 'no end')])
      if (how !== 'status 0') faults.push(how)
      child.kill('SIGKILL')
      continue
    }
    const before = descriptors(pid)
    // Memory settles first: code is compiled, buffers find their size.
    const settled = Date.now() + time / 3
    await load(server, port, outcome, () => Date.now() < settled && ended === undefined)
    const first = ended === undefined ? resident(pid) : 0
    while (Date.now() < until && ended === undefined) {
      const pause = Math.min(until, Date.now() + 10_000)
      await load(server, port, outcome, () => Date.now() < pause && ended === undefined)
      await crowd(server, port, outcome)
    }
    busy = false
    await raining
    if (ended !== undefined) faults.push(`ended: ${ended}`)
    else {
      grown = resident(pid) - first
      faults.push(...(await left(pid, server, before)))
    }
    child.kill('SIGKILL')
    await ends
  } while (Date.now() < until)
  const { right, wrong, short, connections } = outcome
  if (wrong + short > 0) faults.push('bytes')
  if (grown > 12_000) faults.push('memory')
  console.log(
    `${server.program}: ${connections} connections, ${right} bytes right, ${wrong} wrong, ${short} cut short, memory ${grown} kB more${faults.length > 0 ? ` FAILED: ${faults.join(', ')}` : ''}`,
  )
  return faults.length === 0
}

/** What a server still has when all clients have gone. */
async function left(pid: number, { children }: Server, before: number): Promise<string[]> {
  const deadline = Date.now() + 10_000
  const found = () => [
    ...(descriptors(pid) === before ? [] : [`${descriptors(pid) - before} descriptors left`]),
    ...(childrenOf(pid).length === 0
      ? []
      : [`${childrenOf(pid).length} children left, ${childrenOf(pid).filter(isZombie).length} of them zombies`]),
  ]
  while (found().length > 0 && Date.now() < deadline) {
    // The server takes one child for each signal, and several that ended together made one: the rest are asked for.
    if (children) process.kill(pid, 'SIGCHLD')
    await sleep(20)
  }
  return found()
}

let right = true
const chosen = servers.filter(({ program }) => [program, undefined].includes(values.server))
for (const server of chosen) right = (await soak(server, (minutes * 60_000) / chosen.length)) && right
process.exit(right ? 0 : 1)
