// What a descriptor is open on, as JSON has it: see File in event.ts.
import { families, fileTypes, socketTypes, tcpState } from './constants.ts'
import type { File } from './event.ts'
import { address } from './memory.ts'
import { nameOf } from './names.ts'
import type { System } from './output.ts'
import { Said } from './shown.ts'

// What the native half fills in: Facts and Addresses there.
const facts = new Float64Array(12)
const room = 128
const addresses = Buffer.alloc(2 * room)

/** As JSON; nothing where it is open on nothing, or is not the program's. */
export function fileOf(system: System, fd: unknown): string | undefined {
  if (typeof fd !== 'number' || fd < 0 || !Number.isInteger(fd)) return undefined
  if (!system.file(fd, facts, addresses)) return undefined
  const [mode, inode, domain, type, state, inq, backlog, outq, unsent, access, local, peer] = facts
  let json = `{"fd":${fd},"kind":"${kindOf(mode!, domain!, type!)}","inode":${inode}`
  if (known(local)) json += `,"local":${addressOf(addresses.subarray(0, local))}`
  if (known(peer)) json += `,"peer":${addressOf(addresses.subarray(room, room + peer))}`
  if (known(state)) json += `,"state":"${nameOf(tcpState, state)?.slice('TCP_'.length) ?? state}"`
  if (known(inq)) json += `,"inq":${inq}`
  if (known(backlog)) json += `,"backlog":${backlog}`
  if (known(outq)) json += `,"outq":${outq}`
  if (known(unsent)) json += `,"unsent":${unsent}`
  if (known(access)) json += `,"end":"${access === 0 ? 'read' : 'write'}"`
  return `${json}}`
}

/** Whether the kernel has said it. */
function known(fact: number | undefined): fact is number {
  return !Number.isNaN(fact)
}

const kinds: Readonly<Record<string, File['kind']>> = {
  S_IFIFO: 'pipe',
  S_IFCHR: 'device',
  S_IFBLK: 'device',
  S_IFDIR: 'directory',
  S_IFREG: 'file',
}

function kindOf(mode: number, domain: number, type: number): File['kind'] {
  if (!known(domain)) return kinds[nameOf(fileTypes, mode) ?? ''] ?? 'other'
  const family = nameOf(families, domain)
  if (family === 'AF_UNIX') return 'unix'
  if (family !== 'AF_INET' && family !== 'AF_INET6') return 'socket'
  const name = nameOf(socketTypes, type)
  return name === 'SOCK_STREAM' ? 'tcp' : name === 'SOCK_DGRAM' ? 'udp' : 'socket'
}

function addressOf(bytes: Buffer): string {
  const shown = address(bytes, bytes.length)
  return JSON.stringify(shown instanceof Said && typeof shown.value === 'string' ? shown.value : '')
}
