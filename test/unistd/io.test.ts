import { readFileSync, statSync } from 'node:fs'
import {
  EAGAIN,
  EBADF,
  EBUSY,
  EFAULT,
  EFBIG,
  EINVAL,
  EISDIR,
  ENOENT,
  ENOSPC,
  ENOTDIR,
  ENXIO,
  EPIPE,
  ESPIPE,
  ETXTBSY,
  errno,
  set_errno,
} from 'libposix/errno.h'
import {
  F_GETFD,
  F_GETFL,
  F_TEST,
  F_ULOCK,
  FD_CLOEXEC,
  fcntl,
  O_CLOEXEC,
  O_DIRECTORY,
  O_NONBLOCK,
  O_PATH,
  O_RDONLY,
  O_RDWR,
  O_WRONLY,
  open,
} from 'libposix/fcntl.h'
import {
  CLOSE_RANGE_CLOEXEC,
  close,
  close_range,
  closefrom,
  copy_file_range,
  dup,
  dup2,
  dup3,
  F_LOCK,
  F_TLOCK,
  fdatasync,
  fsync,
  ftruncate,
  lockf,
  lseek,
  pipe,
  pipe2,
  pread,
  pwrite,
  read,
  SEEK_CUR,
  SEEK_DATA,
  SEEK_END,
  SEEK_HOLE,
  SEEK_SET,
  sync,
  syncfs,
  truncate,
  write,
} from 'libposix/unistd.h'
import { afterEach, describe, expect, it } from 'vitest'
import { place } from '../support/place.ts'
import { outputOf, runProgram } from '../support/run.ts'

const dir = place()
const opened: number[] = []

/** Noted, to be closed after the test. */
function kept(fd: number): number {
  expect(fd).toBeGreaterThanOrEqual(0)
  opened.push(fd)
  return fd
}

const file = (content: string, flags = O_RDWR): number => kept(open(dir.at('file', content), flags))

function pipes(flags = 0): [number, number] {
  const fds = new Int32Array(2)
  expect(pipe2(fds, flags)).toBe(0)
  return [kept(fds[0]!), kept(fds[1]!)]
}

afterEach(() => {
  for (const fd of opened.splice(0)) close(fd)
})

describe('read', () => {
  it('reads what is there, then 0', () => {
    const fd = file('hello')
    const buf = Buffer.alloc(8, '.')
    expect(read(fd, buf, 3)).toBe(3)
    expect(read(fd, buf.subarray(3), 5)).toBe(2)
    expect(read(fd, buf, 8)).toBe(0)
    expect(buf.toString()).toBe('hello...')
  })

  it('fails as the kernel says', () => {
    const buf = Buffer.alloc(4)
    const [r] = pipes(O_NONBLOCK)
    expect(read(-1, buf, 4)).toFailWith(EBADF)
    expect(read(file('', O_WRONLY), buf, 4)).toFailWith(EBADF)
    expect(read(file('x', O_PATH), buf, 1)).toFailWith(EBADF)
    expect(read(r, buf, 4)).toFailWith(EAGAIN)
    expect(read(kept(open(dir.path, O_RDONLY)), buf, 4)).toFailWith(EISDIR)
    expect(read(file('x'), null, 1)).toFailWith(EFAULT)
  })

  it('takes any view, also of shared memory and at an offset', () => {
    const fd = file('abcdefgh')
    const shared = new Uint8Array(new SharedArrayBuffer(9), 1)
    expect(read(fd, shared, 4)).toBe(4)
    expect(Buffer.from(shared).toString('latin1', 0, 4)).toBe('abcd')
    const view = new DataView(new ArrayBuffer(4))
    expect(read(fd, view, 4)).toBe(4)
    expect(view.getUint8(0)).toBe('e'.charCodeAt(0))
  })

  it('refuses a count past the end, with nothing read', () => {
    const fd = file('hello')
    expect(() => read(fd, Buffer.alloc(4), 5)).toThrow(RangeError)
    expect(() => read(fd, Buffer.alloc(4), 2 ** 53)).toThrow(RangeError)
    expect(read(fd, Buffer.alloc(4), -1)).toFailWith(EFAULT)
    expect(lseek(fd, 0, SEEK_CUR)).toBe(0)
  })
})

