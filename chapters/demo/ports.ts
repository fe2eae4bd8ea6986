// Ports for programs that take theirs as an argument, and the moment from which one can be reached.
import { readFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'

/**
 * Below this number the kernel gives no port away by itself: nobody's connection takes one between the moment that it is found free and the
 * moment that a program binds it.
 */
const ephemeral = firstEphemeral()
const fewest = ephemeral >> 1

/** Nor does another process that looks for ports, as each of them takes a block for itself. */
const block = 64
let [next, end] = [0, 0]

function firstEphemeral(): number {
  try {
    return Number(readFileSync('/proc/sys/net/ipv4/ip_local_port_range', 'latin1').split(/\s/)[0])
  } catch {
    // Without /proc, what Linux begins with.
    return 32768
  }
}

/** The next port of a block that is this process's until it ends. */
async function own(): Promise<number> {
  if (next === end) {
    const blocks = Math.floor((ephemeral - fewest) / block)
    let number = Math.floor(Math.random() * blocks)
    for (let tries = 0; tries < blocks && !(await claimed(number)); tries++) number = (number + 1) % blocks
    next = fewest + number * block
    end = next + block
  }
  return next++
}

/**
 * Whether the block is nobody else's: an abstract name can be bound once on a host, and is free again when the process has ended, however it does. By Node
 * rather than by the package, whose calls would stand in the trace of a demo.
 */
function claimed(number: number): Promise<boolean> {
  return new Promise(resolve => {
    const server = createServer().unref()
    server.once('error', () => resolve(false))
    server.listen(`\0libposix-ports-${number}`, () => resolve(true))
  })
}

/** Listens on `port` for a moment: the port that it got, or 0 where that is somebody's already. */
function tried(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(0) : reject(error)))
    server.listen(port, () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

const tables = ['tcp', 'tcp6', 'udp', 'udp6']

/** A port that is free, for TCP and for UDP, and has no connection in TIME_WAIT. */
export async function freePort(): Promise<number> {
  // Ports for root alone are no use: then the kernel shall choose.
  if (fewest < 1024) return tried(0)
  while (true) {
    const port = await own()
    if (!tables.some(table => has(table, port)) && (await tried(port)) !== 0) return port
  }
}

const LISTEN = '0A'

/** Whether a socket of this host has `port` and is in `state`, as /proc/net shows it; a look leaves no trace at the server. */
function has(table: string, port: number, state?: string): boolean {
  const hex = port.toString(16).toUpperCase().padStart(4, '0')
  return readFileSync(`/proc/net/${table}`, 'utf8')
    .split('\n')
    .map(line => line.trim().split(/\s+/))
    .some(([, local, , found]) => local?.endsWith(`:${hex}`) && (state === undefined || found === state))
}

/** Resolves when `reached` says so, which is asked again and again. `ref`: as long as that takes, this process does not end for want of work. */
export async function until(what: string, reached: () => boolean, ref = true): Promise<void> {
  const deadline = Date.now() + 30_000
  while (!reached()) {
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`)
    await setTimeout(5, undefined, { ref })
  }
}

/** Resolves when somebody listens on TCP `port`, which is for a child of this process to do: without one, there is nothing to wait for. */
export function listening(port: number): Promise<void> {
  return until(`a server on port ${port}`, () => has('tcp', port, LISTEN) || has('tcp6', port, LISTEN), false)
}

/** Resolves when somebody holds UDP `port`. */
export function bound(port: number): Promise<void> {
  return until(`a UDP socket on port ${port}`, () => has('udp', port))
}
