import { basename, dirname } from 'libposix/libgen.h'
import { describe, expect, it } from 'vitest'

// The table of basename(3).
const paths = [
  ['/usr/lib', '/usr', 'lib'],
  ['/usr/', '/', 'usr'],
  ['usr', '.', 'usr'],
  ['/', '/', '/'],
  ['.', '.', '.'],
  ['..', '.', '..'],
  ['', '.', '.'],
] as const

describe('basename', () => {
  it.each(paths)('%s', (path, _, name) => expect(basename(path)).toBe(name))

  it('takes NULL, and a view, which it leaves as it is', () => {
    expect(basename(null)).toBe('.')
    const path = Buffer.from('/usr/lib/\0')
    expect(basename(path)).toBe('lib')
    expect(path.toString()).toBe('/usr/lib/\0')
  })

  it('refuses what C refuses', () => {
    expect(() => basename(1 as never)).toThrow(TypeError)
    expect(() => basename(Buffer.from('no end'))).toThrow(RangeError)
  })
})

describe('dirname', () => {
  it.each(paths)('%s', (path, directory) => expect(dirname(path)).toBe(directory))

  it('takes NULL', () => expect(dirname(null)).toBe('.'))

  it('refuses what C refuses', () => expect(() => dirname('a\0b')).toThrow(TypeError))
})
