// Streams over memory: what they do is C's; what JavaScript may do to the memory meanwhile is harmless.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { array } from 'libposix'
import { EBADF, EFAULT, EINVAL, ENOSPC, errno, set_errno } from 'libposix/errno.h'
import { in_addr } from 'libposix/netinet/in.h'
import {
  _IOFBF,
  _IONBF,
  EOF,
  type FILE,
  fclose,
  feof,
  ferror,
  fflush,
  fgetc,
  fgets,
  fileno,
  fmemopen,
  fprintf,
  fputc,
  fputs,
  fread,
  freopen,
  fscanf,
  fseek,
  ftell,
  fwrite,
  open_memstream,
  pclose,
  rewind,
  SEEK_CUR,
  SEEK_END,
  SEEK_SET,
  setbuf,
  setvbuf,
  ungetc,
} from 'libposix/stdio.h'
import { free } from 'libposix/stdlib.h'
import { strlen } from 'libposix/string.h'
import { describe, expect, it } from 'vitest'
import { outputOf } from '../support/run.ts'

const peer = fileURLToPath(new URL('../../build/peers/memory', import.meta.url))

/** The same steps as in test/peers/memory.c, and what they tell. */
function play(script: readonly string[]): string[] {
  let memory = Buffer.alloc(0)
  let stream: FILE | null = null
  const tell = (result: number): string => {
    const error = result === -1 ? errno : 0
    const at = stream ? ftell(stream) : -1
    const flags = stream ? ` ${Number(feof(stream) !== 0)} ${Number(ferror(stream) !== 0)}` : ''
    return `${result} ${error} ${at}${flags} ${memory.toString('hex')}`
  }
  const step = (line: string): number => {
    const [what, a = '', b = '', c = ''] = line.split(' ')
    switch (what) {
      case 'open':
        memory = Buffer.from(c, 'hex')
        stream = fmemopen(memory, Number(b), a)
        return stream ? 0 : -1
      case 'write':
        return fwrite(Buffer.from(a), 1, a.length, stream)
      case 'zero':
        return fputc(0, stream)
      case 'get':
        return fgetc(stream)
      case 'back':
        return ungetc(a, stream)
      case 'seek':
        return fseek(stream, Number(a), Number(b))
      case 'flush':
        return fflush(stream)
      case 'unbuffered':
        return setvbuf(stream, null, _IONBF, 0)
      default: {
        const closed = stream
        stream = null
        return fclose(closed)
      }
    }
  }
  return script.map(line => {
    set_errno(0)
    return tell(step(line))
  })
}

