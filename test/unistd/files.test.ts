import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import {
  EBADF,
  EEXIST,
  EFAULT,
  EINVAL,
  EISDIR,
  ELOOP,
  ENAMETOOLONG,
  ENOENT,
  ENOTDIR,
  ENOTEMPTY,
  EPERM,
  ERANGE,
  EXDEV,
} from 'libposix/errno.h'
import {
  AT_EACCESS,
  AT_EMPTY_PATH,
  AT_FDCWD,
  AT_REMOVEDIR,
  AT_SYMLINK_FOLLOW,
  AT_SYMLINK_NOFOLLOW,
  O_DIRECTORY,
  O_PATH,
  O_RDONLY,
  open,
} from 'libposix/fcntl.h'
import {
  access,
  chdir,
  chown,
  chroot,
  close,
  eaccess,
  euidaccess,
  F_OK,
  faccessat,
  fchdir,
  fchown,
  fchownat,
  getcwd,
  geteuid,
  getgid,
  getuid,
  lchown,
  link,
  linkat,
  R_OK,
  readlink,
  readlinkat,
  rmdir,
  symlink,
  symlinkat,
  unlink,
  unlinkat,
  W_OK,
  X_OK,
} from 'libposix/unistd.h'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { place } from '../support/place.ts'
import { asNobody, outputOf } from '../support/run.ts'

const dir = place()
const dirfd = open(dir.path, O_RDONLY | O_DIRECTORY)
afterAll(() => close(dirfd))

const keep = 2 ** 32 - 1
const isRoot = geteuid() === 0
const tooLong = 'x'.repeat(256)
mkdirSync(dir.at('full'))
dir.at('full/file', '')
symlinkSync('loop', dir.at('loop'))

/** The errors that every call with one path has. */
function pathErrors(call: (path: string | null) => number): void {
  expect(call(dir.at('none'))).toFailWith(ENOENT)
  expect(call('')).toFailWith(ENOENT)
  expect(call(`${dir.at('file', 'x')}/below`)).toFailWith(ENOTDIR)
  expect(call(dir.at(tooLong))).toFailWith(ENAMETOOLONG)
  expect(call(`/${'x/'.repeat(3000)}`)).toFailWith(ENAMETOOLONG)
  expect(call(dir.at('loop/x'))).toFailWith(ELOOP)
  expect(call(null)).toFailWith(EFAULT)
}

describe.each([
  ['access', access],
  ['euidaccess', euidaccess],
  ['eaccess', eaccess],
] as const)('%s', (name, call) => {
  it('tells what may be done', () => {
    const path = dir.at('file', 'x')
    expect(call(path, F_OK)).toBe(0)
    expect(call(path, R_OK | W_OK)).toBe(0)
    expect(call(dir.path, X_OK)).toBe(0)
    expect(call(Buffer.from(`${path}\0`), R_OK)).toBe(0)
  })

  it('fails as the kernel says', async () => {
    pathErrors(path => call(path, F_OK))
    if (name === 'access') expect(call(dir.path, 99)).toFailWith(EINVAL)
    expect(await asNobody('unistd.h', name, '/etc/passwd', W_OK)).toBe('EACCES')
  })

  it('refuses what C leaves undefined', () => {
    expect(() => call(Buffer.from('no NUL'), F_OK)).toThrow(RangeError)
    expect(() => call('a\0b', F_OK)).toThrow(TypeError)
  })
})

describe('faccessat', () => {
  it('starts at a directory', () => {
    dir.at('file', 'x')
    expect(faccessat(dirfd, 'file', R_OK, 0)).toBe(0)
    expect(faccessat(AT_FDCWD, dir.at('file'), R_OK, AT_EACCESS)).toBe(0)
    expect(faccessat(dirfd, 'loop', F_OK, AT_SYMLINK_NOFOLLOW)).toBe(0)
  })

  it('fails as the kernel says', () => {
    pathErrors(path => faccessat(AT_FDCWD, path, F_OK, 0))
    expect(faccessat(-1, 'file', F_OK, 0)).toFailWith(EBADF)
    expect(faccessat(0, 'file', F_OK, 0)).toFailWith(ENOTDIR)
    expect(faccessat(dirfd, 'file', 99, 0)).toFailWith(EINVAL)
    expect(faccessat(dirfd, 'loop', F_OK, 0)).toFailWith(ELOOP)
  })
})

describe.each([
  ['chown', chown],
  ['lchown', lchown],
] as const)('%s', (name, call) => {
  it('sets both ids, or leaves them', () => {
    const path = dir.at('owned', '')
    expect(call(path, getuid(), getgid())).toBe(0)
    expect(call(path, keep, keep)).toBe(0)
    if (isRoot) {
      expect(call(path, 1234, keep)).toBe(0)
      expect(statSync(path)).toMatchObject({ uid: 1234, gid: getgid() })
    }
  })

  it('fails as the kernel says', async () => {
    pathErrors(path => call(path, keep, keep))
    expect(await asNobody('unistd.h', name, '/etc/passwd', 65534, 65534)).toBe('EPERM')
    expect(() => call('x', 2 ** 32, 0.5)).toThrow(TypeError)
  })

  it(name === 'chown' ? 'follows a link' : 'does not follow a link', () => {
    dir.at('linked', '')
    symlink('linked', dir.at('to-linked'))
    if (isRoot) {
      expect(call(dir.at('to-linked'), name === 'chown' ? 11 : 12, keep)).toBe(0)
      expect((name === 'chown' ? statSync : lstatSync)(dir.at('to-linked')).uid).toBe(name === 'chown' ? 11 : 12)
    } else expect(call(dir.at('to-linked'), keep, keep)).toBe(0)
  })
})

