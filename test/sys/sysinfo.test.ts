import { cpus, totalmem } from 'node:os'
import { sizeof } from 'libposix'
import { EFAULT } from 'libposix/errno.h'
import { get_avphys_pages, get_nprocs, get_nprocs_conf, get_phys_pages, sysinfo } from 'libposix/sys/sysinfo.h'
import { getpagesize } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'

describe('sysinfo', () => {
  it('fills the struct', () => {
    const info = new sysinfo()
    expect(sysinfo(info)).toBe(0)
    expect(info.uptime).toBeGreaterThan(0)
    expect(info.totalram * info.mem_unit).toBeGreaterThanOrEqual(totalmem())
    expect(info.freeram).toBeLessThan(info.totalram)
    expect(info.procs).toBeGreaterThan(0)
    expect(info.loads).toHaveLength(3)
  })

  it('fails as the kernel says', () => {
    expect(sysinfo(null)).toFailWith(EFAULT)
  })

  it('refuses what C refuses', () => {
    expect(() => sysinfo(Buffer.alloc(sizeof(sysinfo) - 1) as never)).toThrow(RangeError)
    expect(() => sysinfo(1 as never)).toThrow(TypeError)
  })
})

describe('get_nprocs', () => {
  it('counts those that Node sees', () => expect(get_nprocs()).toBe(cpus().length))
})

describe('get_nprocs_conf', () => {
  it('counts those that do not work too', () => expect(get_nprocs_conf()).toBeGreaterThanOrEqual(get_nprocs()))
})

describe('get_phys_pages', () => {
  it('is the memory of the system', () => {
    const info = new sysinfo()
    sysinfo(info)
    expect(get_phys_pages() * getpagesize()).toBe(info.totalram * info.mem_unit)
  })
})

describe('get_avphys_pages', () => {
  it('is less than all', () => {
    expect(get_avphys_pages()).toBeGreaterThan(0)
    expect(get_avphys_pages()).toBeLessThan(get_phys_pages())
  })
})
