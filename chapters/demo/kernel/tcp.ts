// TCP connections as /proc/net/tcp shows them.
import { readFileSync } from 'node:fs'

/** By the number that the kernel has for each. */
const states: Readonly<Record<string, string>> = {
  '01': 'ESTABLISHED',
  '02': 'SYN-SENT',
  '03': 'SYN-RECV',
  '04': 'FIN-WAIT-1',
  '05': 'FIN-WAIT-2',
  '06': 'TIME-WAIT',
  '07': 'CLOSED',
  '08': 'CLOSE-WAIT',
  '09': 'LAST-ACK',
  '0A': 'LISTEN',
  '0B': 'CLOSING',
}

export interface Socket {
  readonly local: number
  /** 0 for one that listens. */
  readonly remote: number
  readonly state: string
  /** Bytes that have come and are not read; of a listening socket, the connections that wait for accept(). */
  readonly received: number
  /** Bytes that are not acknowledged. */
  readonly unsent: number
  /** Seconds until the kernel does something by itself: of a TIME-WAIT, until it is over. */
  readonly timer: number
  /** 0 where no descriptor has it: in the queue of listen(), or closed. */
  readonly inode: number
}

/** All of them, with their ports. */
export function sockets(): Socket[] {
  const rows = readFileSync('/proc/net/tcp', 'utf8').trim().split('\n').slice(1)
  return rows.map(row => {
    const [, local, remote, state, queues, timer, , , , inode] = row.trim().split(/\s+/) as string[]
    const [unsent, received] = queues!.split(':').map(hex)
    return {
      local: portIn(local!),
      remote: portIn(remote!),
      state: states[state!] ?? state!,
      received: received!,
      unsent: unsent!,
      timer: hex(timer!.split(':')[1]!) / 100,
      inode: Number(inode),
    }
  })
}

/** The socket that has `local` and is connected to `remote`. */
export function socketOf(local: number, remote: number): Socket | undefined {
  return sockets().find(socket => socket.local === local && socket.remote === remote)
}

/** Its state; `gone` where the kernel has none. */
export function stateOf(local: number, remote: number): string {
  return socketOf(local, remote)?.state ?? 'gone'
}

function portIn(address: string): number {
  return hex(address.split(':')[1]!)
}

function hex(text: string): number {
  return Number.parseInt(text, 16)
}
