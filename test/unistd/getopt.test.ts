import { getopt, optarg, opterr, optind, optopt, set_opterr, set_optind } from 'libposix/unistd.h'
import { beforeEach, describe, expect, it } from 'vitest'
import { outputOf, runProgram } from '../support/run.ts'

beforeEach(() => {
  set_optind(0)
  set_opterr(0)
})

/** The options found, each with its argument, and the operands. */
function parse(argv: string[], optstring: string): string {
  const found: string[] = []
  for (let opt = getopt(argv.length, argv, optstring); opt !== -1; opt = getopt(argv.length, argv, optstring))
    found.push(String.fromCharCode(opt) + (opt === 0x3f || opt === 0x3a ? String.fromCharCode(optopt) : (optarg ?? '')))
  return [...found, '|', ...argv.slice(optind)].join(' ')
}

describe('getopt', () => {
  it.each([
    ['-n -t 5 file', 'nt:', 'n t5 | file'],
    ['-nt5 file', 'nt:', 'n t5 | file'],
    ['file -n other -t 5', 'nt:', 'n t5 | file other'],
    ['-n -- -t', 'nt:', 'n | -t'],
    ['file -n', '+n', '| file -n'],
    ['a -n b', '-n', '\x01a n \x01b |'],
    ['-ofile -o', 'o::', 'ofile o |'],
    ['-x', 'n', '?x |'],
    ['-t', 't:', '?t |'],
    ['-t', ':t:', ':t |'],
    ['- -n', 'n', 'n | -'],
    ['', 'n', '|'],
  ])('reads %j by %j', (line, optstring, expected) => {
    expect(parse(['prog', ...line.split(' ').filter(word => word !== '')], optstring).trimEnd()).toBe(expected)
  })

  it('leaves operands where they are from its first call on, without an optind of 0', async () => {
    expect(await outputOf('first-call', { args: ['+n'] })).toBe('-1 1 a -n b\n')
    expect(await outputOf('first-call', { args: ['n'] })).toBe('110 3 a -n b\n')
    expect(await outputOf('first-call', { args: ['-n'] })).toBe('1 2 a -n b\n')
  })

  it('puts the options before the operands', () => {
    const argv = ['prog', 'a', '-n', 'b', '-t', '5']
    parse(argv, 'nt:')
    expect(argv).toEqual(['prog', '-n', '-t', '5', 'a', 'b'])
    expect(optind).toBe(4)
  })

  it('goes on in the middle of a cluster when argv changes behind it', () => {
    const argv = ['prog', '-abc', 'x']
    expect(getopt(3, argv, 'abc')).toBe(0x61)
    argv[2] = 'y'
    expect(getopt(3, argv, 'abc')).toBe(0x62)
    argv.push('-a')
    expect(getopt(4, argv, 'abc')).toBe(0x63)
    expect(getopt(4, argv, 'abc')).toBe(0x61)
    expect(getopt(4, argv, 'abc')).toBe(-1)
    expect(argv.slice(optind)).toEqual(['y'])
  })

  it('remembers no text for ever', () => {
    for (let i = 0; i < 5000; i++) {
      set_optind(1)
      expect(getopt(2, ['prog', `-v${i}`], 'v:')).toBe(0x76)
      expect(optarg).toBe(String(i))
    }
  })

  it('reads as many as argc says', () => {
    expect(getopt(1, ['prog', '-n'], 'n')).toBe(-1)
    expect(getopt(0, [], 'n')).toBe(-1)
    expect(getopt(-5, [], 'n')).toBe(-1)
  })

  it('has what C has before the first call, complains on standard error unless told not to', async () => {
    const end = await runProgram('complains', { args: ['-x', '-t'] })
    expect(end.stderr).toBe("./complains: invalid option -- 'x'\n./complains: option requires an argument -- 't'\n")
    expect(end.stdout).toBe('null 1 1 63\n')
  })

  it('reads the command lines of two threads', async () => {
    const end = await runProgram('in-threads')
    expect(end).toMatchObject({ stdout: 'abcabcabc\n', stderr: '', status: 0 })
  })

  it('refuses what C refuses', () => {
    expect(() => getopt(1, null as never, 'n')).toThrow(RangeError)
    expect(() => getopt(1, ['prog'], null as never)).toThrow(RangeError)
    expect(() => getopt(1, [1] as never, 'n')).toThrow(TypeError)
    expect(() => getopt(1.5, ['prog'], 'n')).toThrow(TypeError)
  })

  it('refuses what C leaves undefined', () => {
    expect(() => getopt(3, ['prog', '-n'], 'n')).toThrow(RangeError)
    set_optind(3)
    expect(() => getopt(2, ['prog', '-n'], 'n')).toThrow(RangeError)
    set_optind(-1)
    expect(() => getopt(2, ['prog', '-n'], 'n')).toThrow(RangeError)
  })

  it('has no argument behind the end', () => {
    const argv = ['prog', '-at']
    expect(getopt(2, argv, 'at:')).toBe(0x61)
    set_optind(2)
    expect(getopt(2, argv, 'at:')).toBe(0x74)
    expect(optarg).toBe(null)
  })
})

describe('set_optind', () => {
  it('is an assignment', () => {
    set_optind(7)
    expect(optind).toBe(7)
    expect(() => set_optind('1' as never)).toThrow(TypeError)
  })
})

describe('set_opterr', () => {
  it('is an assignment', () => {
    set_opterr(5)
    expect(opterr).toBe(5)
    expect(() => set_opterr(null as never)).toThrow(TypeError)
  })
})
