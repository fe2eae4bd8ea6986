import { readFileSync } from 'node:fs'
import { EBADF, EFAULT, EINVAL, ENOENT, ERANGE, errno, set_errno } from 'libposix/errno.h'
import {
  endgrent,
  getgrent,
  getgrent_r,
  getgrgid,
  getgrgid_r,
  getgrnam,
  getgrnam_r,
  getgrouplist,
  group,
  initgroups,
  setgrent,
  setgroups,
} from 'libposix/grp.h'
import { describe, expect, it } from 'vitest'
import { asNobody, outputOf } from './support/run.ts'

const isRoot = process.geteuid!() === 0
const lines = readFileSync('/etc/group', 'utf8').trim().split('\n')
const listed = lines.map(line => line.split(':'))

describe('getgrnam', () => {
  it('finds a group, always in the same entry', () => {
    const root = getgrnam('root')!
    expect(root).toBeInstanceOf(group)
    expect([root.gr_name, root.gr_gid, root.gr_mem.at(-1)]).toEqual(['root', 0, null])
    expect(getgrnam('root')).toBe(root)
    for (const [name, , gid, members] of listed)
      expect([getgrnam(name!)!.gr_gid, getgrnam(name!)!.gr_mem.slice(0, -1).join()]).toEqual([Number(gid), members])
  })

  it('is null with errno untouched for none known', () => {
    set_errno(EBADF)
    expect([getgrnam('no such group'), errno]).toEqual([null, EBADF])
    expect(() => getgrnam(null as never)).toThrow(RangeError)
  })
})

describe('getgrgid', () => {
  it('finds a group', () => {
    expect(getgrgid(0)!.gr_name).toBe('root')
    set_errno(EBADF)
    expect([getgrgid(4_000_000_000), errno]).toEqual([null, EBADF])
    expect(() => getgrgid(2 ** 32)).toThrow(TypeError)
  })
})

describe('getgrent', () => {
  it('goes through all', () => {
    setgrent()
    set_errno(EBADF)
    const names: string[] = []
    for (let entry = getgrent(); entry; entry = getgrent()) names.push(entry.gr_name)
    expect(names).toEqual(expect.arrayContaining(listed.map(([name]) => name)))
    expect(errno).toBe(EBADF)
    endgrent()
  })
})

describe('setgrent', () => {
  it('begins anew', () => {
    setgrent()
    const name = getgrent()!.gr_name
    getgrent()
    setgrent()
    expect(getgrent()!.gr_name).toBe(name)
    endgrent()
  })
})

describe('endgrent', () => {
  it('ends the list, which then begins anew', () => {
    getgrent()
    endgrent()
    expect(getgrent()!.gr_name).toBe(listed[0]![0])
    endgrent()
  })
})

describe.each([['getgrnam_r'], ['getgrgid_r']])('%s', name => {
  const call = (grp: group, buf: ArrayBufferView, buflen: number, result: (group | null)[]) =>
    name === 'getgrnam_r' ? getgrnam_r('root', grp, buf, buflen, result) : getgrgid_r(0, grp, buf, buflen, result)

  it('fills the caller’s entry, and its memory with the texts', () => {
    const [grp, buf, result] = [new group(), Buffer.alloc(1024), [null] as (group | null)[]]
    expect(call(grp, buf, buf.length, result)).toBe(0)
    expect(result[0]).toBe(grp)
    expect([grp.gr_name, grp.gr_gid, grp.gr_mem.at(-1)]).toEqual(['root', 0, null])
    expect(buf.includes('root\0')).toBe(true)
  })

  it('returns the error', () => {
    const [grp, result] = [new group({ gr_gid: 7 }), [new group()] as (group | null)[]]
    set_errno(EBADF)
    expect([call(grp, Buffer.alloc(4), 4, result), result[0], errno]).toEqual([ERANGE, null, EBADF])
    expect(grp.gr_gid).toBe(7)
  })

  it('refuses what C leaves undefined', () => {
    const [grp, buf, result] = [new group(), Buffer.alloc(64), [null]]
    expect(() => call(grp, buf, 65, result)).toThrow(RangeError)
    expect(() => call(grp, null as never, 0, result)).toThrow(RangeError)
    expect(() => call(null as never, buf, 64, result)).toThrow(RangeError)
    expect(() => call(grp, buf, 64, null as never)).toThrow(RangeError)
    expect(() => call(grp, buf, 64, {} as never)).toThrow(TypeError)
  })
})

describe('getgrent_r', () => {
  it('goes through all, and gives again what did not fit', () => {
    setgrent()
    const [entry, buf, result] = [new group(), Buffer.alloc(4096), [null] as (group | null)[]]
    expect([getgrent_r(entry, buf, 2, result), result[0]]).toEqual([ERANGE, null])
    const names: string[] = []
    let error = getgrent_r(entry, buf, 4096, result)
    for (; error === 0; error = getgrent_r(entry, buf, 4096, result)) names.push(result[0]!.gr_name)
    expect([error, result[0]]).toEqual([ENOENT, null])
    expect(names).toEqual(expect.arrayContaining(listed.map(([name]) => name)))
    endgrent()
    expect(() => getgrent_r(entry, buf, 4097, result)).toThrow(RangeError)
  })
})

describe('setgroups', () => {
  it.runIf(isRoot)('sets the groups of every thread', async () => {
    expect(await outputOf('setgroups')).toBe('0 7 9 0 \n')
  })

  it('fails as the kernel says', async () => {
    if (isRoot) {
      expect(setgroups(1, null)).toFailWith(EFAULT)
      expect(setgroups(65_537, new Uint32Array(1))).toFailWith(EINVAL)
    }
    expect(await asNobody('grp.h', 'setgroups', 0, null)).toBe('EPERM')
    expect(await asNobody('grp.h', 'initgroups', 'root', 0)).toBe('EPERM')
    expect(() => setgroups(2, new Uint32Array(1))).toThrow(RangeError)
  })
})

describe('initgroups', () => {
  it.runIf(isRoot)('sets the groups of a user', async () => {
    expect(await outputOf('initgroups')).toBe('0 true true\n')
  })

  it('refuses what C leaves undefined', () => {
    expect(() => initgroups(null as never, 0)).toThrow(RangeError)
    expect(() => initgroups('root', 2 ** 32)).toThrow(TypeError)
  })
})

describe('getgrouplist', () => {
  it('fills the list, or says how many there are', () => {
    const [list, count] = [new Uint32Array(64), Int32Array.of(64)]
    expect(getgrouplist('root', 4_000_000_000, list, count)).toBe(count[0])
    expect(list[0]).toBe(4_000_000_000)
    set_errno(EBADF)
    count[0] = 0
    expect(getgrouplist('root', 0, null, count)).toBe(-1)
    expect(count[0]).toBeGreaterThan(0)
    expect(errno).toBe(EBADF)
  })

  it('refuses a count past the end', () => {
    expect(() => getgrouplist('root', 0, new Uint32Array(1), Int32Array.of(2))).toThrow(RangeError)
    expect(() => getgrouplist('root', 0, new Uint32Array(64), Int32Array.of(-1))).toThrow(RangeError)
    expect(() => getgrouplist('root', 0, null, Int32Array.of(-(2 ** 31)))).toThrow(RangeError)
    expect(() => getgrouplist('root', 0, null, Int32Array.of(1))).toThrow(RangeError)
    expect(() => getgrouplist('root', 0, new Uint32Array(1), new Int32Array(0))).toThrow(RangeError)
    expect(() => getgrouplist(null as never, 0, null, Int32Array.of(0))).toThrow(RangeError)
  })
})
