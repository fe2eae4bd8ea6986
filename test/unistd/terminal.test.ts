import { EBADF, ENOTTY, ERANGE, errno, set_errno } from 'libposix/errno.h'
import { openpty } from 'libposix/pty.h'
import { close, isatty, pipe, tcgetpgrp, tcsetpgrp, ttyname, ttyname_r } from 'libposix/unistd.h'
import { afterAll, describe, expect, it } from 'vitest'
import { outputOf } from '../support/run.ts'

const [master, slave, pipes] = [new Int32Array(1), new Int32Array(1), new Int32Array(2)]
const name = Buffer.alloc(64)
expect(openpty(master, slave, name, null, null)).toBe(0)
expect(pipe(pipes)).toBe(0)
const [m, s, p] = [master[0]!, slave[0]!, pipes[0]!]
const path = name.toString('utf8', 0, name.indexOf(0))
afterAll(() => {
  for (const fd of [m, s, ...pipes]) close(fd)
})

describe('isatty', () => {
  it('is 1 or 0, with errno for 0', () => {
    set_errno(0)
    expect([isatty(s), isatty(m), errno]).toEqual([1, 1, 0])
    expect([isatty(p), errno]).toEqual([0, ENOTTY])
    expect([isatty(-1), errno]).toEqual([0, EBADF])
    expect(() => isatty(1.5)).toThrow(TypeError)
  })
})

describe('ttyname_r', () => {
  it('returns the error itself', () => {
    const buf = Buffer.alloc(64)
    set_errno(0)
    expect(ttyname_r(s, buf, 64)).toBe(0)
    expect(buf.toString('utf8', 0, buf.indexOf(0))).toBe(path)
    expect(ttyname_r(p, buf, 64)).toBe(ENOTTY)
    expect(ttyname_r(-1, buf, 64)).toBe(EBADF)
    expect(ttyname_r(s, buf, 3)).toBe(ERANGE)
    expect(errno).toBe(0)
    expect(() => ttyname_r(s, buf, 65)).toThrow(RangeError)
    expect(() => ttyname_r(s, null, 0)).toThrow(RangeError)
  })
})

describe('ttyname', () => {
  it('is the path, or null with errno', () => {
    expect(ttyname(s)).toBe(path)
    expect([ttyname(p), errno]).toEqual([null, ENOTTY])
    expect([ttyname(-1), errno]).toEqual([null, EBADF])
  })
})

describe('tcgetpgrp', () => {
  it('is the group in the foreground', async () => {
    expect(await outputOf('session', { args: ['foreground'] })).toMatch(/^(0,true|-1,false)$/)
  })

  it('fails as the kernel says', () => {
    expect(tcgetpgrp(-1)).toFailWith(EBADF)
    expect(tcgetpgrp(p)).toFailWith(ENOTTY)
    expect(tcgetpgrp(s)).toFailWith(ENOTTY)
  })
})

describe('tcsetpgrp', () => {
  it('puts a group into the foreground', async () => {
    expect(await outputOf('session', { args: ['sets-foreground'] })).toBe('0 0 true true\n')
  })

  it('fails as the kernel says', () => {
    expect(tcsetpgrp(-1, 1)).toFailWith(EBADF)
    expect(tcsetpgrp(p, 1)).toFailWith(ENOTTY)
    expect(tcsetpgrp(s, 1)).toFailWith(ENOTTY)
  })
})
