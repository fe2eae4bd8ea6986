import { execFileSync } from 'node:child_process'
import { mkdtempSync, openSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { array, assign, sizeof } from 'libposix'
import { EBADF, EEXIST, EFAULT, EINVAL, ENOENT, ENOTDIR } from 'libposix/errno.h'
import { AT_EMPTY_PATH, AT_FDCWD, AT_SYMLINK_NOFOLLOW } from 'libposix/fcntl.h'
import * as sys from 'libposix/sys/stat.h'
import { stat, timespec } from 'libposix/sys/stat.h'
import { close } from 'libposix/unistd.h'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let directory: string
let file: string
let link: string
let fd: number
let dirfd: number
const gone = '/nonexistent/libposix'
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'libposix-'))
  file = join(directory, 'file')
  link = join(directory, 'link')
  writeFileSync(file, '12345', { mode: 0o640 })
  symlinkSync('file', link)
  fd = openSync(file, 'r+')
  dirfd = openSync(directory, 'r')
})
afterEach(() => {
  close(fd)
  close(dirfd)
  rmSync(directory, { recursive: true })
})

function mode(path: string): number {
  const buffer = new stat()
  expect(sys.lstat(path, buffer)).toBe(0)
  return buffer.st_mode
}

describe('stat', () => {
  it('tells what a file is', () => {
    const buffer = new stat()
    expect(stat(link, buffer)).toBe(0)
    const node = statSync(file)
    expect(buffer.st_mode).toBe(sys.S_IFREG | 0o640)
    expect(buffer.st_size).toBe(5)
    for (const name of ['dev', 'ino', 'nlink', 'uid', 'gid', 'rdev', 'blksize', 'blocks'] as const) {
      expect(buffer[`st_${name}`]).toBe(node[name])
    }
    expect(buffer.st_mtim.tv_sec * 1000 + buffer.st_mtim.tv_nsec / 1e6).toBeCloseTo(node.mtimeMs, 2)
    for (const name of ['atime', 'mtime', 'ctime'] as const) {
      expect(buffer[`st_${name}`]).toBe(Math.floor(node[`${name}Ms`] / 1000))
    }
    buffer.st_mtime = 5
    expect(buffer.st_mtim.tv_sec).toBe(5)
  })

  it('is a struct too', () => {
    const buffer: stat = new stat()
    expect(buffer).toBeInstanceOf(stat)
    expect(sizeof(stat)).toBe(sizeof(buffer))
    expect(stat(file, buffer)).toBe(0)
    expect(assign(new stat(), buffer).st_size).toBe(5)
    expect(array(stat, 2)[1]!.st_size).toBe(0)
    expect(stat.name).toBe('stat')
  })

  it('fails as the kernel says', () => {
    expect(stat(gone, new stat())).toFailWith(ENOENT)
    expect(stat(`${file}/x`, new stat())).toFailWith(ENOTDIR)
  })

  it('refuses what C refuses', () => {
    expect(() => stat(file, new Uint8Array(10) as never)).toThrow(RangeError)
    expect(() => stat('a\0b', new stat())).toThrow(TypeError)
  })
})

describe('fstat', () => {
  it('tells what a descriptor leads to', () => {
    const buffer = new stat()
    expect(sys.fstat(fd, buffer)).toBe(0)
    expect(buffer.st_ino).toBe(statSync(file).ino)
  })

  it('fails as the kernel says', () => {
    expect(sys.fstat(-1, new stat())).toFailWith(EBADF)
  })
})

describe('lstat', () => {
  it('does not follow a link', () => {
    expect(mode(link) & sys.S_IFMT).toBe(sys.S_IFLNK)
  })

  it('fails as the kernel says', () => {
    expect(sys.lstat(gone, new stat())).toFailWith(ENOENT)
  })
})

describe('fstatat', () => {
  it('begins at a directory', () => {
    const buffer = new stat()
    expect(sys.fstatat(dirfd, 'link', buffer, 0)).toBe(0)
    expect(buffer.st_size).toBe(5)
  })

  it('fails as the kernel says', () => {
    expect(sys.fstatat(dirfd, 'gone', new stat(), 0)).toFailWith(ENOENT)
    expect(sys.fstatat(-1, 'file', new stat(), 0)).toFailWith(EBADF)
    expect(sys.fstatat(dirfd, 'file', new stat(), 1)).toFailWith(EINVAL)
  })
})

