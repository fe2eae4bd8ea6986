import { readFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { EBADF, ENOENT, ERANGE, errno, set_errno } from 'libposix/errno.h'
import { getgrnam, getgrnam_r, getgrouplist, group, initgroups } from 'libposix/grp.h'
import {
  endpwent,
  getpwent,
  getpwent_r,
  getpwnam,
  getpwnam_r,
  getpwuid,
  getpwuid_r,
  passwd,
  setpwent,
} from 'libposix/pwd.h'
import { describe, expect, it } from 'vitest'

const first = readFileSync('/etc/passwd', 'utf8').split('\n')[0]!.split(':')

describe('getpwnam', () => {
  it('finds a user, always in the same entry', () => {
    const root = getpwnam('root')!
    expect(root).toBeInstanceOf(passwd)
    expect([root.pw_name, root.pw_uid, root.pw_gid, root.pw_dir]).toEqual(['root', 0, 0, '/root'])
    expect(getpwnam(Buffer.from('root\0'))).toBe(root)
  })

  it('is null with errno untouched for nobody known', () => {
    set_errno(EBADF)
    expect([getpwnam('no such user'), errno]).toEqual([null, EBADF])
    expect(() => getpwnam(null as never)).toThrow(RangeError)
    expect(() => getpwnam('a\0b')).toThrow(TypeError)
  })
})

describe('a name of megabytes', () => {
  it('is refused by each that looks for it', () => {
    const name = 'a'.repeat(5_000_000)
    const of = new group()
    for (const look of [
      () => getpwnam(name),
      () => getgrnam(name),
      () => getpwnam_r(name, new passwd(), Buffer.alloc(64), 64, [null]),
      () => getgrnam_r(name, of, Buffer.alloc(64), 64, [null]),
      () => initgroups(name, 0),
      () => getgrouplist(name, 0, null, Int32Array.of(0)),
    ])
      expect(look).toThrow(RangeError)
    expect(getpwnam('a'.repeat(60_000))).toBe(null)
  })
})

describe('getpwuid', () => {
  it('finds a user', () => {
    const me = getpwuid(process.getuid!())!
    expect([me.pw_name, me.pw_dir, me.pw_shell]).toEqual([userInfo().username, userInfo().homedir, userInfo().shell])
    set_errno(EBADF)
    expect([getpwuid(4_000_000_000), errno]).toEqual([null, EBADF])
    expect(() => getpwuid(2 ** 32)).toThrow(TypeError)
  })
})

describe('setpwent', () => {
  it('begins anew', () => {
    setpwent()
    const name = getpwent()!.pw_name
    getpwent()
    setpwent()
    expect(getpwent()!.pw_name).toBe(name)
    endpwent()
  })
})

describe('getpwent', () => {
  it('goes through all', () => {
    setpwent()
    set_errno(EBADF)
    const names: string[] = []
    for (let user = getpwent(); user; user = getpwent()) names.push(user.pw_name)
    expect(names[0]).toBe(first[0])
    expect(names).toContain('root')
    expect(errno).toBe(EBADF)
    endpwent()
  })
})

describe('endpwent', () => {
  it('ends the list, which then begins anew', () => {
    getpwent()
    endpwent()
    expect(getpwent()!.pw_name).toBe(first[0])
    endpwent()
  })
})

describe.each([['getpwnam_r'], ['getpwuid_r']])('%s', name => {
  const call = (pwd: passwd, buf: ArrayBufferView, buflen: number, result: (passwd | null)[]) =>
    name === 'getpwnam_r' ? getpwnam_r('root', pwd, buf, buflen, result) : getpwuid_r(0, pwd, buf, buflen, result)

  it('fills the caller’s entry, and its memory with the texts', () => {
    const [pwd, buf, result] = [new passwd(), Buffer.alloc(1024), [null] as (passwd | null)[]]
    const other = getpwnam('root')!
    expect(call(pwd, buf, buf.length, result)).toBe(0)
    expect(result[0]).toBe(pwd)
    expect([pwd.pw_name, pwd.pw_uid, pwd.pw_gid, pwd.pw_dir]).toEqual(['root', 0, 0, '/root'])
    expect(pwd).not.toBe(other)
    expect(buf.includes('/root\0')).toBe(true)
    const view = new Uint8Array(passwd.size)
    expect(call(view as never, buf, buf.length, result)).toBe(0)
    expect(new passwd(view).pw_name).toBe('root')
  })

  it('returns the error', () => {
    const [pwd, result] = [new passwd({ pw_uid: 7 }), [new passwd()] as (passwd | null)[]]
    set_errno(EBADF)
    expect([call(pwd, Buffer.alloc(4), 4, result), result[0], errno]).toEqual([ERANGE, null, EBADF])
    expect(pwd.pw_uid).toBe(7)
  })

  it('refuses what C leaves undefined', () => {
    const [pwd, buf, result] = [new passwd(), Buffer.alloc(64), [null]]
    expect(() => call(pwd, buf, 65, result)).toThrow(RangeError)
    expect(() => call(pwd, null as never, 0, result)).toThrow(RangeError)
    expect(() => call(null as never, buf, 64, result)).toThrow(RangeError)
    expect(() => call(new Uint8Array(8) as never, buf, 64, result)).toThrow(RangeError)
    expect(() => call(pwd, buf, 64, null as never)).toThrow(RangeError)
    expect(() => call(pwd, buf, 64, {} as never)).toThrow(TypeError)
  })
})

describe('getpwnam_r', () => {
  it('finds nobody', () => {
    const result: (passwd | null)[] = [new passwd()]
    expect(getpwnam_r('no such user', new passwd(), Buffer.alloc(1024), 1024, result)).toBe(0)
    expect(result[0]).toBeNull()
    expect(() => getpwnam_r(null as never, new passwd(), Buffer.alloc(64), 64, result)).toThrow(RangeError)
  })
})

describe('getpwent_r', () => {
  it('goes through all, and gives again what did not fit', () => {
    setpwent()
    const [user, buf, result] = [new passwd(), Buffer.alloc(1024), [null] as (passwd | null)[]]
    expect([getpwent_r(user, buf, 2, result), result[0]]).toEqual([ERANGE, null])
    const names: string[] = []
    let error = getpwent_r(user, buf, 1024, result)
    for (; error === 0; error = getpwent_r(user, buf, 1024, result)) names.push(result[0]!.pw_name)
    expect([error, result[0]]).toEqual([ENOENT, null])
    expect(names[0]).toBe(first[0])
    expect(names).toContain('root')
    endpwent()
    expect(() => getpwent_r(user, buf, 1025, result)).toThrow(RangeError)
  })
})
