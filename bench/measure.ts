// How every figure is taken: all peers one after the other, round after round, so that whatever else the machine does meets all of them.
import { spawn } from 'node:child_process'
import { existsSync, openSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { median, quantile } from './quantile.ts'

/** What one run of one peer gave, by name. */
export type Sample = Readonly<Record<string, number>>

export interface Peer {
  /** As the tables and charts show it: `C select`. */
  readonly name: string
  readonly command: readonly string[]
}

export interface Row {
  readonly peer: string
  /** The figure that counts, one per round. */
  readonly values: readonly number[]
  /** What stands beside it. */
  readonly also: Readonly<Record<string, readonly number[]>>
  /** Where rows form lines: the position of this one. */
  readonly x?: number
}

export interface Figure {
  readonly id: string
  readonly title: string
  readonly unit: string
  /** The peer that the others are compared with. */
  readonly base: string
  readonly rows: readonly Row[]
  /** For lines: what x is. */
  readonly x?: string
  readonly log?: boolean
  /** When, in a file of several runs. */
  readonly taken?: string
}

export interface Options {
  readonly rounds: number
  readonly progress: (text: string) => void
}

/** Twice the rounds and one, for figures that are judged by a per cent: see bars.ts. */
export function closer(options: Options): Options {
  return { ...options, rounds: 2 * options.rounds + 1 }
}

export interface Part {
  readonly name: string
  readonly about: string
  /** Runs only when it is asked for by name. */
  readonly onRequest?: boolean
  run(options: Options): Promise<Figure[]>
}

const here = new URL('.', import.meta.url)

/** A C program of this folder: `echo/select.c` is `c('echo', 'select')`. */
export function c(folder: string, program: string): string {
  return fileURLToPath(new URL(`../../build/bench/${folder}_${program}`, here))
}

/** A program of this folder in JavaScript or Python, with its interpreter. */
export function script(path: string): string[] {
  if (path.endsWith('.py')) return ['python3', '-I', fileURLToPath(new URL(`../${path}`, here))]
  return [process.execPath, fileURLToPath(new URL(path.replace(/\.ts$/, '.js'), here))]
}

export const python = process.env.PATH?.split(':').some(folder => existsSync(`${folder}/python3`)) ?? false

/** Those of `peers` that this machine can run. What was not built, for want of a library, is named. */
export function available(peers: readonly Peer[]): Peer[] {
  return peers.filter(({ name, command }) => {
    const built = !command[0]!.includes('/build/bench/') || existsSync(command[0]!)
    if (!built) console.error(`${name} is missing: it needs liburing-dev when the benchmarks are built`)
    return built && (python || !command.includes('python3'))
  })
}

/** Runs a program that prints one line of JSON. `fds` become its descriptors 3, 4, … */
export async function run(command: readonly string[], fds: readonly number[] = []): Promise<Sample> {
  const child = spawn(command[0]!, command.slice(1), { stdio: ['ignore', 'pipe', 'inherit', ...fds] })
  let text = ''
  child.stdout!.setEncoding('utf8').on('data', data => {
    text += data
  })
  const [status, signal] = await new Promise<[number | null, string | null]>((resolve, reject) => {
    child.on('error', reject).on('close', (...ended) => resolve(ended))
  })
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${signal ?? status}`)
  return JSON.parse(text)
}

/** A pipe as two descriptors of one FIFO, made by the `mkfifo` that every Linux has. */
export async function pipe(): Promise<number> {
  const path = `/tmp/libposix-bench-${process.pid}`
  if (!existsSync(path)) {
    const child = spawn('mkfifo', [path], { stdio: 'inherit' })
    await new Promise(resolve => child.on('close', resolve))
    process.on('exit', () => spawn('rm', ['-f', path]))
  }
  return openSync(path, 'r+')
}

/** `measure` for every peer in every round; the first peer of a round is another one each time. */
export async function interleave(
  title: string,
  peers: readonly Peer[],
  { rounds, progress }: Options,
  measure: (peer: Peer) => Promise<Sample>,
): Promise<Map<Peer, Sample[]>> {
  const samples = new Map(peers.map(peer => [peer, [] as Sample[]]))
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < peers.length; i++) {
      const peer = peers[(i + round) % peers.length]!
      progress(`${title}: round ${round + 1} of ${rounds}, ${peer.name}`)
      samples.get(peer)!.push(await measure(peer))
    }
  }
  return samples
}

export interface Ratio {
  readonly median: number
  readonly low: number
  readonly high: number
  /** The middle half of the rounds lies on both sides of 1. */
  readonly hidden: boolean
}

/** How a row compares with another of the same rounds: the quotient is taken round by round. */
export function ratio(row: Row, base: Row): Ratio {
  const quotients = row.values.map((value, round) => value / base.values[round]!)
  const [low, high] = [quantile(quotients, 0.25), quantile(quotients, 0.75)]
  return { median: median(quotients), low, high, hidden: row !== base && low <= 1 && high >= 1 }
}
