// Structs, shown by the layouts that the compiler gave; a few that say more otherwise have a way of their own.
import type { Field, Layout } from '../layout.ts'
import * as constants from './constants.ts'
import { address, bytesOf, dataOf, host, integerAt, text } from './memory.ts'
import { type Bind, flags, type Names, nameOf, one } from './names.ts'
import { type Members, quoted, Said, type Shown, something } from './shown.ts'

/** Where the layout of each struct is found, and what its struct members are: see prototypes.js. */
export interface Places {
  readonly [struct: string]: { readonly header: string; readonly nested: Readonly<Record<string, string>> }
}

let bind: Bind
let places: Places
let most: number

export function findStructsBy(way: Bind, where: Places, limit: number): void {
  bind = way
  places = where
  most = limit
}

function layoutOf(name: string): Layout | undefined {
  const place = Object.hasOwn(places, name) ? places[name] : undefined
  const found = place && bind(place.header)[name]
  // That of a name which is a function's too stands on the function.
  const layout = typeof found === 'function' ? (found as { struct?: unknown }).struct : found
  return layout as Layout | undefined
}

export function sizeOf(name: string): number | undefined {
  return layoutOf(name)?.size
}

/** A struct of that name in memory; nothing to be shown where the memory is too short for it. */
export function struct(name: string, of: unknown): Shown {
  const bytes = bytesOf(of)
  if (bytes === undefined) return of === null ? null : something
  const own = ways[name]
  if (own) return own(bytes)
  const layout = layoutOf(name)
  if (layout === undefined || bytes.length < layout.size) return something
  const members: Record<string, Shown> = {}
  for (const [member, field] of Object.entries(layout.fields)) members[member] = shownMember(name, member, field, bytes)
  return members
}

/** The first `count` of an array of structs. */
export function structs(name: string, of: unknown, count: number): Shown {
  const bytes = bytesOf(of)
  const size = sizeOf(name)
  if (bytes === undefined || size === undefined) return of === null ? null : something
  const all: Shown[] = []
  const end = Math.min(count, Math.floor(bytes.length / size), most)
  for (let i = 0; i < end; i++) all.push(struct(name, bytes.subarray(i * size, (i + 1) * size)))
  return all
}

function shownMember(type: string, name: string, field: Field, bytes: Buffer): Shown {
  const at = bytes.subarray(field.offset, field.offset + field.size)
  const nested = places[type]?.nested[name]
  if (nested !== undefined) return field.array ? structs(nested, at, at.length) : struct(nested, at)
  if (field.kind === 'pointer') return at.every(byte => byte === 0) ? null : something
  if (field.kind === 'struct' || field.kind === 'bits') return something
  if (field.kind === 'char') return field.array ? text(at, most) : integerAt(at, 0, 1, true)
  if (field.array) return numbers(at, field)
  if (field.kind === 'float') return field.size === 8 ? dataOf(at).getFloat64(0, true) : something
  const value = integerAt(at, 0, field.size, field.kind === 'int')
  const names = members[name]
  return names ? names(value) : value
}

function numbers(bytes: Buffer, { element, kind }: Field): Shown {
  if (element === 1) return quoted(bytes, most)
  const all: number[] = []
  for (let at = 0; at + element <= bytes.length && all.length < most; at += element)
    all.push(integerAt(bytes, at, element, kind === 'int'))
  return all
}

const octal = (value: unknown): Shown => new Said(`0${(value as number).toString(8)}`, value as number)

/** Members whose numbers have names, whatever struct they are of. */
export const members: Readonly<Record<string, (value: unknown) => Shown>> = {
  events: flags(constants.pollEvents),
  revents: flags(constants.pollEvents),
  sa_flags: flags(constants.actionFlags),
  si_signo: one(constants.signals),
  ai_family: one(constants.families),
  h_addrtype: one(constants.families),
  n_addrtype: one(constants.families),
  ai_socktype: flags(constants.socketTypes),
  st_mode: value => {
    const type = (value as number) & ~0o7777
    return new Said(`${nameOf(constants.fileTypes, type)}|${octal((value as number) & 0o7777)}`, value as number)
  },
  tcpi_state: one(constants.tcpState),
}

type Way = (bytes: Buffer) => Shown

