import { EBADF, ENOTTY, ERANGE, errno, set_errno } from 'libposix/errno.h'
import { openpty } from 'libposix/pty.h'
import { close, isatty, pipe, tcgetpgrp, tcsetpgrp, ttyname, ttyname_r } from 'libposix/unistd.h'
import { afterAll, describe, expect, it } from 'vitest'
import { node } from '../support/node.ts'

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

// A session whose controlling terminal is the pair's slave.
const session = `import { spawn } from 'node:child_process'
  import { openpty } from 'libposix/pty.h'
  import { read } from 'libposix/unistd.h'
  const [master, slave] = [new Int32Array(1), new Int32Array(1)]
  openpty(master, slave, null, null, null)
  const child = spawn(process.execPath, ['--input-type=module', '-e', process.argv[1]], { detached: true, stdio: ['ignore', 'pipe', 'inherit', slave[0]] })
  child.stdout.pipe(process.stdout)`

describe('tcgetpgrp', () => {
  it('is the group in the foreground', async () => {
    const inside = `import { login_tty } from 'libposix/utmp.h'
      import { dup, getpgrp, tcgetpgrp, tcgetpgrp as get, write } from 'libposix/unistd.h'
      const out = dup(1)
      const entered = login_tty(3)
      const text = [entered, tcgetpgrp(0) === getpgrp()].join()
      write(out, text, text.length)`
    expect((await node(session, { args: [inside] })).stdout).toMatch(/^(0,true|-1,false)$/)
  })

  it('fails as the kernel says', () => {
    expect(tcgetpgrp(-1)).toFailWith(EBADF)
    expect(tcgetpgrp(p)).toFailWith(ENOTTY)
    expect(tcgetpgrp(s)).toFailWith(ENOTTY)
  })
})

describe('tcsetpgrp', () => {
  it('puts a group into the foreground', async () => {
    const inside = `import { ioctl, TIOCSCTTY } from 'libposix/sys/ioctl.h'
      import { getpgrp, tcgetpgrp, tcsetpgrp } from 'libposix/unistd.h'
      import { errno, EPERM } from 'libposix/errno.h'
      console.log(ioctl(3, TIOCSCTTY, 0), tcsetpgrp(3, getpgrp()), tcgetpgrp(3) === getpgrp(), tcsetpgrp(3, 2 ** 22 + 1) === -1)`
    expect((await node(session, { args: [inside] })).stdout).toBe('0 0 true true\n')
  })

  it('fails as the kernel says', () => {
    expect(tcsetpgrp(-1, 1)).toFailWith(EBADF)
    expect(tcsetpgrp(p, 1)).toFailWith(ENOTTY)
    expect(tcsetpgrp(s, 1)).toFailWith(ENOTTY)
  })
})
