import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { EBADF, EILSEQ, ENOENT, EOVERFLOW, set_errno } from 'libposix/errno.h'
import { LONG_MAX, LONG_MIN, SSIZE_MAX, ULONG_MAX } from 'libposix/limits.h'
import {
  dprintf,
  fclose,
  fopen,
  fprintf,
  fread,
  type printf_argument,
  rewind,
  snprintf,
  sprintf,
  tmpfile,
} from 'libposix/stdio.h'
import { describe, expect, it } from 'vitest'
import { patience } from '../support/patience.ts'
import { outputOf, runProgram } from '../support/run.ts'

const peer = fileURLToPath(new URL('../../build/peers/formats', import.meta.url))

interface Call {
  readonly kind: string
  readonly stars: number[]
  readonly format: string
  readonly value: printf_argument | undefined
}

const memory = Buffer.alloc(1 << 16)

function ours({ kind, stars, format, value }: Call): string {
  set_errno(ENOENT)
  const args = kind === 'P' ? [42, 'text', 2.5, 123456789012n] : value === undefined ? stars : [...stars, value]
  const result = snprintf(memory, memory.length, format, ...args)
  return `${result} ${memory.toString('hex', 0, Math.max(result, 0))}`
}

/** The same calls made in C. */
function inC(calls: readonly Call[]): string[] {
  const lines = calls.map(({ kind, stars, format, value }) =>
    [kind, ...stars, format, Object.is(value, -0) ? '-0' : (value ?? '')].join('\x01'),
  )
  const input = Buffer.from(`${lines.join('\n')}\n`)
  const { stdout } = spawnSync(peer, { input, encoding: 'latin1', maxBuffer: 1 << 26 })
  return stdout.split('\n').slice(0, -1)
}

function compare(calls: readonly Call[]): void {
  const wanted = inC(calls)
  expect(wanted.length).toBe(calls.length)
  const wrong = calls.map((call, i) => ({ ...call, ours: ours(call), inC: wanted[i] })).filter(c => c.ours !== c.inC)
  expect(wrong.slice(0, 5)).toEqual([])
}

const flags = ['', '-', '+', ' ', '0', '#', "'", '-+', '#0', '+0', '- #', "-+ #0'"]
const widths: [string, number[]][] = [
  ['', []],
  ['1', []],
  ['13', []],
  ['*', [9]],
  ['*', [-9]],
]
const precisions: [string, number[]][] = [
  ['', []],
  ['.', []],
  ['.0', []],
  ['.7', []],
  ['.*', [4]],
  ['.*', [-4]],
]

/** Every combination of flags, width and precision. */
function specs(): { spec: string; stars: number[] }[] {
  return flags.flatMap(flag =>
    widths.flatMap(([width, w]) =>
      precisions.map(([precision, p]) => ({ spec: `%${flag}${width}${precision}`, stars: [...w, ...p] })),
    ),
  )
}

const ints = [0, 1, -1, 42, 255, -129, 65537, 2 ** 31 - 1, -(2 ** 31), 2 ** 32 - 1]
const longs = [0n, -1n, 42n, 2n ** 53n + 1n, 2n ** 63n - 1n, -(2n ** 63n), 2n ** 64n - 1n]
const doubles = [
  0,
  -0,
  1,
  -1.5,
  Math.PI,
  1e-5,
  123456789.125,
  1e21,
  5e-324,
  Number.MAX_VALUE,
  Number.NaN,
  Infinity,
  -Infinity,
]
const texts = ['', 'a', 'some text', 'wörld', 'longer than any width here']

