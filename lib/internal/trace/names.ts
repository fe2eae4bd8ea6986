// The names of numbers: constants that a header's native half has, found by their prefix.
import { Said, type Shown } from './shown.ts'

/** Constants that are the values of one parameter. */
export interface Names {
  /** The header, without `.h`. */
  readonly of: string
  readonly like: RegExp
  /** Those of them that are others' second names, or no values. */
  readonly but?: RegExp
}

interface Group {
  readonly [name: string]: unknown
}

/** How to get the native half of a header. */
export type Bind = (header: string) => Group

interface Known {
  readonly byValue: ReadonlyMap<number, string>
  /** Those that are bits, the ones of most bits first. */
  readonly flags: readonly (readonly [value: number, name: string])[]
}

let bind: Bind
const known = new Map<Names, Known>()

export function findNamesBy(way: Bind): void {
  bind = way
}

function lookUp(names: Names): Known {
  const before = known.get(names)
  if (before) return before
  const byValue = new Map<number, string>()
  for (const [name, value] of Object.entries(bind(names.of)))
    if (typeof value === 'number' && names.like.test(name) && !names.but?.test(name) && !byValue.has(value))
      byValue.set(value, name)
  const flags = [...byValue].filter(([value]) => value !== 0).sort(([a], [b]) => bits(b) - bits(a))
  const found = { byValue, flags }
  known.set(names, found)
  return found
}

function bits(value: number): number {
  let count = 0
  for (let left = value >>> 0; left !== 0; left &= left - 1) count++
  return count
}

/** The name of a number, where it has one. */
export function nameOf(names: Names, value: number): string | undefined {
  return lookUp(names).byValue.get(value)
}

/** All of them, by their numbers. */
export function namesOf(names: Names): ReadonlyMap<number, string> {
  return lookUp(names).byValue
}

/** One of the names. */
export function one(names: Names): (value: unknown) => Shown {
  return value => {
    if (typeof value !== 'number') return value === null ? null : new Said('?', null)
    const name = nameOf(names, value)
    return name === undefined ? value : new Said(name)
  }
}

/** Names joined by |; bits that have none as a number in hexadecimal. */
export function flags(names: Names): (value: unknown) => Shown {
  return value => (typeof value === 'number' ? joined(names, value) : new Said('?', null))
}

function joined(names: Names, value: number): Shown {
  const exact = nameOf(names, value)
  if (exact !== undefined) return new Said(exact)
  if (value === 0) return 0
  let left = value | 0
  const found: [value: number, name: string][] = []
  for (const [bit, name] of lookUp(names).flags) {
    if ((left & bit) !== (bit | 0)) continue
    left &= ~bit
    found.push([bit >>> 0, name])
  }
  const joined = found.sort(([a], [b]) => a - b).map(([, name]) => name)
  if (left !== 0) joined.push(`0x${(left >>> 0).toString(16)}`)
  return new Said(joined.join('|'))
}
