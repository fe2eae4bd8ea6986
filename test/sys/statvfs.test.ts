import { openSync, statfsSync } from 'node:fs'
import { EBADF, ENOENT } from 'libposix/errno.h'
import { fstatvfs, ST_RDONLY, statvfs } from 'libposix/sys/statvfs.h'
import { close } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'

describe('statvfs', () => {
  it('tells what a file system is', () => {
    const buffer: statvfs = new statvfs()
    expect(statvfs('/proc', buffer)).toBe(0)
    expect(buffer.f_bsize).toBe(statfsSync('/proc').bsize)
    expect(buffer.f_namemax).toBe(255)
    expect(buffer.f_flag & ST_RDONLY).toBe(0)
  })

  it('fails as the kernel says', () => {
    expect(statvfs('/nonexistent', new statvfs())).toFailWith(ENOENT)
  })

  it('refuses a buffer that is too short', () => {
    expect(() => statvfs('/', new Uint8Array(10) as never)).toThrow(RangeError)
  })
})

describe('fstatvfs', () => {
  it('tells what the file system of a descriptor is', () => {
    const fd = openSync('/', 'r')
    const [a, b] = [new statvfs(), new statvfs()]
    expect(fstatvfs(fd, a)).toBe(0)
    expect(statvfs('/', b)).toBe(0)
    // Some file systems count their blocks and files anew as they fill.
    expect([a.f_frsize, a.f_namemax, a.f_fsid]).toEqual([b.f_frsize, b.f_namemax, b.f_fsid])
    close(fd)
  })

  it('fails as the kernel says', () => {
    expect(fstatvfs(-1, new statvfs())).toFailWith(EBADF)
  })
})
