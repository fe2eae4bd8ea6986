// In a network namespace of the test's own: nothing goes out, and groups and everybody are on the loopback.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { endianness } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { patience } from '../support/patience.ts'
import { type Player, run, runWords, scratch, start } from '../support/program.ts'
import { endsWith } from './play.ts'

const group = '224.1.1.2'
const everybody = '255.255.255.255'
const datagrams = fileURLToPath(new URL('../../build/peers/datagrams', import.meta.url))

function canUnshare(): boolean {
  try {
    execFileSync('unshare', ['-rn', 'ip', 'link', 'set', 'lo', 'up'], { stdio: 'ignore' })
    execFileSync('nsenter', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const namespaces = canUnshare()
const reason = 'needs unshare(1), nsenter(1) and ip(8), and a kernel that lets this user have namespaces'

/** Starts programs in one namespace. */
class Network {
  readonly #holder: Player

  constructor(holder: Player) {
    this.#holder = holder
  }

  static async make(): Promise<Network> {
    const setup = 'ip link set lo up multicast on && ip route add default dev lo && echo ready && exec cat'
    const holder = start(['unshare', '-rn', 'sh', '-c', setup])
    await holder.sees('ready\n')
    return new Network(holder)
  }

  #start(argv: readonly (string | number)[], options?: Parameters<typeof start>[1]): Player {
    return start(['nsenter', '--preserve-credentials', '-U', '-n', '-t', this.#holder.pid, ...argv] as const, options)
  }

  run(program: string, args: readonly (string | number)[], options?: Parameters<typeof start>[1]): Player {
    return this.#start(runWords(program, args), options)
  }

  peer(...args: readonly (string | number)[]): Player {
    return this.#start([datagrams, ...args])
  }

  async #table(name: string): Promise<string> {
    return (await this.#start(['cat', `/proc/self/net/${name}`]).ends()).stdout
  }

  /** Waits until a UDP socket is bound to `port`. */
  async bound(port: number): Promise<void> {
    const hex = port.toString(16).toUpperCase().padStart(4, '0')
    await expect.poll(() => this.#table('udp'), { timeout: 15_000 * patience }).toContain(`:${hex} `)
  }

  /** Waits until so many sockets are members of the group, which they become after they are bound. */
  async joined(members: number): Promise<void> {
    const hex = endianness() === 'LE' ? '020101E0' : 'E0010102'
    const row = new RegExp(`^\\s+${hex}\\s+${members} `, 'm')
    await expect.poll(() => this.#table('igmp'), { timeout: 15_000 * patience }).toMatch(row)
  }
}

function news(text: string): string {
  const directory = scratch()
  writeFileSync(join(directory, 'news.txt'), text)
  return directory
}

const pairs = [
  { what: 'news_sender and news_receiver', sender: 'ch14/news_sender', receiver: 'ch14/news_receiver', to: group },
  {
    what: 'news_sender_brd and news_receiver_brd',
    sender: 'ch14/news_sender_brd',
    receiver: 'ch14/news_receiver_brd',
    to: everybody,
  },
]

describe.each(pairs)('$what', ({ sender, receiver, to }) => {
  const receives = to === group ? [to, 5555] : [5555]

  it('bring the news to all who listen, the last piece twice', async ({ skip }) => {
    skip(!namespaces, reason)
    const network = await Network.make()
    const ours = network.run(receiver, receives, { terminal: true })
    const silent = to === group ? network.peer('hear', 5556, 1, to) : undefined
    await network.bound(5555)
    await silent?.sees('listening\n')
    if (to === group) await network.joined(2)
    const long = 'a line that is longer than the buffer of thirty bytes\n'
    const sends = network.run(sender, [to, 5555], { cwd: news(long) })
    await ours.sees(long.slice(0, 29))
    for (let i = 0; i < 2; i++) await ours.sees(long.slice(29))
    await endsWith(sends)
    ours.sends('\x03')
    const { signal, stdout } = await ours.ends()
    expect([signal, stdout]).toEqual(['SIGINT', `${long}${long.slice(29)}^C`])
    if (silent) expect(silent.stdout).toBe('listening\n')
  })

  it('work with C programs', async ({ skip }) => {
    skip(!namespaces, reason)
    const network = await Network.make()
    const c = network.peer('hear', 5555, 2, ...(to === group ? [to] : []))
    await c.sees('listening\n')
    await endsWith(network.run(sender, [to, 5555], { cwd: news('news\n') }))
    await endsWith(c, { stdout: 'listening\nnews\n\nnews\n\n' })

    const ours = network.run(receiver, receives, { terminal: true })
    const piped = network.run(receiver, to === group ? [to, 5557] : [5557])
    await network.bound(5555)
    await network.bound(5557)
    if (to === group) await network.joined(2)
    for (const port of [5555, 5557]) await endsWith(network.peer('say', to, port, 'one\n', 'two\n'))
    await ours.sees('one\ntwo\n')
    piped.kill('SIGINT')
    await endsWith(piped, { status: null, signal: 'SIGINT' })
  })

  it('show their usage and say which call failed', async () => {
    const brd = to === everybody
    await endsWith(run(sender, [to, 9190], { cwd: scratch() }), { status: 1, stderr: 'fopen() error\n' })
    const [sends, hears] = [sender, receiver].map(program => `Usage : ./${program.slice(5)} `)
    await endsWith(run(sender), { status: 1, stdout: `${sends}${brd ? '<Boradcast IP>' : '<GroupIP>'} <PORT>\n` })
    await endsWith(run(receiver), { status: 1, stdout: `${hears}${brd ? ' <PORT>' : '<GroupIP> <PORT>'}\n` })
  })
})
