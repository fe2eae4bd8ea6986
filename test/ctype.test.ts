import {
  isalnum,
  isalpha,
  isascii,
  isblank,
  iscntrl,
  isdigit,
  isgraph,
  islower,
  isprint,
  ispunct,
  isspace,
  isupper,
  isxdigit,
  toascii,
  tolower,
  toupper,
} from 'libposix/ctype.h'
import { EOF } from 'libposix/stdio.h'
import { describe, expect, it } from 'vitest'

const all = Array.from({ length: 256 }, (_, c) => c)
const ranges: Readonly<Record<string, RegExp>> = {
  isalnum: /[A-Za-z0-9]/,
  isalpha: /[A-Za-z]/,
  isblank: /[ \t]/,
  iscntrl: /(?![\x80-\x9f])\p{Cc}/u,
  isdigit: /[0-9]/,
  isgraph: /[!-~]/,
  islower: /[a-z]/,
  isprint: /[ -~]/,
  ispunct: /[!-/:-@[-`{-~]/,
  isspace: /[ \f\n\r\t\v]/,
  isupper: /[A-Z]/,
  isxdigit: /[0-9A-Fa-f]/,
}

describe.each([
  ['isalnum', isalnum],
  ['isalpha', isalpha],
  ['isblank', isblank],
  ['iscntrl', iscntrl],
  ['isdigit', isdigit],
  ['isgraph', isgraph],
  ['islower', islower],
  ['isprint', isprint],
  ['ispunct', ispunct],
  ['isspace', isspace],
  ['isupper', isupper],
  ['isxdigit', isxdigit],
] as const)('%s', (name, is) => {
  it('knows every character', () => {
    const isOne = (c: number): boolean => ranges[name]!.test(String.fromCharCode(c))
    expect(all.filter(c => is(c) !== 0)).toEqual(all.filter(isOne))
    expect(is(EOF)).toBe(0)
  })

  it('takes a character constant', () => {
    expect(is('A') !== 0).toBe(ranges[name]!.test('A'))
    expect(is('\n') !== 0).toBe(ranges[name]!.test('\n'))
  })

  it('refuses what C leaves undefined', () => {
    expect(() => is(256)).toThrow(RangeError)
    expect(() => is(-2)).toThrow(RangeError)
    expect(() => is('ab')).toThrow(TypeError)
    expect(() => is('é')).toThrow(TypeError)
    expect(() => is(null as never)).toThrow(TypeError)
  })
})

describe('isascii', () => {
  it('knows the 7-bit ones', () => {
    expect([0, 127, 'a'].map(c => isascii(c) !== 0)).toEqual([true, true, true])
    expect([128, -1, 1000].map(c => isascii(c))).toEqual([0, 0, 0])
  })
})

describe('toascii', () => {
  it('keeps 7 bits', () => expect([toascii(0xe1), toascii('a')]).toEqual([0x61, 0x61]))
})

describe('tolower', () => {
  it('changes what has a counterpart', () => {
    expect(String.fromCharCode(...['A', 'z', '1', 0xc4].map(tolower))).toBe('az1\xc4')
    expect(tolower(EOF)).toBe(EOF)
    expect(() => tolower(256)).toThrow(RangeError)
  })
})

describe('toupper', () => {
  it('changes what has a counterpart', () => {
    expect(String.fromCharCode(...['a', 'Z', '1', 0xe4].map(toupper))).toBe('AZ1\xe4')
    expect(toupper(EOF)).toBe(EOF)
    expect(() => toupper(-100)).toThrow(RangeError)
  })
})
