import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { EBADF, errno, set_errno } from 'libposix/errno.h'
import {
  EOF,
  type FILE,
  fclose,
  fgetc,
  fopen,
  fputs,
  fscanf,
  ftell,
  rewind,
  type scanf_argument,
  sscanf,
  tmpfile,
} from 'libposix/stdio.h'
import { free } from 'libposix/stdlib.h'
import { describe, expect, it } from 'vitest'
import { runProgram } from '../support/run.ts'

const peer = fileURLToPath(new URL('../../build/peers/scans', import.meta.url))

type Call = readonly [format: string, text: string]

/** The result, the count of %n and the memory, as the peer prints them. */
function shown(call: (memory: Buffer, count: Int32Array) => number): string {
  const memory = Buffer.alloc(128, 0xee)
  const count = Int32Array.of(-7)
  const result = call(memory, count)
  return `${result} ${count[0]} ${memory.toString('hex')}`
}

/** A stream that holds `text`, at its beginning. */
function holding(text: string): FILE {
  const stream = tmpfile()!
  fputs(text, stream)
  rewind(stream)
  return stream
}

const conversions = [
  ...['d', 'i', 'u', 'o', 'x', 'X'].flatMap(c =>
    ['', 'hh', 'h', 'l', 'll', 'j', 'z', 't', 'q', 'L', '2', '3l'].map(l => l + c),
  ),
  ...['f', 'e', 'g', 'a'].flatMap(c => ['', 'l', '5', '3l'].map(l => l + c)),
  ...[
    's',
    '5s',
    '[a-z]',
    '[^ ]',
    '[]x]',
    '[^]0-9]',
    '3[0-9]',
    'c',
    '4c',
    '1s',
    'p',
    'ls',
    '3ls',
    'l[a-z]',
    'lc',
    '2lc',
    'S',
    'C',
  ],
]
const texts = [
  '',
  ' ',
  '12',
  '  -12 ',
  '+0x1fz',
  '077',
  '99999999999999999999',
  '3.25e2x',
  '.5',
  'nan',
  '-inf',
  '0x1.8p3',
  'abc def',
  'abc]x',
  'x',
  '\n\n 7\n',
  '300',
  '-1',
  '(nil)',
  '1e',
  '0x',
  '--5',
]
const frames = ['%', ' %', 'x%', '%%%']

function table(): Call[] {
  return conversions.flatMap(c =>
    frames.flatMap(f => texts.map((t): Call => [`${f}${c}%n`, f === '%%%' ? `%${t}` : t])),
  )
}

