// How the parameters are shown that take more than their own value: which ones these are, parameters.ts says.
import * as constants from './constants.ts'
import { address, bytesOf, host, integerAt, text } from './memory.ts'
import { flags, type Names, nameOf, one } from './names.ts'
import { type Members, quoted, quotedText, Said, type Shown, something } from './shown.ts'
import { members, sizeOf, struct } from './structs.ts'

/** A parameter of a call. */
export interface Parameter {
  readonly name: string
  /** Where it stands among the arguments of lib's native call; -1: not there. */
  readonly at: number
  readonly show: Show
  readonly way: Way
}

/** A call, as one of its parameters may need it. */
export interface Use {
  readonly parameters: readonly Parameter[]
  /** Of the native call: what lib passes beside C's parameters comes after them. */
  readonly args: readonly unknown[]
  /** What the native call has answered. */
  answer: unknown
  /** Bytes, or elements, that the call says it has dealt with; before the call none. */
  result: number
  /** How many bytes of text are shown. */
  readonly most: number
}

export type Show = (value: unknown, use: Use) => Shown

/** What the call does with the memory that a parameter points to. */
export type Way = 'in' | 'out' | 'both'

/** The argument of another parameter, by its name. */
export function other({ parameters, args }: Use, ...names: readonly string[]): unknown {
  for (const { name, at } of parameters) if (names.includes(name)) return args[at]
  return undefined
}

/** What lib passes to native beside the parameters. */
export function beside({ parameters, args }: Use): readonly unknown[] {
  return args.slice(parameters.length)
}

/** A length, or what `socklen_t *` points to. */
function lengthOf(value: unknown): number {
  return value instanceof Uint32Array ? value[0]! : number(value)
}

export const number = (value: unknown): number => (typeof value === 'number' ? value : 0)

/** As the value itself says. */
export function plain(value: unknown, most: number): Shown {
  if (value === null || typeof value === 'number') return value
  if (typeof value === 'bigint')
    return new Said(String(value), Number.isSafeInteger(Number(value)) ? Number(value) : String(value))
  if (value === undefined) return something
  if (typeof value === 'boolean') return Number(value)
  if (typeof value === 'string') return quotedText(value, most)
  if (typeof value === 'function') return new Said(value.name || 'function')
  if (Array.isArray(value)) return value.slice(0, most).map(element => plain(element, most))
  if (value instanceof Uint8Array) return quoted(bytesOf(value)!, most)
  if (ArrayBuffer.isView(value) && !(value instanceof DataView))
    return plain(Array.from(value as unknown as ArrayLike<number>), most)
  return new Said('{...}', null)
}

/** An object that a call answers with: of a class without members, its name. */
export function object(of: object, most: number): Members | Said {
  const entries = Object.entries(of)
  if (entries.length === 0) return new Said(of.constructor.name)
  const shown: Record<string, Shown> = {}
  for (const [name, value] of entries)
    shown[name] =
      name === 'h_addr_list' ? (value as unknown[]).map(hostAddress) : (members[name]?.(value) ?? plain(value, most))
  return shown
}

/** An address without a port, in memory that is just as long. */
export const hostAddress = (value: unknown): Shown => {
  const bytes = bytesOf(value)
  return bytes ? host(bytes) : value === null ? null : something
}

export const octal: Show = value => (typeof value === 'number' ? new Said(`0${value.toString(8)}`, value) : something)

export const openFlags: Show = value => {
  if (typeof value !== 'number') return something
  const rest = flags(constants.openFlags)(value)
  if (value === 0) return new Said('O_RDONLY')
  return value & 3 || !(rest instanceof Said) ? rest : new Said(`O_RDONLY|${rest.printed}`)
}

/** The constants of a level's options. */
const options: Readonly<Record<string, Names>> = {
  SOL_SOCKET: constants.socketOptions,
  IPPROTO_IP: constants.ipOptions,
  IPPROTO_IPV6: constants.ip6Options,
  IPPROTO_TCP: constants.tcpOptions,
}

function levelName(value: unknown): string | undefined {
  const level = number(value)
  return nameOf(constants.socketLevels, level) === 'SOL_SOCKET' ? 'SOL_SOCKET' : nameOf(constants.protocols, level)
}

export const protocol: Show = (value, use) => {
  const family = nameOf(constants.families, number(other(use, 'domain')))
  return value === 0 && !/^AF_INET6?$/.test(family ?? '') ? 0 : one(constants.protocols)(value)
}

export const level: Show = value => {
  const name = levelName(value) ?? nameOf(constants.socketLevels, number(value))
  return name ? new Said(name) : number(value)
}

export const optionName: Show = (value, use) => {
  const names = options[levelName(other(use, 'level')) ?? '']
  return names ? one(names)(value) : number(value)
}

const optionStructs: Readonly<Record<string, string>> = {
  SO_LINGER: 'linger',
  SO_RCVTIMEO: 'timeval',
  SO_SNDTIMEO: 'timeval',
  SO_PEERCRED: 'ucred',
  IP_ADD_MEMBERSHIP: 'ip_mreq',
  IP_DROP_MEMBERSHIP: 'ip_mreq',
}

