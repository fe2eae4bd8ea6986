import { EBADF, EINVAL, EWOULDBLOCK } from 'libposix/errno.h'
import * as fcntl_h from 'libposix/fcntl.h'
import * as file_h from 'libposix/sys/file.h'
import {
  F_GETLK,
  F_RDLCK,
  F_UNLCK,
  fcntl,
  flock,
  LOCK_EX,
  LOCK_NB,
  LOCK_SH,
  LOCK_UN,
  O_RDWR,
  open,
} from 'libposix/sys/file.h'
import { close, dup } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'
import { place } from '../support/place.ts'
import { macros } from '../support/platform.ts'

const dir = place()

describe('sys/file.h', () => {
  it('has every constant of the platform', () => {
    expect(macros('sys/file.h', /^(LOCK|L)_/).filter(name => !(name in file_h))).toEqual([])
    expect(Object.keys(fcntl_h).filter(name => !(name in file_h))).toEqual([])
  })
})

describe('flock', () => {
  it('locks for the open file', () => {
    const path = dir.at('file', '')
    const [a, b] = [open(path, O_RDWR), open(path, O_RDWR)]
    expect(flock(a, LOCK_SH)).toBe(0)
    expect(flock(b, LOCK_SH | LOCK_NB)).toBe(0)
    expect(flock(b, LOCK_EX | LOCK_NB)).toFailWith(EWOULDBLOCK)
    const second = dup(a)
    expect(flock(second, LOCK_UN)).toBe(0)
    expect(flock(b, LOCK_EX | LOCK_NB)).toBe(0)
    for (const fd of [a, b, second]) close(fd)
  })

  it('fails as the kernel says', () => {
    expect(flock(-1, LOCK_SH)).toFailWith(EBADF)
    const fd = open(dir.at('file', ''), O_RDWR)
    expect(flock(fd, 0)).toFailWith(EINVAL)
    close(fd)
    expect(() => flock(1.5, LOCK_SH)).toThrow(TypeError)
  })

  it('is a struct as well', () => {
    const lock: flock = new flock()
    lock.l_type = F_RDLCK
    const fd = open(dir.at('file', ''), O_RDWR)
    expect(fcntl(fd, F_GETLK, lock)).toBe(0)
    expect(lock.l_type).toBe(F_UNLCK)
    expect(lock).toBeInstanceOf(fcntl_h.flock)
    close(fd)
  })
})
