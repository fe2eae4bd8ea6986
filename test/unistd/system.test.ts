import { hostname } from 'node:os'
import { EBADF, EFAULT, EINVAL, EIO, ENAMETOOLONG, ENOENT, errno, set_errno } from 'libposix/errno.h'
import { HOST_NAME_MAX } from 'libposix/limits.h'
import * as unistd from 'libposix/unistd.h'
import {
  _CS_PATH,
  _PC_NAME_MAX,
  _PC_PIPE_BUF,
  _PC_SYMLINK_MAX,
  _POSIX_VERSION,
  _SC_AIO_MAX,
  _SC_INT_MIN,
  _SC_NPROCESSORS_ONLN,
  _SC_OPEN_MAX,
  _SC_PAGESIZE,
  _SC_VERSION,
  close,
  confstr,
  fpathconf,
  getdomainname,
  getdtablesize,
  getentropy,
  gethostid,
  gethostname,
  getpagesize,
  pathconf,
  pipe,
  setdomainname,
  sethostname,
  sysconf,
} from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'
import { macros } from '../support/platform.ts'
import { asNobody, outputOf } from '../support/run.ts'

const isRoot = process.geteuid!() === 0
const text = (buf: Buffer): string => buf.toString('utf8', 0, buf.indexOf(0))

describe('unistd.h', () => {
  it('has every name that sysconf, pathconf and confstr take', () => {
    const wanted = /^_(SC|PC|CS)_/
    expect(
      Object.keys(unistd)
        .filter(name => wanted.test(name))
        .sort(),
    ).toEqual(macros('unistd.h', wanted))
  })

  it('has every other constant of the platform', () => {
    const wanted = macros('unistd.h', /^[A-Z]/).filter(name => name !== 'NULL')
    expect(wanted.filter(name => !(name in unistd))).toEqual([])
  })
})

describe('sysconf', () => {
  it('tells limits and options', () => {
    expect(sysconf(_SC_PAGESIZE)).toBe(getpagesize())
    expect(sysconf(_SC_NPROCESSORS_ONLN)).toBeGreaterThan(0)
    expect(sysconf(_SC_OPEN_MAX)).toBe(getdtablesize())
    expect(sysconf(_SC_VERSION)).toBe(_POSIX_VERSION)
    expect(sysconf(_SC_INT_MIN)).toBe(-(2 ** 31))
  })

  it('tells no limit from an error by errno', () => {
    set_errno(0)
    expect(sysconf(_SC_AIO_MAX)).toBe(-1)
    expect(errno).toBe(0)
    expect(sysconf(9999)).toFailWith(EINVAL)
    set_errno(EBADF)
    expect(sysconf(_SC_PAGESIZE)).toBeGreaterThan(0)
    expect(errno).toBe(EBADF)
  })
})

describe('pathconf', () => {
  it('tells limits of a file system', () => {
    expect(pathconf('/', _PC_NAME_MAX)).toBe(255)
    set_errno(0)
    expect(pathconf('/', _PC_SYMLINK_MAX)).toBe(-1)
    expect(errno).toBe(0)
  })

  it('fails as libc says', () => {
    expect(pathconf('/', 9999)).toFailWith(EINVAL)
    expect(pathconf('', _PC_NAME_MAX)).toFailWith(ENOENT)
    expect(pathconf('/none', _PC_NAME_MAX)).toFailWith(ENOENT)
    expect(() => pathconf(null as never, _PC_NAME_MAX)).toThrow(RangeError)
  })
})

describe('fpathconf', () => {
  it('answers as pathconf does', () => {
    const fds = new Int32Array(2)
    expect(pipe(fds)).toBe(0)
    expect(fpathconf(fds[0]!, _PC_PIPE_BUF)).toBe(4096)
    expect(fpathconf(fds[0]!, 9999)).toFailWith(EINVAL)
    for (const fd of fds) close(fd)
    expect(fpathconf(-1, _PC_NAME_MAX)).toFailWith(EBADF)
  })
})

