// The pictures of the chapters: what each shows is what the kernel did, and each is a drawing that a browser can read.
import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import type { Facts as Queue } from '../../chapters/ch04/facts.ts'
import type { Facts as Segments } from '../../chapters/ch05/facts.ts'
import type { Facts as Parcels } from '../../chapters/ch06/facts.ts'
import type { Facts as Tubes } from '../../chapters/ch07/facts.ts'
import type { Facts as Host } from '../../chapters/ch08/facts.ts'
import type { Facts as Waits } from '../../chapters/ch09/facts.ts'
import type { Facts as Forks } from '../../chapters/ch10/facts.ts'
import type { Facts as Pipes } from '../../chapters/ch11/facts.ts'
import type { Facts as Rounds } from '../../chapters/ch12/facts.ts'
import type { Facts as Lists } from '../../chapters/ch17/facts.ts'
import type { Facts as Additions } from '../../chapters/ch18/facts.ts'
import type { Step } from '../../chapters/demo/conversation.ts'
import { Words } from '../../chapters/demo/words.ts'
import { patience } from '../support/patience.ts'
import { libposix } from '../support/program.ts'
import { faults } from '../support/xml.ts'

const apart = ['unshare', process.getuid!() === 0 ? '-n' : '-rn', 'true']
const mayUnshare = spawnSync(apart[0]!, apart.slice(1)).status === 0

/** As they are built: a run is a process of its own. */
const dist = (module: string) => import(new URL(`../../dist/chapters/${module}.js`, import.meta.url).href)

const command = (args: string[]) => libposix(args).map(String)

async function facts<T>(chapter: string, seconds?: number): Promise<T> {
  const { measure } = (await dist('demo/paint')) as typeof import('../../chapters/demo/paint.ts')
  return (await measure(chapter, command, seconds)) as T
}

/** The texts of a picture, which is to be well-formed. */
async function drawn(chapter: string, seen: unknown): Promise<string> {
  const { picture } = await dist(`${chapter}/picture`)
  const svg: string = picture(seen, new Words())
  expect(faults(svg)).toEqual([])
  expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  return [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text).join('\n')
}

/** What a step sent: `SYN+ACK`, `5`. */
function sent({ segments }: Step): string[] {
  return segments.map(
    ({ flags, length }) => flags.filter(flag => flag !== 'PSH').join('+') + (length ? ` ${length}` : ''),
  )
}

