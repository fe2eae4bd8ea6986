import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { array } from 'libposix'
import {
  EAGAIN,
  EBADF,
  EBUSY,
  EEXIST,
  EFAULT,
  EINVAL,
  EISDIR,
  ELOOP,
  ENAMETOOLONG,
  ENODEV,
  ENOENT,
  ENOTDIR,
  EPERM,
  ESPIPE,
} from 'libposix/errno.h'
import * as fcntl_h from 'libposix/fcntl.h'
import {
  AT_FDCWD,
  creat,
  DN_MODIFY,
  DN_MULTISHOT,
  F_ADD_SEALS,
  F_DUPFD,
  F_DUPFD_CLOEXEC,
  F_GET_RW_HINT,
  F_GET_SEALS,
  F_GETFD,
  F_GETFL,
  F_GETLEASE,
  F_GETLK,
  F_GETOWN,
  F_GETOWN_EX,
  F_GETPIPE_SZ,
  F_GETSIG,
  F_NOTIFY,
  F_OFD_GETLK,
  F_OFD_SETLK,
  F_OFD_SETLKW,
  F_OWNER_PGRP,
  F_OWNER_PID,
  F_RDLCK,
  F_SET_RW_HINT,
  F_SETFD,
  F_SETFL,
  F_SETLEASE,
  F_SETLK,
  F_SETLKW,
  F_SETOWN,
  F_SETOWN_EX,
  F_SETPIPE_SZ,
  F_SETSIG,
  F_UNLCK,
  F_WRLCK,
  FALLOC_FL_KEEP_SIZE,
  FALLOC_FL_PUNCH_HOLE,
  FD_CLOEXEC,
  f_owner_ex,
  fallocate,
  fcntl,
  flock,
  O_ACCMODE,
  O_APPEND,
  O_ASYNC,
  O_CREAT,
  O_DIRECTORY,
  O_EXCL,
  O_NOFOLLOW,
  O_NONBLOCK,
  O_PATH,
  O_RDONLY,
  O_RDWR,
  O_TMPFILE,
  O_TRUNC,
  O_WRONLY,
  open,
  openat,
  POSIX_FADV_WILLNEED,
  posix_fadvise,
  posix_fallocate,
  RWH_WRITE_LIFE_SHORT,
  readahead,
  SEEK_SET,
  SPLICE_F_NONBLOCK,
  SYNC_FILE_RANGE_WRITE,
  splice,
  sync_file_range,
  tee,
  vmsplice,
} from 'libposix/fcntl.h'
import { iovec } from 'libposix/sys/uio.h'
import { close, getpgrp, getpid, pipe, read, write } from 'libposix/unistd.h'
import { afterEach, describe, expect, it } from 'vitest'
import { place } from './support/place.ts'
import { macros } from './support/platform.ts'
import { asNobody, outputOf } from './support/run.ts'

const dir = place()
const opened: number[] = []

function kept(fd: number): number {
  expect(fd).toBeGreaterThanOrEqual(0)
  opened.push(fd)
  return fd
}

const file = (content: string, flags = O_RDWR): number => kept(open(dir.at('file', content), flags))

function pipes(): [number, number] {
  const fds = new Int32Array(2)
  expect(pipe(fds)).toBe(0)
  return [kept(fds[0]!), kept(fds[1]!)]
}

afterEach(() => {
  for (const fd of opened.splice(0)) close(fd)
})

describe('fcntl.h', () => {
  it('has every constant of the platform', () => {
    const wanted = macros(
      'fcntl.h',
      /^(AT|DN|F|FALLOC|FD|LOCK|O|POSIX_FADV|RW[FH]|SEEK|SPLICE|SYNC_FILE|S|[RWX])_|^F[A-Z]+$|^MAX_/,
    )
    expect(wanted.length).toBeGreaterThan(120)
    expect(wanted.filter(name => typeof (fcntl_h as Record<string, unknown>)[name] !== 'number')).toEqual([])
  })
})