describe('confstr', () => {
  it('fills the buffer and returns what is needed', () => {
    const need = confstr(_CS_PATH, null, 0)
    const buf = Buffer.alloc(need)
    expect(confstr(_CS_PATH, buf, need)).toBe(need)
    expect(text(buf)).toBe('/bin:/usr/bin')
    expect(confstr(_CS_PATH, buf, 5)).toBe(need)
    expect(text(buf)).toBe('/bin')
    expect(() => confstr(_CS_PATH, buf, need + 1)).toThrow(RangeError)
  })

  it('fails with EINVAL', () => {
    set_errno(0)
    expect(confstr(9999, null, 0)).toBe(0)
    expect(errno).toBe(EINVAL)
  })
})

describe('gethostname', () => {
  it('is Node’s', () => {
    const name = Buffer.alloc(HOST_NAME_MAX + 1)
    expect(gethostname(name, name.length)).toBe(0)
    expect(text(name)).toBe(hostname())
  })

  it('cuts, as libc does', () => {
    const name = Buffer.alloc(2, '.')
    const long = Buffer.byteLength(hostname())
    if (long >= 1) expect(gethostname(name, 1)).toFailWith(ENAMETOOLONG)
    expect(() => gethostname(name, 3)).toThrow(RangeError)
    expect(() => gethostname(null, 1)).toThrow(RangeError)
  })
})

describe.each([
  ['sethostname', sethostname],
  ['setdomainname', setdomainname],
] as const)('%s', (name, call) => {
  it.runIf(isRoot)('sets the name, in a namespace of its own', async () => {
    expect(await outputOf('sets-name', { args: [name], under: ['unshare', '--uts'] })).toBe('0 0 elsewhere\n')
  })

  it('fails as the kernel says', async () => {
    if (isRoot) {
      expect(call(Buffer.alloc(65), 65)).toFailWith(EINVAL)
      expect(call(null, 1)).toFailWith(EFAULT)
    }
    expect(await asNobody('unistd.h', name, 'x', 1)).toBe('EPERM')
  })
})

describe('getdomainname', () => {
  it('gives a text', () => {
    const name = Buffer.alloc(65, '.')
    expect(getdomainname(name, name.length)).toBe(0)
    expect(name.indexOf(0)).toBeGreaterThanOrEqual(0)
    expect(() => getdomainname(name, 66)).toThrow(RangeError)
    expect(() => getdomainname(null, 1)).toThrow(RangeError)
  })
})

describe('gethostid', () => {
  it('has 32 bits', () => {
    expect(gethostid()).toBe(gethostid())
    expect(Math.abs(gethostid())).toBeLessThan(2 ** 32)
  })
})

describe('getpagesize', () => {
  it('is a power of two', () => expect(Number.isInteger(Math.log2(getpagesize()))).toBe(true))
})

describe('getdtablesize', () => {
  it('is the limit of open files', async () => {
    // Node raises the soft limit to the hard one at its start.
    const under = ['sh', '-c', 'ulimit -n 99; exec "$0" "$@"']
    expect(await outputOf('getdtablesize', { under })).toBe('99\n')
    expect(getdtablesize()).toBeGreaterThan(99)
  })
})

describe('getentropy', () => {
  it('fills the memory', () => {
    const [a, b] = [Buffer.alloc(32), Buffer.alloc(32)]
    expect([getentropy(a, 32), getentropy(b, 31)]).toEqual([0, 0])
    expect(a.equals(b)).toBe(false)
    expect(b[31]).toBe(0)
  })

  it('fails as libc says', () => {
    expect(getentropy(Buffer.alloc(257), 257)).toFailWith(EIO)
    expect(getentropy(null, 8)).toFailWith(EFAULT)
    expect(() => getentropy(Buffer.alloc(8), 9)).toThrow(RangeError)
  })
})
