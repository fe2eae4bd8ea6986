// What a thread costs, and a lock that nobody else wants.
import { load, peersOf, row } from './echo.ts'
import { available, c, closer, type Figure, interleave, type Options, type Part, run, script } from './measure.ts'

/** How long each lock is measured in one sample, and how many threads are made. */
const [milliseconds, count] = ['100', '10']

const peers = available([
  { name: 'C', command: [c('threads', 'threads'), milliseconds, count] },
  { name: 'libposix', command: [...script('threads/threads.ts'), milliseconds, count] },
  { name: 'node Worker', command: [...script('threads/worker.node.ts'), milliseconds, count] },
  { name: 'python3', command: [...script('threads/threads.py'), milliseconds, count] },
])

const kinds = {
  mutex: ['pthread_mutex_lock and pthread_mutex_unlock of a free mutex', 'ns'],
  semaphore: ['sem_wait and sem_post of a free semaphore', 'ns'],
  join: ['pthread_create to the end of pthread_join of a thread that does nothing', 'µs'],
} as const

const servers = [
  { name: 'C threads', command: [c('threads', 'echo')] },
  { name: 'libposix threads', command: script('threads/echo.ts') },
  { name: 'python3 threads', command: script('threads/echo.py') },
]

/** A server with a thread for each client, beside those that have one for all. */
async function echo(connections: number, warm: number, options: Options): Promise<Figure> {
  const id = `threads-echo-${connections}`
  const peers = [...available(servers), ...peersOf(['C epoll', 'libposix epoll'])]
  const how = { mode: 'echo', connections, size: 64, warm } as const
  const samples = await interleave(id, peers, options, peer => load(peer, how))
  const rows = [...samples].map(([peer, runs]) => row(peer, runs))
  const title = `Echo, 64 bytes, ${connections} connections, a thread for each`
  return { id, title, unit: 'µs CPU per message', base: 'C threads', rows }
}

export const threads: Part = {
  name: 'threads',
  about:
    'a thread from its start to its end; a mutex and a semaphore that nobody else wants; a server with a thread for each client',
  async run(options) {
    const samples = await interleave('threads', peers, closer(options), ({ command }) => run(command))
    const locks = Object.entries(kinds).map(([name, [title, unit]]): Figure => {
      const rows = [...samples].flatMap(([{ name: peer }, runs]) => {
        const values = runs.flatMap(sample => sample[name] ?? [])
        return values.length > 0 ? [{ peer, values, also: {} }] : []
      })
      return { id: `threads-${name}`, title, unit, base: 'C', rows, log: true }
    })
    // Each thread is an engine of its own, which compiles for itself.
    return [...locks, await echo(8, 500, options), await echo(50, 1500, options)]
  },
}
