// Clients of an echo server, each with a habit of its own, that check every byte that comes back.
import { connect, type Socket } from 'node:net'
import { setTimeout } from 'node:timers'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Outcome {
  /** Bytes that came back right, and that did not. */
  right: number
  wrong: number
  /** The server let go before all had come back, though nobody had made it. */
  short: number
  connections: number
}

interface Client {
  readonly socket: Socket
  readonly id: number
  readonly outcome: Outcome
  sent: number
  got: number
  ended: boolean
}

/** The byte that client `id` sends as its `at`th. */
function byteOf(id: number, at: number): number {
  return (Math.imul(id + 1, 0x9e3779b1) ^ Math.imul(at + 1, 0x85ebca6b)) >>> 24
}

function bytes({ id, sent }: Client, count: number): Buffer {
  return Buffer.from(Array.from({ length: count }, (_, i) => byteOf(id, sent + i)))
}

let ids = 0

/**
 * So many connections are opened at once. Where a server's queue is full, the kernel answers with SYN cookies, and by these a connection may begin one
 * to three bytes late: what the client sent first was thrown away, and the number of the next byte fits the cookie as well.
 */
let free = 3

async function open(port: number, outcome: Outcome): Promise<Client> {
  while (free === 0) await sleep(1)
  free--
  try {
    return await connected(port, outcome)
  } finally {
    setTimeout(() => free++, 10)
  }
}

function connected(port: number, outcome: Outcome): Promise<Client> {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true, noDelay: true })
  const client: Client = { socket, id: ids++, outcome, sent: 0, got: 0, ended: false }
  socket.on('data', (chunk: Buffer) => {
    for (const byte of chunk) {
      if (client.got < client.sent && byte === byteOf(client.id, client.got)) outcome.right++
      else outcome.wrong++
      client.got++
    }
  })
  socket.once('close', () => {
    client.ended = true
  })
  socket.once('end', () => {
    client.ended = true
  })
  socket.on('error', () => {})
  return new Promise(resolve => {
    socket.once('connect', () => {
      outcome.connections++
      resolve(client)
    })
    socket.once('close', () => resolve(client))
  })
}

/** A client that has heard nothing for so long, in milliseconds, is not served. */
const patience = 30_000

/** Waits until all of it has come back, or the server is gone. */
async function hears(client: Client, isDone = () => client.got >= client.sent): Promise<void> {
  let got = -1
  let since = Date.now()
  while (!client.ended && !isDone()) {
    if (client.got !== got) since = Date.now()
    got = client.got
    if (Date.now() - since > patience) return
    await sleep(2)
  }
}

function send(client: Client, count: number): void {
  const data = bytes(client, count)
  client.sent += count
  client.socket.write(data)
}

async function says(client: Client, count: number): Promise<void> {
  send(client, count)
  await hears(client)
}

function leaves(client: Client, mayBeCut: boolean): void {
  if (!mayBeCut && client.got < client.sent) client.outcome.short++
  client.socket.destroy()
}

export interface Terms {
  /** Bytes that the server takes at once. */
  readonly most: number
  /** Whether somebody may end the server's side meanwhile. */
  readonly mayBeCut: boolean
}

export type Habit = (port: number, outcome: Outcome, terms: Terms) => Promise<void>

const chance = (n: number): number => Math.floor(Math.random() * n)

export const habits: Readonly<Record<string, Habit>> = {
  async talks(port, outcome, { most, mayBeCut }) {
    const client = await open(port, outcome)
    for (let i = 0; i < 5; i++) await says(client, 1 + chance(Math.min(most, 3000)))
    leaves(client, mayBeCut)
  },
  async oneByteAtATime(port, outcome, { mayBeCut }) {
    const client = await open(port, outcome)
    for (let i = 0; i < 60; i++) {
      send(client, 1)
      if (i % 7 === 0) await sleep(1)
    }
    await hears(client)
    leaves(client, mayBeCut)
  },
  async closesItsHalf(port, outcome, { most, mayBeCut }) {
    const client = await open(port, outcome)
    send(client, 1 + chance(Math.min(most, 20_000)))
    client.socket.end()
    await hears(client, () => false)
    leaves(client, mayBeCut)
  },
  async saysNothing(port, outcome) {
    const client = await open(port, outcome)
    await sleep(chance(20))
    client.socket.destroy()
  },
  async leavesEarly(port, outcome, { most }) {
    const client = await open(port, outcome)
    send(client, 1 + chance(Math.min(most, 10_000)))
    await sleep(chance(5))
    client.socket.destroy()
  },
  async resets(port, outcome, { most }) {
    const client = await open(port, outcome)
    send(client, 1 + chance(Math.min(most, 10_000)))
    await sleep(chance(5))
    client.socket.resetAndDestroy()
  },
  /** More than the kernel's buffers hold, so that the server waits for this one. */
  async readsSlowly(port, outcome, { most, mayBeCut }) {
    const client = await open(port, outcome)
    send(client, Math.min(most, 300_000))
    for (let i = 0; i < 5; i++) {
      client.socket.pause()
      await sleep(10)
      client.socket.resume()
      await sleep(5)
    }
    await hears(client)
    leaves(client, mayBeCut)
  },
}