describe('write', () => {
  it('writes views and strings', () => {
    const fd = file('')
    expect(write(fd, Buffer.from('abc'), 2)).toBe(2)
    expect(write(fd, 'xyz', 3)).toBe(3)
    expect(write(fd, 'z', 2)).toBe(2)
    expect(write(fd, '', -0)).toBe(0) // toBe tells 0 from -0
    expect(readFileSync(dir.at('file'), 'latin1')).toBe('abxyzz\0')
  })

  it('fails as the kernel says', () => {
    const [r, w] = pipes(O_NONBLOCK)
    expect(write(-1, 'x', 1)).toFailWith(EBADF)
    expect(write(file('', O_RDONLY), 'x', 1)).toFailWith(EBADF)
    expect(write(file(''), null, 1)).toFailWith(EFAULT)
    expect(write(kept(open('/dev/full', O_WRONLY)), 'x', 1)).toFailWith(ENOSPC)
    const full = Buffer.alloc(1 << 20)
    expect(write(w, full, full.length)).toBeLessThan(full.length)
    expect(write(w, 'x', 1)).toFailWith(EAGAIN)
    close(r)
    // Node ignores SIGPIPE.
    expect(write(w, 'x', 1)).toFailWith(EPIPE)
  })

  it('refuses a count past the end', () => {
    expect(() => write(file(''), Buffer.alloc(4), 5)).toThrow(RangeError)
    expect(() => write(file(''), 'abc', 5)).toThrow(RangeError)
    expect(statSync(dir.at('file')).size).toBe(0)
  })
})

describe('pread', () => {
  it('leaves the offset alone', () => {
    const fd = file('hello')
    const buf = Buffer.alloc(2)
    expect(pread(fd, buf, 2, 3)).toBe(2)
    expect(buf.toString()).toBe('lo')
    expect(pread(fd, buf, 2, 2 ** 40)).toBe(0)
    expect(lseek(fd, 0, SEEK_CUR)).toBe(0)
  })

  it('fails as the kernel says', () => {
    const buf = Buffer.alloc(2)
    expect(pread(-1, buf, 2, 0)).toFailWith(EBADF)
    expect(pread(file('x'), buf, 2, -1)).toFailWith(EINVAL)
    expect(pread(pipes()[0], buf, 2, 0)).toFailWith(ESPIPE)
  })
})

describe('pwrite', () => {
  it('leaves the offset alone', () => {
    const fd = file('hello')
    expect(pwrite(fd, 'LO', 2, 3)).toBe(2)
    expect(readFileSync(dir.at('file'), 'utf8')).toBe('helLO')
    expect(lseek(fd, 0, SEEK_CUR)).toBe(0)
  })

  it('fails as the kernel says', () => {
    expect(pwrite(-1, 'x', 1, 0)).toFailWith(EBADF)
    expect(pwrite(file(''), 'x', 1, -1)).toFailWith(EINVAL)
    expect(pwrite(pipes()[1], 'x', 1, 0)).toFailWith(ESPIPE)
  })
})

describe('close', () => {
  it('gives the number back', () => {
    const fd = dup(0)
    expect(close(fd)).toBe(0)
    expect(close(fd)).toFailWith(EBADF)
    expect(close(-1)).toFailWith(EBADF)
  })
})

describe('lseek', () => {
  it('moves from start, here and end', () => {
    const fd = file('0123456789')
    expect(lseek(fd, 4, SEEK_SET)).toBe(4)
    expect(lseek(fd, 2, SEEK_CUR)).toBe(6)
    expect(lseek(fd, -1, SEEK_END)).toBe(9)
    expect(lseek(fd, 2 ** 40, SEEK_SET)).toBe(2 ** 40)
    expect(lseek(fd, 0, SEEK_DATA)).toBe(0)
    expect(lseek(fd, 0, SEEK_HOLE)).toBe(10)
  })

  it('fails as the kernel says', () => {
    expect(lseek(-1, 0, SEEK_SET)).toFailWith(EBADF)
    expect(lseek(file('x'), -1, SEEK_SET)).toFailWith(EINVAL)
    expect(lseek(file('x'), 0, 99)).toFailWith(EINVAL)
    expect(lseek(file('x'), 5, SEEK_DATA)).toFailWith(ENXIO)
    expect(lseek(pipes()[0], 0, SEEK_CUR)).toFailWith(ESPIPE)
  })
})

describe('dup', () => {
  it('shares the offset', () => {
    const fd = file('hello')
    const other = kept(dup(fd))
    lseek(fd, 3, SEEK_SET)
    expect(lseek(other, 0, SEEK_CUR)).toBe(3)
    expect(dup(-1)).toFailWith(EBADF)
  })
})