describe('open', () => {
  it('opens what is there', () => {
    const fd = file('hello')
    expect(fcntl(fd, F_GETFL) & O_ACCMODE).toBe(O_RDWR)
    expect(read(fd, Buffer.alloc(9), 9)).toBe(5)
    kept(open(Buffer.from(`${dir.at('file')}\0`), O_RDONLY))
  })

  it('makes a file with its mode, less the umask', () => {
    const before = process.umask(0o022)
    kept(open(dir.at('made'), O_CREAT | O_WRONLY, 0o666))
    process.umask(before)
    expect(statSync(dir.at('made')).mode & 0o777).toBe(0o644)
    kept(open(dir.path, O_TMPFILE | O_RDWR, 0o600))
  })

  it('truncates and appends', () => {
    const fd = file('hello', O_WRONLY | O_APPEND)
    expect(write(fd, '!', 1)).toBe(1)
    expect(readFileSync(dir.at('file'), 'utf8')).toBe('hello!')
    kept(open(dir.at('file'), O_WRONLY | O_TRUNC))
    expect(statSync(dir.at('file')).size).toBe(0)
  })

  it('fails as the kernel says', async () => {
    symlinkSync('self', dir.at('self'))
    const errors: [string | null, number, number][] = [
      [dir.at('none'), O_RDONLY, ENOENT],
      ['', O_RDONLY, ENOENT],
      [null, O_RDONLY, EFAULT],
      [`${dir.at('file', '')}/x`, O_RDONLY, ENOTDIR],
      [dir.at('file'), O_RDONLY | O_DIRECTORY, ENOTDIR],
      [dir.at('file'), O_CREAT | O_EXCL, EEXIST],
      [dir.path, O_WRONLY, EISDIR],
      [dir.at('self'), O_RDONLY, ELOOP],
      [dir.at('self'), O_RDONLY | O_NOFOLLOW, ELOOP],
      [dir.at('x'.repeat(256)), O_RDONLY, ENAMETOOLONG],
      [`/${'x/'.repeat(3000)}`, O_RDONLY, ENAMETOOLONG],
      [dir.path, O_TMPFILE | O_RDONLY, EINVAL],
    ]
    for (const [path, flags, error] of errors) expect(open(path, flags, 0o644)).toFailWith(error)
    expect(await outputOf('opens-fifo', { args: [dir.at('fifo')] })).toBe('ENXIO\n')
    expect(await asNobody('fcntl.h', 'open', '/etc/passwd', O_WRONLY)).toBe('EACCES')
    const under = ['sh', '-c', 'ulimit -n 64; exec "$0" "$@"']
    expect(await outputOf('fills-table', { under })).toBe('EMFILE\n')
  })

  it('refuses what C refuses, and a file to be made without a mode', () => {
    expect(() => open(dir.at('new'), O_CREAT | O_WRONLY)).toThrow(TypeError)
    expect(() => open(dir.path, O_TMPFILE | O_RDWR)).toThrow(TypeError)
    expect(() => open(dir.at('new'), O_CREAT | O_WRONLY, 1.5)).toThrow(TypeError)
    expect(() => open(dir.at('new'), O_CREAT | O_WRONLY, 2 ** 32)).toThrow(TypeError)
    expect(() => open('a\0b', O_RDONLY)).toThrow(TypeError)
    expect(() => open(Buffer.from('no NUL'), O_RDONLY)).toThrow(RangeError)
    expect(existsSync(dir.at('new'))).toBe(false)
  })
})

describe('openat', () => {
  it('starts at a directory', () => {
    mkdirSync(dir.at('below'))
    const at = kept(open(dir.at('below'), O_RDONLY | O_DIRECTORY))
    kept(openat(at, 'made', O_CREAT | O_WRONLY, 0o600))
    expect(existsSync(dir.at('below/made'))).toBe(true)
    kept(openat(AT_FDCWD, dir.path, O_PATH))
  })

  it('fails as the kernel says', () => {
    expect(openat(-1, 'x', O_RDONLY)).toFailWith(EBADF)
    expect(openat(file(''), 'x', O_RDONLY)).toFailWith(ENOTDIR)
    expect(openat(AT_FDCWD, dir.at('none'), O_RDONLY)).toFailWith(ENOENT)
    expect(openat(AT_FDCWD, null, O_RDONLY)).toFailWith(EFAULT)
    expect(() => openat(AT_FDCWD, dir.at('new'), O_CREAT)).toThrow(TypeError)
  })
})

