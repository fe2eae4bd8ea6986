// What a call throws: a TypeError for what C's compiler would reject, a RangeError for what C leaves undefined. One function makes the message of each,
// for lib and, through native/internal/fault.cc, for the native side.
import { builtin } from './builtin.ts'
import { callSites } from './call-sites.ts'
import { atCaller } from './place.ts'

/** The message of a fault: the call, the parameter by its C name, what is wrong with it and what would be right. */
function message(call: string, parameter: string, what: string): string {
  return `${call}(): ${parameter} ${what}`
}

/** What C's compiler would reject. */
export function typeFault(call: string, parameter: string, what: string): never {
  throw atCaller(new TypeError(message(call, parameter, what)))
}

/** What C leaves undefined. */
export function rangeFault(call: string, parameter: string, what: string): never {
  throw atCaller(new RangeError(message(call, parameter, what)))
}

/** A value that is not what it must be. */
export function notOne(call: string, parameter: string, right: string, value: unknown): never {
  typeFault(call, parameter, `must be ${right}, not ${valueName(value)}`)
}

/** The same for a member of a struct, which is assigned to and not passed to a call. */
export function notMember(member: string, right: string, value: unknown): never {
  throw atCaller(new TypeError(`${member} must be ${right}, not ${valueName(value)}`))
}

/** The same for an array that is a member, and has too few elements for the value. */
export function shortMember(member: string, room: number, length: number): never {
  throw atCaller(new RangeError(`${member} is too short: it has ${room} elements where the value has ${length}`))
}

/** A value in a message: numbers as they are, everything else by its kind. */
export function valueName(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (typeof value === 'number') return `the number ${value}`
  if (Array.isArray(value)) return 'an Array'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** The native side's message: `position` counts the arguments of the native call from 1. */
export function nativeMessage(call: string, position: number, what: string): string {
  return message(call, argumentName(call, position) ?? `argument ${position}`, what)
}

/** The arguments of native calls, by the line of lib that each call stands on. */
const known = new Map<string, readonly string[]>()

/**
 * The name of an argument of the native call that is under way. The native side knows only its position; the name stands in lib, where the call is
 * written, and lib's parameters have C's names. Undefined where no plain name is written there, or the file cannot be read any more.
 */
function argumentName(call: string, position: number): string | undefined {
  try {
    const site = callSite()
    const file = site.getFileName()!
    const place = `${file}:${site.getLineNumber()}:${call}`
    const names = known.get(place) ?? argumentsOf(call, file, site.getLineNumber()!)
    known.set(place, names)
    return plainName(names[position - 1])
  } catch {
    return undefined
  }
}

/** The file of the function that a trace puts around a native one; nothing of C's is called in it. */
const tracing = /\btrace\.cjs$/

/** Where in JavaScript the native call was made. */
function callSite(): NodeJS.CallSite {
  return callSites(nativeMessage, 3).find(site => !tracing.test(site.getFileName() ?? ''))!
}

/**
 * The texts between the commas of `native.call(…)` in a file: of the one on that line, or of the only one, since a loader may have moved the lines. None
 * where it is not clear which: code that a bundler has minified has lost lib's names.
 */
function argumentsOf(call: string, file: string, line: number): string[] {
  const lines = builtin('node:fs')
    .readFileSync(file.startsWith('file:') ? new URL(file) : file, 'utf8')
    .split('\n')
  const written = new RegExp(`\\bnative[$\\w]*\\.${call}\\(`)
  const places = lines.flatMap((text, i) => (written.test(text) ? [i] : []))
  const place = places.includes(line - 1) ? line - 1 : places.length === 1 ? places[0]! : -1
  const [, rest, ...more] = lines[place]?.split(written) ?? []
  if (rest === undefined || more.length > 0) return []
  const text = [rest, ...lines.slice(place + 1)].join('\n')
  const texts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!
    if (depth === 0 && /[,)]/.test(character)) {
      texts.push(text.slice(from, at).trim())
      from = at + 1
      if (character === ')') break
    }
    if (/[([{]/.test(character)) depth++
    else if (/[)\]}]/.test(character)) depth--
  }
  return texts
}

/**
 * `name`, also where it is passed through one of lib's functions: `memory(name)`, `listOf('call', name)`. A name that JavaScript keeps for itself is written
 * `in_`.
 */
function plainName(text: string | undefined): string | undefined {
  return /^(?:\w+\((?:['"]\w+['"], )?)?([a-z]\w*?)_?\)?$/i.exec(text ?? '')?.[1]
}
