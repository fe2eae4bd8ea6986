import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { array, double, unsigned } from 'libposix'
import { EINVAL, ELOOP, ENOENT, ENOMEM, ERANGE, errno, set_errno } from 'libposix/errno.h'
import { O_CLOEXEC } from 'libposix/fcntl.h'
import { sockaddr_in } from 'libposix/netinet/in.h'
import {
  abs,
  atof,
  atoi,
  atol,
  atoll,
  bsearch,
  calloc,
  div,
  drand48,
  free,
  getenv,
  getloadavg,
  labs,
  ldiv,
  llabs,
  lldiv,
  lrand48,
  malloc,
  mkdtemp,
  mkostemp,
  mkostemps,
  mkstemp,
  mkstemps,
  mrand48,
  putenv,
  qsort,
  qsort_r,
  RAND_MAX,
  rand,
  rand_r,
  random,
  realloc,
  realpath,
  setenv,
  srand,
  srand48,
  srandom,
  strtod,
  strtof,
  strtol,
  strtoll,
  strtoul,
  strtoull,
  system,
  unsetenv,
} from 'libposix/stdlib.h'
import { close, write } from 'libposix/unistd.h'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sanitized } from './support/patience.ts'
import { outputOf, runProgram } from './support/run.ts'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'libposix-'))
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

/** What takes no text. */
function refusesText(call: (text: never) => unknown): void {
  expect(() => call(null as never)).toThrow(RangeError)
  expect(() => call(Buffer.from('1') as never)).toThrow(RangeError)
  expect(() => call('1\0' as never)).toThrow(TypeError)
  expect(() => call(1 as never)).toThrow(TypeError)
}

describe.each([
  ['atoi', atoi],
  ['atol', atol],
  ['atoll', atoll],
])('%s', (_, convert) => {
  it('reads the number at the beginning', () => {
    const found = ['42', '  -7x', '+9190', '-1', 'x', '', '0x10'].map(text => convert(text))
    expect(found).toEqual([42, -7, 9190, -1, 0, 0, 0])
    expect(convert(Buffer.from('12\x003'))).toBe(12)
    refusesText(convert)
  })

  it('sets errno where strtol does', () => {
    set_errno(0)
    convert('-1')
    expect(errno).toBe(0)
    convert('9'.repeat(30))
    expect(errno).toBe(ERANGE)
  })
})

describe('atof', () => {
  it('reads the number at the beginning', () => {
    expect(['1.5x', '-1', 'inf', '0x1p3', ''].map(text => atof(text))).toEqual([1.5, -1, Infinity, 8, 0])
    refusesText(atof)
  })

  it('sets errno where strtod does', () => {
    set_errno(0)
    expect([atof('-1'), errno]).toEqual([-1, 0])
    expect([atof('1e400'), errno]).toEqual([Infinity, ERANGE])
  })
})

describe.each([
  ['strtol', strtol, 2 ** 63, -(2 ** 63)],
  ['strtoll', strtoll, 2 ** 63, -(2 ** 63)],
  ['strtoul', strtoul, 2 ** 64, 2 ** 64],
  ['strtoull', strtoull, 2 ** 64, 2 ** 64],
] as const)('%s', (_, convert, most, least) => {
  it('converts, and tells where the number ended', () => {
    const end: (Uint8Array | string | null)[] = [null]
    expect([convert(' 42rest', end, 10), end[0]]).toEqual([42, 'rest'])
    expect([convert('0x1fg', end, 0), end[0]]).toEqual([31, 'g'])
    expect([convert('077', end, 0), end[0]]).toEqual([63, ''])
    expect([convert('none', end, 10), end[0]]).toEqual([0, 'none'])
    const text = Buffer.from('101 x\0')
    expect(convert(text, end, 2)).toBe(5)
    expect(end[0]).toEqual(text.subarray(3))
    expect((end[0] as Buffer).byteOffset).toBe(text.byteOffset + 3)
    expect(convert('12', null, 10)).toBe(12)
  })

  it('has -1 as a value', () => {
    set_errno(0)
    expect(convert('-1', null, 10)).toBe(most === 2 ** 64 ? 2 ** 64 : -1)
    expect(errno).toBe(0)
  })

  it('fails as libc says', () => {
    const end: (Uint8Array | string | null)[] = ['untouched']
    set_errno(0)
    expect([convert('9'.repeat(30), end, 10), errno, end[0]]).toEqual([most, ERANGE, ''])
    set_errno(0)
    expect([convert(`-${'9'.repeat(30)}`, null, 10), errno]).toEqual([least, ERANGE])
    end[0] = 'untouched'
    set_errno(0)
    expect([convert('1', end, 99), errno]).toEqual([0, EINVAL])
    // The sanitizer's own strtol sets it all the same.
    if (!sanitized) expect(end[0]).toBe('untouched')
    refusesText(text => convert(text, null, 10))
    expect(() => convert('1', {} as never, 10)).toThrow(TypeError)
    expect(() => convert('1', null, 1.5)).toThrow(TypeError)
  })
})

