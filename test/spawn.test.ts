import { mkdtempSync, openSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assign, sizeof } from 'libposix'
import { EACCES, EBADF, EINVAL, ENOENT, ESRCH } from 'libposix/errno.h'
import { O_CREAT, O_RDONLY, O_TRUNC, O_WRONLY } from 'libposix/fcntl.h'
import { SIGPIPE, SIGTERM, SIGUSR1, sigaddset, sigemptyset, sigismember } from 'libposix/signal.h'
import {
  POSIX_SPAWN_SETPGROUP,
  POSIX_SPAWN_SETSCHEDPARAM,
  POSIX_SPAWN_SETSCHEDULER,
  POSIX_SPAWN_SETSID,
  POSIX_SPAWN_SETSIGDEF,
  POSIX_SPAWN_SETSIGMASK,
  posix_spawn,
  posix_spawn_file_actions_addchdir_np,
  posix_spawn_file_actions_addclose,
  posix_spawn_file_actions_addclosefrom_np,
  posix_spawn_file_actions_adddup2,
  posix_spawn_file_actions_addfchdir_np,
  posix_spawn_file_actions_addopen,
  posix_spawn_file_actions_addtcsetpgrp_np,
  posix_spawn_file_actions_destroy,
  posix_spawn_file_actions_init,
  posix_spawn_file_actions_t,
  posix_spawnattr_destroy,
  posix_spawnattr_getflags,
  posix_spawnattr_getpgroup,
  posix_spawnattr_getschedparam,
  posix_spawnattr_getschedpolicy,
  posix_spawnattr_getsigdefault,
  posix_spawnattr_getsigmask,
  posix_spawnattr_init,
  posix_spawnattr_setflags,
  posix_spawnattr_setpgroup,
  posix_spawnattr_setschedparam,
  posix_spawnattr_setschedpolicy,
  posix_spawnattr_setsigdefault,
  posix_spawnattr_setsigmask,
  posix_spawnattr_t,
  posix_spawnp,
  SCHED_BATCH,
  SCHED_OTHER,
  SCHED_RR,
  sched_param,
  sigset_t,
} from 'libposix/spawn.h'
import { getenv, setenv } from 'libposix/stdlib.h'
import { WEXITSTATUS, WIFEXITED, waitpid } from 'libposix/sys/wait.h'
import { close, getpgrp, pipe2 } from 'libposix/unistd.h'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runProgram } from './support/run.ts'

