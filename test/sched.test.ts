import { EBADF, EFAULT, EINVAL, ESRCH } from 'libposix/errno.h'
import * as sched_h from 'libposix/sched.h'
import {
  CLONE_NEWUTS,
  CPU_AND,
  CPU_CLR,
  CPU_COUNT,
  CPU_EQUAL,
  CPU_ISSET,
  CPU_OR,
  CPU_SET,
  CPU_SETSIZE,
  CPU_XOR,
  CPU_ZERO,
  cpu_set_t,
  getcpu,
  SCHED_BATCH,
  SCHED_FIFO,
  SCHED_OTHER,
  sched_get_priority_max,
  sched_get_priority_min,
  sched_getaffinity,
  sched_getcpu,
  sched_getparam,
  sched_getscheduler,
  sched_param,
  sched_rr_get_interval,
  sched_setaffinity,
  sched_setparam,
  sched_setscheduler,
  sched_yield,
  setns,
  unshare,
} from 'libposix/sched.h'
import { timespec } from 'libposix/time.h'
import { describe, expect, it } from 'vitest'
import { macros } from './support/platform.ts'
import { asNobody, outputOf } from './support/run.ts'

const isRoot = process.geteuid!() === 0
const none = 2 ** 22 + 1
const set = (...cpus: number[]): cpu_set_t => {
  const made = new cpu_set_t()
  for (const cpu of cpus) CPU_SET(cpu, made)
  return made
}

describe('sched.h', () => {
  it('has every constant of the platform', () => {
    const wanted = macros('sched.h', /^(SCHED|CLONE|CSIGNAL|CPU_SETSIZE)/)
    expect(wanted.filter(name => !(name in sched_h))).toEqual([])
  })
})

describe('sched_yield', () => {
  it('returns 0', () => expect(sched_yield()).toBe(0))
})

describe('sched_getaffinity', () => {
  it('fills the set', () => {
    const mask = new cpu_set_t()
    expect(sched_getaffinity(0, cpu_set_t.size, mask)).toBe(0)
    expect(CPU_COUNT(mask)).toBeGreaterThan(0)
    expect(CPU_ISSET(sched_getcpu(), mask)).toBe(1)
  })

  it('fails as the kernel says', () => {
    expect(sched_getaffinity(none, cpu_set_t.size, new cpu_set_t())).toFailWith(ESRCH)
    expect(sched_getaffinity(0, 0, new cpu_set_t())).toFailWith(EINVAL)
    expect(sched_getaffinity(0, cpu_set_t.size, null)).toFailWith(EFAULT)
    expect(() => sched_getaffinity(0, 129, new cpu_set_t())).toThrow(RangeError)
  })
})

describe('sched_setaffinity', () => {
  it('ties the thread to a processor', async () => {
    expect(await outputOf('sched_setaffinity')).toBe('0 true\n')
  })

  it('fails as the kernel says', () => {
    expect(sched_setaffinity(0, cpu_set_t.size, new cpu_set_t())).toFailWith(EINVAL)
    expect(sched_setaffinity(none, cpu_set_t.size, set(0))).toFailWith(ESRCH)
    expect(sched_setaffinity(0, cpu_set_t.size, null)).toFailWith(EFAULT)
    expect(() => sched_setaffinity(0, 129, new cpu_set_t())).toThrow(RangeError)
  })
})

describe('sched_getscheduler', () => {
  it('answers as the kernel does', () => {
    expect(sched_getscheduler(0)).toBe(SCHED_OTHER)
    expect(sched_getscheduler(none)).toFailWith(ESRCH)
    expect(sched_getscheduler(-1)).toFailWith(EINVAL)
  })
})

describe('sched_setscheduler', () => {
  it('sets the policy', async () => {
    expect(await outputOf('sched_setscheduler')).toBe('0 true\n')
  })

  it('fails as the kernel says', async () => {
    expect(sched_setscheduler(0, 99, new sched_param())).toFailWith(EINVAL)
    expect(sched_setscheduler(0, SCHED_BATCH, null)).toFailWith(EINVAL)
    expect(sched_setscheduler(none, SCHED_BATCH, new sched_param())).toFailWith(ESRCH)
    expect(await outputOf('no-right')).toBe('EPERM\n')
  })
})

describe('sched_getparam', () => {
  it('answers as the kernel does', () => {
    const param = Object.assign(new sched_param(), { sched_priority: 7 })
    expect([sched_getparam(0, param), param.sched_priority]).toEqual([0, 0])
    expect(sched_getparam(none, param)).toFailWith(ESRCH)
    expect(sched_getparam(0, null)).toFailWith(EINVAL)
  })
})

