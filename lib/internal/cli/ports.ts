// Ports for programs that take theirs as an argument, and the moment from which one can be reached.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'

/** A TCP port that is free, chosen by the kernel. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
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
  const deadline = Date.now() + 15_000
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