/** The same numbers each time. */
function chance(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function script(seed: number): string[] {
  const below = chance(seed)
  const mode = ['r', 'r+', 'w', 'w+', 'a', 'a+', 'rb', 'wb+', 'a+b', 'x'][below(10)]!
  const length = 1 + below(24)
  const bytes = Buffer.from(Array.from({ length }, () => (below(6) === 0 ? 0 : 97 + below(26))))
  const lines = [`open ${mode} ${1 + below(length)} ${bytes.toString('hex')}`]
  if (mode === 'x') return lines
  if (below(4) === 0) lines.push('unbuffered')
  let reading: boolean | undefined
  const turn = (to: boolean): void => {
    // C wants a seek between reading and writing, and one may have failed.
    if (reading !== to) lines.push('seek 0 1')
    reading = to
  }
  for (let i = below(20); i > 0; i--) {
    const kind = below(8)
    if (kind < 3) {
      turn(false)
      lines.push(
        kind < 2
          ? `write ${'ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGH'.slice(0, 1 + below(below(3) === 0 ? 34 : 5))}`
          : 'zero',
      )
    } else if (kind < 5) {
      turn(true)
      lines.push('get')
    } else if (kind === 5) {
      lines.push('flush')
    } else {
      reading = undefined
      lines.push(`seek ${below(30) - 6} ${[SEEK_SET, SEEK_CUR, SEEK_END][below(3)]}`)
    }
  }
  return [...lines, 'close']
}

describe('fmemopen', () => {
  it('reads text, of which it has a copy', () => {
    const text = 'ab'
    const stream = fmemopen(text, strlen(text), 'r')
    expect([fgetc(stream), fgetc(stream), fgetc(stream), fclose(stream)]).toEqual([97, 98, EOF, 0])
    const written = fmemopen(text, 3, 'w')
    expect([fputs('xy', written) >= 0, fclose(written), fgetc(fmemopen(text, 2, 'r'))]).toEqual([true, 0, 97])
    expect(() => fmemopen(text, 4, 'r')).toThrow(RangeError)
    expect(() => fmemopen('a\0b', 1, 'r')).toThrow(TypeError)
  })
  it('is C’s, step by step', () => {
    const scripts = Array.from({ length: 2000 }, (_, seed) => script(seed + 1))
    const { stdout, status } = spawnSync(peer, { input: `${scripts.flat().join('\n')}\n`, encoding: 'utf8' })
    expect(status).toBe(0)
    const inC = stdout.trimEnd().split('\n')
    expect(inC.length).toBe(scripts.flat().length)
    for (const steps of scripts) {
      const theirs = inC.splice(0, steps.length)
      const told = (results: readonly string[]) =>
        steps.map((line, i) => {
          // Where a part was written glibc leaves errno as it was.
          const result = line === 'get' ? results[i] : results[i]!.replace(/^-1 0 /, `-1 ${ENOSPC} `)
          return `${line}: ${result}`
        })
      expect(told(play(steps))).toEqual(told(theirs))
    }
  })

  it('reads and writes what JavaScript sees', () => {
    const memory = Buffer.from('12 apples\nand more\0')
    const stream = fmemopen(memory, memory.length, 'r')
    const n = Int32Array.of(0)
    expect(fscanf(stream, '%d', n)).toBe(1)
    expect(n[0]).toBe(12)
    expect(fgets(Buffer.alloc(20), 20, stream)!.toString('latin1', 0, 8)).toBe(' apples\n')
    expect(fclose(stream)).toBe(0)
    const out = fmemopen(memory, memory.length, 'w')
    expect(fprintf(out, '%s %d', 'x', 7)).toBe(3)
    expect(memory[0]).toBe(0x31)
    expect(fflush(out)).toBe(0)
    expect(memory.toString('latin1', 0, 4)).toBe('x 7\0')
    expect(fputs('!', out)).toBeGreaterThanOrEqual(0)
    expect(fflush(null)).toBe(0)
    expect(memory.toString('latin1', 0, 5)).toBe('x 7!\0')
    expect(fclose(out)).toBe(0)
  })

  it('takes any view, an array of structs, and null', () => {
    const words = new Uint16Array(4)
    const stream = fmemopen(words, 8, 'w')
    fwrite(Uint16Array.of(1, 2, 3, 4), 2, 4, stream)
    fclose(stream)
    expect([...words]).toEqual([1, 2, 3, 4 & 0xff])
    const addresses = array(in_addr, 2)
    const over = fmemopen(addresses, 8, 'r+')
    fwrite(Uint32Array.of(7, 8), 4, 2, over)
    fclose(over)
    expect(addresses.map(({ s_addr }) => s_addr)).toEqual([7, 8])
    const shared = new Uint8Array(new SharedArrayBuffer(4))
    const into = fmemopen(shared, 4, 'w')
    fputs('abc', into)
    fclose(into)
    expect(Buffer.from(shared).toString()).toBe('abc\0')
    const own = fmemopen(null, 16, 'w+')
    fputs('hello', own)
    rewind(own)
    const back = Buffer.alloc(16)
    expect(fread(back, 1, 16, own)).toBe(5)
    expect(back.toString('latin1', 0, 5)).toBe('hello')
    expect(fclose(own)).toBe(0)
  })

  it('fails as libc says', () => {
    expect(fmemopen(Buffer.alloc(4), 4, 'x')).toBeNull()
    expect(errno).toBe(EINVAL)
    expect(fmemopen(Buffer.alloc(4), 4, '')).toBeNull()
    const stream = fmemopen(Buffer.alloc(4), 0, 'w')!
    expect(fileno(stream)).toFailWith(EBADF)
    fputc('x', stream)
    expect(fflush(stream)).toFailWith(ENOSPC)
    expect(fclose(stream)).toBe(0)
    const ended = fmemopen(Buffer.alloc(4), 4, 'r')!
    expect(fputc('x', ended)).toFailWith(EBADF)
    expect(fclose(ended)).toBe(0)
  })

  it('refuses what C leaves undefined', () => {
    expect(() => fmemopen(Buffer.alloc(4), 5, 'r')).toThrow(/fmemopen\(\): size is past the end/)
    expect(() => fmemopen(Buffer.alloc(4), -1, 'r')).toThrow(RangeError)
    expect(() => fmemopen(4 as never, 4, 'r')).toThrow(TypeError)
    expect(() => fmemopen(Buffer.alloc(4), 4, null as never)).toThrow(RangeError)
    const stream = fmemopen(Buffer.alloc(4), 4, 'r')
    expect(() => freopen('/dev/null', 'r', stream)).toThrow(/freopen\(\): stream is a stream over memory/)
    expect(() => freopen(null, 'r', stream)).toThrow(RangeError)
    expect(fclose(stream)).toBe(0)
    expect(() => fgetc(stream)).toThrow(RangeError)
  })

  const gone: Record<string, (buffer: ArrayBuffer) => void> = {
    transferred: buffer => structuredClone(buffer, { transfer: [buffer] }),
    posted: buffer => {
      const { port1, port2 } = new MessageChannel()
      port1.postMessage(buffer, [buffer])
      port1.close()
      port2.close()
    },
    'made shorter': buffer => (buffer as unknown as { resize: (length: number) => void }).resize(7),
  }

  it.each(Object.entries(gone))('touches nothing once its memory was %s', (_, take) => {
    const make = (): ArrayBuffer =>
      new (ArrayBuffer as new (length: number, options: object) => ArrayBuffer)(8, { maxByteLength: 16 })
    for (const mode of ['r', 'r+', 'w', 'w+', 'a', 'a+']) {
      const buffer = make()
      const stream = fmemopen(new Uint8Array(buffer), 8, mode)
      take(buffer)
      for (const use of [
        () => fgetc(stream),
        () => fputc('x', stream),
        () => fflush(stream),
        () => fseek(stream, 0, SEEK_SET),
        () => fread(Buffer.alloc(9), 1, 9, stream),
      ])
        expect(use).toThrow(/is there no more/)
      expect(fclose(stream)).toBe(0)
    }
    const buffer = make()
    const stream = fmemopen(new Uint8Array(buffer), 8, 'w')
    fputs('late', stream)
    take(buffer)
    expect(fflush(null)).toFailWith(EFAULT)
    expect(fclose(stream)).toBe(0)
    const other = make()
    const closed = fmemopen(new Uint8Array(other), 8, 'w')
    fputs('late', closed)
    take(other)
    expect(fclose(closed)).toFailWith(EFAULT)
  })

  it('keeps the memory, and what other threads flush', async () => {
    expect(await outputOf('keeps', { flags: ['--expose-gc'] })).toBe('kept 1000\nlate\n0\n')
  })
})

describe('open_memstream', () => {
  const open = () => {
    const text: (Buffer | null)[] = [null]
    const size = BigUint64Array.of(99n)
    return { text, size, stream: open_memstream(text, size)! }
  }

  it('tells what it holds at each flush and at the end', () => {
    const { text, size, stream } = open()
    expect([text[0], size[0]]).toEqual([null, 99n])
    expect(fprintf(stream, 'hello %s', 'world')).toBe(11)
    expect(text[0]).toBeNull()
    expect(fflush(stream)).toBe(0)
    expect(`${text[0]}`).toBe('hello world')
    expect(size[0]).toBe(11n)
    expect(text[0]!.length).toBe(12)
    const before = text[0]
    fputs('!', stream)
    expect(fflush(null)).toBe(0)
    expect([`${before}`, `${text[0]}`, size[0]]).toEqual(['hello world', 'hello world!', 12n])
    fputs('x'.repeat(100_000), stream)
    expect(fclose(stream)).toBe(0)
    expect(size[0]).toBe(100_012n)
    expect(text[0]!.length).toBe(100_013)
    expect(text[0]!.at(-1)).toBe(0)
    free(text[0]!)
  })

  it('has a place', () => {
    const { text, size, stream } = open()
    fputs('hello world', stream)
    expect(fseek(stream, 2, SEEK_SET)).toBe(0)
    fflush(stream)
    expect([`${text[0]}`, size[0]]).toEqual(['hello world', 2n])
    fputs('X', stream)
    fflush(stream)
    expect([`${text[0]}`, size[0]]).toEqual(['heXlo world', 3n])
    expect(fseek(stream, 20, SEEK_SET)).toBe(0)
    fputs('E', stream)
    fflush(stream)
    expect(size[0]).toBe(21n)
    expect(text[0]!.toString('latin1')).toBe(`heXlo world${'\0'.repeat(9)}E\0`)
    fseek(stream, 1, SEEK_SET)
    expect(fclose(stream)).toBe(0)
    expect([text[0]!.toString('latin1'), size[0]]).toEqual(['h\0', 1n])
  })

  it('of nothing is an empty text', () => {
    const { text, size, stream } = open()
    expect(fclose(stream)).toBe(0)
    expect([text[0]!.length, `${text[0]}`, size[0]]).toEqual([1, '', 0n])
    const closed = open()
    fputs('p', closed.stream)
    expect(pclose(closed.stream)).toBe(0)
    expect([`${closed.text[0]}`, closed.size[0]]).toEqual(['p', 1n])
  })

  it('holds bytes of any kind', () => {
    const { text, size, stream } = open()
    fwrite(Buffer.from([1, 0, 2, 255]), 1, 4, stream)
    fclose(stream)
    expect([...text[0]!]).toEqual([1, 0, 2, 255, 0])
    expect(size[0]).toBe(4n)
  })

  it('is for writing', () => {
    const { text, size, stream } = open()
    expect(setvbuf(stream, Buffer.alloc(64), _IOFBF, 64)).toBe(0)
    fputs('abc', stream)
    expect(fgetc(stream)).toFailWith(EBADF)
    setbuf(stream, null)
    expect(ungetc('q', stream)).toBe(113)
    rewind(stream)
    fputs('z', stream)
    expect(fflush(stream)).toBe(0)
    expect([`${text[0]}`, size[0]]).toEqual(['zbc', 1n])
    expect(fseek(stream, -4, SEEK_END)).toFailWith(EINVAL)
    expect(fseek(stream, 0, SEEK_END)).toBe(0)
    expect(ftell(stream)).toBe(3)
    expect(() => freopen('/dev/null', 'w', stream)).toThrow(RangeError)
    expect(fclose(stream)).toBe(0)
    expect([`${text[0]}`, size[0]]).toEqual(['zbc', 3n])
  })

  it('refuses what C refuses', () => {
    expect(() => open_memstream(null as never, BigUint64Array.of(0n))).toThrow(RangeError)
    expect(() => open_memstream('x' as never, BigUint64Array.of(0n))).toThrow(TypeError)
    expect(() => open_memstream([null], Uint32Array.of(0) as never)).toThrow(/sizeloc must be a BigUint64Array/)
    expect(() => open_memstream([null], new BigUint64Array())).toThrow(RangeError)
  })
})