describe('fchown', () => {
  it('acts on an open file', () => {
    const fd = open(dir.at('owned', ''), O_RDONLY)
    expect(fchown(fd, getuid(), getgid())).toBe(0)
    close(fd)
    expect(fchown(-1, keep, keep)).toFailWith(EBADF)
    const path = open(dir.path, O_PATH)
    expect(fchown(path, keep, keep)).toFailWith(EBADF)
    close(path)
  })
})

describe('fchownat', () => {
  it('starts at a directory', () => {
    dir.at('owned', '')
    expect(fchownat(dirfd, 'owned', getuid(), getgid(), 0)).toBe(0)
    expect(fchownat(dirfd, '', keep, keep, AT_EMPTY_PATH)).toBe(0)
    expect(fchownat(-1, 'owned', keep, keep, 0)).toFailWith(EBADF)
    expect(fchownat(dirfd, 'owned', keep, keep, 1 << 30)).toFailWith(EINVAL)
    pathErrors(path => fchownat(AT_FDCWD, path, keep, keep, 0))
  })
})

describe('link', () => {
  it('gives a file a second name', () => {
    const path = dir.at('one', 'x')
    expect(link(path, dir.at('two'))).toBe(0)
    expect(statSync(dir.at('two'))).toMatchObject({ nlink: 2, ino: statSync(path).ino })
  })

  it('fails as the kernel says', () => {
    pathErrors(path => link(path, dir.at('new')))
    pathErrors(path => (path?.endsWith('/none') ? link(path, path) : link(dir.at('file', 'x'), path)))
    expect(link(dir.at('file', 'x'), dir.at('full'))).toFailWith(EEXIST)
    expect(link(dir.path, dir.at('new'))).toFailWith(EPERM)
    expect(link('/proc/version', dir.at('new'))).toFailWith(EXDEV)
  })
})

describe('linkat', () => {
  it('links from directory to directory', () => {
    dir.at('three', 'x')
    expect(linkat(dirfd, 'three', dirfd, 'four', 0)).toBe(0)
    expect(symlink('three', dir.at('to-three'))).toBe(0)
    expect(linkat(dirfd, 'to-three', dirfd, 'five', AT_SYMLINK_FOLLOW)).toBe(0)
    expect(lstatSync(dir.at('five')).isFile()).toBe(true)
  })

  it('fails as the kernel says', () => {
    pathErrors(path => linkat(AT_FDCWD, path, dirfd, 'new', 0))
    expect(linkat(-1, 'three', dirfd, 'new', 0)).toFailWith(EBADF)
    expect(linkat(dirfd, 'three', dirfd, 'new', 1 << 30)).toFailWith(EINVAL)
    expect(linkat(dirfd, 'three', dirfd, 'full', 0)).toFailWith(EEXIST)
  })
})

describe('symlink', () => {
  it('points to whatever text', () => {
    expect(symlink('no where', dir.at('dangling'))).toBe(0)
    expect(readlinkSync(dir.at('dangling'))).toBe('no where')
  })

  it('fails as the kernel says', () => {
    pathErrors(path => (path?.endsWith('/none') ? symlink('', path) : symlink('x', path)))
    expect(symlink('x', dir.at('full'))).toFailWith(EEXIST)
    expect(symlink(null, dir.at('new'))).toFailWith(EFAULT)
  })
})

describe('symlinkat', () => {
  it('starts at a directory', () => {
    expect(symlinkat('target', dirfd, 'symlink-at')).toBe(0)
    expect(readlinkSync(dir.at('symlink-at'))).toBe('target')
    expect(symlinkat('x', -1, 'new')).toFailWith(EBADF)
    expect(symlinkat('x', dirfd, 'full')).toFailWith(EEXIST)
    expect(symlinkat('', dirfd, 'new')).toFailWith(ENOENT)
  })
})

describe('readlink', () => {
  it('fills the buffer without a NUL, cut where it ends', () => {
    const buf = Buffer.alloc(8, '.')
    expect(readlink(dir.at('loop'), buf, 8)).toBe(4)
    expect(buf.toString()).toBe('loop....')
    expect(readlink(dir.at('loop'), buf, 2)).toBe(2)
  })

  it('fails as the kernel says', () => {
    const buf = Buffer.alloc(8)
    pathErrors(path => readlink(path, buf, 8))
    expect(readlink(dir.at('file', ''), buf, 8)).toFailWith(EINVAL)
    expect(readlink(dir.at('loop'), buf, 0)).toFailWith(EINVAL)
    expect(readlink(dir.at('loop'), null, 8)).toFailWith(EFAULT)
    expect(() => readlink(dir.at('loop'), buf, 9)).toThrow(RangeError)
  })
})

