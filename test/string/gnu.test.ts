import { ENOENT } from 'libposix/errno.h'
import { SIGINT, SIGRTMIN } from 'libposix/signal.h'
import {
  memccpy,
  memmem,
  mempcpy,
  memrchr,
  rawmemchr,
  sigabbrev_np,
  sigdescr_np,
  stpcpy,
  stpncpy,
  strcasestr,
  strchrnul,
  strerrordesc_np,
  strerrorname_np,
  strsep,
} from 'libposix/string.h'
import { describe, expect, it } from 'vitest'

const noEnd = Buffer.from('text')

describe('stpcpy', () => {
  it('tells where the text ends, so that the next can follow', () => {
    const to = Buffer.alloc(8, '.')
    stpcpy(stpcpy(to, 'ab'), 'cd')
    expect(to.toString()).toBe('abcd\0...')
  })

  it('refuses what C leaves undefined', () => {
    const to = Buffer.alloc(2)
    expect(() => stpcpy(to, 'ab')).toThrow(RangeError)
    expect(to[0]).toBe(0)
    expect(() => stpcpy(to, noEnd)).toThrow(RangeError)
    expect(() => stpcpy(null as never, '')).toThrow(RangeError)
  })
})

describe('stpncpy', () => {
  it('fills up, and tells where the first NUL is', () => {
    const to = Buffer.alloc(8, '.')
    expect(stpncpy(to, 'ab', 5).byteOffset - to.byteOffset).toBe(2)
    expect(to.toString()).toBe('ab\0\0\0...')
    expect(stpncpy(to, 'wxyz', 3).byteOffset - to.byteOffset).toBe(3)
    expect(to.toString()).toBe('wxy\0\0...')
  })

  it('refuses what C leaves undefined', () => {
    expect(() => stpncpy(Buffer.alloc(2), 'a', 3)).toThrow(RangeError)
    expect(() => stpncpy(Buffer.alloc(8), noEnd, 8)).toThrow(RangeError)
  })
})

describe('strchrnul', () => {
  it('finds the character, or the end', () => {
    expect(strchrnul('key=value', '=')).toBe('=value')
    expect(strchrnul('key', '=')).toBe('')
    expect(strchrnul(Buffer.from('ab\0=c'), '=')).toHaveLength(3)
  })

  it('refuses text without an end', () => {
    expect(strchrnul(noEnd, 'x')).toHaveLength(2)
    expect(() => strchrnul(noEnd, 'q')).toThrow(RangeError)
  })
})

describe('strcasestr', () => {
  it('finds text in capitals or not', () => {
    expect(strcasestr('Content-LENGTH: 5', 'length')).toBe('LENGTH: 5')
    expect(strcasestr('abc', 'X')).toBe(null)
    expect(strcasestr('abc', '')).toBe('abc')
    expect(() => strcasestr(noEnd, 'x')).toThrow(RangeError)
  })
})

describe('strsep', () => {
  const fields = (text: string): string[] => {
    const stringp: (Uint8Array | null)[] = [Buffer.from(`${text}\0`)]
    const found: string[] = []
    for (let field = strsep(stringp, ':,'); field !== null; field = strsep(stringp, ':,'))
      found.push(Buffer.from(field.subarray(0, field.indexOf(0))).toString())
    return found
  }

  it('gives each field, empty ones too', () => {
    expect(fields('root:x:0')).toEqual(['root', 'x', '0'])
    expect(fields(':a,,b:')).toEqual(['', 'a', '', 'b', ''])
    expect(fields('')).toEqual([''])
    expect(strsep([null], ':')).toBe(null)
  })

  it('refuses what C refuses', () => {
    expect(() => strsep([noEnd], ':')).toThrow(RangeError)
    expect(() => strsep(null as never, ':')).toThrow(RangeError)
    expect(() => strsep(Buffer.alloc(4) as never, ':')).toThrow(TypeError)
  })
})

describe('mempcpy', () => {
  it('tells where the copy ends', () => {
    const to = Buffer.alloc(4)
    expect(mempcpy(mempcpy(to, 'ab', 2), 'c', 1)).toHaveLength(1)
    expect(to.toString()).toBe('abc\0')
    expect(() => mempcpy(to, 'abc', 5)).toThrow(RangeError)
  })
})

describe('memccpy', () => {
  it('copies up to the byte and with it', () => {
    const to = Buffer.alloc(8, '.')
    expect(memccpy(to, 'ab:cd', ':', 5)).toHaveLength(5)
    expect(to.toString()).toBe('ab:.....')
    expect(memccpy(to, 'xyz', ':', 2)).toBe(null)
    expect(to.toString()).toBe('xy:.....')
    expect(() => memccpy(to, 'xyz', ':', 8)).toThrow(RangeError)
    expect(() => memccpy(Buffer.alloc(2), 'ab:', ':', 3)).toThrow(RangeError)
  })
})

describe('memmem', () => {
  it('finds bytes, NULs among them', () => {
    const bytes = Buffer.from('a\0b\0c')
    expect(memmem(bytes, 5, Buffer.from('\0c'), 2)).toHaveLength(2)
    expect(memmem(bytes, 4, Buffer.from('\0c'), 2)).toBe(null)
    expect(memmem(bytes, 5, '', 0)).toHaveLength(5)
    expect(() => memmem(bytes, 6, 'c', 1)).toThrow(RangeError)
    expect(() => memmem(bytes, 5, 'c', 3)).toThrow(RangeError)
  })
})

describe('memrchr', () => {
  it('finds the last one', () => {
    expect(memrchr(Buffer.from('a/b/c'), '/', 5)).toHaveLength(2)
    expect(memrchr(Buffer.from('a/b/c'), '/', 3)).toHaveLength(4)
    expect(memrchr(Buffer.from('abc'), '/', 3)).toBe(null)
    expect(() => memrchr(Buffer.from('abc'), 'a', 4)).toThrow(RangeError)
  })
})

describe('rawmemchr', () => {
  it('finds what is there', () => {
    expect(rawmemchr('abc', 0)).toHaveLength(1)
    expect(() => rawmemchr(Buffer.from('abc'), 0)).toThrow(RangeError)
  })
})

describe('strerrorname_np', () => {
  it('names an error', () => {
    expect(strerrorname_np(ENOENT)).toBe('ENOENT')
    expect(strerrorname_np(-1)).toBe(null)
    expect(() => strerrorname_np('ENOENT' as never)).toThrow(TypeError)
  })
})

describe('strerrordesc_np', () => {
  it('describes an error', () => {
    expect(strerrordesc_np(ENOENT)).toBe('No such file or directory')
    expect(strerrordesc_np(9999)).toBe(null)
  })
})

describe('sigabbrev_np', () => {
  it('names a signal', () => {
    expect(sigabbrev_np(SIGINT)).toBe('INT')
    expect(sigabbrev_np(SIGRTMIN)).toBe(null)
    expect(sigabbrev_np(-1)).toBe(null)
  })
})

describe('sigdescr_np', () => {
  it('describes a signal', () => {
    expect(sigdescr_np(SIGINT)).toBe('Interrupt')
    expect(sigdescr_np(SIGRTMIN)).toBe(null)
  })
})