describe.each([
  ['strtod', strtod],
  ['strtof', strtof],
])('%s', (_, convert) => {
  it('converts', () => {
    const end: (Uint8Array | string | null)[] = [null]
    expect([convert('1.5e2x', end), end[0]]).toEqual([150, 'x'])
    expect([convert('nan(123)y', end), end[0]]).toEqual([Number.NaN, 'y'])
    expect(convert('-1', null)).toBe(-1)
    set_errno(0)
    expect([convert('1e999', null), errno]).toEqual([Infinity, ERANGE])
    refusesText(text => convert(text, null))
  })
})

describe.each([
  ['abs', abs],
  ['labs', labs],
  ['llabs', llabs],
])('%s', (name, absolute) => {
  it('is the absolute value', () => {
    expect([absolute(-5), absolute(5), absolute(0)]).toEqual([5, 5, 0])
    const least = name === 'abs' ? -(2 ** 31) : -(2 ** 63)
    expect(() => absolute(least)).toThrow(`${name}(): j has no absolute value in its type`)
    expect(() => absolute(1.5)).toThrow(TypeError)
  })
})

describe.each([
  ['div', div],
  ['ldiv', ldiv],
  ['lldiv', lldiv],
])('%s', (_, divide) => {
  it('cuts towards 0', () => {
    const parts = ([n, d]: [number, number]) => [divide(n, d).quot, divide(n, d).rem]
    expect(
      [
        [7, 2],
        [-7, 2],
        [7, -2],
      ].map(pair => parts(pair as [number, number])),
    ).toEqual([
      [3, 1],
      [-3, -1],
      [-3, 1],
    ])
    expect(() => divide(1, 0)).toThrow(RangeError)
    expect(() => divide(1.5, 1)).toThrow(TypeError)
  })

  it('refuses what overflows', () => {
    expect(() => div(-(2 ** 31), -1)).toThrow(RangeError)
    expect(() => ldiv(-(2 ** 63), -1)).toThrow(RangeError)
    expect(() => lldiv(-(2 ** 63), -1)).toThrow('lldiv(): the quotient is no long long')
  })
})

describe.each([
  ['rand', 'srand', rand, srand],
  ['random', 'srandom', random, srandom],
])('%s', (_, _seed, next, seed) => {
  it('gives the same series for the same seed', () => {
    const series = () => Array.from({ length: 5 }, () => next())
    seed(1)
    const one = series()
    seed(2)
    const two = series()
    seed(1)
    expect(series()).toEqual(one)
    expect(two).not.toEqual(one)
    expect(one.every(n => n >= 0 && n <= RAND_MAX)).toBe(true)
    expect(() => seed(2 ** 32)).toThrow(TypeError)
  })
})

describe('rand_r', () => {
  it('goes on from the caller’s state', () => {
    const [one, two] = [unsigned(5), unsigned(5)]
    const series = (seed: Uint32Array) => Array.from({ length: 5 }, () => rand_r(seed))
    expect(series(one)).toEqual(series(two))
    expect(one[0]).not.toBe(5)
    expect(one).toEqual(two)
    expect(() => rand_r(null as never)).toThrow(RangeError)
  })
})