describe.skipIf(!mayUnshare).concurrent('the picture of', { timeout: 60_000 * patience }, () => {
  it('chapter 5 has every segment of a connection', async () => {
    const seen = await facts<Segments>('ch05')
    expect(seen.steps.map(step => `${step.name} ${step.result}`)).toEqual([
      'connect 0',
      expect.stringMatching(/^accept \d/),
      'write 5',
      'write 5',
      'read 10',
      'write 3',
      'read 3',
      'close 0',
      'read 0',
      'close 0',
    ])
    expect(seen.steps.flatMap(sent)).toEqual([
      ...['SYN', 'SYN+ACK', 'ACK', 'ACK 5', 'ACK', 'ACK 5', 'ACK', 'ACK 3', 'ACK'],
      ...['FIN+ACK', 'ACK', 'FIN+ACK', 'ACK'],
    ])
    const numbers = seen.steps.flatMap(step => step.segments.map(({ seq, ack }) => [seq, ack]))
    expect(numbers.slice(0, 7)).toEqual([
      [0, 0],
      [0, 1],
      [1, 1],
      [1, 1],
      [1, 6],
      [6, 1],
      [1, 11],
    ])
    expect(seen.steps[3]!.server.input).toBe('Hello, TCP')
    expect(seen.full.output + seen.full.input).toBe(seen.full.written)
    expect(await drawn('ch05', seen)).toContain('FIN, SEQ 11, ACK 4\n')
  })

  it('chapter 7 has one direction cut, and both', async () => {
    const seen = await facts<Tubes>('ch07')
    const states = (steps: readonly Step[]) => steps.map(({ server, client }) => `${server.state} ${client.state}`)
    expect(states(seen.half).slice(3)).toEqual([
      ...Array(5).fill('FIN-WAIT-2 CLOSE-WAIT'),
      'TIME-WAIT gone',
      'TIME-WAIT gone',
    ])
    expect(seen.half.map(({ result }) => result).slice(3)).toEqual([0, 9, 0, 9, 9, 0, 0])
    expect(seen.half[6]!.server.input).toBe('Thank you')
    expect(seen.whole.flatMap(sent)).toContain('RST')
    expect(seen.whole.map(({ result, error }) => error || result).slice(3)).toEqual([0, 9, 0, 9, 'EPIPE', 0])
    const text = await drawn('ch07', seen)
    for (const words of ['FIN', 'RST', 'FIN-WAIT-2', 'CLOSE-WAIT']) expect(text).toContain(words)
  })

  it('chapter 9 has who waits, what Nagle held, and what became of a wish', async () => {
    // TIME-WAIT to its end takes a minute; its timer says so from the beginning.
    const seen = await facts<Waits>('ch09', 7)
    const [plain, reusing] = seen.watched
    const waiting = plain!.looks.filter(({ server }) => server === 'TIME-WAIT')
    expect(waiting[0]!.left).toBeGreaterThan(50)
    expect(plain!.looks.map(({ bound }) => bound)).not.toContain(true)
    expect(reusing!.looks.filter(({ server }) => server !== 'ESTABLISHED').map(({ bound }) => bound)).not.toContain(
      false,
    )
    expect(reusing!.looks[0]!.bound).toBe(false)
    expect(seen.letters.map(({ segments }) => segments.map(({ length }) => length))).toEqual([
      [1, 5],
      [1, 1, 1, 1, 1, 1],
    ])
    expect(seen.buffers[1]).toEqual({ asked: 3072, got: 6144 })
    expect(await drawn('ch09', seen)).toContain('works from ')
  })

  it('chapter 11 has one pipe and both orders', async () => {
    const { childFirst, parentFirst } = await facts<Pipes>('ch11')
    const told = ({ who, call, text, waits }: Pipes['childFirst']['steps'][number]) =>
      `${who} ${call} ${waits ? 'waits' : text}`
    expect(childFirst.steps.map(told)).toEqual([
      'child write Who are you?',
      'child read Who are you?',
      'parent read waits',
    ])
    expect(parentFirst.steps.map(told)).toEqual([
      'child write Who are you?',
      'parent read Who are you?',
      'parent write Thank you for your message',
      'child read Thank you for your message',
    ])
    expect(parentFirst.steps.map(({ held }) => held)).toEqual([12, 0, 26, 0])
    const { parent, child } = childFirst.descriptors
    expect(child).toEqual(parent)
    expect(parent.map(({ end }) => end)).toEqual(['read', 'write'])
    const text = await drawn('ch11', { childFirst, parentFirst })
    expect(text).toContain('its own: &quot;Who are you?&quot;')
    expect(text).toContain('waits for ever')
  })

  it('chapter 4 has who waits in the queue of listen(), and what they have sent', async () => {
    const seen = await facts<Queue>('ch04')
    expect(seen.looks.map(({ length }) => length)).toEqual([0, 1, 2, 2, 1, 0])
    // The kernel's table is in no order.
    const unread = seen.looks.map(({ waiting }) => waiting.map(({ unread }) => unread).sort())
    expect(unread).toEqual([[], [0], [0, 0], [0, 9], [0], []])
    expect(seen.through).toBe(6)
    expect(seen.address.before.port).toBe(0)
    const accepts = seen.events.filter(({ event, call }) => event === 'call' && call === 'accept')
    const ports = accepts.map(({ made }) => Number(made![0]!.peer!.split(':')[1]))
    expect(ports.slice(1).sort()).toEqual(seen.looks[2]!.waiting.map(({ port }) => port).sort())
    const text = await drawn('ch04', seen)
    for (const words of ['9 bytes are there already', 'accept(…:', 'read(&quot;anybody?&quot;)'])
      expect(text).toContain(words)
  })

  it('chapter 6 has three parcels, one stream, and what a short buffer lost', async () => {
    const seen = await facts<Parcels>('ch06')
    expect(seen).toEqual({
      datagrams: { sent: [10, 20, 30], received: [10, 20, 30], waiting: 10 },
      stream: { sent: [10, 20, 30], received: [60], waiting: 60 },
      cut: { text: '0123', next: 'next', whole: 10 },
    })
    expect(await drawn('ch06', seen)).toContain('read() = 60')
  })

  it('chapter 8 has every pointer of a hostent', async () => {
    const seen = await facts<Host>('ch08')
    expect(seen.length).toBe(4)
    for (const address of seen.addresses) expect(address).toHaveLength(4)
    if (seen.lines.length > 0) {
      expect(seen.aliases).toEqual(['book', 'www', 'mirror'])
      expect(seen.addresses.map(address => address.join('.'))).toEqual(['192.0.2.1', '192.0.2.2', '192.0.2.3'])
    }
    const text = await drawn('ch08', seen)
    expect(text.match(/^NULL$/gm)).toHaveLength(2)
    for (const alias of seen.aliases) expect(text).toContain(alias)
  })

  it('chapter 10 has both returns of fork, and one signal for three ends', async () => {
    const seen = await facts<Forks>('ch10')
    const returns = seen.events
      .filter(({ event, call }) => event === 'call' && call === 'fork')
      .map(({ result }) => result)
    expect(returns.filter(result => result === 0)).toHaveLength(3)
    expect(returns.filter(result => result !== 0).sort()).toEqual(
      seen.tables
        .slice(1)
        .map(({ pid }) => pid)
        .sort(),
    )
    expect(seen.looks.map(({ zombies }) => zombies.length)).toEqual([3, 2])
    expect(seen.events.filter(({ event, pid }) => event === 'signal' && pid === seen.server)).toHaveLength(1)
    expect(seen.tables.map(({ sockets }) => sockets.map(({ fd }) => fd))).toEqual([[3], [4], [4], [4]])
    const text = await drawn('ch10', seen)
    expect(text.match(/^zombie: nobody asks$/gm)).toHaveLength(2)
    expect(text).toMatch(/^zombie, until waitpid\(\) asks$/m)
  })

  it('chapter 12 has the bits of each round', async () => {
    const { rounds } = await facts<Rounds>('ch12')
    expect(rounds.map(({ before, after, result }) => [before, after, result])).toEqual([
      ['10010000', '00010000', 1],
      ['10011000', '00010000', 1],
      ['10011100', '00001100', 2],
      ['10011100', '10000000', 1],
      ['10011100', '00001000', 1],
      ['10010100', '00010000', 1],
      ['10011100', '00000000', 0],
    ])
    // An open descriptor is what was asked for, and no other.
    for (const { before, open } of rounds) expect(open.filter((_, fd) => before[fd] === '1')).not.toContain('')
    expect(rounds.at(-1)!.left).toBe(0)
    expect(await drawn('ch12', { rounds })).toContain('nobody was ready')
  })

  it('chapter 17 has the same bytes, level and edge', async () => {
    const seen = await facts<Lists>('ch17')
    const told = seen.triggers.map(({ steps }) =>
      steps.filter(({ call, result }) => call === 'epoll_wait' && result === 1),
    )
    expect(told.map(({ length }) => length)).toEqual([4, 2, 2])
    expect(seen.triggers.map(({ interest }) => interest.events)).toEqual([
      'EPOLLIN',
      'EPOLLIN|EPOLLET',
      'EPOLLIN|EPOLLET',
    ])
    expect(seen.triggers.map(({ steps }) => steps.at(-1)!.input)).toEqual(['', '89ab', ''])
    expect(await drawn('ch17', seen)).toContain('6 bytes lay there, and nobody was told')
  })

  it('chapter 18 has updates that were lost, and a mutex', async () => {
    const seen = await facts<Additions>('ch18')
    expect([seen.without.sum, seen.withMutex.sum]).toEqual([3, 6])
    const writes = (threads: Additions['without']['threads']) =>
      threads
        .flat()
        .filter(({ kind }) => kind === 'write')
        .map(({ value }) => value)
        .sort()
    expect(writes(seen.without.threads)).toEqual([1, 1, 2, 2, 3, 3])
    expect(writes(seen.withMutex.threads)).toEqual([1, 2, 3, 4, 5, 6])
    const text = await drawn('ch18', seen)
    expect(text).toContain('6 additions, and num is 3\n')
    expect(text).toContain('6 additions, and num is 6: none is lost')
  })
})
