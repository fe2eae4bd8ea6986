import { getenv, setenv, unsetenv } from 'libposix/stdlib.h'
import { environ } from 'libposix/unistd.h'
import { afterEach, describe, expect, it } from 'vitest'
import { outputOf } from '../support/run.ts'

afterEach(() => {
  unsetenv('LIBPOSIX_ENVIRON')
})

describe('environ', () => {
  it('has what getenv has', () => {
    expect(Array.isArray(environ)).toBe(true)
    expect(environ.length).toBeGreaterThan(2)
    for (const entry of environ) {
      const at = entry.indexOf('=')
      expect(getenv(entry.slice(0, at))).toBe(entry.slice(at + 1))
    }
    expect([...environ]).toEqual(environ.slice())
    expect([0 in environ, environ.length in environ, environ[environ.length]]).toEqual([true, false, undefined])
  })

  it('shows at once what has changed', () => {
    const { length } = environ
    setenv('LIBPOSIX_ENVIRON', 'a=b', 1)
    expect(environ).toContain('LIBPOSIX_ENVIRON=a=b')
    expect(environ.length).toBe(length + 1)
    unsetenv('LIBPOSIX_ENVIRON')
    expect([environ.length, environ.some(entry => entry.startsWith('LIBPOSIX_ENVIRON='))]).toEqual([length, false])
  })

  it('goes to another program', async () => {
    expect(await outputOf('hands-on', { env: { LIBPOSIX_ENVIRON: 'from the parent' } })).toBe('from the parent\nhere\n')
  })

  it('refuses to be written', () => {
    const writable = environ as string[]
    expect(() => {
      writable[0] = 'x=y'
    }).toThrow(TypeError)
    expect(() => writable.push('x=y')).toThrow(/setenv\(\)/)
    expect(() => {
      writable.length = 0
    }).toThrow(TypeError)
    expect(() => Object.freeze(writable)).toThrow(TypeError)
  })
})
