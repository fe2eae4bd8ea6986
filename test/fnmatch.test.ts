import {
  FNM_CASEFOLD,
  FNM_EXTMATCH,
  FNM_NOESCAPE,
  FNM_NOMATCH,
  FNM_PATHNAME,
  FNM_PERIOD,
  fnmatch,
} from 'libposix/fnmatch.h'
import { describe, expect, it } from 'vitest'

describe('fnmatch', () => {
  it.each([
    ['*.c', 'main.c', 0, true],
    ['*.c', 'main.h', 0, false],
    ['[a-c]?', 'b1', 0, true],
    ['[!a-c]?', 'b1', 0, false],
    ['*', 'a/b', 0, true],
    ['*', 'a/b', FNM_PATHNAME, false],
    ['*', '.hidden', FNM_PERIOD, false],
    ['\\*', '*', 0, true],
    ['\\*', '\\x', FNM_NOESCAPE, true],
    ['ABC', 'abc', FNM_CASEFOLD, true],
  ] as const)('%s %s', (pattern, string, flags, matches) => {
    expect(fnmatch(pattern, string, flags)).toBe(matches ? 0 : FNM_NOMATCH)
  })

  it('has no more stack than there is', () => {
    expect(fnmatch('@(a)'.repeat(100), 'a'.repeat(100), FNM_EXTMATCH)).toBe(0)
    expect(fnmatch('@('.repeat(100_000), 'a', FNM_EXTMATCH)).toBe(-1)
    for (const pattern of ['+(a)b', '*(a)b', '@(a|b)*(a)c'])
      expect(fnmatch(pattern, 'a'.repeat(20_000), FNM_EXTMATCH)).toBe(-1)
    expect(fnmatch('a*', 'a'.repeat(20_000), FNM_EXTMATCH)).toBe(0)
  })

  it('refuses what C refuses', () => {
    expect(() => fnmatch(null as never, 'a', 0)).toThrow(RangeError)
    expect(() => fnmatch('a', Buffer.from('no end'), 0)).toThrow(RangeError)
    expect(() => fnmatch('a', 'a\0b', 0)).toThrow(TypeError)
  })
})
