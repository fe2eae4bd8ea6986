import { array } from 'libposix'
import { EINVAL, ENOENT, ERANGE, errno, set_errno } from 'libposix/errno.h'
import { sockaddr_in } from 'libposix/netinet/in.h'
import { SIGINT } from 'libposix/signal.h'
import {
  memchr,
  memcmp,
  memcpy,
  memmove,
  memset,
  strcat,
  strchr,
  strcmp,
  strcoll,
  strcpy,
  strcspn,
  strdup,
  strerror,
  strerror_r,
  strlen,
  strncat,
  strncmp,
  strncpy,
  strndup,
  strnlen,
  strpbrk,
  strrchr,
  strsignal,
  strspn,
  strstr,
  strtok,
  strtok_r,
  strverscmp,
} from 'libposix/string.h'
import { describe, expect, it } from 'vitest'
import { outputOf } from './support/run.ts'

const text = (of: ArrayBufferView | null): string | null => {
  if (of === null) return null
  const bytes = Buffer.from(of.buffer, of.byteOffset, of.byteLength)
  return bytes.toString('latin1', 0, bytes.indexOf(0))
}
const z = (string: string): Buffer => Buffer.from(`${string}\0`, 'latin1')

/** Calls with one wrong argument each: null and text without an end are RangeErrors, what is no text TypeErrors. */
function refusesText(call: (of: never) => unknown): void {
  const detached = new Uint8Array(4)
  structuredClone(detached.buffer, { transfer: [detached.buffer] })
  for (const wrong of [null, Buffer.from('xx'), detached, Buffer.alloc(0)])
    expect(() => call(wrong as never)).toThrow(RangeError)
  for (const wrong of [undefined, 1, {}, ['a'], 'a\0b', new Proxy(z('a'), {})])
    expect(() => call(wrong as never)).toThrow(TypeError)
}

describe('memset', () => {
  it('fills', () => {
    const memory = Buffer.alloc(4)
    expect(memset(memory, 'x', 3)).toBe(memory)
    expect(memory.toString('latin1')).toBe('xxx\0')
    memset(memory, 0x141, 4)
    expect(memory.toString('latin1')).toBe('AAAA')
    const ints = Int32Array.of(1, 2, 3)
    memset(ints, 0, 8)
    memset(ints.subarray(2), -1, 4)
    expect([...ints]).toEqual([0, 0, -1])
    const addresses = array(sockaddr_in, 2)
    addresses[1]!.sin_port = 5
    memset(addresses, 0, sockaddr_in.size * 2)
    expect(addresses[1]!.sin_port).toBe(0)
  })

  it('touches nothing past the end', () => {
    const memory = Buffer.alloc(4, 1)
    expect(() => memset(memory, 0, 5)).toThrow(RangeError)
    expect([...memory]).toEqual([1, 1, 1, 1])
    expect(() => memset(null, 0, 0)).toThrow(RangeError)
    expect(() => memset(memory, 0, -1)).toThrow(RangeError)
    for (const n of [2 ** 65, 1.5, Number.NaN, '1', 1n]) expect(() => memset(memory, 0, n as number)).toThrow(TypeError)
    for (const c of [1.5, 'xy', '', null, 2 ** 31]) expect(() => memset(memory, c as number, 1)).toThrow(TypeError)
    expect(() => memset('text' as never, 0, 1)).toThrow(TypeError)
  })
})

describe.each([
  ['memcpy', memcpy],
  ['memmove', memmove],
])('%s', (_, copy) => {
  it('copies', () => {
    const memory = Buffer.from('0123456789')
    expect(copy(memory, 'abc', 3)).toBe(memory)
    expect(memory.toString()).toBe('abc3456789')
    copy(memory, 'x', 2)
    expect(memory.toString('latin1', 0, 2)).toBe('x\0')
    const ints = new Int32Array(2)
    copy(ints, Int32Array.of(7, 8), 8)
    expect([...ints]).toEqual([7, 8])
  })

  it('touches nothing past an end', () => {
    const memory = Buffer.from('0123')
    expect(() => copy(memory, Buffer.alloc(9), 5)).toThrow(RangeError)
    expect(() => copy(memory, Buffer.alloc(2), 3)).toThrow(RangeError)
    expect(() => copy(memory, 'ab', 4)).toThrow(RangeError)
    expect(memory.toString()).toBe('0123')
    expect(() => copy(memory, null as never, 1)).toThrow(RangeError)
    expect(() => copy(memory, 5 as never, 1)).toThrow(TypeError)
  })
})