/** An option's value: a struct where it is known to be one, an int where it is as long as one. */
export const optionValue: Show = (value, use) => {
  const bytes = bytesOf(value)
  if (bytes === undefined) return plain(value, use.most)
  const name = print(optionName(other(use, 'optname'), use))
  const type = name === undefined ? undefined : optionStructs[name]
  const length = lengthOf(other(use, 'optlen'))
  if (type !== undefined && bytes.length >= sizeOf(type)!) return struct(type, bytes)
  if (length === 4 && bytes.length >= 4) return [integerAt(bytes, 0, 4, true)]
  return quoted(bytes.subarray(0, length), use.most)
}

function print(shown: Shown): string | undefined {
  return shown instanceof Said ? shown.printed : undefined
}

/** Memory of which a length follows, or stands at `size`. */
const bytes =
  (size: (use: Use) => number): Show =>
  (value, use) => {
    if (value === null) return null
    // A string stands for its bytes and a NUL.
    const of = typeof value === 'string' ? Buffer.from(`${value}\0`) : bytesOf(value)
    return of ? quoted(of, use.most, Math.min(of.length, Math.max(0, size(use)))) : something
  }

/** With MSG_TRUNC a call says how long the whole was. */
export const readBytes: Show = bytes(use => Math.min(use.result, number(other(use, 'len') ?? use.result)))
export const writtenBytes: Show = bytes(use => number(other(use, 'count', 'len', 'size', 'msg_len', 'msgsz')))

/** Descriptors whose bits are set, of the first `nfds`. */
export const descriptors: Show = (value, use) => {
  if (value === null) return null
  const set = bytesOf(value)
  if (set === undefined) return something
  const all: number[] = []
  for (let fd = 0; fd < Math.min(number(other(use, 'nfds')), set.length * 8); fd++)
    if ((set[fd >> 3]! >> (fd & 7)) & 1) all.push(fd)
  return new Said(`[${all.join(' ')}]`, all)
}

export const socketAddress: Show = (value, use) => {
  const bytes = bytesOf(value)
  if (bytes === undefined) return value === null ? null : something
  return address(bytes, lengthOf(other(use, 'addrlen', 'salen') ?? bytes.length))
}

/** `T *` as the array of one element that it points to, or of as many as there are. */
export const elements: Show = (value, { most }) =>
  ArrayBuffer.isView(value) ? plain(Array.from(value as unknown as ArrayLike<number>), most) : plain(value, most)

export const waitStatus: Show = (value, { result }) => {
  if (!(value instanceof Int32Array)) return value === null ? null : something
  // With WNOHANG, while no child has ended, nothing is filled in.
  if (result === 0) return something
  const status = value[0]!
  const signal = status & 0x7f
  const printed =
    signal === 0
      ? `{WIFEXITED(s) && WEXITSTATUS(s) == ${(status >> 8) & 0xff}}`
      : signal === 0x7f
        ? `{WIFSTOPPED(s) && WSTOPSIG(s) == ${print(one(constants.signals)((status >> 8) & 0xff))}}`
        : `{WIFSIGNALED(s) && WTERMSIG(s) == ${print(one(constants.signals)(signal))}}`
  return new Said(`[${printed}]`, status)
}

/** The new action of sigaction: lib passes handler, flags and mask one by one. */
export const newAction: Show = (value, use) => {
  if (value === null) return null
  const [actionFlags, mask] = beside(use)
  return {
    sa_handler: handler(value),
    sa_mask: mask === null ? new Said('[]', []) : struct('sigset_t', mask),
    sa_flags: flags(constants.actionFlags)(actionFlags),
  }
}

/** The old one, of which native fills in all but the handler, its answer. */
export const oldAction: Show = (value, { answer }) => {
  const bytes = bytesOf(value)
  if (bytes === undefined) return null
  const { sa_mask, sa_flags } = struct('sigaction', bytes) as Members
  return { sa_handler: handler(answer), sa_mask: sa_mask!, sa_flags: sa_flags! }
}

function handler(of: unknown): Shown {
  return typeof of === 'function' ? new Said(of.name || 'function') : one(constants.dispositions)(of)
}

/** What follows a format: a view holds a text. */
export const formatted: Show = (value, { most }) => {
  if (!Array.isArray(value)) return plain(value, most)
  return value.map(element => (ArrayBuffer.isView(element) ? text(element, most) : plain(element, most)))
}

export const streams: Show = value => new Said(streamName(value))
let streamName: (stream: unknown) => string = () => 'FILE'

/** How a stream is called: `stdout`. */
export function nameStreamsBy(name: (stream: unknown) => string): void {
  streamName = name
}

/** What threads and processes share, and know by where it lies. */
export const place: Show = value => {
  const address = value === null ? undefined : addressOf(value)
  return address === undefined ? null : new Said(`0x${address.toString(16)}`)
}
let addressOf: (view: unknown) => number | undefined = () => undefined

/** How the address of a view is found. */
export function findPlacesBy(address: (view: unknown) => number | undefined): void {
  addressOf = address
}

/** What fcntl and ioctl take last. */
export const register: Show = (value, use) => {
  const command = print(one(constants.descriptorCommands)(other(use, 'cmd')))
  if (command === 'F_SETFL') return openFlags(value, use)
  if (command === 'F_SETFD') return flags(constants.descriptorFlags)(value)
  const of = bytesOf(value)
  return of?.length === 4 ? [integerAt(of, 0, 4, true)] : plain(value, use.most)
}
