import { existsSync, readFileSync, readlinkSync } from 'node:fs'
import { EBADF, EEXIST, ENOENT } from 'libposix/errno.h'
import { AT_FDCWD, O_CREAT, O_EXCL, O_RDONLY, O_RDWR } from 'libposix/fcntl.h'
import {
  IOSQE_FIXED_FILE,
  io_uring_prep_close,
  io_uring_prep_close_direct,
  io_uring_prep_fixed_fd_install,
  io_uring_prep_linkat,
  io_uring_prep_mkdirat,
  io_uring_prep_openat,
  io_uring_prep_openat_direct,
  io_uring_prep_read,
  io_uring_prep_renameat,
  io_uring_prep_statx,
  io_uring_prep_symlinkat,
  io_uring_prep_unlinkat,
  io_uring_register_files_sparse,
  io_uring_sqe_set_flags,
} from 'libposix/liburing.h'
import { STATX_SIZE, statx } from 'libposix/sys/stat.h'
import { close, read, write } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'
import { place } from '../support/place.ts'
import { needsRing, result, ringOf, sqeOf } from '../support/ring.ts'
import { own } from '../support/sockets.ts'

needsRing()

const here = place()

describe('io_uring_prep_openat', () => {
  it('opens', () => {
    const ring = ringOf()
    const path = here.at('new')
    const open = (flags: number) => result(ring, sqe => io_uring_prep_openat(sqe, AT_FDCWD, path, flags, 0o600))
    const fd = own(open(O_CREAT | O_EXCL | O_RDWR))
    expect(write(fd, 'x', 1)).toBe(1)
    expect(open(O_CREAT | O_EXCL | O_RDWR)).toBe(-EEXIST)
    expect(result(ring, sqe => io_uring_prep_openat(sqe, AT_FDCWD, here.at('none'), O_RDONLY, 0))).toBe(-ENOENT)
  })

  it('refuses what is no path', () => {
    const sqe = sqeOf(ringOf())
    expect(() => io_uring_prep_openat(sqe, AT_FDCWD, 'a\0b', 0, 0)).toThrow(TypeError)
    expect(() => io_uring_prep_openat(sqe, AT_FDCWD, Buffer.from('abc'), 0, 0)).toThrow(RangeError)
  })
})

describe('io_uring_prep_openat_direct', () => {
  it('opens among the registered files', () => {
    const [ring, buf] = [ringOf(), Buffer.alloc(8)]
    io_uring_register_files_sparse(ring, 2)
    const path = here.at('direct', 'text')
    expect(result(ring, sqe => io_uring_prep_openat_direct(sqe, AT_FDCWD, path, O_RDONLY, 0, 1))).toBe(0)
    const got = result(ring, sqe => {
      io_uring_prep_read(sqe, 1, buf, 8, 0)
      io_uring_sqe_set_flags(sqe, IOSQE_FIXED_FILE)
    })
    expect([got, buf.toString('latin1', 0, 4)]).toEqual([4, 'text'])
  })
})

describe('io_uring_prep_close', () => {
  it('closes', () => {
    const ring = ringOf()
    const path = here.at('closes', '')
    const fd = result(ring, sqe => io_uring_prep_openat(sqe, AT_FDCWD, path, O_RDONLY, 0))
    expect(result(ring, sqe => io_uring_prep_close(sqe, fd))).toBe(0)
    expect(result(ring, sqe => io_uring_prep_close(sqe, fd))).toBe(-EBADF)
  })

  it('does not know the descriptors of Node', () => {
    // The event loop's are among the first.
    const ring = ringOf()
    for (let fd = 3; fd < 32; fd++) {
      const target = existsSync(`/proc/self/fd/${fd}`) ? readlinkSync(`/proc/self/fd/${fd}`) : ''
      if (target !== 'anon_inode:[eventpoll]') continue
      expect(result(ring, sqe => io_uring_prep_close(sqe, fd))).toBe(-EBADF)
      return
    }
  })
})

describe('io_uring_prep_close_direct', () => {
  it('empties a place', () => {
    const ring = ringOf()
    io_uring_register_files_sparse(ring, 2)
    expect(result(ring, sqe => io_uring_prep_close_direct(sqe, 1))).toBe(-EBADF)
    result(ring, sqe => io_uring_prep_openat_direct(sqe, AT_FDCWD, here.path, O_RDONLY, 0, 1))
    expect(result(ring, sqe => io_uring_prep_close_direct(sqe, 1))).toBe(0)
  })
})

describe('io_uring_prep_fixed_fd_install', () => {
  it('gives a descriptor', () => {
    const ring = ringOf()
    io_uring_register_files_sparse(ring, 1)
    const path = here.at('install', 'text')
    result(ring, sqe => io_uring_prep_openat_direct(sqe, AT_FDCWD, path, O_RDONLY, 0, 0))
    const fd = result(ring, sqe => io_uring_prep_fixed_fd_install(sqe, 0, 0))
    // Before Linux 6.8 there is no such request.
    if (fd < 0) return
    expect(read(fd, Buffer.alloc(8), 8)).toBe(4)
    close(fd)
  })
})

describe('io_uring_prep_statx', () => {
  it('tells of a file', () => {
    const [ring, buf] = [ringOf(), new statx()]
    const path = here.at('stat', 'twelve bytes')
    expect(result(ring, sqe => io_uring_prep_statx(sqe, AT_FDCWD, path, 0, STATX_SIZE, buf))).toBe(0)
    expect(Number(buf.stx_size)).toBe(12)
    expect(result(ring, sqe => io_uring_prep_statx(sqe, AT_FDCWD, '', 0, STATX_SIZE, buf))).toBe(-ENOENT)
  })
})

describe('io_uring_prep_unlinkat', () => {
  it('takes a name away', () => {
    const path = here.at('unlink', '')
    expect(result(ringOf(), sqe => io_uring_prep_unlinkat(sqe, AT_FDCWD, path, 0))).toBe(0)
    expect(existsSync(path)).toBe(false)
    expect(result(ringOf(), sqe => io_uring_prep_unlinkat(sqe, AT_FDCWD, path, 0))).toBe(-ENOENT)
  })
})

describe('io_uring_prep_renameat', () => {
  it('renames', () => {
    const [from, to] = [here.at('from', 'text'), here.at('to')]
    expect(result(ringOf(), sqe => io_uring_prep_renameat(sqe, AT_FDCWD, from, AT_FDCWD, to, 0))).toBe(0)
    expect(readFileSync(to, 'latin1')).toBe('text')
  })
})

describe('io_uring_prep_linkat', () => {
  it('gives another name', () => {
    const [from, to] = [here.at('one', 'text'), here.at('other')]
    expect(result(ringOf(), sqe => io_uring_prep_linkat(sqe, AT_FDCWD, from, AT_FDCWD, to, 0))).toBe(0)
    expect(readFileSync(to, 'latin1')).toBe('text')
  })
})

describe('io_uring_prep_symlinkat', () => {
  it('makes a link', () => {
    const link = here.at('link')
    expect(result(ringOf(), sqe => io_uring_prep_symlinkat(sqe, 'somewhere', AT_FDCWD, link))).toBe(0)
    expect(readlinkSync(link)).toBe('somewhere')
  })
})

describe('io_uring_prep_mkdirat', () => {
  it('makes a directory', () => {
    const path = here.at('directory')
    const make = () => result(ringOf(), sqe => io_uring_prep_mkdirat(sqe, AT_FDCWD, path, 0o700))
    expect([make(), make()]).toEqual([0, -EEXIST])
  })
})