describe('printf', () => {
  it('has C’s integers', () => {
    compare(
      specs().flatMap(({ spec, stars }) =>
        [...'dioxXu'].flatMap(c =>
          [0, -5, 123456].map(value => ({ kind: 'i', stars, format: `<${spec}${c}>`, value })),
        ),
      ),
    )
  })

  it('has C’s lengths', () => {
    const calls = ['', 'h', 'hh'].flatMap(length =>
      [...'dioxXub'].flatMap(c => ints.map(value => ({ kind: 'i', stars: [], format: `%${length}${c}`, value }))),
    )
    const long = ['l', 'll', 'q', 'L', 'j', 'z', 'Z', 't'].flatMap(length =>
      [...'dioxXub'].flatMap(c => longs.map(value => ({ kind: 'l', stars: [], format: `%#${length}${c}`, value }))),
    )
    compare([...calls, ...long])
  })

  it('has C’s floating point', () => {
    const shapes = specs().filter((_, i) => i % 3 === 0)
    compare(
      shapes.flatMap(({ spec, stars }) =>
        [...'eEfFgGaA'].flatMap(c =>
          [0, -1.5, 1234.5678].map(value => ({ kind: 'd', stars, format: `${spec}${c}`, value })),
        ),
      ),
    )
    compare(
      [...'eEfFgGaA'].flatMap(c =>
        doubles.flatMap(value => ['', 'l'].map(l => ({ kind: 'd', stars: [], format: `%${l}${c}`, value }))),
      ),
    )
    compare([...'eEfFgGaA'].flatMap(c => doubles.map(value => ({ kind: 'L', stars: [], format: `%.20L${c}`, value }))))
  })

  it('has C’s text', () => {
    const shapes = specs().filter(({ spec }) => !/[+ #0']/.test(spec))
    compare(
      shapes.flatMap(({ spec, stars }) => texts.map(value => ({ kind: 's', stars, format: `[${spec}s]`, value }))),
    )
    const ascii = texts.filter(text => !/ö/.test(text))
    compare(
      shapes.flatMap(({ spec, stars }) => ascii.map(value => ({ kind: 'S', stars, format: `[${spec}ls%%]`, value }))),
    )
    compare(
      ['%s', '%10s', '%.3s', '%.6s', '%ls', '%p', '%-9p|'].map(format => ({
        kind: '0',
        stars: [],
        format,
        value: null,
      })),
    )
  })

  it('has C’s characters, the text of errno and positions', () => {
    compare(
      ['%c', '%5c', '%-5c|', '%lc', '%C'].flatMap(format =>
        [65, 122, 0].map(value => ({ kind: 'i', stars: [], format, value })),
      ),
    )
    compare(
      ['%m', '%20m|', '%-20m|', '%.3m', '%#m', 'no conversion', '%%', '100%%', ''].map(format => ({
        kind: 'm',
        stars: [],
        format,
        value: undefined,
      })),
    )
    compare([{ kind: 'm', stars: [30, 4], format: '%*.*m|', value: undefined }])
    compare(
      [
        '%4$lld %3$f %2$s %1$d',
        '%1$d %2$s %3$g %4$lx',
        '%2$*1$s|%3$.2f|%4$lld',
        '%2$-*1$s|%3$e%4$ld',
        '%3$.*1$f %2$s %4$jd',
        '%1$d%1$x%1$o %2$.2s%2$s %3$a %4$zu %% %1$*1$d',
      ].map(format => ({ kind: 'P', stars: [], format, value: undefined })),
    )
  })

  it('takes for an int what C lets pass, and no more', () => {
    sprintf(memory, '%d %u %x', 2 ** 32 - 1, -1, -(2 ** 31))
    expect(memory.toString('latin1', 0, 22)).toBe('-1 4294967295 80000000')
    for (const value of [2 ** 32, -(2 ** 31) - 1, 1.5, Number.NaN, 1n, '1', null, undefined, {}, Buffer.alloc(8)])
      expect(() => sprintf(memory, '%d', value as number), String(value)).toThrow(TypeError)
    for (const value of [2 ** 65, -(2 ** 63) * 1.5, 1.5, 2n ** 64n, -(2n ** 63n) - 1n, '1', null, undefined, true, {}])
      expect(() => sprintf(memory, '%ld', value as number), String(value)).toThrow(TypeError)
    for (const value of [1n, '1', null, undefined, true, {}])
      expect(() => sprintf(memory, '%f', value as number), String(value)).toThrow(TypeError)
    for (const value of [1, 1n, undefined, true, {}, 'a\0b'])
      expect(() => sprintf(memory, '%s', value as string), String(value)).toThrow(TypeError)
    for (const value of ['', 'ab', 'ö', 1.5, null, undefined])
      expect(() => sprintf(memory, '%c', value as string), String(value)).toThrow(TypeError)
  })

  it('prints the limits of 64 bits, which are 2^63 and 2^64 as numbers', () => {
    const length = sprintf(
      memory,
      '%ld %li %ld %lu %lx %zu',
      LONG_MAX,
      SSIZE_MAX,
      LONG_MIN,
      ULONG_MAX,
      ULONG_MAX,
      2 ** 63,
    )
    expect(memory.toString('latin1', 0, length)).toBe(
      '9223372036854775807 9223372036854775807 -9223372036854775808 18446744073709551615 ffffffffffffffff 9223372036854775808',
    )
  })

  it('reads text of a view up to its NUL, or as far as the precision goes', () => {
    const print = (format: string, ...args: printf_argument[]) =>
      memory.toString('latin1', 0, sprintf(memory, format, ...args))
    expect(print('%s', Buffer.from('ab\0cd'))).toBe('ab')
    expect(print('%.2s', Buffer.from('abc'))).toBe('ab')
    expect(print('%.3s', Buffer.from('abc'))).toBe('abc')
    expect(print('%.*s', 1, Buffer.from('abc'))).toBe('a')
    expect(print('%ls', Uint32Array.of(0x61, 0x62, 0))).toBe('ab')
    expect(print('%.1ls', Uint32Array.of(0x61, 0x62))).toBe('a')
    expect(print('%s%c', 'x', '\n')).toBe('x\n')
    for (const [format, ...args] of [
      ['%s', Buffer.from('abc')],
      ['%.4s', Buffer.from('abc')],
      ['%.*s', -1, Buffer.from('abc')],
      ['%ls', Uint32Array.of(0x61)],
    ] as [string, ...printf_argument[]][])
      expect(() => sprintf(memory, format, ...args), format).toThrow(RangeError)
    expect(() => sprintf(memory, '%ls', new Uint8Array(new ArrayBuffer(9), 1))).toThrow(RangeError)
  })

  it('stores what %n counts', () => {
    const counts = [new Int8Array(1), new Int16Array(1), new Int32Array(1), new BigInt64Array(1)]
    sprintf(memory, 'a%hhnb%hnc%nd%lnX', ...counts)
    expect(counts.map(([count]) => Number(count))).toEqual([1, 2, 3, 4])
    expect(() => sprintf(memory, '%n', new Int8Array(1))).toThrow(RangeError)
    expect(() => sprintf(memory, '%n', null)).toThrow(RangeError)
    expect(() => sprintf(memory, '%n', 1)).toThrow(TypeError)
  })

  it('prints addresses', () => {
    const view = Buffer.alloc(8)
    sprintf(memory, '%p %p', view, view.subarray(1))
    const [a, b] = memory.toString('latin1', 0, memory.indexOf(0)).split(' ')
    expect(Number(b) - Number(a)).toBe(1)
  })

  it('refuses formats that C leaves undefined, before any output', () => {
    const stream = tmpfile()!
    const formats: [string, ...printf_argument[]][] = [
      ['%'],
      ['%y', 1],
      ['ok %', 1],
      ['%ly', 1],
      ['%hs', 'a'],
      ['%Lc', 1],
      ['%lp', null],
      ['%hf', 1],
      ['%.-5d', 1],
      ['%1$d %d', 1, 2],
      ['%d %1$d', 1, 2],
      ['%2$d', 1, 2],
      ['%0$d', 1],
      ['%d'],
      ['%d', 1, 2],
      ['x', 1],
      ['%s %s', 'a'],
      ['%*d', 1],
      ['%99999999999$d', 1],
      ['%1$m', 1],
      ['a\0b'],
    ]
    for (const [format, ...args] of formats)
      expect(() => fprintf(stream, `before${format}`, ...args), format).toThrow(TypeError)
    rewind(stream)
    expect(fread(memory, 1, 10, stream)).toBe(0)
    fclose(stream)
  })

  it('goes to stdout', async () => {
    const { stdout, status } = await runProgram('stdout')
    expect({ stdout, status }).toEqual({ stdout: '42 text\n', status: 0 })
  })

  // The same formats each time; `npm run fuzz -- --header formats` has others.
  it(
    'never crashes, whatever the format',
    async () => {
      const args = [20_031_015]
      const { stdout, stderr, status, signal } = await runProgram('any-format', { args, deadline: 60_000 })
      expect({ stdout, stderr, status, signal }).toEqual({ stdout: 'true\n', stderr: '', status: 0, signal: null })
    },
    70_000 * patience,
  )
})

describe('fprintf', () => {
  it('writes to a stream', () => {
    const stream = tmpfile()!
    expect(fprintf(stream, '%s=%d\n', 'x', 1)).toBe(4)
    rewind(stream)
    expect(fread(memory, 1, 10, stream)).toBe(4)
    expect(memory.toString('latin1', 0, 4)).toBe('x=1\n')
    fclose(stream)
  })

  it('fails as libc says', () => {
    const reading = fopen('/dev/null', 'r')!
    expect(fprintf(reading, 'x')).toFailWith(EBADF)
    expect(fprintf(reading, '')).toFailWith(EBADF)
    fclose(reading)
    const stream = fopen('/dev/null', 'w')!
    expect(fprintf(stream, '%2147483648d', 1)).toFailWith(EOVERFLOW)
    expect(fprintf(stream, '%99999999999999999999d', 1)).toFailWith(EOVERFLOW)
    expect(fprintf(stream, '%5000000d', 1)).toBe(5_000_000)
    expect(fprintf(stream, '%ls', 'ö')).toFailWith(EILSEQ)
    fclose(stream)
    expect(() => fprintf(stream, 'x')).toThrow(RangeError)
    expect(() => fprintf(null as never, 'x')).toThrow(RangeError)
    for (const wrong of [{}, 1, 'stdout', Buffer.alloc(512), undefined])
      expect(() => fprintf(wrong as never, 'x')).toThrow(TypeError)
  })

  it('writes what comes before a conversion that fails', () => {
    const stream = tmpfile()!
    expect(fprintf(stream, 'before %ls after', 'ö')).toFailWith(EILSEQ)
    rewind(stream)
    expect(memory.toString('latin1', 0, fread(memory, 1, 100, stream))).toBe('before ')
    fclose(stream)
  })

  it('gives an unbuffered stderr one write', async () => {
    expect(await outputOf('counts-writes')).toBe('106\n')
  })
})

describe('dprintf', () => {
  it('writes to a descriptor', () => {
    const directory = mkdtempSync(join(tmpdir(), 'libposix-'))
    const path = join(directory, 'out')
    const fd = openSync(path, 'w')
    expect(dprintf(fd, '%05d', 7)).toBe(5)
    closeSync(fd)
    expect(readFileSync(path, 'latin1')).toBe('00007')
    rmSync(directory, { recursive: true })
  })

  it('fails as the kernel says', () => {
    expect(dprintf(-1, 'x')).toFailWith(EBADF)
    expect(() => dprintf(-1, '%d')).toThrow(TypeError)
  })
})

describe('sprintf', () => {
  it('touches nothing where the text does not fit', () => {
    const buffer = Buffer.alloc(8, 0xee)
    const count = new Int32Array(1)
    expect(() => sprintf(buffer, '%s%n', '12345678', count)).toThrow(RangeError)
    expect(buffer.equals(Buffer.alloc(8, 0xee))).toBe(true)
    expect(count[0]).toBe(0)
    expect(sprintf(buffer, '%s', '1234567')).toBe(7)
    expect(buffer.toString('latin1')).toBe('1234567\0')
    expect(() => sprintf(null as never, 'x')).toThrow(RangeError)
  })

  it('may read what it writes', () => {
    const buffer = Buffer.from('abc\0....................')
    expect(sprintf(buffer, '<%s|%s>', buffer, buffer)).toBe(9)
    expect(buffer.toString('latin1', 0, 10)).toBe('<abc|abc>\0')
  })
})

describe('snprintf', () => {
  it('cuts', () => {
    const buffer = Buffer.alloc(8, 0xee)
    expect(snprintf(buffer, 4, '%d', 123456)).toBe(6)
    expect(buffer.toString('latin1')).toBe('123\0\xee\xee\xee\xee')
    expect(snprintf(buffer, 1, '%s', 'x'.repeat(100_000))).toBe(100_000)
    expect(buffer[0]).toBe(0)
    expect(snprintf(null, 0, '%s', 'text')).toBe(4)
    expect(snprintf(buffer, 0, '%s', 'text')).toBe(4)
    expect(snprintf(buffer, 8, '%1000000d', 1)).toBe(1_000_000)
  })

  it('takes what C has as an int', () => {
    const buffer = Buffer.alloc(8)
    expect(snprintf(buffer, 8, '%d %u', buffer[0] === 0, buffer[0] === 1)).toBe(3)
    expect(buffer.toString('latin1', 0, 3)).toBe('1 0')
    expect(() => snprintf(buffer, 8, '%f', true)).toThrow(TypeError)
  })

  it('refuses a size past the end', () => {
    expect(() => snprintf(Buffer.alloc(8), 9, 'x')).toThrow(RangeError)
    expect(() => snprintf(null, 1, 'x')).toThrow(RangeError)
    expect(() => snprintf(Buffer.alloc(8), -1, 'x')).toThrow(RangeError)
  })
})
