import { EFAULT, EINVAL, ESRCH, errno, set_errno } from 'libposix/errno.h'
import {
  getpriority,
  getrlimit,
  getrusage,
  PRIO_PROCESS,
  prlimit,
  RLIM_INFINITY,
  RLIMIT_CORE,
  RLIMIT_NOFILE,
  RUSAGE_CHILDREN,
  RUSAGE_SELF,
  rlimit,
  rusage,
  setpriority,
  setrlimit,
} from 'libposix/sys/resource.h'
import { describe, expect, it } from 'vitest'
import { runProgram } from '../support/run.ts'

describe('getrlimit', () => {
  it('reads a limit', () => {
    const limit = new rlimit()
    expect(getrlimit(RLIMIT_NOFILE, limit)).toBe(0)
    expect(limit.rlim_cur).toBeGreaterThan(2)
    expect(limit.rlim_max).toBeGreaterThanOrEqual(limit.rlim_cur)
  })

  it('fails as the kernel says', () => {
    expect(getrlimit(999, new rlimit())).toFailWith(EINVAL)
  })

  it('refuses what C refuses', () => {
    expect(() => getrlimit(RLIMIT_NOFILE, new Uint8Array(8) as never)).toThrow(RangeError)
    expect(() => getrlimit('x' as never, new rlimit())).toThrow(TypeError)
  })
})

describe('setrlimit', () => {
  it('sets a limit, infinity too', async () => {
    const end = await runProgram('setrlimit')
    expect(end.stdout).toBe('4096 true true\n')
  })

  it('keeps infinity in every bit', () => {
    const limit = new rlimit()
    limit.rlim_cur = RLIM_INFINITY
    expect([...limit.subarray(0, 8)]).toEqual(Array(8).fill(255))
    expect(limit.rlim_cur).toBe(RLIM_INFINITY)
  })

  it('fails as the kernel says', () => {
    const limit = new rlimit()
    limit.rlim_cur = 2
    limit.rlim_max = 1
    expect(setrlimit(RLIMIT_CORE, limit)).toFailWith(EINVAL)
  })
})

describe('prlimit', () => {
  it('reads a limit of a process', () => {
    const own = new rlimit()
    const same = new rlimit()
    getrlimit(RLIMIT_NOFILE, own)
    expect(prlimit(process.pid, RLIMIT_NOFILE, null, same)).toBe(0)
    expect(same.rlim_cur).toBe(own.rlim_cur)
  })

  it('fails as the kernel says', () => {
    expect(prlimit(2 ** 22 + 1, RLIMIT_NOFILE, null, null)).toFailWith(ESRCH)
  })
})

describe('getrusage', () => {
  it('tells what was used', () => {
    const usage = new rusage()
    expect(getrusage(RUSAGE_SELF, usage)).toBe(0)
    expect(usage.ru_maxrss).toBeGreaterThan(10_000)
    expect(usage.ru_utime.tv_sec * 1e6 + usage.ru_utime.tv_usec).toBeGreaterThan(0)
    expect(getrusage(RUSAGE_CHILDREN, usage)).toBe(0)
  })

  it('fails as the kernel says', () => {
    expect(getrusage(999, new rusage())).toFailWith(EINVAL)
    expect(getrusage(RUSAGE_SELF, null)).toFailWith(EFAULT)
  })
})

describe('getpriority', () => {
  it('tells a value that may be -1 from a failure', () => {
    set_errno(0)
    expect(getpriority(PRIO_PROCESS, 0)).toBeGreaterThanOrEqual(-20)
    expect(errno).toBe(0)
    expect(getpriority(999, 0)).toFailWith(EINVAL)
    expect(getpriority(PRIO_PROCESS, 2 ** 22 + 1)).toFailWith(ESRCH)
  })
})

describe('setpriority', () => {
  it('makes a process nicer', async () => {
    const end = await runProgram('setpriority')
    expect(end.stdout).toBe('0 19\n')
  })

  it('fails as the kernel says', () => {
    expect(setpriority(999, 0, 0)).toFailWith(EINVAL)
    expect(setpriority(PRIO_PROCESS, 2 ** 22 + 1, 0)).toFailWith(ESRCH)
  })
})
