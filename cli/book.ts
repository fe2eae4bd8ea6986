// The book's programs, as they lie in the package: dist/chapters/ch04/echo_server.js is `ch04/echo_server`.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chapters } from './chapters.ts'
import { refusal } from './refusal.ts'
import type { Words } from './words.ts'

/** What lies beside a chapter's programs and is none: the chapter played and drawn, and what these measure themselves. Other languages' remarks have a dot
 * in their name. */
const played = ['demo.js', 'points.js', 'facts.js', 'picture.js']

/** Chapters 19 to 23 are about Windows alone. */
export const titles: Readonly<Record<string, string>> = {
  ch01: 'Network programming and sockets',
  ch02: 'Socket types and protocols',
  ch03: 'Addresses and byte order',
  ch04: 'TCP server and client, part one',
  ch05: 'TCP server and client, part two',
  ch06: 'UDP server and client',
  ch07: 'Half-close',
  ch08: 'Domain names and addresses',
  ch09: 'Socket options',
  ch10: 'Multiprocess servers',
  ch11: 'Interprocess communication',
  ch12: 'I/O multiplexing with select',
  ch13: 'More ways to send and receive',
  ch14: 'Multicast and broadcast',
  ch15: 'Sockets and standard I/O',
  ch16: 'Dividing the streams',
  ch17: 'epoll',
  ch18: 'Threads',
  ch24: 'A web server',
}

/** `Chapter 4: TCP server and client, part one` */
export function heading(chapter: string, words: Words): string {
  return words.text`Chapter ${Number(chapter.slice(2))}: ${words.of(titles[chapter] ?? '')}`
}

/** `ch04` for `ch04`, `ch4` and `4`; nothing for what is no chapter's name. */
export function chapterName(text: string): string | undefined {
  const number = /^(?:ch)?(\d{1,2})$/.exec(text)?.[1]
  return number === undefined ? undefined : `ch${number.padStart(2, '0')}`
}

/** The chapters of which there are programs. */
export function chapterNames(): string[] {
  return readdirSync(chapters)
    .filter(directory => /^ch\d\d$/.test(directory) && programsIn(directory).length > 0)
    .sort()
}

/** `ch01–ch18, ch24`: the book's other chapters are about Windows. */
export function range(names: readonly string[]): string {
  const numbers = names.map(name => Number(name.slice(2)))
  const runs = names.flatMap((name, i) => (numbers[i]! - 1 === numbers[i - 1] ? [] : [names.indexOf(name)]))
  const parts = runs.map((from, i) => {
    const to = (runs[i + 1] ?? names.length) - 1
    return from === to ? names[from]! : `${names[from]}–${names[to]}`
  })
  return parts.join(', ')
}

/** The files of a chapter that are programs of the book. */
function programsIn(chapter: string): string[] {
  const files = readdirSync(new URL(`${chapter}/`, chapters))
  return files.filter(file => /^\w+\.js$/.test(file) && !played.includes(file)).sort()
}

export interface BookProgram {
  /** `ch04/echo_server` */
  readonly name: string
  readonly path: string
}

/** Every program there is, by chapter and name. */
export function programs(): BookProgram[] {
  return chapterNames().flatMap(chapter => {
    const directory = fileURLToPath(new URL(`${chapter}/`, chapters))
    return programsIn(chapter).map(file => ({ name: `${chapter}/${file.slice(0, -3)}`, path: `${directory}${file}` }))
  })
}

/** What a program does: the first line of its source, which is a comment. */
export function description({ path }: BookProgram): string {
  return readFileSync(path, 'utf8')
    .split('\n', 1)[0]!
    .replace(/^\/\/ ?/, '')
}

/** How it is started, and its partner where it has one: the third line of its source. */
export function examples(program: string): string[] {
  const line = readFileSync(new URL(`${program}.js`, chapters), 'utf8').split('\n', 3)[2]!
  return [...line.matchAll(/libposix run \S+(?: \S+)*/g)].map(([command]) => command)
}

/**
 * The path of `ch04/echo_server`, also as `ch04/echo_server.ts`, or of `echo_server` where only one program has that name, or all that have it are the
 * same: the book repeats some in later chapters.
 */
export function programPath(text: string): string {
  const name = text.replace(/\.[jt]s$/, '')
  if (/^ch\d\d\/\w+$/.test(name) && !played.includes(`${basename(name)}.js`)) {
    const path = fileURLToPath(new URL(`${name}.js`, chapters))
    if (existsSync(path)) return path
  }
  const same = programs().filter(program => program.name.slice(5) === name)
  if (same.length === 0) throw refusal`there is no program or file ${text}; see \`libposix list\``
  if (!areEqual(same)) throw refusal`there are several, say which: ${same.map(program => program.name).join(', ')}`
  return same[0]!.path
}

/** Whether they do the same, whatever the comments at their head say. */
function areEqual(some: readonly BookProgram[]): boolean {
  return new Set(some.map(({ path }) => readFileSync(path, 'utf8').replace(/^(\/\/.*\n|\n)*/, ''))).size === 1
}
