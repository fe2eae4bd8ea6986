import { bzero, ffs, strcasecmp, strncasecmp } from 'libposix/strings.h'
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

describe('ffs', () => {
  it('finds the lowest bit', () => {
    expect([0, 1, 2, 12, -(2 ** 31), -1].map(ffs)).toEqual([0, 1, 2, 3, 32, 1])
    expect(() => ffs(1.5)).toThrow(TypeError)
  })
})
