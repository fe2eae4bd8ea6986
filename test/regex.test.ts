import { array } from 'libposix'
import {
  REG_BADRPT,
  REG_EBRACK,
  REG_EPAREN,
  REG_ESIZE,
  REG_ESPACE,
  REG_EXTENDED,
  REG_ICASE,
  REG_NEWLINE,
  REG_NOMATCH,
  REG_NOSUB,
  REG_NOTBOL,
  REG_STARTEND,
  regcomp,
  regerror,
  regex_t,
  regexec,
  regfree,
  regmatch_t,
} from 'libposix/regex.h'
import { describe, expect, it } from 'vitest'

function compiled(pattern: string, cflags = REG_EXTENDED): regex_t {
  const preg = new regex_t()
  expect(regcomp(preg, pattern, cflags)).toBe(0)
  return preg
}

describe('regcomp', () => {
  it('counts the brackets', () => {
    const preg = new regex_t()
    expect(preg.re_nsub).toBe(0)
    expect(regcomp(preg, '(a)(b(c))', REG_EXTENDED)).toBe(0)
    expect(preg.re_nsub).toBe(3)
    expect(regcomp(preg, '\\(a\\)', 0)).toBe(0)
    expect(preg.re_nsub).toBe(1)
  })

  it('says what is wrong', () => {
    const preg = new regex_t()
    expect(regcomp(preg, '(a', REG_EXTENDED)).toBe(REG_EPAREN)
    expect(regcomp(preg, '[a', REG_EXTENDED)).toBe(REG_EBRACK)
    expect(regcomp(preg, '*', REG_EXTENDED)).toBe(REG_BADRPT)
  })

  it.each([
    '('.repeat(100_000),
    'a?'.repeat(100_000),
    '()'.repeat(100_000),
    `a${'*'.repeat(100_000)}`,
    '^'.repeat(100_000),
    'a|'.repeat(100_000),
    '(a?){30000}',
    '(((a{1,255}){1,255}){1,255})',
  ])('has no more stack than there is for %#', pattern => {
    expect(regcomp(new regex_t(), pattern, REG_EXTENDED)).toBe(REG_ESPACE)
  })

  it.each([
    ['(([)]|a?){250}){250}', REG_EXTENDED],
    ['(([[:alpha:])]|a?){250}){250}', REG_EXTENDED],
    ['((\\)|a?){250}){250}', REG_EXTENDED],
    ['\\(\\()\\|a*\\)\\{250\\}\\)\\{250\\}', 0],
  ])('knows a bracket that groups from one that does not: %#', (pattern, cflags) => {
    expect(regcomp(new regex_t(), pattern, cflags)).toBe(REG_ESPACE)
  })

  it('leaves to libc what it does not write out', () => {
    expect(regcomp(new regex_t(), 'a{30000}', 0)).toBe(0)
    expect(regcomp(new regex_t(), 'a\\{30000}', REG_EXTENDED)).toBe(0)
    expect(regcomp(new regex_t(), 'a{99999}', REG_EXTENDED)).toBe(REG_ESIZE)
    expect(regcomp(new regex_t(), 'a\\{99999\\}', 0)).toBe(REG_ESIZE)
  })

  it('refuses what C refuses', () => {
    expect(() => regcomp({} as never, 'a', 0)).toThrow(TypeError)
    expect(() => regcomp(new regex_t(), null as never, 0)).toThrow(RangeError)
  })
})

describe('regexec', () => {
  it('says where the match and its brackets are, in bytes', () => {
    const pmatch = array(regmatch_t, 3)
    expect(regexec(compiled('(a+)(x)?b'), 'é aab', 3, pmatch, 0)).toBe(0)
    expect(pmatch.map(({ rm_so, rm_eo }) => [rm_so, rm_eo])).toEqual([
      [3, 6],
      [3, 5],
      [-1, -1],
    ])
    expect(regexec(compiled('c'), 'ab', 3, pmatch, 0)).toBe(REG_NOMATCH)
  })

  it('heeds its flags', () => {
    expect(regexec(compiled('AB', REG_ICASE), 'ab', 0, null, 0)).toBe(0)
    expect(regexec(compiled('^b', REG_NEWLINE), 'a\nb', 0, null, 0)).toBe(0)
    expect(regexec(compiled('^a'), 'a', 0, null, REG_NOTBOL)).toBe(REG_NOMATCH)
    expect(regexec(compiled('a', REG_NOSUB), 'a', 5, null, 0)).toBe(0)
    const range = new regmatch_t({ rm_so: 1, rm_eo: 3 })
    expect(regexec(compiled('b+'), 'abbb', 1, range, REG_STARTEND)).toBe(0)
    expect([range.rm_so, range.rm_eo]).toEqual([1, 3])
  })

  it('refuses what C leaves undefined', () => {
    const preg = compiled('a')
    expect(() => regexec(new regex_t(), 'a', 0, null, 0)).toThrow('was not compiled')
    expect(() => regexec(preg, 'a', 1, null, 0)).toThrow(RangeError)
    expect(() => regexec(preg, 'a', 2, new regmatch_t(), 0)).toThrow(RangeError)
    expect(() => regexec(preg, 'a', 0, new regmatch_t({ rm_eo: 2 }), REG_STARTEND)).toThrow('is not in the string')
    expect(() => regexec(preg, null as never, 0, null, 0)).toThrow(RangeError)
    expect(() => regexec(null as never, 'a', 0, null, 0)).toThrow(TypeError)
  })
})

describe('regerror', () => {
  it('explains', () => {
    const text = Buffer.alloc(80)
    const length = regerror(REG_NOMATCH, compiled('a'), text, 80)
    expect(text.toString('latin1', 0, length)).toBe('No match\0')
    expect(regerror(REG_NOMATCH, null, null, 0)).toBe(length)
    expect(regerror(REG_NOMATCH, null, text, 3)).toBe(length)
    expect(text.toString('latin1', 0, 3)).toBe('No\0')
  })

  it('refuses what C leaves undefined', () => {
    expect(() => regerror(99, null, null, 0)).toThrow(RangeError)
    expect(() => regerror(REG_NOMATCH, null, Buffer.alloc(2), 3)).toThrow(RangeError)
  })
})

describe('regfree', () => {
  it('takes the expression away', () => {
    const preg = compiled('(a)')
    regfree(preg)
    expect(() => regexec(preg, 'a', 0, null, 0)).toThrow(RangeError)
  })
})