describe.each([['srand48'], ['lrand48'], ['mrand48'], ['drand48']])('%s', () => {
  it('gives glibc’s series', () => {
    srand48(1)
    expect([lrand48(), mrand48(), drand48()]).toEqual([89400484, 1952030186, expect.closeTo(0.8348172182, 9)])
    srand48(-1)
    expect(Array.from({ length: 50 }, mrand48).some(n => n < 0)).toBe(true)
    expect(() => srand48(1.5)).toThrow(TypeError)
  })
})

describe.each([['srand'], ['srandom']])('%s', name => {
  it('starts where a C program does without it', async () => {
    expect(await outputOf('unseeded', { args: [name] })).toBe('true true\n')
  })
})

describe.each([['getenv'], ['setenv'], ['unsetenv'], ['putenv'], ['clearenv']])('%s', () => {
  const name = 'LIBPOSIX_TEST_VARIABLE'

  it('agrees with process.env', () => {
    expect(getenv(name)).toBeNull()
    expect(setenv(name, 'one', 0)).toBe(0)
    expect([getenv(name), process.env[name]]).toEqual(['one', 'one'])
    expect(setenv(name, 'two', 0)).toBe(0)
    expect(getenv(name)).toBe('one')
    expect(setenv(name, 'two', 1)).toBe(0)
    process.env[name] += ' more'
    expect(getenv(name)).toBe('two more')
    const text = Buffer.from(`${name}=put\0`)
    expect(putenv(text)).toBe(0)
    text.fill(0)
    expect([getenv(name), process.env[name]]).toEqual(['put', 'put'])
    expect(unsetenv(name)).toBe(0)
    expect([getenv(name), process.env[name], unsetenv(name)]).toEqual([null, undefined, 0])
  })

  it('fails as libc says', () => {
    expect(setenv('a=b', 'x', 1)).toFailWith(EINVAL)
    expect(setenv('', 'x', 1)).toFailWith(EINVAL)
    expect(setenv(null, 'x', 1)).toFailWith(EINVAL)
    expect(unsetenv('a=b')).toFailWith(EINVAL)
    refusesText(getenv)
    refusesText(text => setenv('x', text, 1))
    refusesText(putenv)
  })

  it('can be emptied', async () => {
    expect(await outputOf('clearenv')).toBe('0 null 0\n')
  })

  it('takes no memory where it was emptied before', async () => {
    expect(await outputOf('clearenv-again')).toBe('one true\n')
  })
})

describe('the environment', () => {
  it('is a worker’s own, as process.env is', async () => {
    const seen = 'of main 0 of main 0 of worker of worker 0 a=b 0 null -1 -1 50 null'
    expect(await outputOf('own-environment')).toBe(`${seen} | of main null of main\n`)
  })

  it('is shared with a worker that Node lets share it', async () => {
    expect(await outputOf('shared-environment')).toBe('0 one one\n')
  })

  it('may change while libc reads it in another thread', async () => {
    expect(await outputOf('environment-readers')).toBe('0\n')
  })
})

describe('malloc', () => {
  it('gives memory of its own', () => {
    const [a, b] = [malloc(10)!, malloc(10)!]
    expect([a.length, a.byteOffset, a.buffer === b.buffer]).toEqual([10, 0, false])
    expect(malloc(0)!.length).toBe(0)
    set_errno(0)
    expect([malloc(2 ** 60), malloc(-1), errno]).toEqual([null, null, ENOMEM])
    for (const wrong of [2 ** 65, 1.5, '1', null]) expect(() => malloc(wrong as number)).toThrow(TypeError)
  })
})

describe('calloc', () => {
  it('gives zeroed memory', () => {
    expect(calloc(3, 4)!.equals(Buffer.alloc(12))).toBe(true)
    set_errno(0)
    expect([calloc(2 ** 40, 2 ** 40), errno]).toEqual([null, ENOMEM])
  })
})