describe('statx', () => {
  const { statx } = sys

  it('tells what is asked for', () => {
    const buffer = new statx()
    expect(statx(dirfd, 'file', 0, sys.STATX_BASIC_STATS | sys.STATX_BTIME, buffer)).toBe(0)
    const node = statSync(file)
    expect(buffer.stx_mask & sys.STATX_BASIC_STATS).toBe(sys.STATX_BASIC_STATS)
    expect([buffer.stx_ino, buffer.stx_size, buffer.stx_mode]).toEqual([node.ino, node.size, node.mode])
    expect(buffer.stx_mtime.tv_sec).toBe(Math.floor(node.mtimeMs / 1000))
    if (buffer.stx_mask & sys.STATX_BTIME) expect(buffer.stx_btime.tv_sec).toBe(Math.floor(node.birthtimeMs / 1000))
  })

  it('does not follow a link where it is told not to, and takes a descriptor', () => {
    const buffer = new statx()
    expect(statx(AT_FDCWD, link, AT_SYMLINK_NOFOLLOW, sys.STATX_TYPE, buffer)).toBe(0)
    expect(buffer.stx_mode & sys.S_IFMT).toBe(sys.S_IFLNK)
    expect(statx(fd, '', AT_EMPTY_PATH, sys.STATX_SIZE, buffer)).toBe(0)
    expect(buffer.stx_size).toBe(5)
    expect(sizeof(statx)).toBe(256)
  })

  it('fails as the kernel says', () => {
    expect(statx(AT_FDCWD, gone, 0, sys.STATX_ALL, new statx())).toFailWith(ENOENT)
    expect(statx(fd, 'file', 0, sys.STATX_ALL, new statx())).toFailWith(ENOTDIR)
    expect(statx(dirfd, 'file', -1, sys.STATX_ALL, new statx())).toFailWith(EINVAL)
    expect(statx(dirfd, 'file', 0, sys.STATX_ALL, null)).toFailWith(EFAULT)
  })

  it('refuses what C refuses', () => {
    expect(() => statx(dirfd, 'file', 0, 0, Buffer.alloc(255) as never)).toThrow(RangeError)
  })
})

describe('chmod', () => {
  it('sets permissions', () => {
    expect(sys.chmod(file, 0o7751)).toBe(0)
    expect(mode(file)).toBe(sys.S_IFREG | 0o7751)
  })

  it('fails as the kernel says', () => {
    expect(sys.chmod(gone, 0o600)).toFailWith(ENOENT)
  })
})

describe('fchmod', () => {
  it('sets permissions', () => {
    expect(sys.fchmod(fd, sys.S_IRUSR | sys.S_IWUSR)).toBe(0)
    expect(mode(file)).toBe(sys.S_IFREG | 0o600)
  })

  it('fails as the kernel says', () => {
    expect(sys.fchmod(-1, 0o600)).toFailWith(EBADF)
  })
})

describe('fchmodat', () => {
  it('sets permissions', () => {
    expect(sys.fchmodat(dirfd, 'file', sys.S_IRWXU | sys.S_IXOTH, 0)).toBe(0)
    expect(mode(file)).toBe(sys.S_IFREG | 0o701)
  })

  it('fails as the kernel says', () => {
    expect(sys.fchmodat(dirfd, 'gone', 0o600, 0)).toFailWith(ENOENT)
    expect(sys.fchmodat(dirfd, 'file', 0o600, 1)).toFailWith(EINVAL)
  })
})

describe('umask', () => {
  it('takes permissions from new files', () => {
    const before = sys.umask(0o027)
    try {
      expect(sys.mkdir(join(directory, 'd'), 0o777)).toBe(0)
      expect(sys.umask(0o077)).toBe(0o027)
    } finally {
      sys.umask(before)
    }
    expect(mode(join(directory, 'd')) & 0o777).toBe(0o750)
  })
})

describe('mkdir', () => {
  it('makes a directory', () => {
    expect(sys.mkdir(join(directory, 'd'), 0o700)).toBe(0)
    expect(sys.S_ISDIR(mode(join(directory, 'd')))).toBe(1)
  })

  it('fails as the kernel says', () => {
    expect(sys.mkdir(directory, 0o700)).toFailWith(EEXIST)
    expect(sys.mkdir(`${gone}/x`, 0o700)).toFailWith(ENOENT)
  })
})

describe('mkdirat', () => {
  it('makes a directory', () => {
    expect(sys.mkdirat(dirfd, 'd', 0o700)).toBe(0)
    expect(sys.S_ISDIR(mode(join(directory, 'd')))).toBe(1)
  })

  it('fails as the kernel says', () => {
    expect(sys.mkdirat(-1, 'd', 0o700)).toFailWith(EBADF)
  })
})