describe('dup2', () => {
  it('takes the place of an open descriptor', () => {
    const fd = file('hello')
    const [r, w] = pipes()
    expect(dup2(fd, r)).toBe(r)
    expect(read(r, Buffer.alloc(5), 5)).toBe(5)
    expect(dup2(w, w)).toBe(w)
  })

  it('fails as the kernel says', () => {
    expect(dup2(-1, 0)).toFailWith(EBADF)
    expect(dup2(0, -1)).toFailWith(EBADF)
    expect(dup2(-1, -1)).toFailWith(EBADF)
    expect(dup2(0, 2 ** 30)).toFailWith(EBADF)
  })
})

describe('dup3', () => {
  it('can set FD_CLOEXEC', () => {
    const fd = file('hello')
    const [r] = pipes()
    expect(dup3(fd, r, 0)).toBe(r)
    expect(fcntl(r, F_GETFD)).toBe(0)
    expect(dup3(fd, r, O_CLOEXEC)).toBe(r)
    expect(fcntl(r, F_GETFD)).toBe(FD_CLOEXEC)
  })

  it('fails as the kernel says', () => {
    expect(dup3(0, 0, 0)).toFailWith(EINVAL)
    expect(dup3(0, 1, 99)).toFailWith(EINVAL)
    expect(dup3(-1, 900, 0)).toFailWith(EBADF)
  })
})

describe('pipe', () => {
  it('makes the two ends', () => {
    const fds = new Int32Array(2)
    expect(pipe(fds)).toBe(0)
    const [r, w] = [kept(fds[0]!), kept(fds[1]!)]
    expect(fcntl(r, F_GETFD)).toBe(0)
    expect(write(w, 'hello', 5)).toBe(5)
    expect(read(r, Buffer.alloc(9), 9)).toBe(5)
    close(w)
    expect(read(r, Buffer.alloc(9), 9)).toBe(0)
  })

  it('fails with EMFILE when the table is full', async () => {
    // Node raises its limit to the hard one, which is the shell's.
    const end = await runProgram('fills-table', { under: ['sh', '-c', 'ulimit -n 64; exec "$0" "$@"'] })
    expect(end.stdout).toBe('true\n')
  })

  it('refuses what C leaves undefined', () => {
    expect(() => pipe(new Int32Array(1))).toThrow(RangeError)
    expect(() => pipe(null as never)).toThrow(RangeError)
  })
})

describe('pipe2', () => {
  it('sets the flags on both ends', () => {
    for (const fd of pipes(O_CLOEXEC | O_NONBLOCK)) {
      expect(fcntl(fd, F_GETFD)).toBe(FD_CLOEXEC)
      expect(fcntl(fd, F_GETFL) & O_NONBLOCK).toBe(O_NONBLOCK)
    }
    expect(pipe2(new Int32Array(2), O_DIRECTORY)).toFailWith(EINVAL)
  })
})

describe('closefrom', () => {
  it('closes all from there up', async () => {
    expect(await outputOf('closefrom')).toBe('true,false,false')
    expect(() => closefrom(1.5)).toThrow(TypeError)
  })
})

describe('close_range', () => {
  it('closes from first to last, both included', () => {
    for (const fd of [950, 951, 952]) expect(dup2(0, fd)).toBe(fd)
    expect(close_range(950, 951, 0)).toBe(0)
    expect([950, 951, 952].map(fd => fcntl(fd, F_GETFD) !== -1)).toEqual([false, false, true])
    expect(close_range(952, 2 ** 32 - 1, CLOSE_RANGE_CLOEXEC)).toBe(0)
    expect(fcntl(952, F_GETFD)).toBe(FD_CLOEXEC)
    expect(close(952)).toBe(0)
  })

  it('fails as the kernel says', () => {
    expect(close_range(951, 950, 0)).toFailWith(EINVAL)
    expect(close_range(950, 951, 1 << 20)).toFailWith(EINVAL)
  })
})

