import { createRequire } from 'node:module'
import * as errno_h from 'libposix/errno.h'
import { EAGAIN, EBADF, EDEADLK, EDEADLOCK, ENOTSUP, EOPNOTSUPP, EWOULDBLOCK, set_errno } from 'libposix/errno.h'
import { close, getppid } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'
import { macros } from './support/platform.ts'

describe('errno', () => {
  it('has every E* of the platform', () => {
    const ours = Object.keys(errno_h).filter(name => /^E[A-Z0-9]+$/.test(name))
    expect(ours.sort()).toEqual(macros('errno.h', /^E[A-Z0-9]+$/))
    for (const name of ours) expect((errno_h as Record<string, unknown>)[name], name).toBeGreaterThan(0)
  })

  it('has C’s synonyms', () => {
    expect(EWOULDBLOCK).toBe(EAGAIN)
    expect(EDEADLOCK).toBe(EDEADLK)
    expect(ENOTSUP).toBe(EOPNOTSUPP)
  })

  it('is live, and left alone by success', () => {
    set_errno(0)
    expect(close(-1)).toBe(-1)
    expect(errno_h.errno).toBe(EBADF)
    expect(getppid()).toBeGreaterThan(0)
    expect(errno_h.errno).toBe(EBADF)
  })

  it('is live in CommonJS too', () => {
    const require = createRequire(import.meta.url)
    const [required, unistd_h] = [require('libposix/errno.h'), require('libposix/unistd.h')]
    required.set_errno(0)
    expect([required.errno, unistd_h.close(-1), required.errno]).toEqual([0, -1, EBADF])
  })
})

describe('set_errno', () => {
  it('assigns', () => {
    set_errno(EAGAIN)
    expect(errno_h.errno).toBe(EAGAIN)
    set_errno(0)
    expect(errno_h.errno).toBe(0)
  })

  it('refuses what is no int', () => {
    for (const value of [1.5, Number.NaN, 2 ** 31, '1']) expect(() => set_errno(value as number)).toThrow(TypeError)
  })
})
