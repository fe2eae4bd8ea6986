import { readFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { EBADF, errno, set_errno } from 'libposix/errno.h'
import { endpwent, getpwent, getpwnam, getpwuid, passwd, setpwent } from 'libposix/pwd.h'
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
