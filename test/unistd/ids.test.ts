import { EFAULT, EINVAL, ENXIO, EPERM, ERANGE, ESRCH, errno, set_errno } from 'libposix/errno.h'
import {
  getegid,
  geteuid,
  getgid,
  getgroups,
  getlogin,
  getlogin_r,
  getpgid,
  getpgrp,
  getpid,
  getppid,
  getresgid,
  getresuid,
  getsid,
  gettid,
  getuid,
  group_member,
  nice,
  setegid,
  seteuid,
  setgid,
  setpgid,
  setpgrp,
  setregid,
  setresgid,
  setresuid,
  setreuid,
  setsid,
  setuid,
} from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'
import { asNobody, outputOf } from '../support/run.ts'

const isRoot = process.geteuid!() === 0
const none = 2 ** 22 + 1

describe('getpid', () => {
  it('is Node’s own', () => expect(getpid()).toBe(process.pid))
})

describe('getppid', () => {
  it('is Node’s own', () => expect(getppid()).toBe(process.ppid))
})

describe('gettid', () => {
  it('is the process’s in the main thread, another in a worker', async () => {
    expect(await outputOf('worker')).toBe('true true\n')
    expect(gettid()).toBeGreaterThan(0)
  })
})

describe('getpgrp', () => {
  it('is the group of this process', () => expect(getpgrp()).toBe(getpgid(getpid())))
})

describe('getpgid', () => {
  it('answers as the kernel does', () => {
    expect(getpgid(0)).toBe(getpgrp())
    expect(getpgid(none)).toFailWith(ESRCH)
    expect(getpgid(-1)).toFailWith(ESRCH)
  })
})

describe('setpgid', () => {
  it('founds a group', async () => {
    expect(await outputOf('setpgid')).toMatch(/^true (0|EACCES)\n$/)
  })

  it('fails as the kernel says', () => {
    expect(setpgid(0, -1)).toFailWith(EINVAL)
    expect(setpgid(none, 0)).toFailWith(ESRCH)
    expect(setpgid(1, 0)).toFailWith(ESRCH)
    expect(setpgid(0, none)).toFailWith(EPERM)
  })
})

describe('setpgrp', () => {
  it('fails for the leader of a session', async () => {
    expect(await outputOf('leads')).toMatch(/^true EPERM /)
    expect(setpgrp.length).toBe(0)
  })
})

describe('getsid', () => {
  it('answers as the kernel does', () => {
    expect(getsid(0)).toBe(getsid(getpid()))
    expect(getsid(none)).toFailWith(ESRCH)
  })
})

describe('setsid', () => {
  it('fails for the leader of a group', async () => {
    expect(await outputOf('leads')).toMatch(/ EPERM\n$/)
  })

  it('founds a session', async () => {
    expect(await outputOf('setsid')).toBe('true true true\n')
    expect(setsid.length).toBe(0)
  })
})

describe('nice', () => {
  it('returns -1 as a value, errno untouched', async () => {
    expect(await outputOf('nice')).toBe(isRoot ? '1 3 0\n-1 0 -20\n' : '1 3 0\n')
  })

  it('fails as the kernel says', async () => {
    expect(await asNobody('unistd.h', 'nice', -1)).toBe('EPERM')
    expect(() => nice(1.5)).toThrow(TypeError)
  })
})

describe.each([
  ['getuid', getuid, process.getuid!],
  ['geteuid', geteuid, process.geteuid!],
  ['getgid', getgid, process.getgid!],
  ['getegid', getegid, process.getegid!],
] as const)('%s', (_name, call, nodes) => {
  it('is what Node has', () => expect(call()).toBe(nodes()))
})

describe.each([
  ['getresuid', getresuid, getuid],
  ['getresgid', getresgid, getgid],
] as const)('%s', (_name, call, real) => {
  it('gives all three', () => {
    const [r, e, s] = [new Uint32Array(1), new Uint32Array(1), new Uint32Array(1)]
    expect(call(r, e, s)).toBe(0)
    expect([r[0], e[0], s[0]]).toEqual([real(), real(), real()])
  })

  it('fails as the kernel says', () => {
    expect(call(null, new Uint32Array(1), new Uint32Array(1))).toFailWith(EFAULT)
    expect(() => call(new Uint32Array(0), null, null)).toThrow(RangeError)
  })
})

