import { readFileSync } from 'node:fs'
import { EBADF } from 'libposix/errno.h'
import { O_RDWR, open } from 'libposix/fcntl.h'
import {
  asprintf,
  type FILE,
  fclose,
  fflush,
  fopen,
  fputs,
  rewind,
  tmpfile,
  vasprintf,
  vdprintf,
  vfprintf,
  vfscanf,
  vprintf,
  vscanf,
  vsnprintf,
  vsprintf,
  vsscanf,
} from 'libposix/stdio.h'
import { free } from 'libposix/stdlib.h'
import { close } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'
import { place } from '../support/place.ts'
import { outputOf } from '../support/run.ts'

const here = place()
const path = here.at('file', '')

/** A getter that takes memory away between the arguments of a call. */
function detaching(memory: Buffer): number[] {
  return Object.defineProperty([0], 0, {
    get() {
      structuredClone(memory.buffer, { transfer: [memory.buffer as ArrayBuffer] })
      return 1
    },
  })
}

function opened(): FILE {
  const stream = fopen(path, 'w')
  if (stream === null) throw new Error('fopen failed')
  return stream
}

describe('vprintf', () => {
  it('writes what vscanf has read', async () => {
    expect(await outputOf('streams', { input: '42 word' })).toBe('2: 42 word\n')
  })

  it('refuses what is no list, and says so by its own name', () => {
    expect(() => vprintf('%d', 1 as never)).toThrow('vprintf(): ap must be an array of arguments, not the number 1')
    expect(() => vprintf('%d', [])).toThrow(TypeError)
    expect(() => vprintf('%d', ['x'])).toThrow('vprintf(): argument 2 ')
  })
})

describe('vfprintf', () => {
  it('writes to a stream', () => {
    const stream = opened()
    expect(vfprintf(stream, '%s-%d', ['a', 1])).toBe(3)
    fclose(stream)
    expect(readFileSync(path, 'latin1')).toBe('a-1')
    expect(() => vfprintf(null as never, 'x', [])).toThrow(RangeError)
  })
})

describe('vdprintf', () => {
  it('writes to a descriptor', () => {
    const fd = open(path, O_RDWR)
    expect(vdprintf(fd, '%03d', [7])).toBe(3)
    close(fd)
    expect(vdprintf(-1, '%d', [7])).toFailWith(EBADF)
  })
})

describe('vsprintf', () => {
  it('writes to memory that is long enough', () => {
    const text = Buffer.alloc(4)
    expect(vsprintf(text, '%s', ['abc'])).toBe(3)
    expect(text.toString('latin1')).toBe('abc\0')
    expect(() => vsprintf(text, '%s', ['abcd'])).toThrow(RangeError)
    expect(() => vsprintf(text, '%d', detaching(text))).toThrow(RangeError)
  })
})

describe('vsnprintf', () => {
  it('cuts', () => {
    const text = Buffer.alloc(4)
    expect(vsnprintf(text, 3, '%s', ['abcd'])).toBe(4)
    expect(text.toString('latin1')).toBe('ab\0\0')
    expect(() => vsnprintf(text, 5, 'x', [])).toThrow(RangeError)
  })
})

describe('asprintf', () => {
  it('makes the memory', () => {
    const text: (Buffer | null)[] = [null]
    expect(asprintf(text, '%s %d', 'long', 1)).toBe(6)
    expect(`${text[0]}`).toBe('long 1')
    expect(text[0]).toHaveLength(7)
    free(text[0]!)
    expect(asprintf(text, '')).toBe(0)
    expect(asprintf(text, '%c%s', 0, 'x')).toBe(2)
    expect([...text[0]!]).toEqual([0, 120, 0])
    const count = new Int32Array(1)
    expect(asprintf(text, 'ab%n', count)).toBe(2)
    expect(count[0]).toBe(2)
  })

  it('refuses what C refuses', () => {
    expect(() => asprintf(null as never, 'x')).toThrow(RangeError)
    expect(() => asprintf({} as never, 'x')).toThrow(TypeError)
    expect(() => asprintf([null], '%d')).toThrow(TypeError)
  })
})

describe('vasprintf', () => {
  it('makes the memory', () => {
    const text: (Buffer | null)[] = [null]
    expect(vasprintf(text, '%d', [12])).toBe(2)
    expect(`${text[0]}`).toBe('12')
    expect(() => vasprintf(null as never, 'x', [])).toThrow(RangeError)
  })
})

describe('vscanf', () => {
  it('refuses what is no list', () => {
    expect(() => vscanf('%d', null as never)).toThrow(TypeError)
  })
})

describe('vfscanf', () => {
  it('reads from a stream', () => {
    const stream = tmpfile()!
    fputs('12 x', stream)
    fflush(stream)
    rewind(stream)
    const n = new Int32Array(1)
    expect(vfscanf(stream, '%d', [n])).toBe(1)
    expect(n[0]).toBe(12)
    fclose(stream)
  })
})

describe('vsscanf', () => {
  it('reads from text', () => {
    const n = new Int32Array(2)
    const word: (Buffer | null)[] = [null]
    expect(vsscanf('1 2 abc', '%d %d %ms', [n.subarray(0, 1), n.subarray(1), word])).toBe(3)
    expect([...n]).toEqual([1, 2])
    expect(word[0]!.toString('latin1')).toBe('abc\0')
    free(word[0]!)
  })
})