describe('realloc', () => {
  it('keeps what there was', () => {
    const memory = malloc(4)!
    memory.write('abcd')
    const more = realloc(memory, 8)!
    expect(more.toString('latin1', 0, 4)).toBe('abcd')
    expect(realloc(more, 2)!.toString('latin1')).toBe('ab')
    expect(() => realloc(memory, 8)).toThrow(RangeError)
    expect(realloc(null, 3)!.length).toBe(3)
  })
})

describe('free', () => {
  it('takes what was allocated, once', () => {
    const memory = malloc(sockaddr_in.size)!
    free(new sockaddr_in(memory))
    expect(() => free(memory)).toThrow(RangeError)
    free(array(sockaddr_in, malloc(64)!) as never)
    free(null)
    for (const wrong of [Buffer.alloc(8), malloc(8)!.subarray(1)]) expect(() => free(wrong)).toThrow(RangeError)
    expect(() => free('text' as never)).toThrow(TypeError)
  })
})

describe('qsort_r', () => {
  it('passes its argument on', () => {
    const numbers = Int32Array.of(3, 1, 2)
    const down = { by: -1 }
    qsort_r(numbers, 3, 4, (a, b, order) => order.by * (a[0]! - b[0]!), down)
    expect([...numbers]).toEqual([3, 2, 1])
    qsort_r(numbers, 3, 4, (a, b, order) => (order === null ? a[0]! - b[0]! : 0), null)
    expect([...numbers]).toEqual([1, 2, 3])
  })

  it('refuses what C leaves undefined', () => {
    const numbers = new Int32Array(2)
    expect(() => qsort_r(numbers, 3, 4, () => 0, null)).toThrow(/^qsort_r\(\): nmemb is past the end/)
    expect(() => qsort_r(numbers, 2, 4, null as never, null)).toThrow(RangeError)
    expect(() => qsort_r(numbers, 2, 4, 3 as never, null)).toThrow(TypeError)
  })
})

describe('qsort', () => {
  it('sorts numbers, structs and bytes', () => {
    const numbers = Int32Array.of(5, -1, 3, 3, 100)
    qsort(numbers, 4, 4, (a, b) => a[0]! - b[0]!)
    expect([...numbers]).toEqual([-1, 3, 3, 5, 100])
    const addresses = array(sockaddr_in, 3)
    addresses.forEach((address, i) => {
      address.sin_port = 30 - i
    })
    qsort(addresses, 3, sockaddr_in.size, (a, b) => a.sin_port - b.sin_port)
    expect(addresses.map(a => a.sin_port)).toEqual([28, 29, 30])
    const bytes = Buffer.from('ccbbaa')
    qsort(bytes, 3, 2, (a, b) => a.compare(b))
    expect(bytes.toString()).toBe('aabbcc')
  })

  it('leaves all as it was where the function throws', () => {
    const numbers = Int32Array.of(2, 1)
    expect(() =>
      qsort(numbers, 2, 4, () => {
        throw new Error('mine')
      }),
    ).toThrow('mine')
    expect([...numbers]).toEqual([2, 1])
    expect(() => qsort(numbers, 3, 4, () => 0)).toThrow(RangeError)
    expect(() => qsort(numbers, 2, 4, null as never)).toThrow(RangeError)
    expect(() => qsort(numbers, 2, 4, 1 as never)).toThrow(TypeError)
  })
})

describe('bsearch', () => {
  it('finds', () => {
    const numbers = Int32Array.of(1, 3, 5, 7)
    const find = (n: number) => bsearch(n, numbers, 4, 4, (key, element) => key - element[0]!)
    const found = find(5)!
    expect([found[0], find(4), find(9)]).toEqual([5, null, null])
    found[0] = 6
    expect(numbers[2]).toBe(6)
    expect(() => bsearch(1, numbers, 5, 4, () => 0)).toThrow(RangeError)
  })
})