describe('sched_setparam', () => {
  it('answers as the kernel does', () => {
    expect(sched_setparam(0, new sched_param())).toBe(0)
    expect(sched_setparam(0, Object.assign(new sched_param(), { sched_priority: 7 }))).toFailWith(EINVAL)
    expect(sched_setparam(none, new sched_param())).toFailWith(ESRCH)
  })
})

describe.each([
  ['sched_get_priority_min', sched_get_priority_min, 1],
  ['sched_get_priority_max', sched_get_priority_max, 99],
] as const)('%s', (_name, call, fifo) => {
  it('answers as the kernel does', () => {
    expect([call(SCHED_OTHER), call(SCHED_FIFO)]).toEqual([0, fifo])
    expect(call(99)).toFailWith(EINVAL)
  })
})

describe('sched_rr_get_interval', () => {
  it('answers as the kernel does', () => {
    const time = new timespec()
    expect(sched_rr_get_interval(0, time)).toBe(0)
    expect(sched_rr_get_interval(none, time)).toFailWith(ESRCH)
    expect(sched_rr_get_interval(0, null)).toFailWith(EFAULT)
  })
})

describe('sched_getcpu', () => {
  it('is a processor', () => expect(sched_getcpu()).toBeGreaterThanOrEqual(0))
})

describe('getcpu', () => {
  it('tells processor and node', () => {
    const [cpu, numa] = [Uint32Array.of(9999), Uint32Array.of(9999)]
    expect(getcpu(cpu, numa)).toBe(0)
    expect(cpu[0]).toBeLessThan(9999)
    expect(numa[0]).toBeLessThan(9999)
    expect(getcpu(null, null)).toBe(0)
    expect(() => getcpu(new Uint32Array(0), null)).toThrow(RangeError)
  })
})

describe('unshare', () => {
  it.runIf(isRoot)('gives the thread a namespace of its own', async () => {
    expect(await outputOf('unshare')).toBe('0 0 0 elsewhere\n')
  })

  it('fails as the kernel says', async () => {
    expect(unshare(0)).toBe(0)
    expect(unshare(1)).toFailWith(EINVAL)
    expect(await asNobody('sched.h', 'unshare', CLONE_NEWUTS)).toBe('EPERM')
  })
})

describe('setns', () => {
  it('fails as the kernel says', () => {
    expect(setns(-1, 0)).toFailWith(EBADF)
    expect(setns(0, CLONE_NEWUTS)).toFailWith(EINVAL)
  })
})

describe('CPU_ZERO', () => {
  it('takes all out', () => {
    const mask = set(0, 5, 1023)
    CPU_ZERO(mask)
    expect(CPU_COUNT(mask)).toBe(0)
  })
})

describe('CPU_SET', () => {
  it('puts one in, and ignores what is outside', () => {
    const mask = set(3, CPU_SETSIZE - 1, CPU_SETSIZE, -1)
    expect([CPU_ISSET(3, mask), CPU_ISSET(CPU_SETSIZE - 1, mask), CPU_COUNT(mask)]).toEqual([1, 1, 2])
    expect(mask.__bits[0]).toBe(8n)
    expect(() => CPU_SET(1.5, mask)).toThrow(TypeError)
    expect(() => CPU_SET(1, Buffer.alloc(128) as never)).toThrow(TypeError)
  })
})

describe('CPU_CLR', () => {
  it('takes one out', () => {
    const mask = set(3, 4)
    CPU_CLR(3, mask)
    expect([CPU_ISSET(3, mask), CPU_ISSET(4, mask)]).toEqual([0, 1])
  })
})

describe('CPU_ISSET', () => {
  it('is 0 outside', () => expect([CPU_ISSET(-1, set(0)), CPU_ISSET(CPU_SETSIZE, set(0))]).toEqual([0, 0]))
})

describe('CPU_COUNT', () => {
  it('counts', () => expect(CPU_COUNT(set(1, 2, 1000))).toBe(3))
})

describe.each([
  ['CPU_AND', CPU_AND, [2]],
  ['CPU_OR', CPU_OR, [1, 2, 3]],
  ['CPU_XOR', CPU_XOR, [1, 3]],
] as const)('%s', (_name, call, result) => {
  it('combines two sets', () => {
    const dest = set(900)
    call(dest, set(1, 2), set(2, 3))
    expect(CPU_EQUAL(dest, set(...result))).toBe(1)
  })
})

describe('CPU_EQUAL', () => {
  it('compares', () => {
    expect([CPU_EQUAL(set(1), set(1)), CPU_EQUAL(set(1), set(2))]).toEqual([1, 0])
  })
})
