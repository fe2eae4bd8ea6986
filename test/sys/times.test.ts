import { errno, set_errno } from 'libposix/errno.h'
import { times, tms } from 'libposix/sys/times.h'
import { _SC_CLK_TCK, sysconf } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'

describe('times', () => {
  it('counts ticks of processor time', () => {
    const used = new tms()
    set_errno(0)
    const start = times(used)
    expect(errno).toBe(0)
    const before = used.tms_utime + used.tms_stime
    const ticks = sysconf(_SC_CLK_TCK)
    expect(ticks).toBeGreaterThan(0)
    do expect(times(used)).toBeGreaterThanOrEqual(start)
    while (used.tms_utime + used.tms_stime < before + 2)
    const { user, system } = process.cpuUsage()
    expect(Math.abs((used.tms_utime + used.tms_stime) / ticks - (user + system) / 1e6)).toBeLessThan(1)
  })

  it('takes null, and refuses a short struct', () => {
    expect(times(null)).toBeGreaterThan(0)
    expect(() => times(Buffer.alloc(31) as never)).toThrow(RangeError)
  })
})