describe('creat', () => {
  it('makes or empties a file', () => {
    const fd = kept(creat(dir.at('created', 'old'), 0o600))
    expect(statSync(dir.at('created')).size).toBe(0)
    expect(fcntl(fd, F_GETFL) & O_ACCMODE).toBe(O_WRONLY)
  })

  it('fails as the kernel says', () => {
    expect(creat(dir.path, 0o600)).toFailWith(EISDIR)
    expect(creat(dir.at('no/such'), 0o600)).toFailWith(ENOENT)
    expect(() => (creat as (path: string) => number)(dir.at('new'))).toThrow(TypeError)
  })
})

function lock(type: number, start = 0, len = 0): flock {
  return Object.assign(new flock(), { l_type: type, l_whence: SEEK_SET, l_start: start, l_len: len })
}

describe('fcntl', () => {
  it('duplicates', () => {
    const fd = file('x')
    expect(kept(fcntl(fd, F_DUPFD, 500))).toBe(500)
    const second = kept(fcntl(fd, F_DUPFD_CLOEXEC, 500))
    expect(second).toBe(501)
    expect(fcntl(500, F_GETFD)).toBe(0)
    expect(fcntl(second, F_GETFD)).toBe(FD_CLOEXEC)
    expect(fcntl(fd, F_DUPFD, -1)).toFailWith(EINVAL)
    expect(fcntl(fd, F_DUPFD, 2 ** 30)).toFailWith(EINVAL)
  })

  it('gets and sets descriptor and status flags', () => {
    const fd = file('x')
    expect(fcntl(fd, F_SETFD, FD_CLOEXEC)).toBe(0)
    expect(fcntl(fd, F_GETFD)).toBe(FD_CLOEXEC)
    expect(fcntl(fd, F_SETFL, O_NONBLOCK | O_APPEND)).toBe(0)
    expect(fcntl(fd, F_GETFL) & (O_NONBLOCK | O_APPEND)).toBe(O_NONBLOCK | O_APPEND)
  })

  it('locks sections against another process', async () => {
    const fd = file('0123456789')
    expect(fcntl(fd, F_SETLK, lock(F_WRLCK, 2, 3))).toBe(0)
    expect(fcntl(fd, F_GETLK, lock(F_WRLCK))).toBe(0)
    const args = [dir.at('file')]
    const asked = await outputOf('asks-for-locks', { args })
    expect(asked).toMatch(new RegExp(`^0 true 2 3 ${getpid()}\\n(EAGAIN|EACCES) 0\\n$`))
    expect(fcntl(fd, F_SETLKW, lock(F_UNLCK))).toBe(0)
    expect(await outputOf('locks', { args })).toBe('0\n')
  })

  it('locks for an open file', () => {
    const [a, b] = [file('x'), kept(open(dir.at('file'), O_RDWR))]
    expect(fcntl(a, F_OFD_SETLK, lock(F_WRLCK))).toBe(0)
    expect(fcntl(b, F_OFD_SETLK, lock(F_RDLCK))).toFailWith(EAGAIN)
    const asked = lock(F_RDLCK)
    expect(fcntl(b, F_OFD_GETLK, asked)).toBe(0)
    expect([asked.l_type, asked.l_pid]).toEqual([F_WRLCK, -1])
    expect(fcntl(a, F_OFD_SETLKW, lock(F_UNLCK))).toBe(0)
    expect(fcntl(b, F_OFD_SETLK, lock(F_RDLCK))).toBe(0)
  })

  it('says who gets the signals', () => {
    const [r] = pipes()
    expect(fcntl(r, F_GETOWN)).toBe(0)
    expect(fcntl(r, F_SETOWN, getpid())).toBe(0)
    expect(fcntl(r, F_GETOWN)).toBe(getpid())
    expect(fcntl(r, F_SETOWN, -getpgrp())).toBe(0)
    expect(fcntl(r, F_GETOWN)).toBe(-getpgrp())
    const owner = new f_owner_ex()
    expect(fcntl(r, F_GETOWN_EX, owner)).toBe(0)
    expect([owner.type, owner.pid]).toEqual([F_OWNER_PGRP, getpgrp()])
    Object.assign(owner, { type: F_OWNER_PID, pid: getpid() })
    expect(fcntl(r, F_SETOWN_EX, owner)).toBe(0)
    expect(fcntl(r, F_GETOWN)).toBe(getpid())
    expect([fcntl(r, F_GETSIG), fcntl(r, F_SETSIG, 34), fcntl(r, F_GETSIG)]).toEqual([0, 0, 34])
    expect(fcntl(r, F_SETFL, O_ASYNC)).toBe(0)
    expect(fcntl(r, F_SETFL, 0)).toBe(0)
    expect(fcntl(r, F_SETSIG, 999)).toFailWith(EINVAL)
    expect(fcntl(-1, F_GETOWN)).toFailWith(EBADF)
  })

  it('leases, and tells of changes', () => {
    const fd = file('x', O_RDONLY)
    expect(fcntl(fd, F_SETLEASE, F_RDLCK)).toBe(0)
    expect(fcntl(fd, F_GETLEASE)).toBe(F_RDLCK)
    expect(fcntl(fd, F_SETLEASE, F_UNLCK)).toBe(0)
    const at = kept(open(dir.path, O_RDONLY))
    expect(fcntl(at, F_NOTIFY, DN_MODIFY | DN_MULTISHOT)).toBe(0)
    expect(fcntl(at, F_NOTIFY, 0)).toBe(0)
    expect(fcntl(fd, F_NOTIFY, DN_MODIFY)).toFailWith(ENOTDIR)
  })

  it('sizes a pipe', () => {
    const [r, w] = pipes()
    expect(fcntl(r, F_SETPIPE_SZ, 5000)).toBe(8192)
    expect(fcntl(w, F_GETPIPE_SZ)).toBe(8192)
    expect(write(w, Buffer.alloc(8192), 8192)).toBe(8192)
    expect(fcntl(r, F_SETPIPE_SZ, 4096)).toFailWith(EBUSY)
    expect(fcntl(file(''), F_GETPIPE_SZ)).toFailWith(EBADF)
  })

  it('has seals and hints', () => {
    const fd = file('x')
    const hint = new BigUint64Array(1)
    const got = fcntl(fd, F_GET_RW_HINT, hint)
    if (got === 0) {
      hint[0] = BigInt(RWH_WRITE_LIFE_SHORT)
      expect(fcntl(fd, F_SET_RW_HINT, hint)).toBe(0)
      hint[0] = 0n
      expect(fcntl(fd, F_GET_RW_HINT, hint)).toBe(0)
      expect(hint[0]).toBe(BigInt(RWH_WRITE_LIFE_SHORT))
    } else expect(got).toFailWith(EINVAL)
    // Only a memfd has seals, though some kernels give every file of a tmpfs some.
    const [r] = pipes()
    expect(fcntl(r, F_GET_SEALS)).toFailWith(EINVAL)
    expect(fcntl(r, F_ADD_SEALS, 0)).toFailWith(EPERM)
  })

  it('fails as the kernel says', () => {
    const fd = file('', O_RDONLY)
    expect(fcntl(-1, F_GETFD)).toFailWith(EBADF)
    expect(fcntl(fd, 9999)).toFailWith(EINVAL)
    expect(fcntl(fd, 9999, 0)).toFailWith(EINVAL)
    expect(fcntl(fd, 9999, null)).toFailWith(EINVAL)
    expect(fcntl(fd, F_SETLK, null)).toFailWith(EFAULT)
    expect(fcntl(fd, F_SETLK, lock(F_WRLCK))).toFailWith(EBADF)
    expect(fcntl(fd, F_SETLK, lock(99))).toFailWith(EINVAL)
    expect(fcntl(fd, F_OFD_SETLK, Object.assign(lock(F_RDLCK), { l_pid: 1 }))).toFailWith(EINVAL)
    expect(fcntl(fd, F_GETOWN_EX, null)).toFailWith(EFAULT)
    expect(fcntl(fd, F_SETPIPE_SZ, 4096)).toFailWith(EBADF)
  })

  it('refuses what C leaves undefined', () => {
    const fd = file('')
    expect(() => fcntl(fd, F_SETLK, Buffer.alloc(31))).toThrow(RangeError)
    for (const arg of [12345, -1, Buffer.alloc(64)]) expect(() => fcntl(fd, 9999, arg)).toThrow(/libposix\/unsafe/)
    expect(() => fcntl(fd, F_SETLK)).toThrow(TypeError)
    expect(() => fcntl(fd, F_SETLK, 4096)).toThrow(TypeError)
    expect(() => fcntl(fd, F_SETFL)).toThrow(TypeError)
    expect(() => fcntl(fd, F_SETFL, new flock())).toThrow(TypeError)
    expect(() => fcntl(fd, F_GET_RW_HINT, new Uint8Array(new ArrayBuffer(16), 1, 8))).toThrow(RangeError)
  })
})