describe('sscanf', () => {
  it('converts as in C', () => {
    const calls = table()
    const lines = calls.map(call => call.join('\x01').replaceAll('\n', '\x02'))
    const { stdout } = spawnSync(peer, {
      input: Buffer.from(`${lines.join('\n')}\n`),
      encoding: 'latin1',
      maxBuffer: 1 << 26,
    })
    const wanted = stdout.split('\n').slice(0, -1)
    expect(wanted.length).toBe(calls.length)
    const wrong = calls
      .map(([format, text], i) => ({ format, text, inC: wanted[i], ours: shown((m, n) => sscanf(text, format, m, n)) }))
      .filter(call => call.ours !== call.inC)
    expect(wrong.slice(0, 5)).toEqual([])
  })

  it('stores to typed arrays of the size that it writes', () => {
    const [b, h, d, l, f, g] = [
      new Int8Array(1),
      new Uint16Array(1),
      new Int32Array(1),
      new BigInt64Array(1),
      new Float32Array(1),
      new Float64Array(1),
    ]
    const word = Buffer.alloc(8)
    expect(
      sscanf(
        '-1 65535 -2147483648 9223372036854775807 1.5 2.25 word',
        '%hhd %hu %d %lld %f %lf %s',
        b,
        h,
        d,
        l,
        f,
        g,
        word,
      ),
    ).toBe(7)
    expect([b[0], h[0], d[0], l[0], f[0], g[0]]).toEqual([-1, 65535, -(2 ** 31), 2n ** 63n - 1n, 1.5, 2.25])
    expect(word.toString('latin1', 0, 5)).toBe('word\0')
  })

  it('stores behind casts, at any offset', () => {
    const memory = Buffer.alloc(9)
    expect(sscanf('258 3', '%d %d', memory.subarray(1), memory.subarray(5))).toBe(2)
    expect([...memory]).toEqual([0, 2, 1, 0, 0, 3, 0, 0, 0])
    expect(sscanf('7', '%d', new DataView(memory.buffer, memory.byteOffset, 4))).toBe(1)
  })

  it('refuses what is not of the size', () => {
    const wrong: [string, unknown][] = [
      ['%d', new Int16Array(4)],
      ['%d', new BigInt64Array(1)],
      ['%d', new Float32Array(1)],
      ['%hd', new Int32Array(1)],
      ['%ld', new Int32Array(2)],
      ['%lld', new Float64Array(1)],
      ['%f', new Float64Array(1)],
      ['%f', new Int32Array(1)],
      ['%lf', new Float32Array(2)],
      ['%s', new Int32Array(9)],
      ['%c', new Int16Array(1)],
      ['%d', 1],
      ['%d', 'text'],
      ['%d', [null]],
      ['%d', undefined],
      ['%ms', Buffer.alloc(9)],
      ['%ms', null],
    ]
    for (const [format, argument] of wrong)
      expect(() => sscanf('1', format, argument as never), `${format} ${String(argument)}`).toThrow(TypeError)
    for (const argument of [Buffer.alloc(3), new Int32Array(0), null])
      expect(() => sscanf('1', '%d', argument as never)).toThrow(RangeError)
  })

  it('never writes past the end', () => {
    const memory = Buffer.alloc(8, 0xee)
    const number = Int32Array.of(7)
    for (const format of ['%*d%s', '%*d %[a-z]', '%*d %8s', '%*d %20c'])
      expect(() => sscanf('1 abcdefgh', format, memory.subarray(0, 8)), format).toThrow(RangeError)
    expect(() => sscanf('5 abcdefgh', '%d %s', number, memory)).toThrow(RangeError)
    expect(number[0]).toBe(7)
    expect(memory.equals(Buffer.alloc(8, 0xee))).toBe(true)
    expect(sscanf('abcdefgh', '%7s', memory)).toBe(1)
    expect(memory.toString('latin1')).toBe('abcdefg\0')
    expect(sscanf(`${'x'.repeat(1 << 20)} y`, '%*s %s', memory)).toBe(1)
  })

  it('allocates for m', () => {
    const [a, b, c] = [[null], [null], [null]] as (Buffer | null)[][]
    expect(sscanf('word xyz 123', '%ms %2mc %m[a]', a!, b!, c!)).toBe(2)
    expect([a![0]!.toString(), b![0]!.toString(), c![0]]).toEqual(['word\0', 'xy', null])
    free(a![0]!)
    expect(() => free(a![0]!)).toThrow(RangeError)
  })

  it('takes positions', () => {
    const [a, b] = [new Int32Array(1), new Int32Array(1)]
    expect(sscanf('1 2', '%2$d %1$d', a, b)).toBe(2)
    expect([a[0], b[0]]).toEqual([2, 1])
  })

  it('refuses formats and counts that C leaves undefined, before any input', () => {
    const d = new Int32Array(1)
    const calls: [string, ...scanf_argument[]][] = [
      ['%'],
      ['%y', d],
      ['%[abc', d],
      ['%d'],
      ['%d', d, d],
      ['', d],
      ['%1$d %d', d, d],
      ['%2$d', d, d],
      ['%0$d', d],
      ['%1$d %1$d', d],
      ['%hs', d],
      ['%md', d],
      ['%0c', d],
      ['a\0b'],
    ]
    for (const [format, ...args] of calls) expect(() => sscanf('1 2', format, ...args), format).toThrow(TypeError)
    expect(() => sscanf('1', '%d '.repeat(126), ...Array(126).fill(d))).toThrow(RangeError)
    expect(sscanf('1 '.repeat(125), '%d '.repeat(125), ...Array(125).fill(d))).toBe(125)
  })
})

describe('fscanf', () => {
  it('converts as sscanf does, and leaves the rest in the stream', () => {
    for (const [format, text] of table()) {
      const stream = holding(text)
      const found = shown((memory, count) => fscanf(stream, format, memory, count))
      expect(found, `${format} ${text}`).toBe(shown((memory, count) => sscanf(text, format, memory, count)))
      const read = Number(found.split(' ')[1])
      if (read >= 0) expect(ftell(stream)).toBe(read)
      fclose(stream)
    }
  })

  it('puts back the one character that did not match', () => {
    const stream = holding('12abc')
    const d = new Int32Array(1)
    expect(fscanf(stream, '%d', d)).toBe(1)
    expect(fgetc(stream)).toBe(0x61)
    expect(fscanf(stream, '%d', d)).toBe(0)
    expect(fgetc(stream)).toBe(0x62)
    fclose(stream)
  })

  it('tells the end from an error', () => {
    const stream = holding('')
    const d = new Int32Array(1)
    set_errno(0)
    expect(fscanf(stream, '%d', d)).toBe(EOF)
    expect(errno).toBe(0)
    fclose(stream)
    const writing = fopen('/dev/null', 'w')!
    expect(fscanf(writing, '%d', d)).toFailWith(EBADF)
    fclose(writing)
    expect(() => fscanf(writing, '%d', d)).toThrow(RangeError)
    expect(() => fscanf({} as never, '%d', d)).toThrow(TypeError)
  })
})

describe('scanf', () => {
  it('reads stdin, with other calls between', async () => {
    const { stdout } = await runProgram('stdin', { input: '12xword\nthe line\nz' })
    expect(stdout).toBe('1 12 120 1 word 10 <the line\n> 0 1\n')
  })
})
