// What the picture of chapter 4 shows: the echo server with three clients at once, the queue of its socket, and one that is full.
import type { TraceEvent } from '../../cli/picture/trace/event.ts'
import { sockets } from '../demo/kernel/tcp.ts'
import { until } from '../demo/ports.ts'
import type { Run } from '../demo/run.ts'
import { now, Traced } from '../demo/traced.ts'
import { type Address, clientAddress, fullQueue } from './points.ts'

/** The queue of the listening socket at one moment. */
export interface Look {
  readonly time: number
  /** How many wait, by the kernel's count. */
  readonly length: number
  /** Those who wait: their ports, and the bytes that they have sent already. */
  readonly waiting: readonly { readonly port: number; readonly unread: number }[]
}

export interface Facts {
  readonly events: readonly TraceEvent[]
  readonly looks: readonly Look[]
  readonly address: { readonly before: Address; readonly after: Address }
  /** How many connect() went through while nobody accepted. */
  readonly through: number
}

const port = 9190
const backlog = 5

export async function facts(run: Run): Promise<Facts> {
  const { looks, events } = await threeClients(run)
  return { events, looks, address: clientAddress(), through: fullQueue(backlog).through }
}

async function threeClients(run: Run): Promise<Pick<Facts, 'looks' | 'events'>> {
  const traced = new Traced(run)
  const looks: Look[] = []
  /** A client is in the queue a moment after its connect(), when the last segment of its handshake is there. */
  async function take(length: number, sent = 0): Promise<void> {
    let seen = look()
    await until(`a queue of ${length}`, () => {
      seen = look()
      const speaking = seen.waiting.filter(({ unread }) => unread > 0)
      return seen.length === length && seen.waiting.length === length && speaking.length === sent
    })
    looks.push(seen)
  }
  const server = await traced.server('ch04/echo_server', port)
  const connect = async () => {
    const client = traced.start('ch04/echo_client', '127.0.0.1', port)
    await client.sees('Connected...........\n')
    return client
  }
  const first = await connect()
  await server.sees('Connected client 1 \n')
  await take(0)
  const second = await connect()
  await take(1)
  const third = await connect()
  await take(2)
  second.types('anybody?')
  await take(2, 1)
  first.types('I am first')
  await first.sees('Message from server: I am first\n')
  first.types('q')
  await second.sees('Message from server: anybody?\n')
  await take(1)
  second.types('q')
  await server.sees('Connected client 3 \n')
  await take(0)
  third.types('q')
  await third.ends()
  return { looks, events: await traced.end() }
}

function look(): Look {
  const all = sockets()
  // One that the server has closed has no inode, either.
  const waiting = all.filter(
    ({ local, remote, inode, state }) => local === port && remote !== 0 && inode === 0 && state === 'ESTABLISHED',
  )
  return {
    time: now(),
    length: all.find(({ local, state }) => local === port && state === 'LISTEN')?.received ?? 0,
    waiting: waiting.map(({ remote, received }) => ({ port: remote, unread: received })),
  }
}