describe('posix_fadvise', () => {
  it('returns the error itself', () => {
    const fd = file('x')
    expect(posix_fadvise(fd, 0, 0, POSIX_FADV_WILLNEED)).toBe(0)
    expect(posix_fadvise(-1, 0, 0, POSIX_FADV_WILLNEED)).toBe(EBADF)
    expect(posix_fadvise(fd, 0, 0, 99)).toBe(EINVAL)
    expect(posix_fadvise(pipes()[0], 0, 0, POSIX_FADV_WILLNEED)).toBe(ESPIPE)
  })
})

describe('posix_fallocate', () => {
  it('returns the error itself', () => {
    const fd = file('')
    expect(posix_fallocate(fd, 0, 10)).toBe(0)
    expect(statSync(dir.at('file')).size).toBe(10)
    expect(posix_fallocate(-1, 0, 10)).toBe(EBADF)
    expect(posix_fallocate(fd, -1, 10)).toBe(EINVAL)
    expect(posix_fallocate(fd, 0, 0)).toBe(EINVAL)
    expect(posix_fallocate(pipes()[1], 0, 10)).toBe(ESPIPE)
  })
})

describe('fallocate', () => {
  it('allocates, and punches holes', () => {
    const fd = file('0123456789')
    expect(fallocate(fd, FALLOC_FL_KEEP_SIZE, 0, 4096)).toBe(0)
    expect(fallocate(fd, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, 2, 3)).toBe(0)
    expect(readFileSync(dir.at('file'), 'latin1')).toBe('01\0\0\x0056789')
  })

  it('fails as the kernel says', () => {
    expect(fallocate(-1, 0, 0, 1)).toFailWith(EBADF)
    expect(fallocate(file(''), 0, 0, 0)).toFailWith(EINVAL)
    expect(fallocate(pipes()[1], 0, 0, 1)).toFailWith(ESPIPE)
    expect(fallocate(kept(open('/dev/null', O_WRONLY)), 0, 0, 1)).toFailWith(ENODEV)
  })
})