describe('memmove', () => {
  it('copies areas that overlap', () => {
    const memory = Buffer.from('0123456789')
    memmove(memory.subarray(2), memory, 5)
    expect(memory.toString()).toBe('0101234789')
    memmove(memory, memory.subarray(2), 5)
    expect(memory.toString()).toBe('0123434789')
  })
})

describe('memcmp', () => {
  it('compares', () => {
    expect(memcmp(Buffer.from('abc'), 'abd', 2)).toBe(0)
    expect(memcmp(Buffer.from('abc'), 'abd', 3)).toBeLessThan(0)
    expect(memcmp(Buffer.from([0, 255]), Buffer.from([0, 1]), 2)).toBeGreaterThan(0)
    expect(() => memcmp(Buffer.alloc(2), 'abc', 3)).toThrow(RangeError)
    expect(() => memcmp('abc', Buffer.alloc(2), 3)).toThrow(RangeError)
  })
})

describe('memchr', () => {
  it('finds', () => {
    const memory = Buffer.from('a\0bc')
    expect(memchr(memory, 'b', 4)).toEqual(memory.subarray(2))
    expect(memchr(memory, 'b', 2)).toBeNull()
    expect(memchr(memory, 'z', 4)).toBeNull()
    expect(() => memchr(memory, 'z', 5)).toThrow(RangeError)
  })
})

describe('strlen', () => {
  it('counts bytes', () => {
    expect([strlen(''), strlen('abc'), strlen('wörld'), strlen(z('ab')), strlen(Buffer.from('a\0b\0'))]).toEqual([
      0, 3, 6, 2, 1,
    ])
    expect(strlen(Uint32Array.of(0x414141))).toBe(3)
    refusesText(strlen)
  })
})

describe('strnlen', () => {
  it('counts at most n bytes', () => {
    expect([strnlen('abc', 2), strnlen('abc', 9), strnlen(Buffer.from('ab'), 2)]).toEqual([2, 3, 2])
    expect(() => strnlen(Buffer.from('ab'), 3)).toThrow(RangeError)
  })
})

describe('strverscmp', () => {
  it('compares the numbers in texts as numbers', () => {
    expect([strverscmp('a', 'a'), strverscmp(Buffer.from('a\0x'), 'a')]).toEqual([0, 0])
    // The man page's own order.
    const order = ['000', '00', '01', '010', '09', '0', '1', '9', '10']
    for (const [i, less] of order.entries())
      for (const more of order.slice(i + 1)) {
        expect(strverscmp(less, more), `${less} ${more}`).toBeLessThan(0)
        expect(strverscmp(more, less), `${more} ${less}`).toBeGreaterThan(0)
      }
    expect(strverscmp('jan9', 'jan10')).toBeLessThan(0)
    refusesText(of => strverscmp(of, 'x'))
    refusesText(of => strverscmp('x', of))
  })
})

describe.each([
  ['strcmp', strcmp],
  ['strcoll', strcoll],
])('%s', (_, compare) => {
  it('compares bytes', () => {
    expect([compare('q\n', z('q\n')), compare('', ''), compare(z('a'), Buffer.from('a\0x\0'))]).toEqual([0, 0, 0])
    for (const [less, more] of [
      ['a', 'b'],
      ['a', 'ab'],
      ['A', 'a'],
      ['a', 'ä'],
      ['', '\x01'],
    ]) {
      expect(compare(less!, more!)).toBeLessThan(0)
      expect(compare(more!, z(less!))).toBeGreaterThan(0)
    }
    refusesText(of => compare(of, 'xxx'))
    refusesText(of => compare('xxx', of))
  })
})

describe('strcmp', () => {
  it('may look at text without an end as far as it is equal', () => {
    expect(strcmp(Buffer.from('ab'), 'ac')).toBeLessThan(0)
    expect(() => strcmp(Buffer.from('ab'), 'abc')).toThrow(RangeError)
  })
})

describe('strncmp', () => {
  it('compares n bytes', () => {
    expect([strncmp('GET /', 'GET x', 4), strncmp('a', 'b', 0), strncmp(Buffer.from('ab'), 'ab', 2)]).toEqual([0, 0, 0])
    expect(strncmp('abc', 'abd', 3)).toBeLessThan(0)
    expect(() => strncmp(Buffer.from('ab'), 'abc', 3)).toThrow(RangeError)
    expect(strncmp('a', 'b', -1)).toBeLessThan(0)
    expect(() => strncmp('a', 'b', 0.5)).toThrow(TypeError)
  })
})