// As root each call changes the ids of every thread; otherwise the same call fails with EPERM.
describe.each([
  ['setuid', setuid, [1000], '1000,1000,1000,1000'],
  ['setgid', setgid, [1000], '1000,1000,1000,1000'],
  ['seteuid', seteuid, [1000], '0,1000,0,1000'],
  ['setegid', setegid, [1000], '0,1000,0,1000'],
  ['setreuid', setreuid, [1000, 1001], '1000,1001,1001,1001'],
  ['setregid', setregid, [1000, 1001], '1000,1001,1001,1001'],
  ['setresuid', setresuid, [1000, 1001, 1002], '1000,1001,1002,1001'],
  ['setresgid', setresgid, [1000, 1001, 1002], '1000,1001,1002,1001'],
] as const)('%s', (name, call, args, after) => {
  it.runIf(isRoot)('changes every thread', async () => {
    const [first, second] = (await outputOf('changes-threads', { args: [name, ...args] })).split('\n')
    expect(first).toBe(`true 0 ${after}`)
    expect(second).toBe(after.split(',').slice(0, 3).join())
  })

  it('fails as the kernel says', async () => {
    expect(await asNobody('unistd.h', name, ...args.map(() => 0))).toBe('EPERM')
    for (const keep of [2 ** 32 - 1, -1]) {
      if (args.length > 1) expect((call as (...ids: number[]) => number)(keep, keep, keep)).toBe(0)
      else expect((call as (id: number) => number)(keep)).toFailWith(EINVAL)
    }
    expect(() => (call as (...ids: number[]) => number)(2 ** 32, 2 ** 32, 2 ** 32)).toThrow(TypeError)
  })
})

describe('getgroups', () => {
  it('gives what Node has', () => {
    const count = getgroups(0, null)
    const list = new Uint32Array(count)
    expect(getgroups(count, list)).toBe(count)
    const all = new Set([...list, getegid()])
    expect([...all].sort()).toEqual([...new Set([...process.getgroups!(), getegid()])].sort())
  })

  it('fails as the kernel says', async () => {
    expect(getgroups(-1, null)).toFailWith(EINVAL)
    if (isRoot) expect(await outputOf('getgroups')).toMatch(/^3 EINVAL EFAULT\n/)
  })

  it('refuses a size past the end', () => {
    expect(() => getgroups(3, new Uint32Array(2))).toThrow(RangeError)
    expect(() => getgroups(1, new Uint8Array(new ArrayBuffer(8), 1) as never)).toThrow(RangeError)
  })
})

describe('group_member', () => {
  it('tells membership', async () => {
    expect(group_member(2 ** 31)).toBe(0)
    if (isRoot) expect(await outputOf('getgroups')).toMatch(/\n1 0\n$/)
    else for (const group of process.getgroups!()) expect(group_member(group)).toBe(1)
  })
})

describe('getlogin', () => {
  it('has no answer without a terminal', async () => {
    // A container may set no login id, and a desktop one does.
    expect(await outputOf('getlogin')).toMatch(/^(ENXIO|ENOTTY|ENOENT|a name)\n$/)
    set_errno(0)
    const login = getlogin()
    expect(login === null ? errno : login).toBeTruthy()
  })
})

describe('getlogin_r', () => {
  it('returns the error itself', () => {
    set_errno(0)
    const buf = Buffer.alloc(64)
    const error = getlogin_r(buf, buf.length)
    const login = getlogin()
    if (error === 0) expect(buf.toString('utf8', 0, buf.indexOf(0))).toBe(login)
    else expect([login, error]).toEqual([null, errno])
    expect([0, ERANGE, ENXIO, error]).toContain(getlogin_r(buf, 1))
    expect(() => getlogin_r(buf, 65)).toThrow(RangeError)
    expect(() => getlogin_r(null, 0)).toThrow(RangeError)
  })
})
