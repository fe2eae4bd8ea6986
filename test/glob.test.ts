import { mkdirSync, symlinkSync } from 'node:fs'
import { homedir } from 'node:os'
import { sizeof } from 'libposix'
import { ELOOP } from 'libposix/errno.h'
import {
  GLOB_ABORTED,
  GLOB_APPEND,
  GLOB_BRACE,
  GLOB_DOOFFS,
  GLOB_ERR,
  GLOB_MAGCHAR,
  GLOB_MARK,
  GLOB_NOCHECK,
  GLOB_NOMATCH,
  GLOB_NOSPACE,
  GLOB_TILDE,
  glob,
  glob_t,
  globfree,
} from 'libposix/glob.h'
import { describe, expect, it } from 'vitest'
import { place } from './support/place.ts'

const here = place()
mkdirSync(here.at('sub'))
symlinkSync('loop', here.at('loop'))
for (const name of ['a.c', 'b.c', 'c.h', '.hidden.c']) here.at(name, '')

/** The paths without the directory; undefined where C has NULL. */
function found(pattern: string, flags = 0): (string | undefined)[] {
  const paths = new glob_t()
  expect(glob(here.at(pattern), flags, null, paths)).toBe(0)
  expect(paths.gl_pathc).toBe(paths.gl_pathv.length - 1)
  return paths.gl_pathv.map(path => path?.slice(here.path.length + 1))
}

describe('glob', () => {
  it('finds the paths that match, in order, and ends them with a null', () => {
    expect(found('*.c')).toEqual(['a.c', 'b.c', undefined])
    expect(found('[bc].?')).toEqual(['b.c', 'c.h', undefined])
    expect(found('*', GLOB_MARK)).toEqual(['a.c', 'b.c', 'c.h', 'loop', 'sub/', undefined])
    expect(found('{c,a}.*', GLOB_BRACE)).toEqual(['c.h', 'a.c', undefined])
  })

  it('says when nothing matches', () => {
    const paths = new glob_t()
    expect(glob(here.at('*.x'), 0, null, paths)).toBe(GLOB_NOMATCH)
    expect([paths.gl_pathc, paths.gl_pathv]).toEqual([0, [null]])
    expect(found('*.x', GLOB_NOCHECK)).toEqual(['*.x', undefined])
  })

  it('leaves slots, and appends', () => {
    const paths = new glob_t({ gl_offs: 2 })
    expect(glob(here.at('*.c'), GLOB_DOOFFS, null, paths)).toBe(0)
    expect(glob(here.at('*.h'), GLOB_DOOFFS | GLOB_APPEND, null, paths)).toBe(0)
    expect(paths.gl_pathc).toBe(3)
    expect(paths.gl_pathv).toEqual([null, null, here.at('a.c'), here.at('b.c'), here.at('c.h'), null])
    expect(paths.gl_flags).toBe(GLOB_DOOFFS | GLOB_APPEND | GLOB_MAGCHAR)
    expect(glob(here.at('*.x'), GLOB_DOOFFS | GLOB_APPEND, null, paths)).toBe(GLOB_NOMATCH)
    expect(paths.gl_pathc).toBe(3)
  })

  it('leaves no slots without GLOB_DOOFFS', () => {
    const paths = new glob_t({ gl_offs: 2 })
    expect(glob(here.at('*.c'), 0, null, paths)).toBe(0)
    expect([paths.gl_offs, paths.gl_pathv[0]]).toEqual([0, here.at('a.c')])
  })

  it('knows home directories', () => {
    const paths = new glob_t()
    expect(glob('~', GLOB_TILDE, null, paths)).toBe(0)
    expect(paths.gl_pathv[0]).toBe(process.env.HOME ?? homedir())
  })

  it('tells of errors, and ends where it is told to', () => {
    const errors: [string, number][] = []
    const tell = (path: string, error: number): number => {
      errors.push([path, error])
      return 0
    }
    expect(glob(here.at('loop/*'), 0, tell, new glob_t())).toBe(GLOB_NOMATCH)
    expect(errors).toEqual([[here.at('loop'), ELOOP]])
    expect(glob(here.at('loop/*'), 0, () => true, new glob_t())).toBe(GLOB_ABORTED)
    expect(glob(here.at('loop/*'), GLOB_ERR, null, new glob_t())).toBe(GLOB_ABORTED)
    expect(glob(here.at('loop/*'), 0, null, new glob_t())).toBe(GLOB_NOMATCH)
    const inner = (): number => {
      expect(glob(here.at('*.h'), 0, null, new glob_t())).toBe(0)
      throw new Error('mine')
    }
    expect(() => glob(here.at('loop/*'), 0, inner, new glob_t())).toThrow('mine')
  })

  it('has no more stack than there is', () => {
    expect(glob('*/'.repeat(100_000), 0, null, new glob_t())).toBe(GLOB_NOSPACE)
    expect(glob('{a}'.repeat(100_000), GLOB_BRACE, null, new glob_t())).toBe(GLOB_NOSPACE)
    expect(glob(`*${'x'.repeat(200)}/`.repeat(100), 0, null, new glob_t())).toBe(GLOB_NOMATCH)
  })

  it('refuses what C refuses', () => {
    expect(() => glob(null as never, 0, null, new glob_t())).toThrow(RangeError)
    expect(() => glob('*', 0, 1 as never, new glob_t())).toThrow(TypeError)
    expect(() => glob('*', 0, null, null as never)).toThrow(TypeError)
    expect(() => glob('*', 1 << 9, null, new glob_t())).toThrow(RangeError)
  })
})

describe('globfree', () => {
  it('empties it', () => {
    const paths = new glob_t()
    expect(glob(here.at('*'), 0, null, paths)).toBe(0)
    globfree(paths)
    expect([paths.gl_pathc, paths.gl_pathv]).toEqual([0, null])
    expect(sizeof(glob_t)).toBe(72)
  })
})