describe.each([
  ['qsort', (base: Int32Array, compar: () => number) => qsort(base, 4, 4, compar)],
  ['qsort_r', (base: Int32Array, compar: () => number) => qsort_r(base, 4, 4, compar, null)],
  ['bsearch', (base: Int32Array, compar: () => number) => bsearch(1, base, 4, 4, compar)],
])('%s, whose function', (name, call) => {
  const said = `${name}(): base was detached or has become shorter while compar ran`

  it.each([-1, 0, 1])('detaches the memory and answers %i, refuses to go on', answer => {
    const numbers = Int32Array.of(4, 3, 2, 1)
    const detach = () => {
      if (numbers.length > 0) structuredClone(numbers.buffer, { transfer: [numbers.buffer] })
      return answer
    }
    expect(() => call(numbers, detach)).toThrow(new RangeError(said))
  })

  it.each([undefined, 4])('makes the memory shorter, refuses to go on: a view of length %s', length => {
    const buffer = new ArrayBuffer(16, { maxByteLength: 32 })
    const shrink = () => {
      buffer.resize(8)
      return -1
    }
    expect(() => call(new Int32Array(buffer, 0, length), shrink)).toThrow(new RangeError(said))
  })

  it('lets the memory grow', () => {
    const buffer = new ArrayBuffer(16, { maxByteLength: 32 })
    const grow = () => {
      buffer.resize(32)
      return 0
    }
    expect(() => call(new Int32Array(buffer), grow)).not.toThrow()
  })
})

describe('system', () => {
  it('runs a command', async () => {
    expect(system(null)).not.toBe(0)
    expect(system('exit 3')).toBe(3 << 8)
    expect(system('kill -9 $$')).toBe(9)
    expect(await outputOf('system')).toBe('from the shell\n')
    expect(() => system(1 as never)).toThrow(TypeError)
  })

  it('leaves no command behind where a limit of time ends a handler meanwhile', async () => {
    expect(await outputOf('system-times-out')).toBe('ERR_SCRIPT_EXECUTION_TIMEOUT\n-1 true\nblocked 0\n')
  })

  it.each([
    ['handler', 'handled, 1 bytes, 5', 0],
    ['throws', '5 thrown', 0],
    ['children', '4, 1', 0],
    ['actions', 'default', 'SIGINT'],
    ['cancelled', '1, 1', 0],
    ['exit', 'exit handler', 7],
  ])('waits as in C: %s', async (way, stdout, end) => {
    const done = await runProgram('system-waits', { args: [way] })
    expect({ stdout: done.stdout, end: done.signal ?? done.status }, done.stderr).toEqual({ stdout, end })
  })
})

describe.each([
  ['mkstemp', mkstemp],
  ['mkostemp', (template: Buffer) => mkostemp(template, O_CLOEXEC)],
])('%s', (_, make) => {
  it('makes a file and its name', () => {
    const template = Buffer.from(`${directory}/XXXXXX\0`)
    const fd = make(template)
    expect(write(fd, 'x', 1)).toBe(1)
    expect(close(fd)).toBe(0)
    const name = template.toString('utf8', 0, template.length - 1)
    expect([existsSync(name), name.endsWith('XXXXXX')]).toEqual([true, false])
  })

  it('fails as libc says', () => {
    expect(make(Buffer.from('x\0'))).toFailWith(EINVAL)
    expect(make(Buffer.from(`${directory}/nowhere/XXXXXX\0`))).toFailWith(ENOENT)
    expect(() => make(Buffer.from('XXXXXX'))).toThrow(RangeError)
    expect(() => make('XXXXXX' as never)).toThrow(TypeError)
  })
})