describe('copy_file_range', () => {
  it('copies from offset to offset and moves both', () => {
    const from = file('0123456789')
    const to = kept(open(dir.at('to', ''), O_RDWR))
    const offIn = BigInt64Array.of(4n)
    const offOut = BigInt64Array.of(2n)
    expect(copy_file_range(from, offIn, to, offOut, 3, 0)).toBe(3)
    expect([offIn[0], offOut[0]]).toEqual([7n, 5n])
    expect(copy_file_range(from, null, to, null, 2, 0)).toBe(2)
    expect(readFileSync(dir.at('to'), 'latin1')).toBe('01456')
  })

  it('fails as the kernel says', () => {
    expect(copy_file_range(-1, null, 0, null, 1, 0)).toFailWith(EBADF)
    expect(copy_file_range(file('x'), null, file('x'), null, 1, 1)).toFailWith(EINVAL)
    expect(copy_file_range(file('x'), null, pipes()[1], null, 1, 0)).toFailWith(EINVAL)
    expect(copy_file_range(kept(open(dir.path, O_RDONLY)), null, file(''), null, 1, 0)).toFailWith(EISDIR)
  })

  it('refuses what C leaves undefined', () => {
    expect(() => copy_file_range(0, new BigInt64Array(0), 0, null, 1, 0)).toThrow(RangeError)
  })
})

describe.each([
  ['fsync', fsync],
  ['fdatasync', fdatasync],
] as const)('%s', (_name, call) => {
  it('answers as the kernel does', () => {
    expect(call(file('x'))).toBe(0)
    expect(call(-1)).toFailWith(EBADF)
    expect(call(pipes()[0])).toFailWith(EINVAL)
  })
})

describe('sync', () => {
  it('returns nothing', () => {
    expect(sync()).toBe(undefined)
  })
})

describe('syncfs', () => {
  it('answers as the kernel does', () => {
    expect(syncfs(file('x'))).toBe(0)
    expect(syncfs(-1)).toFailWith(EBADF)
  })
})

describe('ftruncate', () => {
  it('cuts and extends', () => {
    const fd = file('hello')
    expect(ftruncate(fd, 2)).toBe(0)
    expect(ftruncate(fd, 4)).toBe(0)
    expect(readFileSync(dir.at('file'), 'latin1')).toBe('he\0\0')
  })

  it('fails as the kernel says', () => {
    expect(ftruncate(-1, 0)).toFailWith(EBADF)
    expect(ftruncate(file(''), -1)).toFailWith(EINVAL)
    expect(ftruncate(file('', O_RDONLY), 0)).toFailWith(EINVAL)
    expect(ftruncate(pipes()[1], 0)).toFailWith(EINVAL)
    expect(ftruncate(file(''), 2 ** 62)).toFailWith(EFBIG)
  })
})

describe('truncate', () => {
  it('cuts by name', () => {
    const path = dir.at('cut', 'hello')
    expect(truncate(path, 2)).toBe(0)
    expect(readFileSync(path, 'latin1')).toBe('he')
  })

  it('fails as the kernel says', () => {
    expect(truncate(dir.at('none'), 0)).toFailWith(ENOENT)
    expect(truncate(`${dir.at('cut', '')}/x`, 0)).toFailWith(ENOTDIR)
    expect(truncate(dir.path, 0)).toFailWith(EISDIR)
    expect(truncate(dir.at('cut'), -1)).toFailWith(EINVAL)
    expect(truncate(null, 0)).toFailWith(EFAULT)
    expect(truncate(process.execPath, 2 ** 40)).toBe(-1)
    expect([ETXTBSY, 1, 13, 30]).toContain(errno)
  })
})

describe('lockf', () => {
  it('keeps another process out', async () => {
    const fd = file('0123456789')
    expect(lockf(fd, F_TLOCK, 5)).toBe(0)
    expect(lockf(fd, F_TEST, 0)).toBe(0)
    const args = [dir.at('file')]
    expect(await outputOf('locks', { args })).toBe('-1,true,-1,true,0\n')
    expect(lockf(fd, F_ULOCK, 0)).toBe(0)
    expect(await outputOf('locks', { args })).toMatch(/^0,/)
    expect(lockf(fd, F_LOCK, 0)).toBe(0)
  })

  it('lets handlers run while it waits, and goes on waiting', async () => {
    file('')
    expect(await outputOf('waits-for-lock', { args: [dir.at('file')] })).toBe('0 1\n')
  })

  it('fails as the kernel says', () => {
    expect(lockf(-1, F_TLOCK, 0)).toFailWith(EBADF)
    expect(lockf(file('', O_RDONLY), F_TLOCK, 0)).toFailWith(EBADF)
    expect(lockf(file(''), 99, 0)).toFailWith(EINVAL)
    expect(lockf(file(''), F_TLOCK, -1)).toFailWith(EINVAL)
  })
})

describe('what succeeds', () => {
  it('leaves errno alone', () => {
    set_errno(EBUSY)
    const fd = file('hello')
    expect(lseek(fd, 0, SEEK_END)).toBe(5)
    expect(errno).toBe(EBUSY)
  })
})
