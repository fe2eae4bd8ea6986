import {
  getopt,
  getopt_long,
  getopt_long_only,
  no_argument,
  optarg,
  optind,
  option,
  optional_argument,
  optopt,
  required_argument,
  set_opterr,
  set_optind,
} from 'libposix/getopt.h'
import { beforeEach, describe, expect, it } from 'vitest'

beforeEach(() => {
  set_optind(0)
  set_opterr(0)
})

const verbose = Int32Array.of(0)
const options = [
  { name: 'add', has_arg: required_argument, flag: null, val: 0x61 },
  { name: 'append', has_arg: no_argument, flag: null, val: 0 },
  { name: 'verbose', has_arg: no_argument, flag: verbose, val: 7 },
  { name: 'file', has_arg: optional_argument, flag: null, val: 1000 },
  { name: null, has_arg: 0, flag: null, val: 0 },
  { name: 'hidden', has_arg: 0, flag: null, val: 1 },
]

describe('getopt_long', () => {
  it('knows long options', () => {
    const argv = ['prog', '--add', '5', 'operand', '--append', '--verbose', '--file', '--file=x', '-b', '--ad=6']
    const index = Int32Array.of(-1)
    const next = (): unknown[] => [getopt_long(argv.length, argv, 'b', options, index), optarg, index[0]]
    expect(next()).toEqual([0x61, '5', 0])
    expect(next()).toEqual([0, null, 1])
    expect(next()).toEqual([0, null, 2])
    expect(verbose[0]).toBe(7)
    expect(next()).toEqual([1000, null, 3])
    expect(next()).toEqual([1000, 'x', 3])
    expect(next()).toEqual([0x62, null, 3])
    expect(next()).toEqual([0x61, '6', 0])
    expect(next()[0]).toBe(-1)
    expect(argv.slice(optind)).toEqual(['operand'])
  })

  it('says what is wrong by optopt', () => {
    const argv = ['prog', '--ap=1', '--a', '--hidden', '--add']
    const next = (): number[] => [getopt_long(argv.length, argv, ':', options, null), optopt]
    expect(next()).toEqual([0x3f, 0])
    expect(next()).toEqual([0x3f, 0])
    expect(next()).toEqual([0x3f, 0])
    expect(next()).toEqual([0x3a, 0x61])
    expect(next()[0]).toBe(-1)
  })

  it('leaves optopt alone where the next call, of other options, finds nothing wrong', () => {
    expect(getopt_long(2, ['prog', '--file=x', '--append=1'], '', options.slice(1), null)).toBe(1000)
    expect([getopt_long(3, ['prog', '--file=x', '--verbose=1'], '', options.slice(2), null), optopt]).toEqual([0x3f, 7])
    set_optind(0)
    expect([getopt(2, ['prog', '-b'], 'b'), optopt]).toEqual([0x62, 7])
    set_optind(0)
    expect([getopt_long(2, ['prog', '--add=5'], '', options, null), optopt]).toEqual([0x61, 7])
  })

  it('takes the struct, and abbreviations of options of one meaning', () => {
    const make = (name: string): option =>
      Object.assign(new option(), { name, has_arg: no_argument, flag: null, val: 3 })
    expect(getopt_long(2, ['prog', '--colo'], '', [make('color'), make('colour')], null)).toBe(3)
  })

  it('refuses what C refuses', () => {
    const call = (longopts: unknown, index: unknown = null): unknown =>
      getopt_long(2, ['prog', '--add'], '', longopts as never, index as never)
    expect(() => call({})).toThrow(TypeError)
    expect(() => call([1])).toThrow(TypeError)
    expect(() => call([{ name: 'add', has_arg: 'no', flag: null, val: 0 }])).toThrow(TypeError)
    expect(() => call([{ name: 'add', has_arg: 0, flag: {}, val: 0 }])).toThrow(TypeError)
    expect(() => call([{ name: 5, has_arg: 0, flag: null, val: 0 }])).toThrow(TypeError)
  })
})

describe('getopt_long_only', () => {
  it('takes one dash for two', () => {
    const argv = ['prog', '-add', '5', '-b']
    expect(getopt_long_only(4, argv, 'b', options, null)).toBe(0x61)
    expect(optarg).toBe('5')
    expect(getopt_long_only(4, argv, 'b', options, null)).toBe(0x62)
    expect(getopt_long_only(4, argv, 'b', options, null)).toBe(-1)
  })
})
