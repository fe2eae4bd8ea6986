import { EBADF, EINVAL, ENOTTY, ERANGE, errno } from 'libposix/errno.h'
import { O_NOCTTY, O_RDWR, open } from 'libposix/fcntl.h'
import { grantpt, posix_openpt, ptsname, ptsname_r, unlockpt } from 'libposix/stdlib.h'
import { isatty, read, ttyname, write } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'
import { own } from '../support/sockets.ts'

const master = (): number => own(posix_openpt(O_RDWR | O_NOCTTY))
const file = (): number => own(open('/dev/null', O_RDWR))

describe('posix_openpt', () => {
  it('makes a terminal whose other side can be opened', () => {
    const fd = master()
    expect(grantpt(fd)).toBe(0)
    expect(unlockpt(fd)).toBe(0)
    const slave = own(open(ptsname(fd)!, O_RDWR | O_NOCTTY))
    expect(isatty(slave)).toBe(1)
    expect(ttyname(slave)).toBe(ptsname(fd))
    expect(write(fd, 'hi\n', 3)).toBe(3)
    const line = Buffer.alloc(16)
    expect(read(slave, line, 16)).toBe(3)
    expect(line.toString('latin1', 0, 3)).toBe('hi\n')
  })

  it('refuses what C refuses', () => expect(() => posix_openpt('2' as never)).toThrow(TypeError))
})

describe('grantpt', () => {
  it('fails as the kernel says', () => {
    expect(grantpt(-1)).toFailWith(EBADF)
    expect(grantpt(file())).toBe(-1)
  })
})

describe('unlockpt', () => {
  it('lets the slave be opened', () => {
    const fd = master()
    expect(open(ptsname(fd)!, O_RDWR | O_NOCTTY)).toBe(-1)
    expect(unlockpt(fd)).toBe(0)
    own(open(ptsname(fd)!, O_RDWR | O_NOCTTY))
  })

  it('fails as the kernel says', () => {
    expect(unlockpt(-1)).toFailWith(EBADF)
    expect(unlockpt(file())).toFailWith(EINVAL)
  })
})

describe('ptsname', () => {
  it('is a path', () => expect(ptsname(master())).toMatch(/^\/dev\/pts\/\d+$/))

  it('fails as the kernel says', () => {
    expect(ptsname(-1)).toBe(null)
    expect(errno).toBe(EBADF)
    expect(ptsname(file())).toBe(null)
    expect(errno).toBe(ENOTTY)
  })
})

describe('ptsname_r', () => {
  it('fills memory', () => {
    const fd = master()
    const name = Buffer.alloc(64)
    expect(ptsname_r(fd, name, 64)).toBe(0)
    expect(name.toString('latin1', 0, name.indexOf(0))).toBe(ptsname(fd))
  })

  it('returns the error', () => {
    expect(ptsname_r(master(), Buffer.alloc(4), 4)).toBe(ERANGE)
    expect(errno).toBe(ERANGE)
    expect(ptsname_r(file(), Buffer.alloc(64), 64)).toBe(ENOTTY)
  })

  it('refuses what C refuses', () => {
    expect(() => ptsname_r(0, Buffer.alloc(4), 5)).toThrow(RangeError)
    expect(() => ptsname_r(0, null, 0)).toThrow(RangeError)
  })
})