describe.each([
  ['mkstemps', mkstemps],
  ['mkostemps', (template: Buffer, suffixlen: number) => mkostemps(template, suffixlen, O_CLOEXEC)],
])('%s', (_, make) => {
  it('makes a file whose name keeps its end', () => {
    const template = Buffer.from(`${directory}/XXXXXX.txt\0`)
    expect(close(make(template, 4))).toBe(0)
    const name = template.toString('utf8', 0, template.length - 1)
    expect(existsSync(name)).toBe(true)
    expect(name).toMatch(/\/\w{6}\.txt$/)
    expect(name).not.toContain('XXXXXX')
  })

  it('fails as libc says', () => {
    const template = Buffer.from(`${directory}/XXXXXX.txt\0`)
    for (const length of [0, 3, 5, 1000, -1, 2 ** 31 - 1]) expect(make(template, length)).toFailWith(EINVAL)
    expect(make(Buffer.from(`${directory}/nowhere/XXXXXX.txt\0`), 4)).toFailWith(ENOENT)
    expect(() => make(Buffer.from('XXXXXX'), 0)).toThrow(RangeError)
    expect(() => make(template, 0.5)).toThrow(TypeError)
  })
})

describe('mkdtemp', () => {
  it('makes a directory and its name', () => {
    const template = Buffer.from(`${directory}/XXXXXX\0`)
    expect(mkdtemp(template)).toBe(template)
    expect(existsSync(template.toString('utf8', 0, template.length - 1))).toBe(true)
    expect(mkdtemp(Buffer.from('x\0'))).toBeNull()
    expect(errno).toBe(EINVAL)
  })
})

describe('realpath', () => {
  it('resolves', () => {
    symlinkSync('.', join(directory, 'link'))
    const path = realpathSync(directory)
    const found = realpath(`${directory}/link/./link/..//.`, null)!
    expect(found.toString()).toBe(`${realpathSync(tmpdir())}\0`)
    free(found)
    const buffer = Buffer.alloc(4096)
    expect(realpath(join(directory, 'link'), buffer)).toBe(buffer)
    expect(buffer.toString('utf8', 0, buffer.indexOf(0))).toBe(path)
    expect(() => realpath(directory, Buffer.alloc(2))).toThrow(RangeError)
  })

  it('fails as libc says', () => {
    symlinkSync('loop', join(directory, 'loop'))
    for (const [path, code] of [
      ['nowhere', ENOENT],
      ['loop', ELOOP],
    ] as const) {
      expect(realpath(join(directory, path), null)).toBeNull()
      expect(errno).toBe(code)
    }
    expect(realpath(null, null)).toBeNull()
    expect(errno).toBe(EINVAL)
  })
})

describe('getloadavg', () => {
  it('gives the averages that the system tells', () => {
    const loadavg = double.array(3)
    expect(getloadavg(loadavg, 3)).toBe(3)
    const told = readFileSync('/proc/loadavg', 'utf8').split(' ').slice(0, 3).map(Number)
    // Five seconds may have gone by between the two, in which one minute's average moves by a twelfth of what has come.
    for (const i of [0, 1, 2]) expect(Math.abs(loadavg[i]! - told[i]!)).toBeLessThan(1 + told[i]! / 2)
  })

  it('stores as many as are asked for, and three at most', () => {
    const loadavg = double.array([-1, -1, -1, -1])
    expect([getloadavg(loadavg, 0), getloadavg(loadavg, -1)]).toEqual([0, 0])
    expect([...loadavg]).toEqual([-1, -1, -1, -1])
    expect(getloadavg(loadavg, 2)).toBe(2)
    expect([loadavg[0]! >= 0, loadavg[1]! >= 0, loadavg[2]]).toEqual([true, true, -1])
    expect(getloadavg(loadavg, 4)).toBe(3)
    expect([loadavg[2]! >= 0, loadavg[3]]).toEqual([true, -1])
    expect(getloadavg(double.array(3), 1000)).toBe(3)
  })

  it('refuses what C refuses or leaves undefined', () => {
    expect(() => getloadavg(double.array(2), 3)).toThrow(RangeError)
    expect(() => getloadavg(new Float64Array(0), 1)).toThrow(RangeError)
    expect(() => getloadavg(null as never, 1)).toThrow(RangeError)
    expect(() => getloadavg(new DataView(new ArrayBuffer(25), 1) as never, 3)).toThrow(RangeError)
    expect(() => getloadavg([0, 0, 0] as never, 3)).toThrow(TypeError)
    expect(() => getloadavg(double.array(3), 1.5)).toThrow(TypeError)
  })
})
