import { type CMP, timeradd, timerclear, timercmp, timerisset, timersub, timeval } from 'libposix/sys/time.h'
import { describe, expect, it } from 'vitest'

function span(sec: number, usec: number): timeval {
  const made = new timeval()
  made.tv_sec = sec
  made.tv_usec = usec
  return made
}
const both = ({ tv_sec, tv_usec }: timeval): [number, number] => [tv_sec, tv_usec]

describe('timeradd', () => {
  it('carries', () => {
    const sum = new timeval()
    timeradd(span(1, 600_000), span(2, 400_000), sum)
    expect(both(sum)).toEqual([4, 0])
    timeradd(sum, span(0, 999_999), sum)
    expect(both(sum)).toEqual([4, 999_999])
    expect(() => timeradd(sum, sum, null as never)).toThrow(TypeError)
  })
})

describe('timersub', () => {
  it('borrows', () => {
    const difference = new timeval()
    timersub(span(3, 100_000), span(1, 200_000), difference)
    expect(both(difference)).toEqual([1, 900_000])
    timersub(span(0, 0), span(0, 1), difference)
    expect(both(difference)).toEqual([-1, 999_999])
    expect(() => timersub(difference, 1 as never, difference)).toThrow(TypeError)
  })
})

describe('timerclear', () => {
  it('sets to 0', () => {
    const set = span(1, 2)
    timerclear(set)
    expect(both(set)).toEqual([0, 0])
  })
})

describe('timerisset', () => {
  it('tells 0 from the rest', () => {
    expect(timerisset(new timeval())).toBe(0)
    expect(timerisset(span(0, 1))).toBe(1)
    expect(timerisset(span(1, 0))).toBe(1)
  })
})

describe('timercmp', () => {
  it('compares by each operator', () => {
    const holding = (a: timeval, b: timeval): CMP[] =>
      (['<', '<=', '==', '!=', '>=', '>'] as const).filter(operator => timercmp(a, b, operator))
    expect(holding(span(1, 5), span(1, 6))).toEqual(['<', '<=', '!='])
    expect(holding(span(1, 5), span(1, 5))).toEqual(['<=', '==', '>='])
    expect(holding(span(2, 0), span(1, 6))).toEqual(['!=', '>=', '>'])
    expect(() => timercmp(span(0, 0), span(0, 0), '=' as never)).toThrow(TypeError)
  })
})