let actions: posix_spawn_file_actions_t
let attr: posix_spawnattr_t
let directory: string
beforeEach(() => {
  actions = new posix_spawn_file_actions_t()
  expect(posix_spawn_file_actions_init(actions)).toBe(0)
  attr = new posix_spawnattr_t()
  expect(posix_spawnattr_init(attr)).toBe(0)
  directory = realpathSync(mkdtempSync(join(tmpdir(), 'libposix-')))
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

function ends(pid: number): number {
  const status = Int32Array.of(0)
  expect(waitpid(pid, status, 0)).toBe(pid)
  expect(WIFEXITED(status[0]!)).toBe(1)
  return WEXITSTATUS(status[0]!)
}

/** Descriptor 1 of the new process is a file from here on. */
function toFile(): string {
  const path = join(directory, 'out')
  expect(posix_spawn_file_actions_addopen(actions, 1, path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)).toBe(0)
  return path
}

/** What `sh -c script` prints with `actions` and `attr`. */
function prints(script: string, envp: string[] = []): string {
  const out = toFile()
  const pid = Int32Array.of(0)
  expect(posix_spawn(pid, '/bin/sh', actions, attr, ['sh', '-c', script], envp)).toBe(0)
  expect(ends(pid[0]!)).toBe(0)
  return readFileSync(out, 'utf8')
}

/** The word of /proc/self/status that tells a set of signals, asked of what is not a shell. */
function signals(word: string): bigint {
  const line = new RegExp(`^${word}:\\s*(\\w+)$`, 'm').exec(prints('exec cat /proc/self/status'))
  return BigInt(`0x${line![1]}`)
}

function bit(signum: number): bigint {
  return 1n << BigInt(signum - 1)
}

function setOf(...signals: number[]): sigset_t {
  const set = new sigset_t()
  sigemptyset(set)
  for (const signum of signals) sigaddset(set, signum)
  return set
}

describe('posix_spawn', () => {
  it('starts a program with these arguments and this environment', () => {
    expect(prints('echo $0 $COLOUR', ['COLOUR=red'])).toBe('sh red\n')
    expect(posix_spawn_file_actions_init(actions)).toBe(0)
    const out = toFile()
    const pid = Int32Array.of(0)
    expect(posix_spawn(pid, '/usr/bin/env', actions, null, ['env'], ['A=1', 'B=2'])).toBe(0)
    expect(ends(pid[0]!)).toBe(0)
    expect(readFileSync(out, 'utf8')).toBe('A=1\nB=2\n')
  })

  it('tells the child to wait for, also to nobody', () => {
    const pid = Int32Array.of(0)
    expect(posix_spawn(pid, '/bin/sh', null, null, ['sh', '-c', 'exit 7'], [])).toBe(0)
    expect(ends(pid[0]!)).toBe(7)
    expect(posix_spawn(null, '/bin/true', null, null, ['true'], null)).toBe(0)
    expect(waitpid(-1, null, 0)).toBeGreaterThan(0)
  })

  it('works while worker threads run, and lets them alone', async () => {
    const end = await runProgram('beside-worker')
    expect(end).toMatchObject({ stdout: 'child\n0 true 0\n', stderr: '', status: 0 })
  })

  it('gives no handler along, and what is ignored stays so', () => {
    const ignored = signals('SigIgn')
    expect(ignored & bit(SIGPIPE)).toBe(bit(SIGPIPE))
    expect(signals('SigCgt')).toBe(0n)
  })

  it('fails as the kernel says, with errno left alone', () => {
    const pid = Int32Array.of(-5)
    expect(posix_spawn(pid, '/nonexistent', null, null, ['x'], [])).toBe(ENOENT)
    expect(posix_spawn(pid, '/etc/passwd', null, null, ['x'], [])).toBe(EACCES)
    expect(posix_spawn_file_actions_adddup2(actions, 999, 1)).toBe(0)
    expect(posix_spawn(pid, '/bin/true', actions, null, ['x'], [])).toBe(EBADF)
    expect(pid[0]).toBe(-5)
    expect(waitpid(-1, null, 0)).toBe(-1)
  })

  it('refuses what C refuses', () => {
    expect(() => posix_spawn(null, null as never, null, null, ['x'], [])).toThrow(RangeError)
    expect(() => posix_spawn(null, '/bin/true', null, null, null as never, [])).toThrow(RangeError)
    expect(() => posix_spawn(null, '/bin/true', null, null, ['a\0b'], [])).toThrow(TypeError)
    expect(() => posix_spawn(null, '/bin/true', null, null, ['x'], 'A=1' as never)).toThrow(TypeError)
    expect(() => posix_spawn(null, '/bin/true', {} as never, null, ['x'], [])).toThrow(TypeError)
    expect(() =>
      posix_spawn(null, '/bin/true', null, new Uint8Array(sizeof(posix_spawnattr_t) - 1), ['x'], []),
    ).toThrow(RangeError)
    expect(() => posix_spawn(new Int32Array(0), '/bin/true', null, null, ['x'], [])).toThrow(RangeError)
  })

  it('has converted the lists before it looks at any memory', () => {
    const pid = Int32Array.of(0)
    const argv = Object.defineProperty(['x'], 0, { get: () => structuredClone('x', { transfer: [pid.buffer] }) })
    expect(() => posix_spawn(pid, '/bin/true', null, null, argv, [])).toThrow(RangeError)
  })

  it('refuses a list that was not initialised, or destroyed, or is none', () => {
    const raw = new posix_spawn_file_actions_t()
    const call = (list: posix_spawn_file_actions_t) => () => posix_spawn(null, '/bin/true', list, null, ['x'], [])
    expect(call(raw)).toThrow(RangeError)
    posix_spawn_file_actions_destroy(actions)
    expect(call(actions)).toThrow(RangeError)
    raw.fill(255)
    expect(call(raw)).toThrow(RangeError)
    raw.__actions = {}
    expect(call(raw)).toThrow(TypeError)
  })
})

describe('posix_spawnp', () => {
  const path = getenv('PATH')!
  afterEach(() => void setenv('PATH', path, 1))

  it('searches the caller’s PATH', () => {
    const pid = Int32Array.of(0)
    writeFileSync(join(directory, 'found-here'), '#!/bin/sh\nexit 3\n', { mode: 0o755 })
    setenv('PATH', `/nonexistent:${directory}`, 1)
    expect(posix_spawnp(pid, 'found-here', null, null, ['x'], ['PATH=/nonexistent'])).toBe(0)
    expect(ends(pid[0]!)).toBe(3)
    setenv('PATH', '/nonexistent', 1)
    expect(posix_spawnp(pid, 'found-here', null, null, ['x'], [`PATH=${directory}`])).toBe(ENOENT)
    expect(posix_spawnp(pid, '/bin/true', null, null, ['true'], null)).toBe(0)
    expect(ends(pid[0]!)).toBe(0)
  })
})

describe('posix_spawn_file_actions_t', () => {
  it('keeps its list while it is copied, filled and forgotten', async () => {
    const copy = assign(new posix_spawn_file_actions_t(), actions)
    expect(posix_spawn_file_actions_addclose(copy, 5)).toBe(0)
    expect(posix_spawn_file_actions_destroy(copy)).toBe(0)
    // What the copy destroyed is an empty list now, no freed memory.
    expect(posix_spawn_file_actions_addclose(actions, 5)).toBe(0)
    const end = await runProgram('forgotten-lists', { flags: ['--expose-gc'] })
    expect(end).toMatchObject({ stdout: 'true\n', stderr: '' })
  })
})

describe('posix_spawn_file_actions_init', () => {
  it('refuses what is no list', () => {
    for (const bad of [null, undefined, {}, new Uint8Array(80)])
      expect(() => posix_spawn_file_actions_init(bad as never)).toThrow(TypeError)
  })
})

describe('posix_spawn_file_actions_destroy', () => {
  it('ends a list, which can begin anew', () => {
    expect(posix_spawn_file_actions_adddup2(actions, 999, 1)).toBe(0)
    expect(posix_spawn_file_actions_destroy(actions)).toBe(0)
    expect(() => posix_spawn_file_actions_destroy(actions)).toThrow(RangeError)
    expect(posix_spawn_file_actions_init(actions)).toBe(0)
    expect(prints('echo fresh')).toBe('fresh\n')
  })
})

describe('posix_spawn_file_actions_addopen', () => {
  it('opens files in their order', () => {
    expect(posix_spawn_file_actions_addopen(actions, 0, '/nonexistent', O_RDONLY, 0)).toBe(0)
    expect(posix_spawn(null, '/bin/true', actions, null, ['x'], [])).toBe(ENOENT)
    expect(posix_spawn_file_actions_addopen(actions, -1, '/dev/null', O_RDONLY, 0)).toBe(EBADF)
    expect(() => posix_spawn_file_actions_addopen(actions, 0, null as never, O_RDONLY, 0)).toThrow(RangeError)
    expect(() => posix_spawn_file_actions_addopen({} as never, 0, '/', O_RDONLY, 0)).toThrow(TypeError)
  })
})

describe('posix_spawn_file_actions_addclose', () => {
  it('closes a descriptor', () => {
    expect(posix_spawn_file_actions_addclose(actions, 0)).toBe(0)
    expect(prints('[ -e /proc/$$/fd/0 ] || echo closed')).toBe('closed\n')
    expect(posix_spawn_file_actions_addclose(actions, -1)).toBe(EBADF)
  })
})

describe('posix_spawn_file_actions_adddup2', () => {
  it('gives a pipe to the child', () => {
    const ends_ = new Int32Array(2)
    expect(pipe2(ends_, 0o2000000)).toBe(0)
    expect(posix_spawn_file_actions_adddup2(actions, ends_[1]!, 7)).toBe(0)
    const pid = Int32Array.of(0)
    expect(posix_spawn(pid, '/bin/sh', actions, attr, ['sh', '-c', 'echo through >&7'], [])).toBe(0)
    expect(ends(pid[0]!)).toBe(0)
    close(ends_[1]!)
    expect(readFileSync(ends_[0]!, 'utf8')).toBe('through\n')
    close(ends_[0]!)
    expect(posix_spawn_file_actions_adddup2(actions, 0, -1)).toBe(EBADF)
  })
})

describe('posix_spawn_file_actions_addchdir_np', () => {
  it('changes the directory', () => {
    expect(posix_spawn_file_actions_addchdir_np(actions, directory)).toBe(0)
    expect(prints('pwd -P')).toBe(`${directory}\n`)
  })
})

describe('posix_spawn_file_actions_addfchdir_np', () => {
  it('changes to an open directory', () => {
    const fd = openSync(directory, 'r')
    expect(posix_spawn_file_actions_addfchdir_np(actions, fd)).toBe(0)
    expect(prints('pwd -P')).toBe(`${directory}\n`)
    close(fd)
    expect(posix_spawn(null, '/bin/true', actions, null, ['x'], [])).toBe(EBADF)
  })
})

describe('posix_spawn_file_actions_addclosefrom_np', () => {
  it('closes the rest', () => {
    expect(posix_spawn_file_actions_adddup2(actions, 0, 9)).toBe(0)
    expect(posix_spawn_file_actions_addclosefrom_np(actions, 3)).toBe(0)
    expect(prints('[ -e /proc/$$/fd/9 ] || echo closed')).toBe('closed\n')
    expect(posix_spawn_file_actions_addclosefrom_np(actions, -1)).toBe(EBADF)
  })
})

describe('posix_spawn_file_actions_addtcsetpgrp_np', () => {
  it('fails where there is no terminal', () => {
    expect(posix_spawn_file_actions_addopen(actions, 5, '/dev/null', O_RDONLY, 0)).toBe(0)
    expect(posix_spawn_file_actions_addtcsetpgrp_np(actions, 5)).toBe(0)
    expect(posix_spawn(null, '/bin/true', actions, attr, ['x'], [])).toBeGreaterThan(0)
    expect(posix_spawn_file_actions_addtcsetpgrp_np(actions, -1)).toBe(EBADF)
  })
})

describe('posix_spawnattr_init', () => {
  it('sets everything to its default', () => {
    attr.fill(255)
    expect(posix_spawnattr_init(attr)).toBe(0)
    expect(attr.every(byte => byte === 0)).toBe(true)
    expect(() => posix_spawnattr_init(null as never)).toThrow(RangeError)
    expect(() => posix_spawnattr_init(new Uint8Array(8) as never)).toThrow(RangeError)
  })
})

describe('posix_spawnattr_destroy', () => {
  it('ends their use', () => expect(posix_spawnattr_destroy(attr)).toBe(0))
})

describe('posix_spawnattr_setflags', () => {
  it('takes the flags there are', () => {
    expect(posix_spawnattr_setflags(attr, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK)).toBe(0)
    expect(prints('set -- $(cat /proc/$$/stat); [ $6 = $1 ] && echo leader')).toBe('leader\n')
    expect(posix_spawnattr_setflags(attr, 0x4000)).toBe(EINVAL)
    expect(() => posix_spawnattr_setflags(attr, 2 ** 15)).toThrow(TypeError)
  })
})

describe('posix_spawnattr_getflags', () => {
  it('tells them', () => {
    const flags = Int16Array.of(-1)
    posix_spawnattr_setflags(attr, POSIX_SPAWN_SETSID)
    expect(posix_spawnattr_getflags(attr, flags)).toBe(0)
    expect(flags[0]).toBe(POSIX_SPAWN_SETSID)
    expect(() => posix_spawnattr_getflags(attr, null as never)).toThrow(RangeError)
  })
})

describe('posix_spawnattr_setpgroup', () => {
  it('puts the child into a group', () => {
    const group = () => prints('set -- $(cat /proc/$$/stat); [ $5 = $1 ] && echo own || echo $5')
    expect(group()).toBe(`${getpgrp()}\n`)
    posix_spawnattr_setflags(attr, POSIX_SPAWN_SETPGROUP)
    expect(posix_spawnattr_setpgroup(attr, 0)).toBe(0)
    expect(group()).toBe('own\n')
    expect(posix_spawnattr_setpgroup(attr, 2 ** 22 + 1)).toBe(0)
    expect([EINVAL, ESRCH, 1]).toContain(posix_spawn(null, '/bin/true', null, attr, ['x'], []))
  })
})

describe('posix_spawnattr_getpgroup', () => {
  it('tells the group', () => {
    const group = Int32Array.of(0)
    posix_spawnattr_setpgroup(attr, 1234)
    expect(posix_spawnattr_getpgroup(attr, group)).toBe(0)
    expect(group[0]).toBe(1234)
  })
})

describe('posix_spawnattr_setsigdefault', () => {
  it('ends the ignoring', () => {
    posix_spawnattr_setflags(attr, POSIX_SPAWN_SETSIGDEF)
    expect(posix_spawnattr_setsigdefault(attr, setOf(SIGPIPE))).toBe(0)
    expect(signals('SigIgn') & bit(SIGPIPE)).toBe(0n)
  })
})

describe('posix_spawnattr_getsigdefault', () => {
  it('tells the set', () => {
    const got = new sigset_t()
    posix_spawnattr_setsigdefault(attr, setOf(SIGTERM))
    expect(posix_spawnattr_getsigdefault(attr, got)).toBe(0)
    expect([SIGTERM, SIGUSR1].map(signum => sigismember(got, signum))).toEqual([1, 0])
  })
})

describe('posix_spawnattr_setsigmask', () => {
  it('blocks signals', () => {
    posix_spawnattr_setflags(attr, POSIX_SPAWN_SETSIGMASK)
    expect(posix_spawnattr_setsigmask(attr, setOf(SIGUSR1))).toBe(0)
    expect(signals('SigBlk')).toBe(bit(SIGUSR1))
    expect(() => posix_spawnattr_setsigmask(attr, null as never)).toThrow(RangeError)
  })
})

describe('posix_spawnattr_getsigmask', () => {
  it('tells the set', () => {
    const got = new sigset_t()
    posix_spawnattr_setsigmask(attr, setOf(SIGUSR1))
    expect(posix_spawnattr_getsigmask(attr, got)).toBe(0)
    expect([SIGTERM, SIGUSR1].map(signum => sigismember(got, signum))).toEqual([0, 1])
  })
})

describe('posix_spawnattr_setschedpolicy', () => {
  it('sets the policy', () => {
    posix_spawnattr_setflags(attr, POSIX_SPAWN_SETSCHEDULER)
    expect(posix_spawnattr_setschedpolicy(attr, SCHED_OTHER)).toBe(0)
    // Field 41 of stat(5); the second, the name, has no blank here.
    expect(prints('set -- $(cat /proc/$$/stat); shift 40; echo $1')).toBe(`${SCHED_OTHER}\n`)
    // Its lowest priority is 1.
    expect(posix_spawnattr_setschedpolicy(attr, SCHED_RR)).toBe(0)
    expect(posix_spawn(null, '/bin/true', null, attr, ['x'], [])).toBe(EINVAL)
    expect(posix_spawnattr_setschedpolicy(attr, SCHED_BATCH)).toBe(EINVAL)
  })
})

describe('posix_spawnattr_getschedpolicy', () => {
  it('tells the policy', () => {
    const policy = Int32Array.of(-1)
    posix_spawnattr_setschedpolicy(attr, SCHED_RR)
    expect(posix_spawnattr_getschedpolicy(attr, policy)).toBe(0)
    expect(policy[0]).toBe(SCHED_RR)
  })
})

describe('posix_spawnattr_setschedparam', () => {
  it('sets the priority', () => {
    const param = new sched_param()
    posix_spawnattr_setflags(attr, POSIX_SPAWN_SETSCHEDPARAM)
    expect(posix_spawnattr_setschedparam(attr, param)).toBe(0)
    expect(prints('set -- $(cat /proc/$$/stat); shift 39; echo $1 $2')).toBe(`0 ${SCHED_OTHER}\n`)
    param.sched_priority = 50
    posix_spawnattr_setschedparam(attr, param)
    expect(posix_spawn(null, '/bin/true', null, attr, ['x'], [])).toBe(EINVAL)
  })
})

describe('posix_spawnattr_getschedparam', () => {
  it('tells the priority', () => {
    const param = new sched_param()
    param.sched_priority = 7
    posix_spawnattr_setschedparam(attr, param)
    const got = new sched_param()
    expect(posix_spawnattr_getschedparam(attr, got)).toBe(0)
    expect(got.sched_priority).toBe(7)
  })
})
