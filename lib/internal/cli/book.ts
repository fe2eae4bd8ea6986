// The book's programs, as they lie in the package: dist/chapters/ch04/echo_server.js is `ch04/echo_server`.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Refusal } from './refusal.ts'

const chapters = fileURLToPath(new URL('../../chapters/', import.meta.url))

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

export interface BookProgram {
  /** `ch04/echo_server` */
  readonly name: string
  readonly path: string
}

/** Every program there is, by chapter and name. */
export function programs(): BookProgram[] {
  const found = readdirSync(chapters)
    .filter(directory => /^ch\d\d$/.test(directory))
    .flatMap(chapter =>
      readdirSync(`${chapters}${chapter}`)
        .filter(file => file.endsWith('.js'))
        .map(file => ({ name: `${chapter}/${file.slice(0, -3)}`, path: `${chapters}${chapter}/${file}` })),
    )
  return found.sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** What a program does: the first line of its source, which is a comment. */
export function description(program: BookProgram): string {
  return readFileSync(program.path, 'utf8')
    .split('\n', 1)[0]!
    .replace(/^\/\/ ?/, '')
}

/** The path of `ch04/echo_server`, or of `echo_server` where only one program has that name. */
export function programPath(name: string): string {
  if (/^ch\d\d\/\w+$/.test(name)) {
    const path = `${chapters}${name}.js`
    if (existsSync(path)) return path
  }
  const same = programs().filter(program => program.name.split('/')[1] === name)
  if (same.length === 0) throw new Refusal(`there is no program or file ${name}; \`libposix list\` shows the programs`)
  // The book repeats some programs unchanged in later chapters.
  const texts = new Set(same.map(program => readFileSync(program.path, 'utf8')))
  if (texts.size > 1) throw new Refusal(`which one: ${same.map(program => program.name).join(', ')}?`)
  return same[0]!.path
}
