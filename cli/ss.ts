// `libposix ss`: the TCP connections that the kernel has, those included that no process has any more.
import { setTimeout as passed } from 'node:timers/promises'
import { refusal } from './refusal.ts'
import { type Address, type Connection, connections } from './ss/connections.ts'

interface Options {
  readonly watch: boolean
  readonly port: number | undefined
}

/** How often a watched table is made anew, in milliseconds. */
const period = 200

/** Prints the table; with `--watch` again and again, until it is ended by a signal. */
export async function ss(words: readonly string[]): Promise<number> {
  const { watch, port } = parse(words)
  if (!watch) process.stdout.write(table(connections(port)))
  else await watched(port)
  return 0
}

function parse(words: readonly string[]): Options {
  let watch = false
  let port: number | undefined
  for (const word of words) {
    if (word === '--watch') watch = true
    else if (word.startsWith('-') && word !== '-t') throw refusal`ss has no option ${word}; see \`libposix ss --help\``
    else if (word !== '-t') {
      if (port !== undefined) throw refusal`ss does not know what to do with ${word}`
      port = portOf(word)
    }
  }
  return { watch, port }
}

function portOf(word: string): number {
  const port = Number(word)
  if (!/^\d+$/.test(word) || port > 65535) throw refusal`a port is a number up to 65535, unlike ${word}`
  return port
}

/** On a terminal the table stays where it is; elsewhere it comes again when more than its times has changed. */
async function watched(port: number | undefined): Promise<void> {
  const { isTTY } = process.stdout
  for (let before = ''; ; await passed(period)) {
    const now = connections(port)
    const text = table(now)
    const lasting = table(now.map(connection => ({ ...connection, timer: undefined })))
    if (isTTY) process.stdout.write(`\x1b[H\x1b[J${text}`)
    else if (lasting !== before) process.stdout.write(`${text}\n`)
    before = lasting
  }
}

const headings = ['State', 'Recv-Q', 'Send-Q', 'Local address', 'Peer address', 'Timer']

function table(all: readonly Connection[]): string {
  const rows = all.map(({ state, unread, unacknowledged, local, peer, timer }) => [
    state,
    String(unread),
    String(unacknowledged),
    shown(local),
    shown(peer),
    timer === undefined ? '' : `${timer.kind} ${timer.seconds.toFixed(1)}s`,
  ])
  return [headings, ...rows].map(line).join('')
}

function shown({ host, port }: Address): string {
  return `${host}:${port === 0 ? '*' : port}`
}

/** Fits into 80 columns for IPv4; what is longer goes on in a second line. */
function line([state, received, sent, local, peer, timer]: readonly string[]): string {
  const head = `${state!.padEnd(11)} ${received!.padStart(6)} ${sent!.padStart(6)} ${local!.padEnd(21)}`
  const tail = `${peer!.padEnd(21)} ${timer}`.trimEnd()
  return head.length + 1 + tail.length <= 80 ? `${head} ${tail}\n` : `${head.trimEnd()}\n${' '.repeat(26)}${tail}\n`
}
