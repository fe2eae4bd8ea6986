import { closeSync, openSync, symlinkSync } from 'node:fs'
import { EBADF, EEXIST, ENODATA, ENOENT, EOPNOTSUPP, EPERM, ERANGE, errno } from 'libposix/errno.h'
import {
  fgetxattr,
  flistxattr,
  fremovexattr,
  fsetxattr,
  getxattr,
  lgetxattr,
  listxattr,
  llistxattr,
  lremovexattr,
  lsetxattr,
  removexattr,
  setxattr,
  XATTR_CREATE,
  XATTR_REPLACE,
} from 'libposix/sys/xattr.h'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { place } from '../support/place.ts'

const here = place()
const file = here.at('file', '')
const link = here.at('link')
symlinkSync('file', link)
const fd = openSync(file, 'r+')
afterAll(() => closeSync(fd))
// A file system without attributes leaves only what it answers.
const has = setxattr(file, 'user.x', 'y', 1, 0) === 0 || errno !== EOPNOTSUPP
const gone = here.at('gone')

const value = Buffer.alloc(64)
beforeEach(() => {
  value.fill(0)
  removexattr(file, 'user.x')
})

describe.runIf(has)('setxattr', () => {
  it('makes and replaces', () => {
    expect(setxattr(file, 'user.x', 'one', 3, XATTR_CREATE)).toBe(0)
    expect(setxattr(file, 'user.x', 'two', 3, XATTR_CREATE)).toFailWith(EEXIST)
    expect(setxattr(link, 'user.x', Buffer.from('two'), 3, XATTR_REPLACE)).toBe(0)
    expect(getxattr(file, 'user.x', value, 64)).toBe(3)
    expect(value.toString('latin1', 0, 3)).toBe('two')
  })

  it('fails as the kernel says', () => {
    expect(setxattr(file, 'user.x', 'y', 1, XATTR_REPLACE)).toFailWith(ENODATA)
    expect(setxattr(gone, 'user.x', 'y', 1, 0)).toFailWith(ENOENT)
  })

  it('refuses what is past the end', () => {
    expect(() => setxattr(file, 'user.x', Buffer.alloc(1), 2, 0)).toThrow(RangeError)
  })
})

describe.runIf(has)('lsetxattr', () => {
  it('is for the link itself, which has none of a user’s', () => {
    expect(lsetxattr(link, 'user.x', 'y', 1, 0)).toFailWith(EPERM)
    expect(lsetxattr(file, 'user.x', 'y', 1, 0)).toBe(0)
  })
})

describe.runIf(has)('fsetxattr', () => {
  it('is for an open file', () => {
    expect(fsetxattr(fd, 'user.x', 'y', 1, 0)).toBe(0)
    expect(getxattr(file, 'user.x', null, 0)).toBe(1)
    expect(fsetxattr(-1, 'user.x', 'y', 1, 0)).toFailWith(EBADF)
  })
})

describe.runIf(has)('getxattr', () => {
  it('asks how long, and reads', () => {
    setxattr(file, 'user.x', 'value', 5, 0)
    expect(getxattr(file, 'user.x', null, 0)).toBe(5)
    expect(getxattr(file, 'user.x', value, 4)).toFailWith(ERANGE)
    expect(getxattr(file, 'user.y', value, 64)).toFailWith(ENODATA)
    expect(() => getxattr(file, 'user.x', value, 65)).toThrow(RangeError)
  })
})

describe.runIf(has)('lgetxattr', () => {
  it('does not follow', () => {
    setxattr(file, 'user.x', 'value', 5, 0)
    expect(lgetxattr(file, 'user.x', value, 64)).toBe(5)
    expect(lgetxattr(link, 'user.x', value, 64)).toFailWith(ENODATA)
  })
})

describe.runIf(has)('fgetxattr', () => {
  it('is for an open file', () => {
    setxattr(file, 'user.x', 'value', 5, 0)
    expect(fgetxattr(fd, 'user.x', value, 64)).toBe(5)
    expect(fgetxattr(-1, 'user.x', value, 64)).toFailWith(EBADF)
  })
})

describe.runIf(has)('listxattr', () => {
  it('gives the names', () => {
    setxattr(file, 'user.x', 'value', 5, 0)
    const list = Buffer.alloc(256)
    const length = listxattr(file, list, 256)
    expect(list.toString('latin1', 0, length).split('\0')).toContain('user.x')
    expect(listxattr(file, null, 0)).toBe(length)
    expect(listxattr(gone, list, 256)).toFailWith(ENOENT)
  })
})

describe.runIf(has)('llistxattr', () => {
  it('does not follow', () => {
    setxattr(file, 'user.x', 'value', 5, 0)
    expect(llistxattr(link, null, 0)).toBeLessThan(llistxattr(file, null, 0))
  })
})

describe.runIf(has)('flistxattr', () => {
  it('is for an open file', () => {
    expect(flistxattr(fd, null, 0)).toBe(listxattr(file, null, 0))
    expect(flistxattr(-1, null, 0)).toFailWith(EBADF)
  })
})

describe.runIf(has)('removexattr', () => {
  it('takes it away', () => {
    setxattr(file, 'user.x', 'value', 5, 0)
    expect(removexattr(file, 'user.x')).toBe(0)
    expect(removexattr(file, 'user.x')).toFailWith(ENODATA)
  })
})

describe.runIf(has)('lremovexattr', () => {
  it('does not follow', () => {
    setxattr(file, 'user.x', 'value', 5, 0)
    expect(lremovexattr(link, 'user.x')).toBe(-1)
    expect(lremovexattr(file, 'user.x')).toBe(0)
  })
})

describe.runIf(has)('fremovexattr', () => {
  it('is for an open file', () => {
    setxattr(file, 'user.x', 'value', 5, 0)
    expect(fremovexattr(fd, 'user.x')).toBe(0)
    expect(fremovexattr(-1, 'user.x')).toFailWith(EBADF)
  })
})