describe('readahead', () => {
  it('answers as the kernel does', () => {
    expect(readahead(file('x'), 0, 1)).toBe(0)
    expect(readahead(-1, 0, 1)).toFailWith(EBADF)
    expect(readahead(pipes()[0], 0, 1)).toFailWith(EINVAL)
  })
})

describe('sync_file_range', () => {
  it('answers as the kernel does', () => {
    expect(sync_file_range(file('x'), 0, 0, SYNC_FILE_RANGE_WRITE)).toBe(0)
    expect(sync_file_range(-1, 0, 0, SYNC_FILE_RANGE_WRITE)).toFailWith(EBADF)
    expect(sync_file_range(file('x'), 0, 0, 99)).toFailWith(EINVAL)
    expect(sync_file_range(pipes()[1], 0, 0, 0)).toFailWith(ESPIPE)
  })
})

describe('splice', () => {
  it('moves bytes between file and pipe', () => {
    const fd = file('0123456789')
    const [r, w] = pipes()
    const at = BigInt64Array.of(3n)
    expect(splice(fd, at, w, null, 4, 0)).toBe(4)
    expect(at[0]).toBe(7n)
    const to = kept(open(dir.at('to', ''), O_WRONLY))
    expect(splice(r, null, to, null, 99, 0)).toBe(4)
    expect(readFileSync(dir.at('to'), 'utf8')).toBe('3456')
  })

  it('fails as the kernel says', () => {
    const [r, w] = pipes()
    expect(splice(-1, null, w, null, 1, 0)).toFailWith(EBADF)
    expect(splice(file('x'), null, file('x'), null, 1, 0)).toFailWith(EINVAL)
    expect(splice(r, BigInt64Array.of(0n), w, null, 1, 0)).toFailWith(ESPIPE)
    const to = kept(open(dir.at('to', ''), O_WRONLY))
    expect(splice(r, null, to, null, 1, SPLICE_F_NONBLOCK)).toFailWith(EAGAIN)
    expect(() => splice(0, new BigInt64Array(0), w, null, 1, 0)).toThrow(RangeError)
  })
})

