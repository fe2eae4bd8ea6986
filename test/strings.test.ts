import { char } from 'libposix'
import { bcmp, bcopy, bzero, ffs, ffsl, ffsll, index, rindex, strcasecmp, strncasecmp } from 'libposix/strings.h'
import { describe, expect, it } from 'vitest'

describe('strcasecmp', () => {
  it('makes no difference between ASCII’s cases', () => {
    expect(strcasecmp('HeLLo', Buffer.from('hEllO\0'))).toBe(0)
    expect(strcasecmp('a', 'B')).toBeLessThan(0)
    expect(strcasecmp('[', 'a')).toBeLessThan(0)
    expect(strcasecmp('Ä', 'ä')).not.toBe(0)
    expect(() => strcasecmp('ab', Buffer.from('AB'))).toThrow(RangeError)
  })
})

describe('strncasecmp', () => {
  it('compares n bytes', () => {
    expect(strncasecmp('HELlo', 'helicopter', 3)).toBe(0)
    expect(strncasecmp('HELlo', 'helicopter', 4)).toBeGreaterThan(0)
    expect(strncasecmp(Buffer.from('AB'), 'ab', 2)).toBe(0)
    expect(strncasecmp('a', 'b', -1)).toBeLessThan(0)
    expect(() => strncasecmp('a', 'b', 0.5)).toThrow(TypeError)
  })
})

describe('bzero', () => {
  it('fills with zeros', () => {
    const memory = Buffer.from('abcd')
    bzero(memory, 3)
    expect(memory.toString('latin1')).toBe('\0\0\0d')
    expect(() => bzero(memory, 5)).toThrow(RangeError)
  })
})

describe('bcmp', () => {
  it('tells whether memory is the same', () => {
    expect([bcmp('abc', Buffer.from('abd'), 2), bcmp('abc', 'abd', 3) === 0, bcmp('', '', 0)]).toEqual([0, false, 0])
    expect(() => bcmp('abc', 'abc', 5)).toThrow(/^bcmp\(\): n is past the end/)
  })
})

describe('bcopy', () => {
  it('copies memory that may overlap', () => {
    const memory = Buffer.from('abcd')
    bcopy(memory, memory.subarray(1), 3)
    expect(memory.toString()).toBe('aabc')
    bcopy('xy', memory, 2)
    expect(memory.toString()).toBe('xybc')
    expect(() => bcopy('xy', memory, 4)).toThrow(RangeError)
    expect(() => bcopy('abcdef', memory, 5)).toThrow(RangeError)
  })
})

describe('index', () => {
  it('finds the first of a character', () => {
    expect([index('hello', 'l'), index('hello', 'z'), index('hello', 0)]).toEqual(['llo', null, ''])
    const text = char.array('a=b')
    expect(`${index(text, '=')}`).toBe('=b')
    expect(index(Buffer.from('a\0b\0'), 'b')).toBeNull()
    expect(() => index(Buffer.from('ab'), 'c')).toThrow(RangeError)
  })
})

describe('rindex', () => {
  it('finds the last of a character', () => {
    expect([rindex('hello', 'l'), rindex('hello', 'z'), rindex('hello', 0)]).toEqual(['lo', null, ''])
    expect(rindex(Buffer.from('a\0a'), 'a')).toEqual(Buffer.from('a\0a'))
    expect(() => rindex(Buffer.from('ab'), 'a')).toThrow(RangeError)
  })
})

describe.each([
  ['ffsl', ffsl],
  ['ffsll', ffsll],
])('%s', (_, call) => {
  it('finds the lowest bit of 64', () => {
    expect([0, 1, 12, 2 ** 40, -1, -(2 ** 63)].map(n => call(n))).toEqual([0, 1, 3, 41, 1, 64])
    expect(() => call(2 ** 64)).toThrow(TypeError)
  })
})

describe('ffs', () => {
  it('finds the lowest bit', () => {
    expect([0, 1, 2, 12, -(2 ** 31), -1].map(ffs)).toEqual([0, 1, 2, 3, 32, 1])
    expect(() => ffs(1.5)).toThrow(TypeError)
  })
})