describe('strcpy', () => {
  it('copies with the NUL', () => {
    const dest = Buffer.alloc(6, 0xee)
    expect(strcpy(dest, 'abc')).toBe(dest)
    expect(dest.toString('latin1')).toBe('abc\0\xee\xee')
    strcpy(dest, Buffer.from('x\0yz'))
    expect(dest.toString('latin1', 0, 3)).toBe('x\0c')
    expect(() => strcpy(dest, 'abcdef')).toThrow(RangeError)
    expect(text(dest)).toBe('x')
    expect(text(strcpy(dest, 'abcde'))).toBe('abcde')
    refusesText(of => strcpy(Buffer.alloc(9), of))
    expect(() => strcpy(null as never, 'a')).toThrow(RangeError)
    expect(() => strcpy('abc' as never, 'a')).toThrow(TypeError)
  })
})

describe('strncpy', () => {
  it('fills up with NULs, or leaves none', () => {
    const dest = Buffer.alloc(6, 0xee)
    expect(strncpy(dest, 'ab', 4)).toBe(dest)
    expect(dest.toString('latin1')).toBe('ab\0\0\xee\xee')
    strncpy(dest, 'wxyz', 2)
    expect(dest.toString('latin1', 0, 3)).toBe('wx\0')
    strncpy(dest, Buffer.from('12'), 2)
    expect(dest.toString('latin1', 0, 3)).toBe('12\0')
    expect(() => strncpy(dest, Buffer.from('12'), 3)).toThrow(RangeError)
    expect(() => strncpy(dest, '12', 7)).toThrow(RangeError)
  })
})

describe('strcat', () => {
  it('appends', () => {
    const dest = Buffer.alloc(6)
    strcpy(dest, 'ab')
    expect(strcat(dest, 'cd')).toBe(dest)
    expect(text(dest)).toBe('abcd')
    expect(() => strcat(dest, 'ef')).toThrow(RangeError)
    expect(text(dest)).toBe('abcd')
    expect(() => strcat(Buffer.from('ab'), 'x')).toThrow(RangeError)
    refusesText(of => strcat(Buffer.alloc(9), of))
  })
})

describe('strncat', () => {
  it('appends at most n bytes and a NUL', () => {
    const dest = Buffer.alloc(6, 0xee)
    strcpy(dest, 'ab')
    expect(text(strncat(dest, 'cdef', 2))).toBe('abcd')
    expect(text(strncat(dest, Buffer.from('e'), 1))).toBe('abcde')
    expect(() => strncat(dest, 'x', 1)).toThrow(RangeError)
  })
})

describe('strchr', () => {
  it('finds the first', () => {
    const view = z('hello')
    expect(strchr(view, 'l')).toEqual(view.subarray(2))
    expect(strchr(view, 0)).toEqual(view.subarray(5))
    expect([strchr(view, 'x'), strchr('hello', 'l'), strchr('hello', 0), strchr('a', 'b')]).toEqual([
      null,
      'llo',
      '',
      null,
    ])
    expect(strchr(Buffer.from('a\0b\0'), 'b')).toBeNull()
    expect(strchr(Buffer.from('ab'), 'b')).toEqual(Buffer.from('b'))
    expect(() => strchr(Buffer.from('ab'), 'x')).toThrow(RangeError)
    refusesText(of => strchr(of, 'z'))
  })
})

describe('strrchr', () => {
  it('finds the last', () => {
    expect([strrchr('a/b/c', '/'), strrchr('abc', 'x'), strrchr(z('a/b'), '/')?.toString()]).toEqual([
      '/c',
      null,
      '/b\0',
    ])
    refusesText(of => strrchr(of, 'x'))
  })
})

describe('strstr', () => {
  it('finds text', () => {
    const request = z('GET /index.html HTTP/1.0')
    expect(strstr(request, 'HTTP/')).toEqual(request.subarray(16))
    expect([
      strstr(request, 'POST'),
      strstr('abcabd', 'abd'),
      strstr('abc', ''),
      strstr(Buffer.from('a\0b\0'), 'b'),
    ]).toEqual([null, 'abd', 'abc', null])
    refusesText(of => strstr(of, 'a'))
    refusesText(of => strstr('a', of))
  })
})

describe('strspn', () => {
  it('counts what is in the set', () => {
    expect([strspn('aabbc', 'ab'), strspn('abc', ''), strspn('', 'a'), strspn('aa', 'a')]).toEqual([4, 0, 0, 2])
    expect(strspn(Buffer.from('ab'), 'a')).toBe(1)
    expect(() => strspn(Buffer.from('aa'), 'a')).toThrow(RangeError)
  })
})