describe('tee', () => {
  it('copies and leaves the bytes', () => {
    const [r1, w1] = pipes()
    const [r2, w2] = pipes()
    expect(write(w1, 'hello', 5)).toBe(5)
    expect(tee(r1, w2, 99, 0)).toBe(5)
    const buf = Buffer.alloc(5)
    expect([read(r2, buf, 5), read(r1, buf, 5), buf.toString()]).toEqual([5, 5, 'hello'])
  })

  it('fails as the kernel says', () => {
    const [r, w] = pipes()
    expect(tee(-1, w, 1, 0)).toFailWith(EBADF)
    expect(tee(r, w, 1, 0)).toFailWith(EINVAL)
    expect(tee(r, pipes()[1], 1, SPLICE_F_NONBLOCK)).toFailWith(EAGAIN)
  })
})

describe('vmsplice', () => {
  it('puts memory into a pipe', () => {
    const [r, w] = pipes()
    const memory = Buffer.alloc(4096, 'x')
    const iov = Object.assign(new iovec(), { iov_base: memory, iov_len: 4096 })
    expect(vmsplice(w, iov, 1, 0)).toBe(4096)
    const buf = Buffer.alloc(4096)
    expect(read(r, buf, 4096)).toBe(4096)
    expect(buf.equals(memory)).toBe(true)
  })

  it('puts in what lies there now, whatever becomes of the memory', () => {
    const [r, w] = pipes()
    const memory = Buffer.alloc(8192, 'x')
    const iov = array(iovec, 3)
    for (const [i, base] of [memory.subarray(0, 4096), memory.subarray(5000, 5003), memory].entries())
      Object.assign(iov[i]!, { iov_base: base, iov_len: base.length })
    iov[2]!.iov_len = 0
    expect(vmsplice(w, iov, 3, 0)).toBe(4099)
    memory.fill('y')
    const buf = Buffer.alloc(8192)
    expect(read(r, buf, 8192)).toBe(4099)
    expect(buf.subarray(0, 4099).every(byte => byte === 0x78)).toBe(true)
    iov[2]!.iov_base = null
    iov[2]!.iov_len = 1
    expect(vmsplice(w, iov.at(2)!, 1, 0)).toFailWith(EFAULT)
    expect(vmsplice(w, null, 1, 0)).toFailWith(EFAULT)
  })

  it('takes memory out of a pipe', () => {
    const [r, w] = pipes()
    write(w, 'text', 4)
    const memory = Buffer.alloc(4)
    expect(vmsplice(r, Object.assign(new iovec(), { iov_base: memory, iov_len: 4 }), 1, 0)).toBe(4)
    expect(memory.toString()).toBe('text')
  })

  it('fails as the kernel says', () => {
    const iov = Object.assign(new iovec(), { iov_base: Buffer.alloc(1), iov_len: 1 })
    expect(vmsplice(-1, iov, 1, 0)).toFailWith(EBADF)
    expect(vmsplice(file(''), iov, 1, 0)).toFailWith(EBADF)
    expect(() => vmsplice(pipes()[1], iov, 2, 0)).toThrow(RangeError)
    expect(() => vmsplice(pipes()[1], Object.assign(iov, { iov_base: 'text' }), 1, 0)).toThrow(TypeError)
  })
})

describe('flock', () => {
  it('is a struct of this header', () => {
    const one = lock(F_WRLCK, 2 ** 40, -5)
    expect([one.l_type, one.l_start, one.l_len]).toEqual([F_WRLCK, 2 ** 40, -5])
  })
})
