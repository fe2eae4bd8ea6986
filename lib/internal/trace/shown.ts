// What a value of C's looks like, in the trace's two forms at once: as strace prints it, and as JSON has it. Written without patterns and intermediate
// objects where each read and write passes.
import { isUtf8 } from 'node:buffer'
import type { Value } from './event.ts'

/** A value that is printed otherwise than it stands in JSON. */
export class Said {
  readonly printed: string
  readonly value: Value

  constructor(printed: string, value: Value = printed) {
    this.printed = printed
    this.value = value
  }
}

export type Shown = number | null | Said | readonly Shown[] | Members

export interface Members {
  readonly [member: string]: Shown
}

/** What there is, but not to be shown. */
export const something = new Said('...', null)

/** As strace prints it. */
export function print(shown: Shown): string {
  if (shown === null) return 'NULL'
  if (typeof shown !== 'object') return `${shown}`
  if (shown instanceof Said) return shown.printed
  if (Array.isArray(shown)) return `[${shown.map(print).join(', ')}]`
  const members = Object.entries(shown).map(([name, value]) => `${name}=${print(value)}`)
  return `{${members.join(', ')}}`
}

/** As JSON has it. */
export function toJson(shown: Shown): string {
  if (shown === null) return 'null'
  if (typeof shown !== 'object') return Number.isFinite(shown) ? `${shown}` : 'null'
  if (shown instanceof Said) return JSON.stringify(shown.value)
  if (Array.isArray(shown)) return `[${shown.map(toJson).join(',')}]`
  const members = Object.entries(shown).map(([name, value]) => `${JSON.stringify(name)}:${toJson(value)}`)
  return `{${members.join(',')}}`
}

const escapes: Readonly<Record<number, string>> = {
  10: '\\n',
  13: '\\r',
  9: '\\t',
  11: '\\v',
  12: '\\f',
  34: '\\"',
  92: '\\\\',
}

/** Bytes as text: what is UTF-8 is written as it is, other bytes as C's octal numbers; of more than `most` the beginning. */
export function quoted(bytes: Buffer, most: number, length = bytes.length): Said {
  const whole = length <= most
  const latin1 = bytes.toString('latin1', 0, whole ? length : most)
  // Mostly ASCII, whose bytes are the characters.
  const text = isAscii(latin1) ? latin1 : utf8(whole ? bytes.subarray(0, length) : cut(bytes, most))
  if (text !== undefined) return said(escaped(text), text, whole)
  const octal = escaped(latin1, true)
  return said(octal, octal, whole)
}

/** The same for text that is there already. */
export function quotedText(text: string, most: number): Said {
  const characters = text.slice(0, most)
  return said(escaped(characters), characters, characters === text)
}

function said(printed: string, value: string, whole: boolean): Said {
  return new Said(whole ? `"${printed}"` : `"${printed}"...`, value)
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false
  return true
}

function utf8(bytes: Buffer): string | undefined {
  return isUtf8(bytes) ? bytes.toString() : undefined
}

/** The first `most` bytes, or up to three fewer, which would be part of a character. */
function cut(bytes: Buffer, most: number): Buffer {
  let end = most
  while (end > most - 4 && end > 0 && (bytes[end]! & 0xc0) === 0x80) end--
  return bytes.subarray(0, end)
}

/** With what C's literals have no sign for as an escape; `high` also what is not ASCII. */
function escaped(text: string, high = false): string {
  let result = ''
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x20 && code !== 0x22 && code !== 0x5c && (code < 0x7f || (code > 0x9f && !high))) continue
    result += text.slice(from, i) + (escapes[code] ?? octal(code, text.charCodeAt(i + 1)))
    from = i + 1
  }
  return from === 0 ? text : result + text.slice(from)
}

/** As short as what follows lets it be. */
function octal(code: number, following: number): string {
  const digits = code.toString(8)
  return `\\${following >= 0x30 && following <= 0x37 ? digits.padStart(3, '0') : digits}`
}