describe('mkfifo', () => {
  it('makes a named pipe', () => {
    const fifo = join(directory, 'fifo')
    expect(sys.mkfifo(fifo, 0o600)).toBe(0)
    expect(sys.S_ISFIFO(mode(fifo))).toBe(1)
    expect(execFileSync('sh', ['-c', `echo through > ${fifo} & cat ${fifo}`], { encoding: 'utf8' })).toBe('through\n')
  })

  it('fails as the kernel says', () => {
    expect(sys.mkfifo(file, 0o600)).toFailWith(EEXIST)
  })
})

describe('mkfifoat', () => {
  it('makes a named pipe', () => {
    expect(sys.mkfifoat(dirfd, 'fifo', 0o600)).toBe(0)
    expect(sys.S_ISFIFO(mode(join(directory, 'fifo')))).toBe(1)
  })

  it('fails as the kernel says', () => {
    expect(sys.mkfifoat(dirfd, 'file', 0o600)).toFailWith(EEXIST)
  })
})

describe('mknod', () => {
  it('makes files of other kinds', () => {
    const path = join(directory, 'node')
    expect(sys.mknod(path, sys.S_IFSOCK | 0o600, 0)).toBe(0)
    expect(sys.S_ISSOCK(mode(path))).toBe(1)
  })

  it('fails as the kernel says', () => {
    expect(sys.mknod(file, sys.S_IFREG | 0o600, 0)).toFailWith(EEXIST)
    expect(sys.mknod(join(directory, 'x'), sys.S_IFMT, 0)).toFailWith(EINVAL)
  })
})

describe('mknodat', () => {
  it('makes files of other kinds', () => {
    expect(sys.mknodat(dirfd, 'node', sys.S_IFREG | 0o600, 0)).toBe(0)
    expect(sys.S_ISREG(mode(join(directory, 'node')))).toBe(1)
  })

  it('fails as the kernel says', () => {
    expect(sys.mknodat(dirfd, 'file', sys.S_IFREG, 0)).toFailWith(EEXIST)
  })
})

function times(read: number, written: number, nanoseconds = 0) {
  const both = array(timespec, 2)
  both[0]!.tv_sec = read
  both[1]!.tv_sec = written
  both[1]!.tv_nsec = nanoseconds
  return both.bytes
}

function isSet(set: (times: Uint8Array | null) => number): void {
  const buffer = new stat()
  expect(set(times(100, 200, 300))).toBe(0)
  expect(stat(file, buffer)).toBe(0)
  expect([buffer.st_atime, buffer.st_mtime, buffer.st_mtim.tv_nsec]).toEqual([100, 200, 300])
  expect(set(times(150, 0, sys.UTIME_OMIT))).toBe(0)
  expect(stat(file, buffer)).toBe(0)
  expect([buffer.st_atime, buffer.st_mtime]).toEqual([150, 200])
  expect(set(null)).toBe(0)
  expect(stat(file, buffer)).toBe(0)
  expect(buffer.st_mtime).toBeGreaterThan(1_000_000)
  expect(set(times(0, 0, 1e9))).toFailWith(EINVAL)
  expect(() => set(times(0, 0).subarray(1))).toThrow(RangeError)
}

describe('futimens', () => {
  it('sets the times', () => isSet(times => sys.futimens(fd, times)))

  it('fails as the kernel says', () => {
    expect(sys.futimens(-1, times(0, 0))).toFailWith(EBADF)
  })
})

describe('utimensat', () => {
  it('sets the times', () => isSet(times => sys.utimensat(dirfd, 'file', times, 0)))

  it('fails as the kernel says', () => {
    expect(sys.utimensat(dirfd, 'gone', null, 0)).toFailWith(ENOENT)
  })
})

const kinds = [sys.S_IFREG, sys.S_IFDIR, sys.S_IFCHR, sys.S_IFBLK, sys.S_IFIFO, sys.S_IFLNK, sys.S_IFSOCK]

function only(kind: number, macro: (mode: number) => number): void {
  it('is 1 for its kind and 0 for the others', () => {
    expect(kinds.filter(other => macro(other | 0o777) === 1)).toEqual([kind])
    expect(kinds.filter(other => macro(other) === 0)).toHaveLength(kinds.length - 1)
    expect(() => macro(1.5)).toThrow(TypeError)
  })
}

describe('S_ISREG', () => only(sys.S_IFREG, sys.S_ISREG))
describe('S_ISDIR', () => only(sys.S_IFDIR, sys.S_ISDIR))
describe('S_ISCHR', () => only(sys.S_IFCHR, sys.S_ISCHR))
describe('S_ISBLK', () => only(sys.S_IFBLK, sys.S_ISBLK))
describe('S_ISFIFO', () => only(sys.S_IFIFO, sys.S_ISFIFO))
describe('S_ISLNK', () => only(sys.S_IFLNK, sys.S_ISLNK))
describe('S_ISSOCK', () => only(sys.S_IFSOCK, sys.S_ISSOCK))
