// What console.log says beside a member that is in network byte order.
import { inspect } from './inspect.ts'

/** The text beside a value. */
export type Gloss = (value: any) => string

/** 16 bits in network order. */
export const port: Gloss = (value: number) => `htons(${(value >> 8) | ((value & 0xff) << 8)})`

/** 32 bits in network order. */
export const word: Gloss = (value: number) => `htonl(${Buffer.from(bytesOf(value)).readUInt32BE()})`

/** An IPv4 address. */
export const dotted: Gloss = (value: number) => bytesOf(value).join('.')

/** An IPv6 address: eight groups, of which the longest run of two zeros or more is `::`. */
export const colons: Gloss = (value: Uint8Array) => {
  const groups = Array.from({ length: 8 }, (_, i) => ((value[2 * i]! << 8) | value[2 * i + 1]!).toString(16)).join(':')
  const [longest] = [...groups.matchAll(/\b0(:0)+\b/g)].sort(([a], [b]) => b.length - a.length)
  if (longest === undefined) return groups
  const { index: at, 0: zeros } = longest
  return `${groups.slice(0, at).replace(/:$/, '')}::${groups.slice(at + zeros.length).replace(/^:/, '')}`
}

function bytesOf(value: number): number[] {
  return [0, 8, 16, 24].map(shift => (value >>> shift) & 0xff)
}

/** Members as they are to be inspected: each that has a gloss with it. */
export function glossed(
  members: Record<string, unknown>,
  glosses: Readonly<Record<string, Gloss | undefined>>,
): object {
  for (const [name, gloss] of Object.entries(glosses)) {
    const value = members[name]
    const text = gloss!(value)
    members[name] = { [inspect.custom]: (_: number, options: object) => `${inspect(value, options)} /* ${text} */` }
  }
  return members
}