describe('strcspn', () => {
  it('counts what is not in the set', () => {
    expect([strcspn('line\n', '\n'), strcspn('abc', ''), strcspn('abc', 'xb')]).toEqual([4, 3, 1])
    expect(() => strcspn(Buffer.from('ab'), 'x')).toThrow(RangeError)
  })
})

describe('strpbrk', () => {
  it('finds the first of a set', () => {
    expect([strpbrk('key=value', '=:'), strpbrk('abc', 'x'), strpbrk('abc', '')]).toEqual(['=value', null, null])
    refusesText(of => strpbrk(of, 'z'))
  })
})

describe('strtok', () => {
  it('cuts into tokens', () => {
    const request = z('  GET /index.html  HTTP/1.0')
    const tokens: (string | null)[] = []
    for (let token = strtok(request, ' '); token !== null; token = strtok(null, ' ')) tokens.push(text(token))
    expect(tokens).toEqual(['GET', '/index.html', 'HTTP/1.0'])
    expect(request.toString('latin1')).toBe('  GET\0/index.html\0 HTTP/1.0\0')
    expect(strtok(null, ' ')).toBeNull()
    const only = z('one')
    expect(strtok(only, ',')).toEqual(only)
    expect([strtok(null, ','), strtok(z(',,'), ',')]).toEqual([null, null])
  })

  it('refuses text that it cannot write to', () => {
    expect(() => strtok('a b' as never, ' ')).toThrow(TypeError)
    expect(() => strtok(Buffer.from('a b'), ' ')).toThrow(RangeError)
  })

  it('refuses null where there is no place to go on', async () => {
    expect(await outputOf('strtok')).toBe('RangeError\n')
  })
})

describe('strtok_r', () => {
  it('keeps its place with the caller', () => {
    const [a, b] = [z('1 2'), z('x,y')]
    const [saveA, saveB]: (Uint8Array | null)[][] = [[null], [null]]
    expect(
      [
        strtok_r(a, ' ', saveA!),
        strtok_r(b, ',', saveB!),
        strtok_r(null, ' ', saveA!),
        strtok_r(null, ',', saveB!),
      ].map(text),
    ).toEqual(['1', 'x', '2', 'y'])
    expect(strtok_r(null, ' ', saveA!)).toBeNull()
    expect(() => strtok_r(null, ' ', [null])).toThrow(RangeError)
    expect(() => strtok_r(a, ' ', null as never)).toThrow(RangeError)
    expect(() => strtok_r(a, ' ', {} as never)).toThrow(TypeError)
  })
})

describe('strdup', () => {
  it('copies', () => {
    const original = Buffer.from('ab\0cd')
    const copy = strdup(original)
    original.fill(0x78)
    expect(copy.toString('latin1')).toBe('ab\0')
    refusesText(strdup)
  })
})

describe('strndup', () => {
  it('copies at most n bytes', () => {
    expect([strndup('abc', 2), strndup('abc', 9), strndup(Buffer.from('ab'), 2)].map(String)).toEqual([
      'ab\0',
      'abc\0',
      'ab\0',
    ])
    expect(() => strndup(Buffer.from('ab'), 3)).toThrow(RangeError)
  })
})

describe('strerror', () => {
  it('tells libc’s text', () => {
    expect([strerror(ENOENT), strerror(0), strerror(99999)]).toEqual([
      'No such file or directory',
      'Success',
      'Unknown error 99999',
    ])
    expect(() => strerror(1.5)).toThrow(TypeError)
  })
})

describe('strerror_r', () => {
  it('writes libc’s text', () => {
    const buffer = Buffer.alloc(64)
    set_errno(0)
    expect(strerror_r(ENOENT, buffer, 64)).toBe(0)
    expect(text(buffer)).toBe('No such file or directory')
    expect([strerror_r(ENOENT, buffer, 5), strerror_r(99999, buffer, 64), errno]).toEqual([ERANGE, EINVAL, 0])
    expect(() => strerror_r(ENOENT, buffer, 65)).toThrow(RangeError)
    expect(() => strerror_r(ENOENT, null as never, 0)).toThrow(RangeError)
  })
})

describe('strsignal', () => {
  it('tells libc’s text', () => {
    expect([strsignal(SIGINT), strsignal(9999)]).toEqual(['Interrupt', 'Unknown signal 9999'])
  })
})