describe('readlinkat', () => {
  it('starts at a directory', () => {
    const buf = Buffer.alloc(8)
    expect(readlinkat(dirfd, 'loop', buf, 8)).toBe(4)
    expect(readlinkat(-1, 'loop', buf, 8)).toFailWith(EBADF)
    expect(readlinkat(dirfd, 'none', buf, 8)).toFailWith(ENOENT)
  })
})

describe('unlink', () => {
  it('removes a name', () => {
    const path = dir.at('gone', '')
    expect(unlink(path)).toBe(0)
    expect(existsSync(path)).toBe(false)
  })

  it('fails as the kernel says', async () => {
    pathErrors(unlink)
    expect(unlink(dir.path)).toFailWith(EISDIR)
    expect(await asNobody('unistd.h', 'unlink', '/etc/passwd')).toBe('EACCES')
  })
})

describe('unlinkat', () => {
  it('removes files, and directories with AT_REMOVEDIR', () => {
    dir.at('gone', '')
    mkdirSync(dir.at('gone-dir'))
    expect(unlinkat(dirfd, 'gone', 0)).toBe(0)
    expect(unlinkat(dirfd, 'gone-dir', AT_REMOVEDIR)).toBe(0)
    expect(existsSync(dir.at('gone-dir'))).toBe(false)
  })

  it('fails as the kernel says', () => {
    pathErrors(path => unlinkat(AT_FDCWD, path, 0))
    expect(unlinkat(-1, 'x', 0)).toFailWith(EBADF)
    expect(unlinkat(dirfd, 'full', 0)).toFailWith(EISDIR)
    expect(unlinkat(dirfd, 'full', AT_REMOVEDIR)).toFailWith(ENOTEMPTY)
    expect(unlinkat(dirfd, 'full', 1 << 30)).toFailWith(EINVAL)
  })
})

describe('rmdir', () => {
  it('removes an empty directory', () => {
    mkdirSync(dir.at('empty'))
    expect(rmdir(dir.at('empty'))).toBe(0)
    expect(existsSync(dir.at('empty'))).toBe(false)
  })

  it('fails as the kernel says', () => {
    pathErrors(rmdir)
    expect(rmdir(dir.at('full'))).toFailWith(ENOTEMPTY)
    expect(rmdir(dir.at('file', ''))).toFailWith(ENOTDIR)
    expect(rmdir(`${dir.at('full')}/.`)).toFailWith(EINVAL)
  })
})

describe('the working directory', () => {
  // Of the whole process, so of vitest's worker too: the calls run in one of their own.
  const path = realpathSync(dir.path)

  describe('chdir', () => {
    it('moves the process, and process.cwd() with it', async () => {
      expect(await outputOf('chdir', { args: [path] })).toBe('0 true\n0 true\n')
    })

    it('fails as the kernel says', () => {
      pathErrors(chdir)
      expect(chdir(dir.at('file', ''))).toFailWith(ENOTDIR)
    })
  })

  describe('fchdir', () => {
    it('moves to an open directory', async () => {
      expect(await outputOf('fchdir', { args: [path] })).toBe('0 true\n')
    })

    it('fails as the kernel says', () => {
      expect(fchdir(-1)).toFailWith(EBADF)
      const fd = open(dir.at('file', ''), O_RDONLY)
      expect(fchdir(fd)).toFailWith(ENOTDIR)
      close(fd)
    })
  })

  describe('getcwd', () => {
    it('writes into the buffer and returns it', async () => {
      expect(await outputOf('getcwd', { args: [path] })).toBe('true true\n')
    })

    it('allocates for NULL', async () => {
      expect(await outputOf('getcwd-allocates', { args: [path] })).toBe('true true\n')
    })

    it('fails as the kernel says', async () => {
      const small = Buffer.alloc(1)
      expect(getcwd(small, 1)).toBe(null)
      expect(getcwd(small, 1) === null ? -1 : 0).toFailWith(ERANGE)
      expect(getcwd(null, 1) === null ? -1 : 0).toFailWith(ERANGE)
      expect(getcwd(small, 0) === null ? -1 : 0).toFailWith(EINVAL)
      expect(await outputOf('getcwd-of-removed', { args: [path] })).toBe(`null ${ENOENT}\n`)
    })
  })

  describe('chroot', () => {
    it.runIf(isRoot)('moves the root', async () => {
      expect(await outputOf('chroot', { args: [path] })).toBe('0 0 /full\n')
    })

    it('fails as the kernel says', async () => {
      pathErrors(chroot)
      expect(await asNobody('unistd.h', 'chroot', '/')).toBe('EPERM')
    })
  })
})

afterEach(() => {
  expect(readFileSync(dir.at('full/file'), 'utf8')).toBe('')
})
