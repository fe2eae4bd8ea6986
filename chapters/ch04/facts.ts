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
  const take = () => looks.push(look())
  const server = await traced.server('ch04/echo_server', port)
  const connect = async () => {
    const client = traced.start('ch04/echo_client', '127.0.0.1', port)
    await client.sees('Connected...........\n')
    return client
  }
  const first = await connect()
  await server.sees('Connected client 1 \n')
  take()
  const second = await connect()
  take()
  const third = await connect()
  take()
  second.types('anybody?')
  await until('the second client to have sent', () => look().waiting.some(({ unread }) => unread > 0))
  take()
  first.types('I am first')
  await first.sees('Message from server: I am first\n')
  first.types('q')
  await second.sees('Message from server: anybody?\n')
  take()
  second.types('q')
  await server.sees('Connected client 3 \n')
  take()
  third.types('q')
  await third.ends()
  return { looks, events: await traced.end() }
}

function look(): Look {
  const all = sockets()
  const waiting = all.filter(({ local, remote, inode }) => local === port && remote !== 0 && inode === 0)
  return {
    time: now(),
    length: all.find(({ local, state }) => local === port && state === 'LISTEN')?.received ?? 0,
    waiting: waiting.map(({ remote, received }) => ({ port: remote, unread: received })),
  }
}
