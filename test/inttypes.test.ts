import { sizeof } from 'libposix'
import { ERANGE, errno, set_errno } from 'libposix/errno.h'
import * as inttypes_h from 'libposix/inttypes.h'
import {
  INTMAX_MIN,
  imaxabs,
  imaxdiv,
  imaxdiv_t,
  intmax_t,
  PRId8,
  PRId64,
  PRIdMAX,
  PRIu32,
  PRIu64,
  PRIuPTR,
  PRIX8,
  PRIx64,
  SCNd8,
  SCNd64,
  SCNdMAX,
  SCNu16,
  SCNx64,
  strtoimax,
  strtoumax,
  uint16_t,
  uint64_t,
} from 'libposix/inttypes.h'
import * as stdint_h from 'libposix/stdint.h'
import { printf, snprintf, sscanf } from 'libposix/stdio.h'
import { describe, expect, it } from 'vitest'
import { macros } from './support/platform.ts'

type Types = Record<string, (value: number) => ArrayBufferView & { readonly [i: number]: number | bigint }>

/** The type of <stdint.h> that a conversion's name ends with, as a value. */
function typeOf(name: string) {
  const [, letter, kind, width] = /^(?:PRI|SCN)(.)([A-Z]*)(\d*)$/.exec(name)!
  const word = { LEAST: '_least', FAST: '_fast', MAX: 'max', PTR: 'ptr' }[kind!] ?? ''
  return (stdint_h as unknown as Types)[`${'di'.includes(letter!) ? '' : 'u'}int${word}${width}_t`]!
}

function format(format: string, value: number | bigint): string {
  const text = Buffer.alloc(64)
  return text.toString('latin1', 0, snprintf(text, 64, format, value))
}

const names = Object.keys(inttypes_h).filter(name => /^(PRI|SCN)/.test(name))
const strings = inttypes_h as unknown as Record<string, string>

describe('inttypes.h', () => {
  it('has every conversion of the platform, and the names of stdint.h', () => {
    expect([...names].sort()).toEqual(macros('inttypes.h', /^(PRI[diouxX]|SCN[dioux])/))
    expect(Object.keys(stdint_h).filter(name => !(name in inttypes_h))).toEqual([])
  })

  it.each(names.filter(name => name.startsWith('PRI')))('%s is taken by printf', name => {
    const value = typeOf(name)(101)[0]!
    const base = { o: 8, x: 16, X: 16 }[name[3]!] ?? 10
    expect(format(`<%${strings[name]}>`, value)).toBe(`<${(101).toString(base)}>`)
  })

  it.each(names.filter(name => name.startsWith('SCN')))('%s is taken by scanf', name => {
    const object = typeOf(name)(0)
    const base = { o: 8, x: 16 }[name[3]!] ?? 10
    expect(sscanf(`${(101).toString(base)} `, `%${strings[name]} `, object)).toBe(1)
    expect(Number(object[0])).toBe(101)
  })

  it('prints all 64 bits', () => {
    const n = uint64_t(2n ** 64n - 1n)
    expect(format(`%${PRIu64}`, n[0]!)).toBe('18446744073709551615')
    expect(format(`%#${PRIx64}`, n[0]!)).toBe('0xffffffffffffffff')
    expect(format(`%${PRId64}`, -(2n ** 63n))).toBe('-9223372036854775808')
    expect(format(`%${PRIdMAX}`, INTMAX_MIN)).toBe('-9223372036854775808')
    expect(format(`%5${PRIu32}`, 2 ** 32 - 1)).toBe('4294967295')
    expect(format(`%-4${PRId8}|`, -1)).toBe('-1  |')
    expect(format(`%02${PRIX8}`, 10)).toBe('0A')
    expect(format(`%${PRIuPTR}`, 7)).toBe('7')
  })

  it('reads them', () => {
    const [least, bits, small] = [intmax_t(), uint64_t(), uint16_t()]
    expect(sscanf('-9223372036854775808', `%${SCNdMAX}`, least)).toBe(1)
    expect(sscanf('ffffffffffffffff 65535', `%${SCNx64} %${SCNu16}`, bits, small)).toBe(2)
    expect([least[0], bits[0], small[0]]).toEqual([-(2n ** 63n), 2n ** 64n - 1n, 65535])
  })

  it('refuses what has another size', () => {
    expect(() => sscanf('1', `%${SCNd64}`, new Int32Array(1))).toThrow(TypeError)
    expect(() => sscanf('1', `%${SCNd8}`, new Int16Array(1))).toThrow(TypeError)
    expect(() => printf(`%${PRId64}`, 2n ** 64n)).toThrow(TypeError)
    expect(() => printf(`%${PRIu32}`, 1n as never)).toThrow(TypeError)
  })
})

describe('imaxabs', () => {
  it('is the absolute value', () => {
    expect([imaxabs(-5), imaxabs(5), imaxabs(-(2 ** 53))]).toEqual([5, 5, 2 ** 53])
    expect(() => imaxabs(INTMAX_MIN)).toThrow('imaxabs(): j has no absolute value in its type')
    expect(() => imaxabs(1.5)).toThrow(TypeError)
  })
})

describe('imaxdiv', () => {
  it('cuts towards 0', () => {
    const result = imaxdiv(-7, 2)
    expect(result).toBeInstanceOf(imaxdiv_t)
    expect([result.quot, result.rem]).toEqual([-3, -1])
    expect(sizeof(imaxdiv_t)).toBe(16)
    expect(imaxdiv(2 ** 52, 3)).toMatchObject({ quot: Math.floor(2 ** 52 / 3), rem: 1 })
  })

  it('refuses what C leaves undefined', () => {
    expect(() => imaxdiv(1, 0)).toThrow('imaxdiv(): the quotient is no intmax_t')
    expect(() => imaxdiv(INTMAX_MIN, -1)).toThrow(RangeError)
    expect(() => imaxdiv(1, 'x' as never)).toThrow(TypeError)
  })
})

describe.each([
  ['strtoimax', strtoimax, 2 ** 63, -(2 ** 63)],
  ['strtoumax', strtoumax, 2 ** 64, 2 ** 64],
] as const)('%s', (_, convert, most, least) => {
  it('converts, and tells where the number ended', () => {
    const end: (Uint8Array | string | null)[] = [null]
    expect([convert(' 42rest', end, 10), end[0]]).toEqual([42, 'rest'])
    expect([convert('0x1fg', end, 0), end[0]]).toEqual([31, 'g'])
    const text = Buffer.from('101 x\0')
    expect(convert(text, end, 2)).toBe(5)
    expect(end[0]).toEqual(text.subarray(3))
    set_errno(0)
    expect([convert('-1', null, 10), errno]).toEqual([most === 2 ** 64 ? 2 ** 64 : -1, 0])
  })

  it('fails as libc says', () => {
    set_errno(0)
    expect([convert('9'.repeat(30), null, 10), errno]).toEqual([most, ERANGE])
    set_errno(0)
    expect([convert(`-${'9'.repeat(30)}`, null, 10), errno]).toEqual([least, ERANGE])
  })

  it('refuses what C refuses', () => {
    expect(() => convert(null as never, null, 10)).toThrow(RangeError)
    expect(() => convert(Buffer.from('1'), null, 10)).toThrow(RangeError)
    expect(() => convert('1', null, 1.5)).toThrow(TypeError)
    expect(() => convert('1', {} as never, 10)).toThrow(TypeError)
  })
})