const ways: Readonly<Record<string, Way | undefined>> = {
  sockaddr: bytes => address(bytes, bytes.length),
  sigset_t: bytes => signalSet(bytes),
  in_addr: bytes => host(bytes.subarray(0, 4)),
  in6_addr: bytes => host(bytes.subarray(0, 16)),
  siginfo_t: bytes => signalInfo(bytes),
  stat: bytes => some('stat', ['st_mode', 'st_size'], bytes),
  epoll_event: bytes => ({
    events: flags(constants.epollEvents)(integerAt(bytes, 0, 4, false)),
    // A union: programs keep the descriptor in it.
    data: new Said(`{fd=${integerAt(bytes, dataAt(), 4, true)}}`, { fd: integerAt(bytes, dataAt(), 4, true) }),
  }),
}

function dataAt(): number {
  return layoutOf('epoll_event')!.fields.data!.offset
}

/** Some of a struct's members. */
function some(type: string, names: readonly string[], bytes: Buffer): Members {
  const { fields } = layoutOf(type)!
  return Object.fromEntries(names.map(name => [name, shownMember(type, name, fields[name]!, bytes)]))
}

/** `[INT CHLD]`; `~[KILL STOP]` where fewer are missing than are there. */
function signalSet(bytes: Buffer): Shown {
  const within: string[] = []
  const without: string[] = []
  for (let signum = 1; signum <= 64; signum++) {
    const name = nameOf(constants.signals, signum)?.slice(3) ?? `RT_${signum - 32}`
    const bit = (bytes[(signum - 1) >> 3]! >> ((signum - 1) & 7)) & 1
    if (bit) within.push(name)
    else without.push(name)
  }
  const full = within.length > without.length
  return new Said(
    full ? `~[${without.join(' ')}]` : `[${within.join(' ')}]`,
    within.map(name => `SIG${name}`),
  )
}

/** The members that count for the signal that it is of. */
export function signalInfo(bytes: Buffer): Members {
  const of = (names: readonly string[]) => some('siginfo_t', names, bytes) as Record<string, Shown>
  const code = of(['si_code']).si_code as number
  const signal = print(of(['si_signo']).si_signo)
  const child = signal === 'SIGCHLD' && code > 0
  const known: Names = child ? constants.childCodes : constants.signalCodes
  const sender = child || code === 0 || code === -1 || code === -6
  return {
    ...of(['si_signo']),
    si_code: one(known)(code),
    ...(sender ? of(['si_pid', 'si_uid']) : {}),
    ...(child ? { si_status: status(code, of(['si_status']).si_status as number) } : {}),
    ...(code === -1 ? of(['si_int']) : {}),
  }
}

function print(shown: Shown | undefined): string | undefined {
  return shown instanceof Said ? shown.printed : undefined
}

/** Of a child: its exit status, or the signal that ended or stopped it. */
function status(code: number, value: number): Shown {
  return nameOf(constants.childCodes, code) === 'CLD_EXITED' ? value : one(constants.signals)(value)
}

/** Pieces of memory: the lengths stand in the iovecs, what they point to comes beside them. Of `total` bytes none is shown beyond. */
export function pieces(of: unknown, count: number, bases: unknown, total: number): Shown {
  const bytes = bytesOf(of)
  const layout = layoutOf('iovec')!
  if (bytes === undefined) return of === null ? null : something
  const views = Array.isArray(bases) ? bases : [bases]
  const all: Members[] = []
  let left = total
  for (let i = 0; i < Math.min(count, most) && (i + 1) * layout.size <= bytes.length; i++) {
    const length = integerAt(bytes, i * layout.size + layout.fields.iov_len!.offset, 8, false)
    const base = typeof views[i] === 'string' ? Buffer.from(views[i]) : bytesOf(views[i])
    all.push({
      iov_base: base ? quoted(base, most, Math.min(base.length, length, left)) : something,
      iov_len: length,
    })
    left = Math.max(0, left - length)
  }
  return all
}

/** A msghdr, with what its pointers point to: name, iovecs, their memory, control data. */
export function message(of: unknown, [name, iov, bases]: readonly unknown[], total: number): Shown {
  const bytes = bytesOf(of)
  const layout = layoutOf('msghdr')
  if (bytes === undefined || layout === undefined || bytes.length < layout.size) return of === null ? null : something
  const number = (member: string): number => {
    const { offset, size } = layout.fields[member]!
    return integerAt(bytes, offset, size, false)
  }
  const where = bytesOf(name)
  return {
    msg_name: where ? address(where, number('msg_namelen')) : null,
    msg_namelen: number('msg_namelen'),
    msg_iov: pieces(iov, number('msg_iovlen'), bases, total),
    msg_iovlen: number('msg_iovlen'),
    msg_controllen: number('msg_controllen'),
    msg_flags: flags(constants.messageFlags)(number('msg_flags')),
  }
}
