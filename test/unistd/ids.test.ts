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
import { node } from '../support/node.ts'

const isRoot = process.geteuid!() === 0
const none = 2 ** 22 + 1

const helpers = `import * as unistd from 'libposix/unistd.h'
  import * as errno_h from 'libposix/errno.h'
  import { readdirSync, readFileSync } from 'node:fs'
  const name = result => result === -1 ? Object.keys(errno_h).find(key => /^E[A-Z]/.test(key) && errno_h[key] === errno_h.errno) : result
  const say = (...values) => console.log(values.join(' '))
  // Real, effective, saved and file system id of every thread of the process, each combination once.
  const threads = field => [...new Set(readdirSync('/proc/self/task').map(tid =>
    readFileSync('/proc/self/task/' + tid + '/status', 'utf8').match(new RegExp('^' + field + ':\\\\s*(.*)', 'm'))[1].replace(/\\s+/g, ',')))].join(';')
  const ids = call => { const [a, b, c] = [new Uint32Array(1), new Uint32Array(1), new Uint32Array(1)]; call(a, b, c); return [a, b, c].join() }`

/** What a process of its own prints; as root, or after it gave that up. */
async function run(program: string, nobody = false): Promise<string> {
  const drop = nobody && isRoot ? 'process.setgroups([]); process.setgid(65534); process.setuid(65534);' : ''
  const end = await node(`${helpers}; ${drop} ${program}`)
  expect(end.stderr).toBe('')
  return end.stdout.trim()
}
const asNobody = (program: string): Promise<string> => run(program, true)

describe('getpid', () => {
  it('is Node’s own', () => expect(getpid()).toBe(process.pid))
})

describe('getppid', () => {
  it('is Node’s own', () => expect(getppid()).toBe(process.ppid))
})

describe('gettid', () => {
  it('is the process’s in the main thread, another in a worker', async () => {
    const worker = `import { Worker } from 'node:worker_threads'
      const code = "import { parentPort } from 'node:worker_threads'; import { gettid } from 'libposix/unistd.h'; parentPort.postMessage(gettid())"
      new Worker(code, { eval: true }).on('message', tid => say(unistd.gettid() === process.pid, tid > 0 && tid !== process.pid))`
    expect(await run(worker)).toBe('true true')
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
    // node() starts a leader already, so a child of it is asked.
    const program = `import { spawn } from 'node:child_process'
      const child = spawn('sleep', ['60'])
      const before = unistd.getpgid(child.pid)
      say(before === unistd.getpgrp(), name(unistd.setpgid(child.pid, 0)))
      child.kill()`
    expect(await run(program)).toMatch(/^true (0|EACCES)$/)
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
    expect(await run('say(unistd.getsid(0) === process.pid, name(unistd.setpgrp()))')).toBe('true EPERM')
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
    expect(await run('say(name(unistd.setsid()))')).toBe('EPERM')
  })

  it('founds a session', async () => {
    const program = `import { execFileSync } from 'node:child_process'
      const code = "import('libposix/unistd.h').then(u => console.log(u.setsid() === process.pid, u.getsid(0) === process.pid, u.getpgrp() === process.pid))"
      process.stdout.write(execFileSync(process.execPath, ['-e', code]))`
    expect(await run(program)).toBe('true true true')
    expect(setsid.length).toBe(0)
  })
})

describe('nice', () => {
  it('returns -1 as a value, errno untouched', async () => {
    const program = `errno_h.set_errno(0)
      say(unistd.nice(0), unistd.nice(3), unistd.nice(4), errno_h.errno)
      ${isRoot ? 'say(unistd.nice(-8), errno_h.errno, unistd.nice(-40))' : ''}`
    expect(await run(program)).toBe(isRoot ? '0 3 7 0\n-1 0 -20' : '0 3 7 0')
  })

  it('fails as the kernel says', async () => {
    expect(await asNobody('say(name(unistd.nice(-1)))')).toBe('EPERM')
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
  ['setuid', setuid, 'Uid', '1000', '1000,1000,1000,1000'],
  ['setgid', setgid, 'Gid', '1000', '1000,1000,1000,1000'],
  ['seteuid', seteuid, 'Uid', '1000', '0,1000,0,1000'],
  ['setegid', setegid, 'Gid', '1000', '0,1000,0,1000'],
  ['setreuid', setreuid, 'Uid', '1000, 1001', '1000,1001,1001,1001'],
  ['setregid', setregid, 'Gid', '1000, 1001', '1000,1001,1001,1001'],
  ['setresuid', setresuid, 'Uid', '1000, 1001, 1002', '1000,1001,1002,1001'],
  ['setresgid', setresgid, 'Gid', '1000, 1001, 1002', '1000,1001,1002,1001'],
] as const)('%s', (name, call, field, args, after) => {
  it.runIf(isRoot)('changes every thread', async () => {
    const program = `import { promisify } from 'node:util'
      import { gzip } from 'node:zlib'
      // So that libuv's pool is there as well.
      await promisify(gzip)('x')
      say(readdirSync('/proc/self/task').length > 4, name(unistd.${name}(${args})), threads('${field}'))
      say(ids(unistd.getres${field.toLowerCase()}))`
    const [first, second] = (await run(program)).split('\n')
    expect(first).toBe(`true 0 ${after}`)
    expect(second).toBe(after.split(',').slice(0, 3).join())
  })

  it('fails as the kernel says', async () => {
    expect(await asNobody(`say(name(unistd.${name}(${args.replace(/\d+/g, '0')})))`)).toBe('EPERM')
    const keep = 2 ** 32 - 1
    if (args.includes(',')) expect((call as (...ids: number[]) => number)(keep, keep, keep)).toBe(0)
    else expect((call as (id: number) => number)(keep)).toFailWith(EINVAL)
    expect(() => (call as (...ids: number[]) => number)(-1, -1, -1)).toThrow(TypeError)
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
    if (isRoot) {
      const program = `process.setgroups([1, 2, 3])
        say(unistd.getgroups(0, null), name(unistd.getgroups(2, new Uint32Array(2))), name(unistd.getgroups(3, null)))`
      expect(await run(program)).toBe('3 EINVAL EFAULT')
    }
  })

  it('refuses a size past the end', () => {
    expect(() => getgroups(3, new Uint32Array(2))).toThrow(RangeError)
    expect(() => getgroups(1, new Uint8Array(new ArrayBuffer(8), 1) as never)).toThrow(RangeError)
  })
})

describe('group_member', () => {
  it('tells membership', async () => {
    expect(group_member(2 ** 31)).toBe(0)
    if (isRoot) expect(await run('process.setgroups([77]); say(unistd.group_member(77))')).toBe('1')
    else for (const group of process.getgroups!()) expect(group_member(group)).toBe(1)
  })
})

describe('getlogin', () => {
  it('has no answer without a terminal', async () => {
    // A container may set no login id, and a desktop one does.
    const program = `const login = unistd.getlogin()
      say(login === null ? name(-1) : 'text', typeof login)`
    expect(await run(program)).toMatch(/^((ENXIO|ENOTTY|ENOENT) object|text string)$/)
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
